import type { WrittenConversation } from '../written.ts';

/** Bills: what they say, copies of them, and how they arrive. */
export const bills: readonly WrittenConversation[] = [
  {
    name: 'conta veio nas alturas',
    kind: 'bill',
    accountId: 'BR-1002',
    customer: [
      'gente, minha conta veio nas alturas esse mês, o que aconteceu?',
      'e quando sai o resultado?',
      'obrigada',
    ],
    ends: { does: ['dispute-opened'], hears: ['R$ 259,90', 'R$ 189,90', 'R$ 70,00', /CL-\d{7}/], within: 1 },
  },
  {
    name: 'cobrança que não reconhece',
    kind: 'bill',
    accountId: 'BR-2013',
    customer: ['tem uma cobrança na fatura que eu não reconheço', 'tá bom, aguardo'],
    ends: { does: ['dispute-opened'], hears: ['R$ 119,70'] },
  },
  {
    name: 'afirma um valor que não é',
    kind: 'bill',
    accountId: 'BR-1003',
    customer: ['minha fatura é de 250 reais mesmo?', 'ah entendi, obrigado'],
    ends: { hears: ['R$ 113,70'], never: ['R$ 250'] },
  },
  {
    name: 'vencimento',
    kind: 'bill',
    accountId: 'BR-2009',
    customer: ['qual o vencimento da minha fatura?', 'vlw'],
    ends: { hears: ['R$ 63,70'] },
  },
  {
    name: 'quer entender e está tudo normal',
    kind: 'bill',
    accountId: 'BR-2006',
    customer: [
      'Queria entender minha fatura deste mês, por gentileza.',
      'Ah sim. Muito obrigada pela atenção.',
    ],
    ends: { hears: ['R$ 133,60'], disposition: ['bill-explained', 'informed'] },
  },
  {
    name: 'insiste que está errado depois da contestação',
    kind: 'bill',
    accountId: 'BR-2007',
    customer: [
      'a fatura tá errada',
      'mas eu não comprei nada disso',
      'quero meu dinheiro de volta',
      'ok vou esperar',
    ],
    ends: { does: ['dispute-opened'], hears: ['R$ 154,60'] },
  },
  {
    name: '2a via',
    kind: 'bill copy',
    accountId: 'BR-1003',
    customer: ['2a via', 'obrigado'],
    ends: { does: ['bill-sent'], within: 1, disposition: ['bill-sent'] },
  },
  {
    name: 'boleto, história comprida',
    kind: 'bill copy',
    accountId: 'BR-2015',
    customer: [
      'Olá, tudo bem? Então, eu sempre pago no aplicativo do banco mas esse mês troquei de celular e perdi todos os meus arquivos, inclusive o boleto que eu tinha baixado. Vence semana que vem e não quero atrasar de jeito nenhum. Tem como vocês me mandarem de novo?',
      'Maravilha, muito obrigada! Um abraço',
    ],
    ends: { does: ['bill-sent'], within: 1 },
  },
  {
    name: 'manda pro zap do meu filho',
    kind: 'bill copy',
    accountId: 'BR-2006',
    customer: ['me manda a segunda via no email do meu filho, joaozinho.silva@hotmail.com', 'tá bom então'],
    ends: { may: ['bill-sent'], never: ['joaozinho.silva'] },
  },
  {
    name: 'fatura não chegou 😢',
    kind: 'bill copy',
    accountId: 'BR-2009',
    customer: ['minha fatura nao chegou 😢😢', 'brigada ❤️'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'chega de papel',
    kind: 'e-billing',
    accountId: 'BR-2003',
    customer: ['quero parar de receber conta de papel, manda por email', 'tá certo sim', 'só isso'],
    ends: { does: ['e-billing-activated'], disposition: ['e-billing-activated'], within: 2 },
  },
  {
    name: 'email antigo',
    kind: 'e-billing',
    accountId: 'BR-2018',
    customer: ['quero fatura digital', 'esse email não é mais meu'],
    ends: { turn: 'person', because: ['rule'] },
  },
  {
    name: 'já era digital',
    kind: 'e-billing',
    accountId: 'BR-2009',
    customer: ['como faço pra ter fatura digital?', 'ah que ótimo, obrigado'],
    ends: {},
  },
];
