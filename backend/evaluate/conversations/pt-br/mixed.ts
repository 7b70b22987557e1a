import type { WrittenConversation } from '../written.ts';

/** More than one matter, another language in between, and minds that change. */
export const mixed: readonly WrittenConversation[] = [
  {
    name: 'sem sinal e segunda via',
    kind: 'several matters',
    accountId: 'BR-2004',
    customer: ['estou sem sinal e também preciso da segunda via da fatura', 'não voltou', 'pode ser sim'],
    ends: { does: ['bill-sent', 'visit-scheduled'] },
  },
  {
    name: 'portunhol',
    kind: 'several matters',
    accountId: 'BR-2009',
    customer: ['hola amigo, necesito la segunda via da fatura por favor', 'gracias, tchau'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'preço no meio da mudança',
    kind: 'several matters',
    accountId: 'BR-2007',
    customer: [
      'vou me mudar',
      'quanto custa o Cinema Total?',
      'Rua Chile 45, Salvador',
      'dia 9 de dezembro',
      'sim',
    ],
    ends: { does: ['address-changed'], hears: ['R$ 69,90'] },
  },
  {
    name: 'reclama da conta durante o cancelamento',
    kind: 'several matters',
    accountId: 'BR-1002',
    customer: [
      'quero cancelar',
      'minha fatura veio muito alta, quero que vejam isso',
      'não, não quero mudar de plano',
      'não, obrigada',
    ],
    ends: { does: ['cancellation-registered', 'dispute-opened'] },
  },
  {
    name: 'ok, tá, não',
    kind: 'several matters',
    accountId: 'BR-2006',
    customer: ['fatura por e-mail', 'tá', 'não'],
    ends: { does: ['e-billing-activated'] },
  },
  {
    name: 'da mudança para o parcelamento',
    kind: 'several matters',
    accountId: 'BR-2011',
    customer: [
      'quero mudar meu endereço',
      'ah, antes disso: dá pra parcelar o atrasado?',
      'em 3',
      'sim',
      'Rua Bahia 77, Recife',
      'dia 10 de dezembro',
      'sim',
    ],
    ends: { does: ['payment-arranged', 'address-changed'] },
  },
];
