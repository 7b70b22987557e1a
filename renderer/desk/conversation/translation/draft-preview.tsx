import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../ui/format.ts';
import { Key } from '../../../ui/key.tsx';
import { MarkedWords } from '../../../ui/marked-words.tsx';
import { Remarks } from '../../../ui/remarks.tsx';
import { shownKey } from '../../keys.ts';
import styles from './translation.module.css';
import type { DraftTranslation } from './use-draft-translation.ts';
import { languageName } from './use-translation.ts';

interface Props {
  readonly translation: DraftTranslation;
}

/** How a draft would reach the customer: with what nothing backs marked, before anything is sent. */
export function DraftPreview({ translation: { preview, go, discard } }: Props) {
  const { t } = useTranslation();
  const shown = useLanguage();
  if (!preview) return null;
  const { to, text, model, unsupported } = preview;
  return (
    <section className={styles.preview} aria-live="polite">
      <header>
        <IconLanguage size={13} stroke={1.7} aria-hidden />
        {t('writing.translation.preview', { language: languageName(to, shown) })} ·{' '}
        {t('writing.translation.by', { model })}
      </header>
      <p lang={to} dir="auto">
        <MarkedWords text={text} marks={unsupported} />
      </p>
      <Remarks marks={unsupported} advice={t('trust.advice')} />
      <footer>
        <Button size="compact-sm" variant="default" onClick={discard}>
          {t('writing.translation.discard')}
        </Button>
        <Button size="compact-sm" rightSection={<Key>{shownKey('translate')}</Key>} onClick={go}>
          {t('writing.translation.use')}
        </Button>
      </footer>
    </section>
  );
}

/** Has the draft translated; away while a translation is being looked at. */
export function TranslateButton({ translation: { preview, running, to, go } }: Props) {
  const { t } = useTranslation();
  const shown = useLanguage();
  if (!to || preview) return null;
  return (
    <Button
      variant="default"
      loading={running}
      rightSection={<Key>{shownKey('translate')}</Key>}
      onClick={go}
    >
      {t('writing.translation.reply', { language: languageName(to, shown) })}
    </Button>
  );
}
