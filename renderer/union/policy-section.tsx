import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../../shared/people/permissions.ts';
import { policySigners, type PolicyView } from '../../shared/people/labour-policy.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { Loading } from '../ui/loading.tsx';
import { PolicyFacts } from './policy-facts.tsx';
import { PolicyVersions } from './policy-versions.tsx';
import { ProposePolicy } from './propose-policy.tsx';
import styles from './union-screen.module.css';
import { usePolicy } from './use-policy.ts';

/** The policy in force, what is wrong with others, and the versions to be signed. */
export function PolicySection() {
  const { t } = useTranslation();
  const policy = usePolicy();
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{t('union.policy')}</h2>
      <p className={styles.note}>{t('union.policyNote')}</p>
      {policy.error ? <Banner tone="bad">{explain(t, policy.error)}</Banner> : null}
      {policy.isPending ? <Loading /> : null}
      {policy.data ? <Policy view={policy.data} /> : null}
    </section>
  );
}

function Policy({ view }: { readonly view: PolicyView }) {
  const { t } = useTranslation();
  const proposes = may(usePerson(), 'propose-policy');
  const [proposing, setProposing] = useState(false);
  const { inForce } = view;
  return (
    <>
      <Problems view={view} />
      <p role="status" className={styles.inForce}>
        <strong>
          {inForce.number === 0 ? t('union.inForceOriginal') : t('union.inForce', { number: inForce.number })}
        </strong>
      </p>
      <PolicyFacts policy={inForce.policy} />
      <h3 className={styles.sub}>{t('union.versions')}</h3>
      <PolicyVersions view={view} />
      {proposes && !proposing ? (
        <Button
          className={styles.propose}
          variant="default"
          leftSection={<IconPencil size={15} stroke={1.8} aria-hidden />}
          onClick={() => setProposing(true)}
        >
          {t('union.propose')}
        </Button>
      ) : null}
      {proposing ? <ProposePolicy from={inForce.policy} onDone={() => setProposing(false)} /> : null}
    </>
  );
}

/** What was tampered with and what keeps anything from being signed, each with what holds instead. */
function Problems({ view: { versions, keys, sameKey } }: { readonly view: PolicyView }) {
  const { t } = useTranslation();
  return (
    <>
      {versions
        .filter(({ state }) => state === 'false')
        .map(({ number, faults }) => (
          <Banner key={number} tone="bad">
            {t('union.tampered', {
              number,
              faults: faults.map((each) => t(`union.faults.${each}`)).join(' '),
            })}
          </Banner>
        ))}
      {sameKey ? <Banner tone="bad">{t('union.sameKey')}</Banner> : null}
      {policySigners
        .filter((side) => keys[side] === null)
        .map((side) => (
          <Banner key={side} tone="info">
            {t('union.keyMissing', { side: t(`union.sides.${side}`) })}
          </Banner>
        ))}
    </>
  );
}
