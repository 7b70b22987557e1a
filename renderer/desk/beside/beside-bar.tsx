import { Button } from '@mantine/core';
import { IconArrowsExchange, IconSwitchHorizontal, IconX, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Key } from '../../ui/key.tsx';
import { shownKey, type KeyName } from '../keys.ts';
import { runKey } from '../use-keys.ts';
import styles from './panes.module.css';

/** What can be done with two conversations on the desk, each with its key. */
export function BesideBar() {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <BarButton icon={IconSwitchHorizontal} name="otherSide" label={t('history.beside.other')} />
      <BarButton icon={IconArrowsExchange} name="swapSides" label={t('history.beside.swap')} />
      <BarButton icon={IconX} name="closeBeside" label={t('history.beside.close')} />
    </div>
  );
}

interface ButtonProps {
  readonly icon: Icon;
  readonly name: KeyName;
  readonly label: string;
}

function BarButton({ icon: Mark, name, label }: ButtonProps) {
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<Mark size={13} stroke={1.8} aria-hidden />}
      rightSection={<Key>{shownKey(name)}</Key>}
      onClick={() => runKey(name)}
    >
      {label}
    </Button>
  );
}
