import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { cameBackOf, lessonOf, visitOf, type Lesson, type Visit } from './lesson.ts';

/** Where logs come from. */
export interface Logs {
  /** Ids of all conversations, oldest first. */
  all(): Promise<readonly string[]>;
  events(conversationId: string, after: number): Promise<readonly ConversationEvent[]>;
}

export interface GatherOptions {
  /** Conversations looked at, the newest first. */
  readonly most: number;
  /** Whether conversations with simulated customers teach too. */
  readonly simulated: boolean;
  /** Lets others run between two conversations. */
  readonly pause: () => Promise<void>;
}

/** The lessons of the newest finished conversations. One whose log cannot be read is left out and reported. */
export async function gatherLessons(
  logs: Logs,
  { most, simulated, pause }: GatherOptions,
  report: (error: unknown, conversationId: string) => void,
): Promise<readonly Lesson[]> {
  const ids = (await logs.all()).slice(-most);
  const visits: Visit[] = [];
  const drafts = new Map<string, { readonly fair: Lesson; readonly cameBack: Lesson }>();
  for (const id of ids) {
    await pause();
    try {
      const events = await logs.events(id, 0);
      const visit = visitOf(events);
      if (visit) visits.push(visit);
      if (!visit?.closedAt || (isSimulated(events) && !simulated)) continue;
      const [fair, cameBack] = [lessonOf(events, false), lessonOf(events, true)];
      if (fair && cameBack) drafts.set(id, { fair, cameBack });
    } catch (error) {
      report(error, id);
    }
  }
  const returned = cameBackOf(visits);
  return [...drafts].map(([id, { fair, cameBack }]) => (returned.has(id) ? cameBack : fair));
}

function isSimulated([opening]: readonly ConversationEvent[]): boolean {
  return opening?.type === 'conversation-opened' && opening.simulated;
}
