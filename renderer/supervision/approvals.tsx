import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { approvalWords } from '../ui/approval-words.ts';
import { formatClock, useLocale } from '../ui/format.ts';
import { Key } from '../ui/key.tsx';
import { SectionHead } from '../ui/section-head.tsx';
import styles from './approvals.module.css';
import { useWallKeys } from './wall-keys.ts';

interface Waiting {
  readonly row: ConversationRow;
  readonly approval: ConversationRow['approvals'][number];
}

interface Props {
  readonly rows: Iterable<ConversationRow>;
  readonly me: string;
  readonly now: number;
}

/** What colleagues and Lana ask to have approved, the soonest to expire first; one's own requests are for others. */
export function Approvals({ rows, me, now }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const waiting = waitingFor(rows, me, now);
  const focusFirst = () => list.current?.querySelector<HTMLElement>('[data-approve]')?.focus();
  useWallKeys({ a: waiting.length > 0 ? focusFirst : null });
  if (waiting.length === 0) return null;
  return (
    <section className={styles.approvals} aria-labelledby="approvals">
      <SectionHead id="approvals" aside={waiting.length}>
        {t('wall.approvals.title')}
      </SectionHead>
      <ul ref={list} className={styles.list}>
        {waiting.map((each) => (
          <Card key={each.approval.id} {...each} now={now} />
        ))}
      </ul>
    </section>
  );
}

function waitingFor(rows: Iterable<ConversationRow>, me: string, now: number): readonly Waiting[] {
  return [...rows]
    .flatMap((row) => row.approvals.map((approval) => ({ row, approval })))
    .filter(({ approval }) => approval.by.id !== me && Date.parse(approval.expiresAt) > now)
    .toSorted((one, other) => one.approval.expiresAt.localeCompare(other.approval.expiresAt));
}

/** One request. With the focus on one of its buttons, A approves and R asks for the reason to refuse. */
function Card({ row, approval, now }: Waiting & { readonly now: number }) {
  const { t } = useTranslation();
  const { why, note, by, expiresAt } = approval;
  const locale = useLocale(row.country);
  const [refusing, setRefusing] = useState(false);
  const decide = useMutation({
    mutationFn: (reason: string | null) =>
      call(
        'decideApproval',
        { id: row.id },
        reason === null
          ? { approval: approval.id, answer: 'approve' }
          : { approval: approval.id, answer: 'refuse', reason },
      ),
  });
  const press = (event: KeyboardEvent) => {
    if (event.key === 'a') decide.mutate(null);
    else if (event.key === 'r') setRefusing(true);
    else return;
    event.preventDefault();
  };
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <strong>{approvalWords(t, approval, locale)}</strong>
        <span className={styles.time}>{formatClock((Date.parse(expiresAt) - now) / 1_000)}</span>
      </div>
      <p className={styles.asked}>
        {t('wall.approvals.asked', { name: by.name, customer: row.customerName || row.id.slice(0, 8) })} ·{' '}
        {t(`domain.approvalReasons.${why}`)}
      </p>
      {note ? <p className={styles.note}>«{note}»</p> : null}
      {decide.error ? <Banner tone="bad">{explain(t, decide.error)}</Banner> : null}
      {refusing ? (
        <Refusal
          pending={decide.isPending}
          onRefuse={(reason) => decide.mutate(reason)}
          onClose={() => setRefusing(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            variant="default"
            size="xs"
            rightSection={<Key>R</Key>}
            disabled={decide.isPending}
            onKeyDown={press}
            onClick={() => setRefusing(true)}
          >
            {t('wall.approvals.refuse')}
          </Button>
          <Button
            size="xs"
            rightSection={<Key>A</Key>}
            data-approve
            loading={decide.isPending}
            onKeyDown={press}
            onClick={() => decide.mutate(null)}
          >
            {t('wall.approvals.approve')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface RefusalProps {
  readonly pending: boolean;
  readonly onRefuse: (reason: string) => void;
  readonly onClose: () => void;
}

/** The reason goes to whoever asked; Enter refuses, Esc goes back. */
function Refusal({ pending, onRefuse, onClose }: RefusalProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.refusal}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onRefuse(reason.trim());
      }}
    >
      <TextInput
        ref={(field) => field?.focus()}
        size="xs"
        aria-label={t('wall.approvals.reason')}
        placeholder={t('wall.approvals.reason')}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button type="submit" size="xs" loading={pending} disabled={!reason.trim()}>
        {t('wall.approvals.refuse')}
      </Button>
    </form>
  );
}
