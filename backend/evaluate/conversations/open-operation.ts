import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { createEmbeddedModel } from '../../adapters/embedded/embedded-model.ts';
import { createMemoryConversationLog } from '../../adapters/memory/conversation-log.ts';
import { createSandboxAccounts } from '../../adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteKnowledge } from '../../adapters/sqlite/knowledge.ts';
import { consult, type Consultation } from '../../agents/consult.ts';
import { runTurn, type TurnDeps } from '../../agents/run-turn.ts';
import { createTurns } from '../../agents/turns.ts';
import { createBackground } from '../../conversations/background.ts';
import { openConversations } from '../../conversations/live-conversations.ts';
import { createSerial } from '../../conversations/serial.ts';
import { draftWrapUp } from '../../copilot/draft-wrap-up.ts';
import { suggest } from '../../copilot/suggest.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { createFixedRouter } from '../../models/fixed-router.ts';
import { withEmbedded } from '../../models/model.ts';
import { stepsNowDone } from '../../playbooks/heard-steps.ts';
import { cardOf, playbookFor, playbooks } from '../../playbooks/index.ts';
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
  const consultDeps = { accounts, knowledge, packs: countryPacks, clock };
  const turnDeps: TurnDeps = {
    ...consultDeps,
    conversations,
    background,
    perAccount: createSerial(),
    cards: playbooks.map(cardOf),
    consult: (conversation, message) => consult(consultDeps, conversation, message),
    suggest,
    stepsNowDone,
    playbookFor,
    draftWrapUp,
    router: createFixedRouter(withEmbedded(createEmbeddedModel({ nextMove })), { clock }),
    limits: { turnMilliseconds: 10_000 },
    report,
  };
  const turns = createTurns({
    run: (conversationId, about, signal, consultation) =>
      runTurn(turnDeps, conversationId, about, signal, consultation),
    atOnce: 1,
    report,
  });
  return {
    deps: {
      ...turnDeps,
      startTurn: (conversationId: string, about: number, consultation?: Consultation) =>
        turns.start(conversationId, about, consultation),
      abortTurn: (conversationId: string) => turns.abort(conversationId),
    },
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
