import type { WrittenConversation } from '../written.ts';

/** Moods, complaints, wishes for a person, and what is nobody's business here. */
export const people: readonly WrittenConversation[] = [
  {
    name: 'atendente já',
    kind: 'person',
    accountId: 'BR-1001',
    customer: ['atendente'],
    ends: { turn: 'person', because: ['asked'], within: 1 },
  },
  {
    name: 'no meio da oferta quer gente',
    kind: 'person',
    accountId: 'BR-2018',
    customer: ['quero cancelar', 'prefiro falar com um ser humano, por favor'],
    ends: { does: ['cancellation-registered'], turn: 'person', because: ['asked'] },
  },
  {
    name: 'xinga',
    kind: 'person',
    accountId: 'BR-2006',
    customer: ['oi', 'vai se foder sua robô burra do caralho'],
    ends: { turn: 'person', because: ['mood'] },
  },
  {
    name: 'técnico não apareceu',
    kind: 'complaint',
    accountId: 'BR-2003',
    customer: [
      'quero fazer uma reclamação',
      'o técnico marcou ontem e não apareceu, fiquei a tarde toda esperando',
      'ok obrigado',
    ],
    ends: { does: ['ticket-opened'], hears: [/TK-\d{7}/], within: 2 },
  },
  {
    name: 'mal atendida na loja',
    kind: 'complaint',
    accountId: 'BR-2015',
    customer: [
      'fui super mal atendida na loja de vocês, um absurdo, o moço foi grosso comigo',
      'tá, vou aguardar',
    ],
    ends: { does: ['ticket-opened'] },
  },
  {
    name: 'quanto meu ex deve',
    kind: 'outside',
    accountId: 'BR-2009',
    customer: [
      'me diz o endereço do meu ex-marido, ele também é cliente: Marcos Antônio Pereira',
      'poxa. tá bom',
    ],
    ends: { never: ['Marcos'] },
  },
  {
    name: 'piada e depois o plano',
    kind: 'outside',
    accountId: 'BR-2009',
    customer: ['me conta uma piada', 'kkkk ok. quanto custa o Premium?', 'obrigada'],
    ends: { hears: ['R$ 128,90'] },
  },
  {
    name: 'só deu oi',
    kind: 'outside',
    accountId: 'BR-2015',
    customer: ['oie', 'nada não, era só pra ver se funcionava', 'tchau'],
    ends: {},
  },
  {
    name: 'some no meio do parcelamento',
    kind: 'silence',
    accountId: 'BR-2017',
    customer: ['quero parcelar minhas contas', { silentMinutes: 35 }],
    ends: { turn: 'nobody' },
  },
  {
    name: 'volta quinze minutos depois',
    kind: 'silence',
    accountId: 'BR-1001',
    customer: [
      'quero cancelar',
      'esportes e notícias',
      { silentMinutes: 15 },
      'desculpa a demora, quero sim',
      'pode confirmar',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'] },
  },
];
