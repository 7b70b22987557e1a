import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HistoryHit } from '../../../shared/wire/routes/history.ts';
import { explain } from '../../app/explain.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Key } from '../../ui/key.tsx';
import { Loading } from '../../ui/loading.tsx';
import { openBeside } from '../beside/beside.ts';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryHitRow, hitId } from './history-hit.tsx';
import { useWanted, want } from './history-query.ts';
import styles from './history.module.css';
import { useHistory } from './use-history.ts';

interface Props {
  /** The conversation on the desk, if any: then another can be opened beside it. */
  readonly selected: string | null;
  readonly onClose: () => void;
}

/** Search over past conversations: words and filters, the arrows through what is found, Enter opens it. */
export default function HistorySearch({ selected, onClose }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const text = useWanted((state) => state.text);
  const { hits, more, loading, failure } = useHistory();
  const [at, setAt] = useState(0);
  const current = hits[Math.min(at, hits.length - 1)] ?? null;

  const open = ({ conversationId }: HistoryHit, beside: boolean) => {
    if (beside && selected !== null) openBeside(conversationId);
    else navigate(`/conversations/${encodeURIComponent(conversationId)}`);
    onClose();
  };
  const move = (step: 1 | -1) => {
    const next = Math.max(0, Math.min(at + step, hits.length - 1));
    if (at + step >= hits.length) more?.();
    setAt(next);
    const hit = hits[next];
    if (hit) document.getElementById(hitId(hit))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      open(current, event.ctrlKey || event.metaKey);
    }
  };
  return (
    <Dialog title={t('history.title')} width={860} onClose={onClose}>
      <div className={styles.search}>
        <TextInput
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="history-hits"
          aria-activedescendant={current ? hitId(current) : undefined}
          aria-label={t('history.search')}
          placeholder={t('history.search')}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
          value={text}
          data-autofocus
          onKeyDown={press}
          onChange={(event) => {
            want({ text: event.currentTarget.value.slice(0, 200) });
            setAt(0);
          }}
        />
        <HistoryFilters onChange={() => setAt(0)} />
        {failure ? <Banner tone="bad">{explain(t, failure)}</Banner> : null}
        <div className={styles.results}>
          {hits.length === 0 && !loading && !failure ? (
            <p className={styles.none}>{t('history.none')}</p>
          ) : null}
          <div role="listbox" id="history-hits" aria-label={t('history.results')}>
            {hits.map((hit) => (
              <HistoryHitRow
                key={hit.conversationId}
                hit={hit}
                selected={hit === current}
                onOpen={(beside) => open(hit, beside)}
              />
            ))}
          </div>
          {loading ? <Loading /> : null}
          {more ? (
            <button type="button" className={styles.more} onClick={more}>
              {t('history.more')}
            </button>
          ) : null}
        </div>
        <div className={styles.foot}>
          <span>
            <Key>↑ ↓</Key> {t('history.hints.move')} <Key>Enter</Key> {t('history.hints.open')}{' '}
            {selected === null ? null : (
              <>
                <Key>Ctrl Enter</Key> {t('history.hints.beside')}
              </>
            )}
          </span>
          <span>{t('history.privacy')}</span>
        </div>
      </div>
    </Dialog>
  );
}
