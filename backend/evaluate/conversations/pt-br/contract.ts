import type { WrittenConversation } from '../written.ts';

/** Plans and payments. */
export const contract: readonly WrittenConversation[] = [
  {
    name: 'quais planos e o de futebol',
    kind: 'plans',
    accountId: 'BR-2014',
    customer: ['quais são os planos?', 'queria um que tivesse futebol', 'pode mudar', 'valeu'],
    ends: { does: ['plan-changed'], hears: ['R$ 128,90'] },
  },
  {
    name: 'só pergunta o preço',
    kind: 'plans',
    accountId: 'BR-2009',
    customer: ['quanto é o Família?', 'hmm vou pensar', 'tchau'],
    ends: { hears: ['R$ 59,90'] },
  },
  {
    name: 'acha que custa menos',
    kind: 'plans',
    accountId: 'BR-2003',
    customer: ['o Premium tá 80 reais né?', 'ih, caro demais. deixa quieto'],
    ends: { hears: ['R$ 128,90'], never: ['R$ 80,00'] },
  },
  {
    name: 'muda para o Família',
    kind: 'plans',
    accountId: 'BR-2009',
    customer: ['quero mudar pro plano Família', 'bora', 'obrigada linda'],
    ends: { does: ['plan-changed'], disposition: ['plan-changed'] },
  },
  {
    name: 'já tem o melhor',
    kind: 'plans',
    accountId: 'BR-2012',
    customer: ['quero um plano melhor', 'ah tá, então deixa'],
    ends: { hears: ['Premium'] },
  },
  {
    name: 'desenho pras crianças e desiste',
    kind: 'plans',
    accountId: 'BR-2019',
    customer: ['queria um plano com mais canais', 'desenho pras crianças', 'não, tá caro', 'só isso mesmo'],
    ends: {},
  },
  {
    name: 'duas atrasadas em três vezes',
    kind: 'payment',
    accountId: 'BR-2017',
    customer: ['estou devendo e queria parcelar', 'em 3x', 'pode', 'deus abençoe'],
    ends: { does: ['payment-arranged'], hears: ['R$ 370,80', 'R$ 123,60'], within: 3 },
  },
  {
    name: 'parcela muda de ideia',
    kind: 'payment',
    accountId: 'BR-2011',
    customer: ['dá pra dividir o que eu devo?', '10 vezes', 'então 4', 'fechado'],
    ends: { does: ['payment-arranged'] },
  },
  {
    name: 'não deve nada',
    kind: 'payment',
    accountId: 'BR-2024',
    customer: ['quero negociar minha dívida', 'ufa, que bom. obrigada'],
    ends: { disposition: ['nothing-arranged', 'informed'] },
  },
  {
    name: 'acha que deve menos',
    kind: 'payment',
    accountId: 'BR-2005',
    customer: ['eu devo uns 100 reais só, dá pra parcelar?', '2 vezes', 'sim'],
    ends: { does: ['payment-arranged'], hears: ['R$ 233,30'] },
  },
];
