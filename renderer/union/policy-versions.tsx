import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { policySigners, type PolicyVersion, type PolicyView } from '../../shared/people/labour-policy.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { useChangeWords } from './change-words.ts';
import styles from './union-screen.module.css';
import { useTimeWords } from './time-words.ts';
import { usePolicyChanges } from './use-policy.ts';

/** Every version that was proposed, what it changes, and who has signed it. */
export function PolicyVersions({ view }: { readonly view: PolicyView }) {
  const { t } = useTranslation();
  const { sign } = usePolicyChanges();
  const { versions, keys } = view;
  return (
    <>
      {sign.error ? <Banner tone="bad">{explain(t, sign.error)}</Banner> : null}
      {versions.length === 0 ? <p className={styles.note}>{t('union.noVersions')}</p> : null}
      {versions.map((version) => (
        <Version
          key={version.number}
          version={version}
          signsHere={view.signsHere}
          busy={sign.isPending}
          onSign={() => sign.mutate({ number: version.number, hash: version.hash })}
        />
      ))}
      <p className={styles.keys}>
        {policySigners.flatMap((side) =>
          keys[side] === null
            ? []
            : [
                <span key={side}>
                  {t('union.keyOf', { side: t(`union.sides.${side}`) })} <code>{keys[side]}</code>
                </span>,
              ],
        )}
      </p>
    </>
  );
}

interface Props {
  readonly version: PolicyVersion;
  readonly signsHere: PolicyView['signsHere'];
  readonly busy: boolean;
  readonly onSign: () => void;
}

function Version({ version, signsHere, busy, onSign }: Props) {
  const { t } = useTranslation();
  const time = useTimeWords();
  const changeWords = useChangeWords();
  const { number, document, state, faults, signatures, changes } = version;
  const name = t('union.version', { number });
  const lacking = policySigners.filter((side) => signatures.every(({ as }) => as !== side));
  const mine = signsHere !== null && state === 'pending' && lacking.includes(signsHere) ? signsHere : null;
  return (
    <article className={styles.version} aria-label={name} data-state={state}>
      <header>
        <h4>{name}</h4>
        <span className={styles.state} data-state={state}>
          {t(`union.states.${state}`)}
        </span>
        {mine ? (
          <Button
            size="xs"
            loading={busy}
            leftSection={<IconSignature size={15} stroke={1.8} aria-hidden />}
            onClick={onSign}
          >
            {t('union.sign', { side: t(`union.sides.${mine}`) })}
          </Button>
        ) : null}
      </header>
      {document ? (
        <p>
          {t('union.proposedBy', {
            name: document.proposedBy,
            at: time(document.proposedAt),
            why: document.why,
          })}
        </p>
      ) : (
        <p>{t('union.unreadable')}</p>
      )}
      <ul>
        {document && state !== 'outdated' && changes.length === 0 ? <li>{t('union.noChanges')}</li> : null}
        {changes.map((change) => (
          <li key={changeWords(change)}>{changeWords(change)}</li>
        ))}
      </ul>
      <ul className={styles.signatures}>
        {faults.map((fault) => (
          <li key={fault} data-tone="bad">
            {t(`union.faults.${fault}`)}
          </li>
        ))}
        {signatures.map(({ as, by, at }) => (
          <li key={as}>{t('union.signedBy', { side: t(`union.sides.${as}`), name: by, at: time(at) })}</li>
        ))}
        {state === 'pending'
          ? lacking.map((side) => <li key={side}>{t('union.lacks', { side: t(`union.sides.${side}`) })}</li>)
          : null}
        {state === 'pending' && signsHere === null ? <li>{t('union.signElsewhere')}</li> : null}
      </ul>
    </article>
  );
}
