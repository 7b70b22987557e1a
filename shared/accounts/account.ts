import { z } from 'zod';
import { CountryCode } from '../countries/country.ts';
import { Money } from '../countries/money.ts';
import { Language, LocalText } from '../language.ts';

export const genres = ['sports', 'news', 'movies', 'series', 'kids', 'documentaries', 'music'] as const;
export const Genre = z.enum(genres);
export type Genre = z.infer<typeof Genre>;

/** A plan of one country's catalogue. Prices are a month's, taxes included. */
export const Plan = z
  .object({
    id: z.string(),
    name: z.string(),
    price: Money,
    genres: z.array(Genre).readonly(),
    channels: z.number().int().positive(),
    streaming: z.boolean(),
  })
  .readonly();
export type Plan = z.infer<typeof Plan>;

/** A discount that the operator grants to a customer who stays. */
export const LoyaltyDiscount = z
  .object({
    percent: z.number().int().min(1).max(100),
    months: z.number().int().positive(),
    afterYears: z.number().int().nonnegative(),
  })
  .readonly();

export const Catalogue = z
  .object({ country: CountryCode, plans: z.array(Plan).readonly(), loyalty: LoyaltyDiscount })
  .readonly();
export type Catalogue = z.infer<typeof Catalogue>;

export const billLineKinds = [
  'plan',
  'premium-pack',
  'extra-decoder',
  'pay-per-view',
  'reconnection',
  'relocation',
  'discount',
  'late-fee',
  'credit',
  'tax',
] as const;

export const Bill = z
  .object({
    id: z.string(),
    /** The month billed, YYYY-MM. */
    month: z.string(),
    issuedOn: z.iso.date(),
    dueOn: z.iso.date(),
    lines: z
      .array(z.object({ kind: z.enum(billLineKinds), text: LocalText, amount: Money }).readonly())
      .readonly(),
    total: Money,
    state: z.enum(['open', 'paid', 'overdue']),
    /** The part of the total that need not be paid while a dispute runs. */
    suspended: Money.nullable(),
  })
  .readonly();
export type Bill = z.infer<typeof Bill>;

export const Ticket = z
  .object({
    id: z.string(),
    kind: z.enum(['dispute', 'fault', 'cancellation', 'moving', 'payment', 'other']),
    state: z.enum(['open', 'resolved']),
    openedOn: z.iso.date(),
    dueOn: z.iso.date().nullable(),
    summary: z.string(),
    amount: Money.nullable(),
  })
  .readonly();
export type Ticket = z.infer<typeof Ticket>;

/**
 * Parts of an account that come from systems of their own and can be out of reach while the rest answers: `bills`
 * with the credits, `tickets` with the contacts and arrangements.
 */
export const accountParts = ['bills', 'tickets'] as const;
export const AccountPart = z.enum(accountParts);
export type AccountPart = z.infer<typeof AccountPart>;

export const Account = z
  .object({
    id: z.string(),
    country: CountryCode,
    language: Language,
    name: z.string(),
    email: z.email(),
    /** E.164. */
    phone: z.string(),
    address: z.string(),
    customerSince: z.iso.date(),
    plan: Plan,
    planSince: z.iso.date(),
    discounts: z
      .array(z.object({ percent: z.number(), from: z.iso.date(), until: z.iso.date() }).readonly())
      .readonly(),
    devices: z
      .array(
        z.object({ id: z.string(), model: z.string(), room: z.string(), online: z.boolean() }).readonly(),
      )
      .readonly(),
    eBilling: z.boolean(),
    /** Newest first: the current bill, then the months before it. */
    bills: z.array(Bill).readonly(),
    /** Credits that the next bill will carry. */
    credits: z.array(z.object({ id: z.string(), amount: Money, reason: z.string() }).readonly()).readonly(),
    tickets: z.array(Ticket).readonly(),
    contacts: z
      .array(
        z
          .object({ on: z.iso.date(), channel: z.string(), topic: z.string(), outcome: z.string() })
          .readonly(),
      )
      .readonly(),
    /** Payments agreed on in parts. */
    arrangements: z
      .array(
        z
          .object({
            id: z.string(),
            parts: z.array(z.object({ dueOn: z.iso.date(), amount: Money }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** What could not be read this time. Its lists are empty then, which says nothing about the customer. */
    missing: z.array(AccountPart).readonly(),
  })
  .readonly();
export type Account = z.infer<typeof Account>;
