import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { LabourRules, RuleSwitch } from '../../shared/desks/desk-view.ts';
import { may } from '../../shared/people/permissions.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { CountrySelect } from '../ui/country-select.tsx';
import { useLanguage } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import { useTimeWords } from './time-words.ts';
import styles from './union-screen.module.css';
import { useLabourRules, useTurnRule } from './use-labour-rules.ts';

/** The labour rules of a country with their sources; operations turn on those that counsel had to look at. */
export function LabourRulesSection() {
  const { t } = useTranslation();
  const { countries } = usePerson();
  const [country, setCountry] = useState<CountryCode>(countries[0] ?? 'EC');
  const { data, error, isPending } = useLabourRules(country);
  return (
    <section aria-labelledby="labour-rules">
      <h2 id="labour-rules">{t('shift.admin.title')}</h2>
      <p className={styles.note}>{t('shift.admin.note')}</p>
      <CountrySelect
        label={t('shift.admin.country')}
        w={220}
        mb={12}
        countries={countries}
        value={country}
        onChange={setCountry}
      />
      {error ? <Banner tone="bad">{explain(t, error)}</Banner> : null}
      {isPending ? <Loading /> : null}
      {data ? <Rules key={country} rules={data} /> : null}
    </section>
  );
}

function Rules({ rules: { country, rules, switches } }: { readonly rules: LabourRules }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const turns = may(usePerson(), 'turn-labour-rules');
  return (
    <>
      <table>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row">
                {rule.summary[language]}
                <br />
                <small>
                  {t('shift.source', { source: rule.source[language] })} ·{' '}
                  {rule.on ? t(`shift.statuses.${rule.status}`) : t('shift.admin.unseen')}
                  {rule.enforce ? null : ` · ${t('shift.admin.notEnforced')}`}
                </small>
              </th>
              <td className={styles.short}>{t(rule.on ? 'shift.admin.on' : 'shift.admin.off')}</td>
              <td>
                {turns && rule.status === 'needs-counsel' ? (
                  <Turn country={country} rule={rule.id} on={!rule.on} basedOn={switches.length} />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {switches.map((change) => (
          <Switched key={`${change.rule} ${change.at}`} change={change} rules={rules} />
        ))}
      </ul>
    </>
  );
}

function Switched({ change, rules }: { readonly change: RuleSwitch } & Pick<LabourRules, 'rules'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = useTimeWords();
  const { rule, on, by, at, why } = change;
  const summary = rules.find(({ id }) => id === rule)?.summary[language] ?? rule;
  return (
    <li>
      {t(on ? 'shift.admin.turnedOn' : 'shift.admin.turnedOff', {
        name: by,
        rule: `“${summary}”`,
        at: time(at),
        why,
      })}
    </li>
  );
}

interface TurnProps {
  readonly country: CountryCode;
  readonly rule: string;
  /** What it would be turned to. */
  readonly on: boolean;
  readonly basedOn: number;
}

function Turn({ country, rule, on, basedOn }: TurnProps) {
  const { t } = useTranslation();
  const turn = useTurnRule(country);
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    turn.mutate({ country, rule, on, why: why.trim(), basedOn }, { onSuccess: () => setWhy('') });
  };
  return (
    <form className={styles.turn} onSubmit={submit}>
      {turn.error ? <Banner tone="bad">{explain(t, turn.error)}</Banner> : null}
      <TextInput
        size="xs"
        label={t('shift.admin.why')}
        maxLength={300}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={why.trim() === ''} loading={turn.isPending}>
        {t(on ? 'shift.admin.turnOn' : 'shift.admin.turnOff')}
      </Button>
    </form>
  );
}
