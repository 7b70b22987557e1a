import { createEmbeddedModel } from '../../adapters/embedded/embedded-model.ts';
import { createMemoryConversationLog } from '../../adapters/memory/conversation-log.ts';
import { createSandboxAccounts } from '../../adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteKnowledge } from '../../adapters/sqlite/knowledge.ts';
import { assemble } from '../../assemble.ts';
import { createBackground } from '../../conversations/background.ts';
import { openConversations } from '../../conversations/live-conversations.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { createFixedRouter } from '../../models/fixed-router.ts';
import { withEmbedded } from '../../models/model.ts';
import { nextMove } from '../../playbooks/next-move.ts';

/** When the written conversations take place: a Friday morning in Guayaquil. */
const morning = new Date('2026-11-20T15:00:00.000Z');

const knowledge = openSqliteKnowledge(loadArticles(), () => morning);

/** All that a customer's message goes through, in memory, with Lana without a language model and a clock to move. */
export async function openOperation() {
  let now = morning.getTime();
  const clock = () => new Date(now);
  const errors: unknown[] = [];
  const report = (error: unknown) => void errors.push(error);

  const accounts = createSandboxAccounts({ clock, file: null });
  const conversations = await openConversations(createMemoryConversationLog(clock), report);
  const background = createBackground(report);
  const { deps, turns } = assemble({
    conversations,
    accounts,
    knowledge,
    clock,
    background,
    router: createFixedRouter(withEmbedded(createEmbeddedModel({ nextMove })), { clock }),
    limits: { turnMilliseconds: 10_000 },
    atOnce: 1,
    report,
  });
  return {
    deps,
    errors,
    pass(milliseconds: number) {
      now += milliseconds;
    },
    /** Until everything that was begun has ended. */
    async settled(): Promise<void> {
      await background.idle();
      await turns.idle();
      await background.idle();
    },
    close: () => accounts.close(),
  };
}

export type Operation = Awaited<ReturnType<typeof openOperation>>;
