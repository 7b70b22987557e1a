import { useTranslation } from 'react-i18next';
import type { Source } from '../../../shared/conversation/source.ts';
import { useNow } from '../../live/use-now.ts';
import { useLanguage } from '../../ui/format.ts';

/** What to know before citing a passage again: that it is for the desk alone, or that its article has ended. */
export function PassageState({ source: { audience, validTo } }: { readonly source: Source }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const ended = validTo && validTo < today ? validTo : null;
  const day = (date: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
  const said = [
    ...(audience === 'internal' ? [t('desk.transcript.internalSource')] : []),
    ...(ended ? [t('desk.transcript.expiredSource', { day: day(ended) })] : []),
  ];
  return said.length > 0 ? <strong>{said.join(' · ')}</strong> : null;
}
