import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { assertNever } from '../../shared/assert-never.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { useLive } from './live-store.ts';
import { useOutbox, type Outgoing } from './outbox.ts';

/** Milliseconds that a break must last before anybody is told: most heal unnoticed. */
const worthTelling = 1_000;

type Condition = 'fine' | 'no-network' | 'away' | 'catching-up';

interface Props {
  /** Shows words that were not sent, where that is not the desk. */
  readonly onShow?: (conversationId: string) => void;
}

/** Says how it is with the connection and with what was sent; silent while all is well. */
export function ConnectionBanner({ onShow }: Props) {
  const { t } = useTranslation();
  const condition = useLasting(useCondition(), worthTelling);
  const lineFailure = useLive((state) => state.lineFailure);
  const outgoing = useOutbox((state) => state.outgoing);
  const waiting = useLasting(outgoing.filter(({ state }) => state === 'waiting').length, worthTelling);
  const unsent = outgoing.filter(({ state }) => state === 'unsent');
  const said = [
    wordsOf(t, condition),
    lineFailure ? explain(t, lineFailure) : '',
    waiting > 0 ? t('common.connection.waiting', { count: waiting }) : '',
    unsent.length > 0 ? t('common.connection.unsent', { count: unsent.length }) : '',
  ].filter(Boolean);
  if (said.length === 0) return null;
  const calm = condition === 'fine' || condition === 'catching-up';
  return (
    <Banner
      tone={calm && unsent.length === 0 ? 'info' : 'offline'}
      action={unsent[0] ? <ShowUnsent words={unsent[0]} onShow={onShow} /> : null}
    >
      {said.join(' ')}
    </Banner>
  );
}

function ShowUnsent({ words, onShow }: { readonly words: Outgoing; readonly onShow: Props['onShow'] }) {
  const { t } = useTranslation();
  const [here, navigate] = useLocation();
  const { conversationId, kind } = words;
  const there = `/conversations/${encodeURIComponent(conversationId)}`;
  if (here === there) return null;
  return (
    <Button
      variant="default"
      onClick={() => (onShow && kind === 'whisper' ? onShow(conversationId) : navigate(there))}
    >
      {t('common.connection.show')}
    </Button>
  );
}

function useCondition(): Condition {
  const online = useSyncExternalStore(onNetworkChange, () => navigator.onLine);
  const connection = useLive((state) => state.connection);
  const catchingUp = useLive((state) => state.catchingUp > 0);
  if (connection !== 'lost') return connection === 'live' && catchingUp ? 'catching-up' : 'fine';
  return online ? 'away' : 'no-network';
}

function wordsOf(t: TFunction, condition: Condition): string {
  switch (condition) {
    case 'fine':
      return '';
    case 'no-network':
      return t('common.connection.noNetwork');
    case 'away':
      return t('common.offline');
    case 'catching-up':
      return t('common.connection.catchingUp');
    default:
      return assertNever(condition);
  }
}

/** The value, but what is the matter only once something has been for so many milliseconds. */
function useLasting<Value extends string | number>(value: Value, milliseconds: number): Value {
  const [told, setTold] = useState(value);
  const waits = isWell(told) && !isWell(value);
  if (!waits && told !== value) setTold(value);
  useEffect(() => {
    if (!waits) return undefined;
    const enough = setTimeout(() => setTold(value), milliseconds);
    return () => clearTimeout(enough);
  }, [waits, value, milliseconds]);
  return told;
}

function isWell(value: string | number): boolean {
  return value === 'fine' || value === 0;
}

function onNetworkChange(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
