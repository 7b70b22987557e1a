import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../../shared/conversation/briefing.ts';
import { Detail } from '../../ui/detail.tsx';
import { BriefingView } from '../briefing-view.tsx';

function Opens({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Detail width={380} target={<button type="button">{label}</button>}>
      {children}
    </Detail>
  );
}

export function BriefingPopover({
  briefing,
  locale,
}: {
  readonly briefing: Briefing;
  readonly locale: string;
}) {
  const { t } = useTranslation();
  return (
    <Opens label={t('desk.chips.briefing')}>
      <BriefingView briefing={briefing} locale={locale} />
    </Opens>
  );
}

export function HeldPopover({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <Opens label={t('desk.chips.heldText')}>
      <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>
    </Opens>
  );
}
