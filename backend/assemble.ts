import { countryPacks } from '../shared/countries/packs/index.ts';
import type { Accounts } from './accounts/accounts.ts';
import { consult } from './agents/consult.ts';
import { runTurn, type TurnDeps } from './agents/run-turn.ts';
import type { OpenTurnQueue } from './agents/turn-queue.ts';
import { wantedTurn } from './agents/wanted-turn.ts';
import type { ConversationDeps } from './conversations/dependencies.ts';
import type { Conversations } from './conversations/conversations.ts';
import { createSerial } from './conversations/serial.ts';
import { draftWrapUp } from './copilot/draft-wrap-up.ts';
import { suggest } from './copilot/suggest.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { continued } from './observability/span.ts';
import { stepsNowDone } from './playbooks/heard-steps.ts';
import { cardOf, playbookFor, playbooks } from './playbooks/index.ts';

/** What conversations stand on: the engines, and how turns of Lana are bounded. */
export interface Ground
  extends Pick<
    TurnDeps,
    'clock' | 'background' | 'router' | 'limits' | 'report' | 'askSecondOpinion' | 'isSupervised'
  > {
  readonly conversations: Conversations;
  readonly accounts: Accounts;
  readonly knowledge: Knowledge;
  /** How suggestions are ordered; as they come without it. */
  readonly suggest?: ConversationDeps['suggest'];
  /** Whether a conversation may begin at a desk; always without it. */
  readonly requireReady?: ConversationDeps['requireReady'];
  readonly openTurns: OpenTurnQueue;
  /** Turns of Lana that run at the same time. */
  readonly atOnce: number;
  /** Turns of Lana that may wait. */
  readonly mostWaiting: number;
}

/** All that a customer's message goes through, over one log: live, in practice, or to be measured. */
export function assemble({ openTurns, atOnce, mostWaiting, ...ground }: Ground) {
  const consultDeps = { ...ground, packs: countryPacks };
  const turnDeps: TurnDeps & Omit<ConversationDeps, 'startTurn' | 'abortTurn'> = {
    suggest,
    requireReady: async () => undefined,
    ...consultDeps,
    cards: playbooks.map(cardOf),
    perAccount: createSerial(),
    stepsNowDone,
    playbookFor,
    draftWrapUp,
    consult: (conversation, message) => consult(consultDeps, conversation, message),
  };
  const turns = openTurns({
    run: ({ conversationId, about, trace, consultation }, signal) =>
      continued(trace, () => runTurn(turnDeps, conversationId, about, signal, consultation)),
    atOnce,
    mostWaiting,
    clock: ground.clock,
    report: ground.report,
  });
  const deps: ConversationDeps & TurnDeps = {
    ...turnDeps,
    startTurn: (conversation, about, consultation) =>
      void turns.start(wantedTurn(conversation, about, ground.clock(), consultation)),
    abortTurn: (conversationId) => turns.abort(conversationId),
  };
  return { deps, turns };
}
