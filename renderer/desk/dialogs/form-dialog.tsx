import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { DeskNotice } from '../desk-notice.tsx';
import styles from './dialogs.module.css';

interface Props {
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  /** What the button that submits says. */
  readonly submit: string;
  readonly ready: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks for something and does it: what the desk refuses is said inside, above the buttons. */
export function FormDialog({ title, width, submit, ready, onSubmit, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} width={width} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void onSubmit();
        }}
      >
        {children}
        <DeskNotice />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!ready}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
