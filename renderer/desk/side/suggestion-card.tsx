import { IconArrowRight, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../shared/conversation/suggestion.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import { useLanguage } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { contestable } from '../contest.ts';
import { keys, strokeOf } from '../keys.ts';
import styles from './suggestion-card.module.css';

interface Props {
  readonly suggestion: Suggestion;
  readonly position: number;
  readonly enabled: boolean;
  readonly state: 'idle' | 'running' | 'armed';
  readonly locale: string;
  readonly onRun: () => void;
  readonly onDismiss: () => void;
}

export function SuggestionCard(props: Props) {
  const { suggestion, position, enabled, state, locale, onRun, onDismiss } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { price, learned } = suggestion;
  const title = suggestion.title[language];
  const press = (event: KeyboardEvent) => {
    if (!enabled || strokeOf(event.nativeEvent) !== keys.dismissSuggestion.strokes[0]) return;
    event.preventDefault();
    onDismiss();
  };
  return (
    <li
      className={styles.card}
      data-first={(position === 1 && enabled) || undefined}
      data-state={state}
      {...contestable({ about: 0, what: 'suggestion', suggestionId: suggestion.id })}
    >
      <button
        type="button"
        className={styles.run}
        disabled={!enabled}
        aria-busy={state === 'running'}
        onClick={onRun}
        onKeyDown={press}
      >
        <Key>{String(position)}</Key>
        <span className={styles.words}>
          <strong>{title}</strong>
          <span className={styles.why}>
            {state === 'idle' ? suggestion.why[language] : t(stateText[state])}
          </span>
          {learned?.because ? <span className={styles.because}>{learned.because[language]}</span> : null}
          {price ? <Price price={price} locale={locale} /> : null}
        </span>
      </button>
      {enabled ? (
        <button
          type="button"
          className={styles.dismiss}
          aria-label={t('desk.next.dismiss', { title })}
          title={t('common.dismiss')}
          onClick={onDismiss}
        >
          <IconX size={14} stroke={1.8} aria-hidden />
        </button>
      ) : null}
    </li>
  );
}

const stateText = { running: 'desk.next.running', armed: 'desk.next.confirm' } as const;

interface PriceProps {
  readonly price: NonNullable<Suggestion['price']>;
  readonly locale: string;
}

function Price({ price, locale }: PriceProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.price}>
      <span className="only-read">{t('desk.next.before')}</span>
      <s>{formatMoney(price.before, locale)}</s>
      <IconArrowRight size={13} stroke={1.8} aria-hidden />
      <span className="only-read">{t('desk.next.after')}</span>
      <b>{formatMoney(price.after, locale)}</b>
      <span>
        {price.months === null ? t('desk.next.perMonth') : t('desk.next.forMonths', { count: price.months })}
      </span>
    </span>
  );
}
