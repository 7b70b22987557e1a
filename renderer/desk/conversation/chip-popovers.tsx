import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventOf } from '../../../shared/conversation/event.ts';
import type { Briefing } from '../../../shared/conversation/briefing.ts';
import { Detail } from '../../ui/detail.tsx';
import { MarkedWords } from '../../ui/marked-words.tsx';
import { Remarks } from '../../ui/remarks.tsx';
import { writeDraft } from '../../live/drafts.ts';
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

/** The reply that was held with its words marked and why; whoever has the conversation may mend and send it. */
export function HeldPopover({ event }: { readonly event: EventOf<'reply-held'> }) {
  const { t } = useTranslation();
  const { text, marks = [], conversationId } = event;
  return (
    <Opens label={t('desk.chips.heldText')}>
      <p dir="auto" style={{ margin: '0 0 8px', whiteSpace: 'pre-wrap' }}>
        <MarkedWords text={text} marks={marks} />
      </p>
      <Remarks marks={marks} />
      <Button
        size="xs"
        variant="default"
        onClick={() => writeDraft(conversationId, { text, suggestionId: null })}
      >
        {t('trust.edit')}
      </Button>
    </Opens>
  );
}
