import type { EffectKind } from '../../shared/conversation/event.ts';
import type { ToolName } from '../agents/tool-catalogue.ts';

/** The change of the account that each tool makes. */
export const changeOf: { readonly [Name in ToolName]?: EffectKind } = {
  register_cancellation: 'cancellation-registered',
  change_plan: 'plan-changed',
  apply_loyalty_discount: 'discount-applied',
  open_dispute: 'dispute-opened',
  send_bill: 'bill-sent',
  activate_e_billing: 'e-billing-activated',
  open_ticket: 'ticket-opened',
  schedule_visit: 'visit-scheduled',
  arrange_payment: 'payment-arranged',
  change_address: 'address-changed',
  give_credit: 'credit-applied',
};

/** What changes a customer's contract or data: nobody does it before the customer has agreed to it. */
export const needsConsent: ReadonlySet<ToolName> = new Set<ToolName>([
  'change_plan',
  'apply_loyalty_discount',
  'activate_e_billing',
  'arrange_payment',
  'change_address',
]);
