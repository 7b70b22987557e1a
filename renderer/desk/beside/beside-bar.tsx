import { Button } from '@mantine/core';
import { IconArrowsExchange, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import { runKey } from '../use-keys.ts';
import styles from './panes.module.css';

/** What can be done with the conversation beside, each with its key. */
export function BesideBar() {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconArrowsExchange size={13} stroke={1.8} aria-hidden />}
        rightSection={<Key>{shownKey('swapSides')}</Key>}
        onClick={() => runKey('swapSides')}
      >
        {t('history.beside.swap')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconX size={13} stroke={1.8} aria-hidden />}
        rightSection={<Key>{shownKey('closeBeside')}</Key>}
        onClick={() => runKey('closeBeside')}
      >
        {t('history.beside.close')}
      </Button>
    </div>
  );
}
