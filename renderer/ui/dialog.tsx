import { CloseButton, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly width: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const fade = { transition: 'fade', duration: 120 } as const;

/** A dialog over the screen: it has the keyboard to itself until it is closed. */
export function Dialog({ title, width, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened centered onClose={onClose} size={width} transitionProps={fade}>
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <Modal.Body className={styles.body ?? ''}>
          <div className={styles.head}>
            <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
            <CloseButton aria-label={t('common.close')} onClick={onClose} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
