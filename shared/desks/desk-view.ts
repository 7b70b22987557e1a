import type { CountryCode, LabourRule } from '../countries/country.ts';
import type { PauseKind, Presence } from './presence.ts';

/** Why nothing new may begin at a desk. */
export const holdReasons = [
  'off',
  'pause',
  'own-choice',
  'no-answer',
  'gap',
  'rest-due',
  'rest-later',
  'stretch',
  'day',
  'week',
  'shift-end',
  'time-off',
  'full',
  'wrap-up',
  'recovery',
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Something that keeps contacts away from a desk. */
export interface Hold {
  readonly because: HoldReason;
  /** The id of the rule that says so; null where it is the rep's own choice or plain capacity. */
  readonly rule: string | null;
  /** When it ends by itself, in ISO 8601; null where the rep has to do something. */
  readonly until: string | null;
}

export interface PauseTaken {
  readonly kind: PauseKind;
  readonly from: string;
  /** Null while it lasts. */
  readonly until: string | null;
  readonly minutes: number;
}

/** The rest that comes next. */
export interface NextRest {
  readonly state: 'later' | 'open' | 'overdue';
  readonly minutes: number;
  readonly opensAt: string;
  /** Nothing new from then on until it is taken. */
  readonly closesAt: string;
  readonly rule: string;
}

/** A rep's desk as its own rep sees it. */
export interface DeskView {
  readonly presence: Presence;
  readonly shift: { readonly startedAt: string; readonly endsAt: string } | null;
  /** Why nothing new may begin, most lasting first; empty when something may. */
  readonly holds: readonly Hold[];
  /** What only keeps the queue from offering: the rep may still pick up by hand. */
  readonly waits: readonly Hold[];
  readonly contacts: number;
  readonly contactsAtOnce: number;
  readonly nextRest: NextRest | null;
  /** Rests that the shift has, taken or not. */
  readonly restsPlanned: number;
  /** Of this shift, in their order. */
  readonly pauses: readonly PauseTaken[];
  /** Before then the pause that lasts cannot be ended; null when it may end now, or there is none. */
  readonly pauseMayEndAt: string | null;
  /** Offered after an abusive contact; null when none is. */
  readonly recovery: { readonly minutes: number; readonly rule: string } | null;
  readonly countersOnDemand: boolean;
  /** Seconds of work today and this week. */
  readonly worked: { readonly day: number; readonly week: number };
  /** Whose labour rules hold here: where the rep is employed. */
  readonly labourCountry: CountryCode;
  /** Those that hold for this desk. */
  readonly rules: readonly Pick<LabourRule, 'id' | 'summary' | 'source' | 'status'>[];
}

/** An administrator turned a rule on or off that counsel had to look at. */
export interface RuleSwitch {
  readonly country: CountryCode;
  readonly rule: string;
  readonly on: boolean;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** A country's labour rules, and who turned which of them on. */
export interface LabourRules {
  readonly country: CountryCode;
  readonly rules: readonly (LabourRule & { readonly on: boolean })[];
  /** Newest first; a change names how many there were when it was decided. */
  readonly switches: readonly RuleSwitch[];
}

/** Who is at work in a country. Either part is null where the labour policy does not let the asker see it. */
export interface DesksNow {
  readonly counts: Readonly<Record<Presence, number>> | null;
  readonly people:
    | readonly { readonly id: string; readonly name: string; readonly presence: Presence }[]
    | null;
}
