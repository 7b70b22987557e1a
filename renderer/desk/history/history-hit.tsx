import { useTranslation } from 'react-i18next';
import { dispositionLabel } from '../../../shared/countries/dispositions.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import type { HistoryHit } from '../../../shared/wire/routes/history.ts';
import { ChannelIcon } from '../../ui/channel-icon.tsx';
import { formatMoment, useLanguage, useLocale } from '../../ui/format.ts';
import styles from './history.module.css';
import { MarkedText } from './marked-text.tsx';

interface Props {
  readonly hit: HistoryHit;
  readonly selected: boolean;
  readonly onOpen: (beside: boolean) => void;
}

export function hitId({ conversationId }: HistoryHit): string {
  return `hit-${conversationId}`;
}

/** One conversation that was found: whose, when, about what, how it ended, and the words that fit. */
export function HistoryHitRow({ hit, selected, onOpen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const locale = useLocale(hit.country);
  const { channel, topic, disposition, openedAt, closedAt, customer, found } = hit;
  const ending =
    disposition === null
      ? null
      : dispositionLabel(countryPacks[hit.country].dispositions, disposition)[language];
  return (
    // The field that lists it has the keyboard: the arrows and Enter work there.
    <div
      role="option"
      id={hitId(hit)}
      className={styles.hit}
      tabIndex={-1}
      aria-selected={selected}
      onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen(event.ctrlKey || event.metaKey);
      }}
    >
      <div className={styles.about}>
        <ChannelIcon channel={channel} size={14} />
        <strong>
          <MarkedText {...customer} />
        </strong>
        <span>
          {[t(`domain.topics.${topic ?? 'none'}`), ending, closedAt === null ? t('history.openNow') : null]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <time dateTime={openedAt}>{formatMoment(openedAt, locale)}</time>
      </div>
      {found ? (
        <p dir="auto">
          <em>{t(`history.from.${found.from}`)}</em> <MarkedText {...found} />
        </p>
      ) : null}
    </div>
  );
}
