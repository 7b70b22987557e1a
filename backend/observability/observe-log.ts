import type { Append, Appended, ConversationLog } from '../conversations/conversation-log.ts';
import type { LoadMeter } from '../load/meter.ts';
import type { Metrics } from './metrics.ts';
import type { LastOutcome } from './probes.ts';
import { span } from './span.ts';

interface Observers {
  readonly metrics: Pick<Metrics, 'appended'>;
  readonly outcome: LastOutcome;
  readonly meter: Pick<LoadMeter, 'appended'>;
  /** Hears for which conversation something is about to be recorded. */
  readonly appending: (conversationId: string) => void;
}

/** The log with every append of this process counted, measured and traced. */
export function observeLog(
  log: ConversationLog,
  { metrics, outcome, meter, appending }: Observers,
): ConversationLog {
  const append = outcome.watch((wanted: Append) => log.append(wanted));

  async function measured(wanted: Append): Promise<Appended> {
    const { conversationId } = wanted;
    appending(conversationId);
    const began = performance.now();
    const measure = (appended: Appended | null) => {
      const milliseconds = performance.now() - began;
      meter.appended(milliseconds);
      metrics.appended(conversationId, appended, milliseconds);
    };
    try {
      const appended = await append(wanted);
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
        const appended = await measured(wanted);
        note({ outcome: appended.outcome });
        return appended;
      }),
  };
}
