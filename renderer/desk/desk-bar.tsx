import { IconCommand, IconCpu, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../app/about.ts';
import { Preferences } from '../app/preferences.tsx';
import { Key } from '../ui/key.tsx';
import { Pill, PillButton } from '../ui/pill.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import styles from './desk-bar.module.css';
import { shownKey } from './keys.ts';
import { SessionBar } from './session-bar.tsx';
import { PresenceMenu } from './shift/presence-menu.tsx';
import { ShiftBar } from './shift/shift-bar.tsx';
import { useDesk } from './shift/use-shift.ts';
import { runKey } from './use-keys.ts';

interface Props {
  /** Names of those who watch the conversation on screen. */
  readonly watchers: readonly string[];
}

export function DeskBar({ watchers }: Props) {
  const { t } = useTranslation();
  const desk = useDesk();
  return (
    <TopBar
      left={
        <>
          <PresenceMenu />
          {desk ? <ShiftBar desk={desk} /> : <SessionBar />}
        </>
      }
      right={
        <>
          {watchers.length > 0 ? (
            <Pill icon={IconEye} tone="accent" role="status">
              {t('desk.watching', { count: watchers.length, names: watchers.join(', ') })}
            </Pill>
          ) : null}
          <ModelPill />
          <Preferences />
          <PillButton icon={IconCommand} onClick={() => runKey('palette')}>
            <span className={styles.search}>{t('common.searchOrDo')}</span>
            <Key>{shownKey('palette')}</Key>
          </PillButton>
        </>
      }
    />
  );
}

function ModelPill() {
  const { t } = useTranslation();
  const model = useAbout().data?.model;
  if (!model) return null;
  const name = model.adapter === 'embedded' ? t('common.model.embedded') : model.name;
  return (
    <Pill icon={IconCpu} title={`${t('common.model.explain')}: ${model.name}`}>
      <span className={styles.model}>{t('common.model.label', { name })}</span>
    </Pill>
  );
}
