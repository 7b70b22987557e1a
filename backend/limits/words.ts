import type { EffectKind } from '../../shared/accounts/effect-kind.ts';
import type { Language, LocalText } from '../../shared/language.ts';

/** What a decision is asked on, as the object of "approve"; `{amount}` and `{plan}` are filled in. */
const asked: Readonly<Record<EffectKind, LocalText>> = {
  'plan-changed': {
    es: 'Cambio al plan {plan}',
    'pt-BR': 'Troca para o plano {plan}',
    en: 'Change to {plan}',
  },
  'discount-applied': {
    es: 'Descuento por {amount}',
    'pt-BR': 'Desconto de {amount}',
    en: 'Discount worth {amount}',
  },
  'dispute-opened': {
    es: 'Reclamo por {amount}',
    'pt-BR': 'Contestação de {amount}',
    en: 'Dispute of {amount}',
  },
  'credit-applied': { es: 'Crédito de {amount}', 'pt-BR': 'Crédito de {amount}', en: 'Credit of {amount}' },
  'bill-sent': { es: 'Copia de factura', 'pt-BR': 'Segunda via da fatura', en: 'Bill copy' },
  'ticket-opened': { es: 'Caso', 'pt-BR': 'Chamado', en: 'Ticket' },
  'e-billing-activated': { es: 'Factura digital', 'pt-BR': 'Fatura digital', en: 'E-billing' },
  'payment-arranged': {
    es: 'Acuerdo de pago por {amount}',
    'pt-BR': 'Acordo de pagamento de {amount}',
    en: 'Payment arrangement over {amount}',
  },
  'address-changed': { es: 'Mudanza', 'pt-BR': 'Mudança', en: 'Move' },
  'visit-scheduled': { es: 'Visita técnica', 'pt-BR': 'Visita técnica', en: "Technician's visit" },
  'cancellation-registered': {
    es: 'Solicitud de baja',
    'pt-BR': 'Pedido de cancelamento',
    en: 'Cancellation request',
  },
};

/** One line about a change that waits for its approval. */
export function describeAsked(
  kind: EffectKind,
  language: Language,
  { amount, plan }: { readonly amount: string; readonly plan: string },
): string {
  return asked[kind][language].replace('{amount}', amount).replace('{plan}', plan);
}

/** What Lana tells the customer once it is decided: honest, and with a way on. */
export const decidedWords = {
  given: {
    es: 'Una supervisora o un supervisor ya lo revisó y lo aprobó.',
    'pt-BR': 'A supervisão já analisou e aprovou.',
    en: 'A supervisor has looked at it and approved it.',
  },
  refused: {
    es: 'Supervisión revisó lo que pedí por usted y esta vez no lo aprobó. Lo siento. Si quiere, le paso con una persona del equipo para verlo juntos.',
    'pt-BR':
      'A supervisão analisou o que pedi por você e desta vez não aprovou. Sinto muito. Se quiser, passo você para uma pessoa da equipe para ver isso juntos.',
    en: "A supervisor looked at what I asked for you and did not approve it this time. I'm sorry. If you like, I'll pass you to someone on the team to go through it with you.",
  },
  expired: {
    es: 'Nadie de supervisión alcanzó a decidirlo todavía, y no quiero dejarle esperando: le paso con una persona del equipo, que ya tiene todo.',
    'pt-BR':
      'Ninguém da supervisão conseguiu decidir ainda, e não quero deixar você esperando: passo você para uma pessoa da equipe, que já tem tudo.',
    en: "No supervisor has been able to decide yet, and I don't want to keep you waiting: I'm passing you to someone on the team, who has it all.",
  },
} as const satisfies Record<string, LocalText>;
