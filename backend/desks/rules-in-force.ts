import type { CountryCode, CountryPack, LabourRule } from '../../shared/countries/country.ts';
import type { LabourRules } from '../../shared/desks/desk-view.ts';
import { operatorRules } from '../../shared/desks/operator-rules.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { DeskStore } from './desk-store.ts';

export interface RuleSwitching {
  readonly country: CountryCode;
  readonly rule: string;
  readonly on: boolean;
  readonly why: string;
  readonly by: string;
  /** How many switches of the country whoever decided this had seen. */
  readonly basedOn: number;
}

/** Which labour rules hold where, and who turned on those that counsel had to look at. */
export interface RulesInForce {
  /** The country's own before the operator's. */
  of(country: CountryCode): readonly LabourRule[];
  view(country: CountryCode): LabourRules;
  /** @throws FailureError `unknown-rule` for one that is not for anybody to switch, `stale-version`. */
  turn(switching: RuleSwitching): Promise<void>;
  /** Reads the switches anew, as another node may have added some. @throws FailureError `store-unavailable`. */
  refresh(): Promise<void>;
}

/** Reads what was switched before. */
export async function openRules(deps: {
  readonly store: Pick<DeskStore, 'switches' | 'addSwitch'>;
  readonly packs: Readonly<Record<CountryCode, Pick<CountryPack, 'rules'>>>;
  readonly clock: () => Date;
}): Promise<RulesInForce> {
  let switches = await deps.store.switches();
  const switchesOf = (country: CountryCode) => switches.filter((each) => each.country === country);

  function rulesOf(country: CountryCode): LabourRules['rules'] {
    const own = deps.packs[country].rules.filter((rule): rule is LabourRule => rule.kind === 'labour');
    const known = switchesOf(country);
    const isOn = ({ id, status }: LabourRule) =>
      status !== 'needs-counsel' || known.findLast(({ rule }) => rule === id)?.on === true;
    return [...own, ...operatorRules].map((rule) => ({ ...rule, on: isOn(rule) }));
  }

  return {
    of: (country) => rulesOf(country).filter(({ on }) => on),
    view: (country) => ({ country, rules: rulesOf(country), switches: switchesOf(country).toReversed() }),
    async turn({ country, rule, on, why, by, basedOn }) {
      const found = rulesOf(country).find(({ id }) => id === rule);
      if (found?.status !== 'needs-counsel') {
        throw new FailureError('unknown-rule', `No rule called ${rule} of ${country} waits for counsel.`);
      }
      const change = { country, rule, on, by, why, at: deps.clock().toISOString() };
      const seen = switchesOf(country).length === basedOn;
      if (!seen || !(await deps.store.addSwitch(basedOn + 1, change))) {
        throw new FailureError(
          'stale-version',
          'Somebody turned a rule on or off meanwhile. Look at it first.',
        );
      }
      switches = [...switches, change];
    },
    async refresh() {
      switches = await deps.store.switches();
    },
  };
}
