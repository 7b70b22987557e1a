import type { Append, Appended, ConversationLog } from '../conversations/conversation-log.ts';
import type { Metrics } from './metrics.ts';
import { span } from './span.ts';

/** The log with every append of this process measured and traced; `appending` hears which conversation it is. */
export function observeLog(
  log: ConversationLog,
  metrics: Pick<Metrics, 'appended'>,
  appending: (conversationId: string) => void,
): ConversationLog {
  async function append(wanted: Append): Promise<Appended> {
    const { conversationId } = wanted;
    appending(conversationId);
    const began = performance.now();
    const measure = (appended: Appended | null) =>
      metrics.appended(conversationId, appended, performance.now() - began);
    try {
      const appended = await log.append(wanted);
      measure(appended);
      return appended;
    } catch (error) {
      measure(null);
      throw error;
    }
  }

  return {
    ...log,
    append: (wanted) =>
      span('append', { conversation: wanted.conversationId, events: wanted.events.length }, async (note) => {
        const appended = await append(wanted);
        note({ outcome: appended.outcome });
        return appended;
      }),
  };
}
