import type { WrittenConversation } from '../written.ts';

/** Ordinary people once more, written after what the fifth look showed was mended, and before any was tried. */
export const sixthLook: readonly WrittenConversation[] = [
  {
    name: 'quer sair, gosta de esporte',
    kind: 'leaving',
    accountId: 'BR-1001',
    customer: [
      'oi, tá pesado demais no orçamento, quero cancelar',
      'eu vejo mais futebol e jornal',
      'e quanto ficaria por mês?',
      'tá ótimo, pode fazer',
      'pode confirmar',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['71,92'] },
  },
  {
    name: 'já tem outro',
    kind: 'leaving',
    accountId: 'BR-2021',
    customer: [
      'boa tarde, quero encerrar meu contrato, já contratei outra operadora',
      'não quero nenhuma oferta',
      'era só isso',
    ],
    ends: { does: ['cancellation-registered'], disposition: ['cancellation-registered', 'undecided'] },
  },
  {
    name: 'conta veio alta',
    kind: 'bill',
    accountId: 'BR-1002',
    customer: [
      'por que minha conta veio 259,90? eu pagava uns 190',
      'entendi. e quando sai a resposta?',
      'tá certo, obrigado',
    ],
    ends: { does: ['dispute-opened'], hears: ['70,00'] },
  },
  {
    name: 'manda o boleto',
    kind: 'bill copy',
    accountId: 'BR-2009',
    customer: ['vcs conseguem me mandar o boleto desse mes de novo?', 'valeu'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'conta só no e-mail',
    kind: 'e-billing',
    accountId: 'BR-2030',
    customer: ['não quero mais conta em papel, pode mandar por e-mail?', 'é esse mesmo', 'só isso, obrigada'],
    ends: { does: ['e-billing-activated'] },
  },
  {
    name: 'tv fora do ar',
    kind: 'no signal',
    accountId: 'BR-2022',
    customer: [
      'minha tv tá fora do ar desde cedo',
      'já tirei da tomada e coloquei de volta, continua do mesmo jeito',
      'pode ser nesse dia sim',
      'obrigado',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'dividir o atraso',
    kind: 'payment',
    accountId: 'BR-2029',
    customer: ['tenho umas contas atrasadas e queria parcelar', 'em 3 vezes', 'pode confirmar'],
    ends: { does: ['payment-arranged'] },
  },
  {
    name: 'vai mudar de endereço',
    kind: 'moving',
    accountId: 'BR-2027',
    customer: [
      'vou trocar de endereço mês que vem, como faço pra levar a tv?',
      'Rua das Laranjeiras 210, Rio de Janeiro',
      'dia 9 de dezembro',
      'isso mesmo',
    ],
    ends: { does: ['address-changed'], hears: ['9 de dezembro'] },
  },
  {
    name: 'prefere gente',
    kind: 'person',
    accountId: 'BR-2006',
    customer: ['dá pra falar com um atendente de verdade?'],
    ends: { turn: 'person' },
  },
  {
    name: 'preço e segunda via',
    kind: 'several matters',
    accountId: 'BR-2010',
    customer: [
      'quanto custa o Premium?',
      'certo. aproveita e me manda a segunda via da fatura',
      'obrigada, só isso',
    ],
    ends: { does: ['bill-sent'] },
  },
];
