import type { CountryCode } from '../../shared/countries/country.ts';
import type { Skill } from '../../shared/desks/skill.ts';
import type { Language } from '../../shared/language.ts';

/** A desk that may be offered contacts now: presence, labour rules and capacity have been looked at. */
export interface ReadyDesk {
  /** The rep's id and name. */
  readonly id: string;
  readonly name: string;
  readonly countries: readonly CountryCode[];
  readonly languages: readonly Language[];
  readonly skills: readonly Skill[];
  /** How many more contacts it takes at once, at least 1. */
  readonly free: number;
  readonly readySince: Date;
  /** What begins there should be over by then: offer only what `handlingMinutes` of its topic says will be. */
  readonly until: Date;
}

/** Somebody on a shift, whether or not anything may begin at their desk now. */
export type OnDuty = Pick<ReadyDesk, 'countries' | 'languages'>;

/** What the queue asks of presence and shifts. */
export interface ReadyDesks {
  now(): readonly ReadyDesk[];
  onDuty(): readonly OnDuty[];
  /** Whether the desk, by a rule or its rep's own choice, takes nothing new: nor what it was offered before. */
  isHeld(id: string): boolean;
  /** Tells whenever one of these may have changed, also by time alone. @returns the function that ends it. */
  listen(changed: () => void): () => void;
  /** The rep let an offer pass without a word: the desk is not ready until they say that they are back. */
  passedUnanswered(id: string): Promise<void>;
}
