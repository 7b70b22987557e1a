import { countryPacks } from '../shared/countries/packs/index.ts';
import type { Accounts } from './accounts/accounts.ts';
import { consult } from './agents/consult.ts';
import { runTurn, type TurnDeps } from './agents/run-turn.ts';
import type { OpenTurnQueue, TurnQueueSettings } from './agents/turn-queue.ts';
import { wantedTurn } from './agents/wanted-turn.ts';
import type { ConversationDeps } from './conversations/dependencies.ts';
import type { Conversations } from './conversations/conversations.ts';
import { answerLease } from './conversations/recover.ts';
import { draftWrapUp } from './copilot/draft-wrap-up.ts';
import { suggest } from './copilot/suggest.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Load } from './load/load.ts';
import { whileHolding } from './nodes/hold.ts';
import type { Leases } from './nodes/leases.ts';
import { serialAcross } from './nodes/serial-across.ts';
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
  /** Shared by all nodes that work on the same conversations and accounts. */
  readonly leases: Leases;
  /** Who may come in and what is given up when there is too much to do; without it, all may and nothing is. */
  readonly load?: Pick<Load, 'admission' | 'isShed' | 'withoutPlace'>;
  readonly openTurns: OpenTurnQueue;
  /** Turns of Lana that run at the same time. */
  readonly atOnce: number;
  /** Turns of Lana that may wait. */
  readonly mostWaiting: number;
}

/** All that a customer's message goes through, over one log: live, in practice, or to be measured. */
export function assemble({ leases, openTurns, atOnce, mostWaiting, load, ...ground }: Ground) {
  const consultDeps = { ...ground, packs: countryPacks };
  const turnDeps: TurnDeps & Omit<ConversationDeps, 'startTurn' | 'abortTurn'> = {
    suggest,
    requireReady: async () => undefined,
    isShed: load?.isShed ?? (() => false),
    admit: load ? (words) => load.admission.enter(words) : () => () => undefined,
    ...consultDeps,
    cards: playbooks.map(cardOf),
    perAccount: serialAcross(leases, 'account'),
    stepsNowDone,
    playbookFor,
    draftWrapUp,
    consult: (conversation, message) => consult(consultDeps, conversation, message),
  };
  /** Runs a turn as the one node that does. */
  const run: TurnQueueSettings['run'] = ({ conversationId, about, trace, consultation }, signal) =>
    whileHolding(leases, answerLease(conversationId), signal, (either) =>
      continued(trace, () => runTurn(turnDeps, conversationId, about, either, consultation)),
    );
  const turns = openTurns({
    run,
    atOnce,
    mostWaiting,
    clock: ground.clock,
    report: ground.report,
  });
  const deps: ConversationDeps & TurnDeps = {
    ...turnDeps,
    startTurn(conversation, about, consultation) {
      const turn = wantedTurn(conversation, about, ground.clock(), consultation);
      void turns.start(turn).then((placed) => placed || load?.withoutPlace.add(conversation.id));
    },
    abortTurn: (conversationId) => turns.abort(conversationId),
  };
  return { deps, turns };
}
