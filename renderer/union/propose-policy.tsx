import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  alwaysForbidden,
  forbiddenUses,
  LabourPolicy,
  monitoredThings,
  policyChanges,
  seeingRoles,
  watchableRoles,
  type MonitoredThing,
} from '../../shared/people/labour-policy.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import styles from './union-screen.module.css';
import { usePolicyChanges } from './use-policy.ts';

interface Props {
  readonly from: LabourPolicy;
  readonly onDone: () => void;
}

/** A new policy made from the one in force. */
export function ProposePolicy({ from, onDone }: Props) {
  const { t } = useTranslation();
  const { propose } = usePolicyChanges();
  const [policy, setPolicy] = useState(from);
  const [why, setWhy] = useState('');
  const ready =
    why.trim() !== '' && LabourPolicy.safeParse(policy).success && policyChanges(from, policy).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) propose.mutate({ policy, why: why.trim() }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} aria-label={t('union.propose')} onSubmit={submit}>
      <p className={styles.note}>{t('union.proposeText')}</p>
      {propose.error ? <Banner tone="bad">{explain(t, propose.error)}</Banner> : null}
      {monitoredThings.map((thing) => (
        <Monitored key={thing} thing={thing} policy={policy} onChange={setPolicy} />
      ))}
      <div className={styles.fields}>
        <NumberInput
          label={t('union.leastGroup')}
          min={2}
          max={1_000}
          allowDecimal={false}
          value={policy.leastGroup}
          onChange={(value) => setPolicy({ ...policy, leastGroup: Number(value) })}
        />
        <NumberInput
          label={t('union.retentionDays')}
          min={1}
          max={3_650}
          allowDecimal={false}
          value={policy.retentionDays}
          onChange={(value) => setPolicy({ ...policy, retentionDays: Number(value) })}
        />
      </div>
      <fieldset>
        <legend>{t('union.forbidden')}</legend>
        {forbiddenUses.map((use) => (
          <Checkbox
            key={use}
            label={t(`union.uses.${use}`)}
            checked={policy.forbidden.includes(use)}
            disabled={alwaysForbidden.includes(use)}
            onChange={() =>
              setPolicy({ ...policy, forbidden: toggled(forbiddenUses, policy.forbidden, use) })
            }
          />
        ))}
      </fieldset>
      <TextInput
        label={t('union.why')}
        maxLength={300}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={!ready} loading={propose.isPending}>
          {t('union.propose')}
        </Button>
      </div>
    </form>
  );
}

interface MonitoredProps {
  readonly thing: MonitoredThing;
  readonly policy: LabourPolicy;
  readonly onChange: (policy: LabourPolicy) => void;
}

/** Of whom something is seen, and by whom. */
function Monitored({ thing, policy, onChange }: MonitoredProps) {
  const { t } = useTranslation();
  const roles = policy.monitored[thing];
  const change = (next: Partial<typeof roles>) =>
    onChange({ ...policy, monitored: { ...policy.monitored, [thing]: { ...roles, ...next } } });
  return (
    <fieldset>
      <legend>{t(`union.things.${thing}`)}</legend>
      <span>{t('union.of')}</span>
      {watchableRoles.map((role) => (
        <Checkbox
          key={role}
          label={t(`domain.roles.${role}`)}
          checked={roles.of.includes(role)}
          onChange={() => change({ of: toggled(watchableRoles, roles.of, role) })}
        />
      ))}
      <span>{t('union.seenBy')}</span>
      {seeingRoles.map((role) => (
        <Checkbox
          key={role}
          label={t(`domain.roles.${role}`)}
          checked={roles.seenBy.includes(role)}
          onChange={() => change({ seenBy: toggled(seeingRoles, roles.seenBy, role) })}
        />
      ))}
    </fieldset>
  );
}

/** With the value in or out, in the order of all there are. */
function toggled<Value>(all: readonly Value[], chosen: readonly Value[], value: Value): readonly Value[] {
  return all.filter((each) => chosen.includes(each) !== (each === value));
}
