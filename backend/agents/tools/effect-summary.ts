import type { Account, Catalogue } from '../../../shared/accounts/account.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { localeOf } from '../../../shared/countries/country.ts';
import { formatDay, formatMonth } from '../../../shared/countries/day.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import type { LocalText } from '../../../shared/language.ts';
import type { AccountEffect, EffectReceipt } from '../../accounts/accounts.ts';

interface Values {
  readonly reference: string;
  readonly amount: string;
  readonly on: string;
  readonly to: string;
  readonly plan: string;
  readonly month: string;
}

type Summary<Effect> = (values: Values, effect: Effect) => LocalText;

const summaries: {
  readonly [Kind in AccountEffect['kind']]: Summary<Extract<AccountEffect, { kind: Kind }>>;
} = {
  'plan-changed': ({ plan, amount }) => ({
    es: `Plan cambiado a ${plan}: ${amount} al mes`,
    'pt-BR': `Plano alterado para ${plan}: ${amount} por mês`,
    en: `Plan changed to ${plan}: ${amount} a month`,
  }),
  'discount-applied': ({ amount }, { percent, months }) => ({
    es: `Descuento del ${percent} % por ${months} meses: ${amount} al mes`,
    'pt-BR': `Desconto de ${percent}% por ${months} meses: ${amount} por mês`,
    en: `${percent}% discount for ${months} months: ${amount} a month`,
  }),
  'dispute-opened': ({ reference, amount, on }) => ({
    es: `Reclamo ${reference} por ${amount}; respuesta el ${on}`,
    'pt-BR': `Contestação ${reference} de ${amount}; resposta em ${on}`,
    en: `Dispute ${reference} for ${amount}; answer on ${on}`,
  }),
  'credit-applied': ({ reference, amount }) => ({
    es: `Crédito ${reference} de ${amount} en la próxima factura`,
    'pt-BR': `Crédito ${reference} de ${amount} na próxima fatura`,
    en: `Credit ${reference} of ${amount} on the next bill`,
  }),
  'bill-sent': ({ month, to }) => ({
    es: `Factura de ${month} enviada a ${to}`,
    'pt-BR': `Fatura de ${month} enviada para ${to}`,
    en: `Bill of ${month} sent to ${to}`,
  }),
  'ticket-opened': ({ reference, on }, { summary }) => ({
    es: `Caso ${reference}: ${summary}; respuesta el ${on}`,
    'pt-BR': `Chamado ${reference}: ${summary}; resposta em ${on}`,
    en: `Ticket ${reference}: ${summary}; answer on ${on}`,
  }),
  'e-billing-activated': ({ to }) => ({
    es: `Factura digital activada: ${to}`,
    'pt-BR': `Fatura digital ativada: ${to}`,
    en: `E-billing active: ${to}`,
  }),
  'payment-arranged': ({ reference, amount }, { parts }) => ({
    es: `Acuerdo ${reference}: ${amount} en ${parts} partes`,
    'pt-BR': `Acordo ${reference}: ${amount} em ${parts} parcelas`,
    en: `Arrangement ${reference}: ${amount} in ${parts} parts`,
  }),
  'address-changed': ({ reference, on }, { address }) => ({
    es: `Mudanza ${reference} a ${address} desde el ${on}`,
    'pt-BR': `Mudança ${reference} para ${address} a partir de ${on}`,
    en: `Move ${reference} to ${address} from ${on}`,
  }),
  'visit-scheduled': ({ reference, on }) => ({
    es: `Visita técnica ${reference} el ${on}`,
    'pt-BR': `Visita técnica ${reference} em ${on}`,
    en: `Technician's visit ${reference} on ${on}`,
  }),
  'cancellation-registered': ({ reference, on }) => ({
    es: `Solicitud de baja ${reference} registrada; se resuelve el ${on}`,
    'pt-BR': `Pedido de cancelamento ${reference} registrado; concluído em ${on}`,
    en: `Cancellation request ${reference} registered; settled on ${on}`,
  }),
};

/**
 * One line about a change for the transcript, in the conversation's language, with every figure that may be said
 * of it. Plans and bills are named where the catalogue and the account are at hand, else by id.
 */
export function summarizeEffect(
  { language, country }: Pick<Conversation, 'language' | 'country'>,
  effect: AccountEffect,
  { reference, amount, dueOn, sentTo }: EffectReceipt,
  known: { readonly account: Account | null; readonly catalogue: Catalogue | null } = {
    account: null,
    catalogue: null,
  },
): string {
  const locale = localeOf(language, country);
  const values: Values = {
    reference: reference ?? '',
    amount: amount ? formatMoney(amount, locale) : '',
    on: dueOn ? formatDay(dueOn, locale) : '',
    to: sentTo ?? '',
    plan: effect.kind === 'plan-changed' ? planName(effect.planId, known.catalogue) : '',
    month: effect.kind === 'bill-sent' ? billMonth(effect.billId, known.account, locale) : '',
  };
  // The key selects the summary for exactly this kind of effect; TypeScript cannot follow that through the map.
  const summary = summaries[effect.kind] as Summary<AccountEffect>;
  return summary(values, effect)[language];
}

function planName(planId: string, catalogue: Catalogue | null): string {
  return catalogue?.plans.find(({ id }) => id === planId)?.name ?? planId;
}

function billMonth(billId: string, account: Account | null, locale: string): string {
  const bill = account?.bills.find(({ id }) => id === billId);
  return bill ? formatMonth(bill.month, locale) : billId;
}
