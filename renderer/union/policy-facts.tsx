import { useTranslation } from 'react-i18next';
import { monitoredThings, type LabourPolicy } from '../../shared/people/labour-policy.ts';
import type { Role } from '../../shared/people/person.ts';
import styles from './union-screen.module.css';

/** A policy in words: who sees what of whom, the figures' least group, how long, and what is forbidden. */
export function PolicyFacts({ policy }: { readonly policy: LabourPolicy }) {
  const { t } = useTranslation();
  const named = (roles: readonly Role[]) =>
    roles.map((role) => t(`domain.roles.${role}`)).join(', ') || t('union.nobody');
  return (
    <div className={styles.facts}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('union.monitored')}</th>
            <th scope="col">{t('union.of')}</th>
            <th scope="col">{t('union.seenBy')}</th>
          </tr>
        </thead>
        <tbody>
          {monitoredThings.map((thing) => (
            <tr key={thing}>
              <th scope="row">{t(`union.things.${thing}`)}</th>
              <td>{named(policy.monitored[thing].of)}</td>
              <td>{named(policy.monitored[thing].seenBy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl>
        <dt>{t('union.leastGroup')}</dt>
        <dd>{policy.leastGroup}</dd>
        <dt>{t('union.retentionDays')}</dt>
        <dd>{policy.retentionDays}</dd>
        <dt>{t('union.forbidden')}</dt>
        <dd>{policy.forbidden.map((use) => t(`union.uses.${use}`)).join(' · ')}</dd>
      </dl>
    </div>
  );
}
