import { Button } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyState } from '../ui/empty-state.tsx';

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <main style={{ height: '100%' }}>
      <EmptyState heading icon={IconCompass} title={t('common.pageMissing')}>
        <Button component={Link} href="/" variant="default">
          {t('common.goHome')}
        </Button>
      </EmptyState>
    </main>
  );
}
