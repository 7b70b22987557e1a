import { useTranslation } from 'react-i18next';
import { Banner } from '../../../ui/banner.tsx';
import { useLanguage } from '../../../ui/format.ts';
import { languageName, type LanguageGap } from './use-translation.ts';

/** Says that the customer writes another language, and whether their words are translated. */
export function GapBanner({ gap }: { readonly gap: LanguageGap }) {
  const { t } = useTranslation();
  const language = languageName(gap.theirs, useLanguage());
  return (
    <Banner tone="info">
      {gap.available
        ? `${t('writing.translation.title', { language })}. ${t('writing.translation.live')}`
        : t('writing.translation.absent', { language })}
    </Banner>
  );
}
