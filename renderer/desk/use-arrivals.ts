import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { usePerson } from '../app/session.ts';
import { usePresence } from './presence.ts';
import type { Rail } from './rail/group-rows.ts';
import { useDesk } from './shift/use-shift.ts';
import { isOfferedTo } from './waits-for.ts';

/**
 * What happens outside the lists when conversations begin to wait: the count in the window's title and on the
 * dock, a notice of the desktop, and links of the desktop that open a conversation.
 */
export function useArrivals(rail: Rail | null): void {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const wanted = usePresence((state) => state.presence === 'available');
  const desk = useDesk();
  const available = desk ? desk.holds.length === 0 : wanted;
  const known = useRef<ReadonlySet<string> | null>(null);
  const waiting = rail?.waiting;
  const me = usePerson().id;

  useEffect(() => {
    const count = waiting?.length ?? 0;
    document.title = count > 0 ? `(${count}) Faro` : 'Faro';
    void window.faro?.setBadge(count);
  }, [waiting]);

  useEffect(() => {
    if (!waiting) return;
    const before = known.current;
    known.current = new Set(waiting.map((row) => nameOf(row, me)));
    if (!before || !available) return;
    for (const { id, customerName, lastWords } of waiting.filter((row) => !before.has(nameOf(row, me)))) {
      void window.faro?.notify({
        title: t('desk.notification.title', { name: customerName }).slice(0, 100),
        body: lastWords,
        conversationId: id,
      });
    }
  }, [waiting, available, me, t]);

  useEffect(
    () => window.faro?.onOpenConversation((id) => navigate(`/conversations/${encodeURIComponent(id)}`)),
    [navigate],
  );
}

/** Being asked alone is news, also of what has waited for anyone before. */
function nameOf({ id, waiting }: ConversationRow, me: string): string {
  return isOfferedTo(waiting, me) ? `${id} offered` : id;
}
