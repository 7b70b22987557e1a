import { createEmbeddedModel } from './adapters/embedded/embedded-model.ts';
import { createMemoryConversationLog } from './adapters/memory/conversation-log.ts';
import { createMemoryLeases } from './adapters/memory/leases.ts';
import { createMemoryTurnQueue } from './adapters/memory/turn-queue.ts';
import { createSandboxAccounts } from './adapters/sandbox-accounts/sandbox-accounts.ts';
import { assemble } from './assemble.ts';
import { createBackground, type Report } from './conversations/background.ts';
import { openConversations } from './conversations/live-conversations.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { createFixedRouter } from './models/fixed-router.ts';
import { withEmbedded } from './models/model.ts';
import { nextMove } from './playbooks/next-move.ts';

export interface MemoryGround {
  readonly knowledge: Knowledge;
  readonly clock: () => Date;
  readonly report: Report;
}

/** An operation that leaves nothing behind: pretend customers, a log in memory, Lana without a language model. */
export async function assembleInMemory({ knowledge, clock, report }: MemoryGround) {
  const accounts = createSandboxAccounts({ clock, file: null });
  const background = createBackground(report);
  const { deps, turns } = assemble({
    conversations: await openConversations(createMemoryConversationLog(clock), report),
    accounts,
    knowledge,
    clock,
    background,
    router: createFixedRouter(withEmbedded(createEmbeddedModel({ nextMove })), { clock }),
    limits: { turnMilliseconds: 10_000 },
    leases: createMemoryLeases(),
    openTurns: createMemoryTurnQueue,
    atOnce: 1,
    mostWaiting: 10,
    report,
  });
  return {
    deps,
    /** Until everything that was begun has ended. */
    async settled(): Promise<void> {
      await background.idle();
      await turns.idle();
      await background.idle();
    },
    async close(): Promise<void> {
      await turns.close();
      await background.idle();
      accounts.close();
    },
  };
}
