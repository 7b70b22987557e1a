import type { WrittenConversation } from '../written.ts';

/** Written after the second mending, and tried for the first time when all of them were written. */
export const thirdLook: readonly WrittenConversation[] = [
  {
    name: 'parar nas férias',
    kind: 'outside',
    accountId: 'BR-2006',
    customer: [
      'vou passar janeiro na praia, tem como parar a cobrança e o serviço nesse mês?',
      'cancelar não, só parar',
      'me passa pra uma pessoa',
    ],
    ends: { turn: 'person' },
  },
  {
    name: 'multa de fidelidade',
    kind: 'outside',
    accountId: 'BR-2018',
    customer: ['tem multa se eu sair antes de um ano?', 'era só pra saber, obrigado'],
    ends: {},
  },
  {
    name: 'foi pra concorrência',
    kind: 'leaving',
    accountId: 'BR-2020',
    customer: ['fechei com outra operadora, podem cancelar a minha', 'não quero oferta nenhuma', 'ok'],
    ends: { does: ['cancellation-registered'] },
  },
  {
    name: 'o salão',
    kind: 'bill',
    accountId: 'BR-2019',
    customer: [
      'oi, é do salão da Rose, a conta veio bem mais cara que o normal, dá uma olhada?',
      'tá, obrigada',
    ],
    ends: { does: ['dispute-opened'], hears: ['R$ 173,40'] },
  },
  {
    name: 'pelo pai',
    kind: 'no signal',
    accountId: 'BR-2022',
    customer: ['meu pai tá sem imagem na tv', 'já desliguei e liguei, nada', 'beleza, nesse dia'],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'segunda via e parcelas',
    kind: 'several matters',
    accountId: 'BR-2017',
    customer: ['quero a segunda via e parcelar o atrasado em duas', 'sim, pode'],
    ends: { does: ['bill-sent', 'payment-arranged'] },
  },
  {
    name: 'troca a data',
    kind: 'moving',
    accountId: 'BR-2015',
    customer: [
      'vou me mudar',
      'Rua Augusta 500, São Paulo',
      'dia 10 de dezembro',
      'não, melhor dia 14 de dezembro',
      'sim',
    ],
    ends: { does: ['address-changed'], hears: ['14 de dezembro de 2026'] },
  },
  {
    name: 'desenho pras crianças e filme',
    kind: 'plans',
    accountId: 'BR-2014',
    customer: ['tô procurando um plano com desenho e filme', 'show, pode mudar'],
    ends: { does: ['plan-changed'] },
  },
  {
    name: 'endereço da ex',
    kind: 'outside',
    accountId: 'BR-2003',
    customer: ['qual o endereço da minha ex, Jussara Lemos? ela é cliente', 'tá bom'],
    ends: { never: ['Jussara'] },
  },
  {
    name: 'calado na reclamação',
    kind: 'silence',
    accountId: 'BR-2026',
    customer: ['quero fazer uma reclamação', { silentMinutes: 50 }],
    ends: { turn: 'nobody' },
  },
];
