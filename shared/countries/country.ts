import { z } from 'zod';
import { Language, LocalText } from '../language.ts';
import { Enforced } from './labour-rule.ts';
import { CallBackTimes } from './call-backs.ts';
import { Disposition } from './dispositions.ts';
import { Limits } from './limits.ts';
import { OfferTimes } from './offers.ts';
import { ShiftTimes } from './shift-times.ts';

/** The countries Faro is built for, as ISO 3166-1 alpha-2 codes. */
export const countryCodes = ['AR', 'BB', 'BR', 'CL', 'CO', 'CW', 'EC', 'PE', 'TT', 'UY', 'VE'] as const;
export const CountryCode = z.enum(countryCodes);
export type CountryCode = z.infer<typeof CountryCode>;

/**
 * How sure we are of a rule: its official text was read, a secondary source was, or counsel must confirm it.
 * The operator's own rules need nobody to confirm them.
 */
export const RuleStatus = z.enum(['primary', 'secondary', 'needs-counsel', 'operator']);

const ruleHead = { id: z.string(), status: RuleStatus };

/** A rule about people's work. Its text and source are shown to whoever it protects, in their language. */
export const LabourRule = z
  .object({
    ...ruleHead,
    kind: z.literal('labour'),
    summary: LocalText,
    source: LocalText,
    /** Left out where there is nothing that software could enforce. */
    enforce: z.array(Enforced).readonly().optional(),
  })
  .readonly();
export type LabourRule = z.infer<typeof LabourRule>;

const ConsumerRule = z
  .object({ ...ruleHead, kind: z.literal('consumer'), summary: z.string(), source: z.string() })
  .readonly();

/** A legal rule as data. Rules with status `needs-counsel` stay off until an administrator turns them on. */
export const Rule = z.discriminatedUnion('kind', [LabourRule, ConsumerRule]);
export type Rule = z.infer<typeof Rule>;

/**
 * What happens to a disputed sum: credited on the next bill, suspended from the current one,
 * or left unpaid while the rest is due.
 */
export const DisputeTreatment = z.enum(['credit-next-bill', 'suspend-disputed', 'pay-undisputed']);
export type DisputeTreatment = z.infer<typeof DisputeTreatment>;

/** Everything about a country that the engine obeys. One file a country, checked against this schema. */
export const CountryPack = z
  .object({
    code: CountryCode,
    name: z.string(),
    /** The language a conversation starts in where the customer has not chosen one. */
    language: Language,
    /** ISO 4217. The minor units come from `Intl`, never from here. */
    currency: z.string().length(3),
    /** IANA zone of the operation's working day. */
    timeZone: z.string(),
    /** E.164 prefix with its plus sign. */
    phonePrefix: z.string(),
    dispute: z
      .object({
        treatment: DisputeTreatment,
        /** Days of the country's business calendar until the analysis is sent. */
        answerInBusinessDays: z.number().int().positive(),
      })
      .readonly(),
    /** A retention offer may be made only after the cancellation request is on record. */
    cancellationRegisteredBeforeOffer: z.boolean(),
    /** Days of the business calendar until a registered cancellation is settled; 0 is the same day. */
    cancellationAnsweredInBusinessDays: z.number().int().nonnegative(),
    /** How much and how often of each change, and who decides on it alone. */
    limits: Limits,
    /** How conversations can end here; the desk offers these alone. */
    dispositions: z.array(Disposition).readonly(),
    /** Seconds that a conversation waits for any person at all before it comes back. */
    acceptWithinSeconds: z.number().int().positive(),
    /** How waiting conversations are offered to one person after the other. */
    offers: OfferTimes,
    /** The most conversations that a person serves at the same time, whatever their own number. */
    contactsAtOnce: z.number().int().positive(),
    /** When customers may be called back. */
    callBacks: CallBackTimes,
    /** How long a shift, a meal and a wrap-up last. */
    shift: ShiftTimes,
    rules: z.array(Rule).readonly(),
  })
  .readonly();
export type CountryPack = z.infer<typeof CountryPack>;

/** The locale that numbers, dates and money take for a language spoken in a country. */
export function localeOf(language: Language, country: CountryCode): string {
  return `${language.slice(0, 2)}-${country}`;
}
