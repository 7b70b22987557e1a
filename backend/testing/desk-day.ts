import type { CountryCode, LabourRule } from '../../shared/countries/country.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { operatorRules } from '../../shared/desks/operator-rules.ts';
import type { PresenceChange, PresenceCommand } from '../../shared/desks/presence.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { decideChange } from '../desks/decide-change.ts';
import { foldPresence, nothingYet, type PresenceSoFar } from '../desks/fold-presence.ts';
import { holdOn, judge } from '../desks/judge.ts';
import type { DeskTerms } from '../desks/rule-times.ts';
import { person } from './builders.ts';

/** What holds for a rep of a country with every rule on. */
export function termsIn(country: CountryCode, contactsAtOnce = 3): DeskTerms {
  const { rules, shift, timeZone } = countryPacks[country];
  const own = rules.filter((rule): rule is LabourRule => rule.kind === 'labour');
  return { country, rules: [...own, ...operatorRules], times: shift, timeZone, contactsAtOnce };
}

/** One rep's desk on a clock that the test moves: what they try is done or refused as at the real one. */
export function deskDay(country: CountryCode, start: string, contactsAtOnce?: number) {
  const terms = termsIn(country, contactsAtOnce);
  let now = Date.parse(start);
  let soFar: PresenceSoFar = nothingYet;
  let begun = 0;

  function keep(change: PresenceChange): void {
    soFar = foldPresence(soFar, { at: new Date(now).toISOString(), change });
  }

  function attempt(command: PresenceCommand): string | null {
    try {
      const change = decideChange(soFar, terms, { command, person: person({ countries: [country] }), now });
      if (change) keep(change);
      return null;
    } catch (error) {
      if (error instanceof FailureError) return String(error.failure.details?.['because']);
      throw error;
    }
  }

  return {
    terms,
    now: () => now,
    soFar: () => soFar,
    judge: () => judge(soFar, terms, now),
    /** Lets minutes pass; fractions are seconds. */
    pass(minutes: number): void {
      now += Math.round(minutes * 60) * 1_000;
    },
    /** Why the command was refused; null when it was done. */
    do: attempt,
    /** Why a contact of so many minutes may not begin now; null when one may. */
    hold: (minutes = 8) => holdOn(judge(soFar, terms, now), minutes, now)?.because ?? null,
    /** Begins a contact, whatever holds. */
    begin(): void {
      begun += 1;
      keep({ kind: 'contact-began', conversationId: `conversation-${begun}` });
    },
    /** Ends the oldest contact. */
    end({ abusive = false, closed = true } = {}): void {
      const open = soFar.contacts.find(({ until }) => until === null);
      if (open) keep({ kind: 'contact-ended', conversationId: open.conversationId, abusive, closed });
    },
  };
}
