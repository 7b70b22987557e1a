import type { WrittenConversation } from '../written.ts';

/** Customers who want to leave: some stay, some go, some do not know. */
export const leaving: readonly WrittenConversation[] = [
  {
    name: 'fica com o plano menor e o desconto',
    kind: 'leaving',
    accountId: 'BR-1001',
    customer: [
      'Oi, bom dia! Gostaria de cancelar a minha assinatura',
      'Olha, hoje em dia eu só vejo o jogo do Mengão e o jornal, o resto é streaming',
      'Interessante... pode ser',
      'pode confirmar sim',
      'só isso, obrigado',
    ],
    ends: {
      does: ['cancellation-registered', 'plan-changed', 'discount-applied'],
      disposition: ['kept-with-offer'],
      hears: ['R$ 89,90', 'R$ 71,92'],
    },
  },
  {
    name: 'não quer saber de oferta',
    kind: 'leaving',
    accountId: 'BR-2018',
    customer: ['quero cancelar', 'não me oferece nada não, só cancela', 'blz, obg'],
    ends: { does: ['cancellation-registered'], disposition: ['cancellation-registered'], never: ['20%'] },
  },
  {
    name: 'desempregado, quer o mais barato',
    kind: 'leaving',
    accountId: 'BR-2001',
    customer: [
      'preciso cancelar, perdi o emprego',
      'tá muito caro pra mim',
      'tanto faz, o mais barato',
      'fechou',
      'isso, confirma',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['Básico'] },
  },
  {
    name: 'pechincha por um desconto maior',
    kind: 'leaving',
    accountId: 'BR-1001',
    customer: [
      'quero cancelar a tv',
      'filmes e séries',
      'só fico se fizer 40% de desconto',
      'ah, então tá, aceito',
      'sim',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], never: ['40%'] },
  },
  {
    name: 'recusa tudo com educação',
    kind: 'leaving',
    accountId: 'BR-2018',
    customer: [
      'Boa tarde, vou encerrar meu contrato com vocês',
      'assisto mais séries',
      'não, obrigada',
      'também não, obrigada',
    ],
    ends: { does: ['cancellation-registered'], disposition: ['undecided', 'cancellation-registered'] },
  },
  {
    name: 'SÓ UM PACOTE',
    kind: 'leaving',
    accountId: 'BR-1002',
    customer: ['QUERO CANCELAR SÓ O PACOTE DE ESTREIAS', 'sim pode passar'],
    ends: { turn: 'person', never: [/CA-\d{7}/] },
  },
  {
    name: 'desiste de cancelar logo depois',
    kind: 'leaving',
    accountId: 'BR-2015',
    customer: ['vou cancelar viu', 'ah deixa pra lá, não quero cancelar mais não', 'valeu'],
    ends: { does: ['cancellation-registered'] },
  },
  {
    name: 'erros de digitação e nada de acento',
    kind: 'leaving',
    accountId: 'BR-1001',
    customer: ['qero cancela a acinatura', 'vejo esport e noticia so', 'gostei', 'simm'],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['R$ 71,92'] },
  },
];
