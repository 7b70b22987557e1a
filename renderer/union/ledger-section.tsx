import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconNotebook } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Ledger, LedgerConversation } from '../../shared/people/ledger.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PresenceLedger } from './presence-ledger.tsx';
import { saveFile } from './save-file.ts';
import { useTimeWords } from './time-words.ts';
import styles from './union-screen.module.css';

/** What Faro holds about this person's own work, to read and to take along. */
export function LedgerSection() {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery({
    queryKey: ['ledger'],
    queryFn: ({ signal }) => call('ledger', {}, {}, signal),
    refetchInterval: 15_000,
  });
  return (
    <section aria-labelledby="ledger">
      <div className={styles.head}>
        <h2 id="ledger">{t('union.ledger')}</h2>
        {data ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={15} stroke={1.8} aria-hidden />}
            onClick={() => save(data)}
          >
            {t('union.ledgerSave')}
          </Button>
        ) : null}
      </div>
      <p className={styles.note}>{t('union.ledgerNote')}</p>
      {error ? <Banner tone="bad">{explain(t, error)}</Banner> : null}
      {isPending ? <Loading /> : null}
      {data?.conversations.length === 0 ? (
        <EmptyState icon={IconNotebook} title={t('union.ledgerNone')} />
      ) : null}
      {data ? <PresenceLedger presence={data.presence} /> : null}
      {data?.conversations.map((conversation) => (
        <Conversation key={conversation.conversationId} conversation={conversation} />
      ))}
    </section>
  );
}

function Conversation({ conversation }: { readonly conversation: LedgerConversation }) {
  const { t } = useTranslation();
  const time = useTimeWords();
  const { customerName, openedAt, moodsRead: moods, findings, entries, openings } = conversation;
  return (
    <article className={styles.version} aria-label={customerName}>
      <header>
        <h4>{customerName}</h4>
        <time dateTime={openedAt}>{time(openedAt)}</time>
      </header>
      <p>{t('union.ledgerRead', { moods, findings })}</p>
      <ul>
        {entries.map(({ sequence, at, kind, by, detail, contested }) => (
          <li key={sequence}>
            <strong>{t(`union.ledgerKinds.${kind}`)}</strong> · {by} · {time(at)}
            {contested ? ` · ${t(`union.rateKinds.${contested}`)}` : null}
            {detail ? ` · ${detail}` : null}
          </li>
        ))}
        {openings.map(({ by, at }) => (
          <li key={`${by.id} ${at}`}>
            {t('union.ledgerOpened', { name: by.name, role: t(`domain.roles.${by.role}`), at: time(at) })}
          </li>
        ))}
      </ul>
    </article>
  );
}

function save(ledger: Ledger): void {
  saveFile(`faro-${ledger.person.id}-${ledger.madeAt.slice(0, 10)}.json`, JSON.stringify(ledger, null, 2));
}
