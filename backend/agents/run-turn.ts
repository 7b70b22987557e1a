import { randomUUID } from 'node:crypto';
import { spentOn, type Conversation } from '../../shared/conversation/conversation.ts';
import type { EventOf, HandOverReason, NewEvent } from '../../shared/conversation/event.ts';
import { type Claim, holdsTurn, lana } from '../../shared/conversation/ownership.ts';
import type { Source } from '../../shared/conversation/source.ts';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { refreshAdvice, type AdviseDeps } from '../conversations/advise.ts';
import type { Report } from '../conversations/background.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { askForPerson } from '../conversations/ask-for-person.ts';
import {
  helpAsked,
  mayAskHelp,
  withoutHelp,
  type HelpWanted,
  type IsSupervised,
} from '../conversations/help.ts';
import { lastHeard, owedAnswer } from '../conversations/owed-answer.ts';
import type { Situation } from '../playbooks/situation.ts';
import { isNonsense } from '../guardrails/is-nonsense.ts';
import { span } from '../observability/span.ts';
import type { RoutedModel, Router } from '../models/router.ts';
import { chooseTask } from './choose-task.ts';
import type { Consultation } from './consult.ts';
import { findWords, type FindWordsDeps, type Words } from './find-words.ts';
import { watchOvertaken } from './overtaken.ts';
import { plainWords, plainWordsModel } from './plain-words.ts';
import { situationOf } from './situation-of.ts';
import { TurnFailure } from './turn-failure.ts';
import { turnTools, type TurnTools } from './turn-tools.ts';

export interface TurnDeps extends FindWordsDeps, AdviseDeps, Pick<ConversationDeps, 'cards'> {
  readonly router: Router;
  readonly limits: {
    /** For all that a turn takes until its words are found, in milliseconds. */
    readonly turnMilliseconds: number;
  };
  /** Hears why a turn failed; the customer is told and handed to a person all the same. */
  readonly report: Report;
  /** Left out, Lana asks no supervisor: what she cannot answer goes to a person at once. */
  readonly isSupervised?: IsSupervised | undefined;
}

/** One turn of Lana as it goes on. */
interface Turn {
  readonly id: string;
  readonly conversationId: string;
  /** The sequence of the customer's message that it answers. */
  readonly about: number;
  readonly claim: Claim;
  /** Ends the turn from outside: the customer writes on, a person takes over. */
  readonly signal: AbortSignal;
  /** Ends it from inside: a tool has found the turn gone. */
  readonly stop: AbortController;
}

/** Of words in a hand-over's reason, in characters. */
const longestReason = 80;

type Ended = Pick<EventOf<'turn-ended'>, 'outcome' | 'failure'>;

const aborted: Ended = { outcome: 'aborted', failure: null };

/**
 * Lana's answer to a customer's message, in the order in which things happen: stand on what the micro-agents found
 * (they look now where nobody has asked them), think with tools, check the words, say them, hand over where asked,
 * and bring the desk's advice up to date. She speaks only under the epoch that the turn began with, and not
 * at all once the turn was ended or the customer has written on. Does nothing where she does not have the turn or owes
 * no answer: a queue may run a turn twice.
 *
 * @throws FailureError `unknown-conversation`, `store-unavailable`.
 */
export function runTurn(
  deps: TurnDeps,
  conversationId: string,
  about: number,
  signal: AbortSignal,
  found?: Consultation,
): Promise<void> {
  return span('turn', { conversation: conversationId, sequence: about }, async (note) => {
    const outcome = await takeTurn(deps, conversationId, about, signal, found);
    note({ outcome: outcome ?? 'not-hers' });
  });
}

/** Answers how it ended; null where there was no turn to be taken. */
async function takeTurn(
  deps: TurnDeps,
  conversationId: string,
  about: number,
  signal: AbortSignal,
  found: Consultation | undefined,
): Promise<Ended['outcome'] | null> {
  await deps.background.pace();
  const conversation = await withoutHelp(deps, conversationId);
  const { owner } = conversation;
  const heard = owedAnswer(conversation);
  if (owner.kind !== 'ai' || heard?.sequence !== about || signal.aborted) return null;

  const began = performance.now();
  const claim: Claim = { kind: owner.kind, id: owner.id, epoch: owner.epoch };
  const id = randomUUID();
  using overtaken = watchOvertaken(deps.conversations, { id, conversationId, about });
  const turn: Turn = {
    id,
    conversationId,
    about,
    claim,
    signal: AbortSignal.any([signal, overtaken.signal]),
    stop: new AbortController(),
  };
  const consultation = found ?? (await deps.consult(conversation, heard));
  const situation = situationOf(conversation, consultation, deps);
  const tools = turnTools(deps, turn, (reason) => turn.stop.abort(reason));
  const routed = routeOf(deps, turn, conversation, situation, tools);
  const started = await deps.conversations.record({
    conversationId,
    events: [{ type: 'turn-started', author: lana, turn: turn.id, about, model: routed.speaker() }],
    claim,
  });
  if (started.outcome === 'refused') return null;

  const ended = await answer(deps, turn, conversation, situation, routed, tools).catch((error: unknown) =>
    afterFailure(deps, turn, situation, error),
  );
  const milliseconds = performance.now() - began;
  await deps.conversations.record({
    conversationId,
    events: [{ type: 'turn-ended', author: lana, turn: turn.id, milliseconds, ...ended }],
  });
  if (ended.outcome !== 'aborted') refreshAdvice(deps, conversationId, consultation);
  return ended.outcome;
}

/** The models of this turn, by what it is about; each of their calls goes into the conversation's log. */
function routeOf(
  { router, conversations }: TurnDeps,
  { id: turn, conversationId }: Turn,
  conversation: Conversation,
  situation: Situation,
  tools: TurnTools,
): RoutedModel {
  return router.open({
    turn,
    task: chooseTask(situation, conversation),
    accepts: (text) => (text === '' ? tools.handOver() !== null : !isNonsense(text)),
    spent: async () => spentOn(await conversations.get(conversationId)),
    async record(call) {
      const events = [{ type: 'model-called', author: lana, ...call }] as const;
      await conversations.record({ conversationId, events });
    },
  });
}

async function answer(
  deps: TurnDeps,
  turn: Turn,
  conversation: Conversation,
  situation: Situation,
  routed: RoutedModel,
  tools: TurnTools,
): Promise<Ended> {
  const { language } = situation;
  if (nobodyCame(conversation))
    return spoken(await sayPlainly(deps, turn, plainWords.stillWaiting[language]));

  const timeLimit = AbortSignal.timeout(deps.limits.turnMilliseconds);
  const signal = AbortSignal.any([turn.signal, turn.stop.signal, timeLimit]);
  let words: Words;
  try {
    words = await findWords(deps, turn, situation, routed.model, tools, signal);
  } finally {
    await tools.settled();
  }
  if ('unsupported' in words) return hold(deps, turn, situation, { ...words, model: routed.speaker() });

  const handOver = tools.handOver();
  if (handOver?.reason === 'uncertain' && (await mayAsk(deps, turn))) {
    const wanted = { about: turn.about, why: 'uncertain', question: handOver.note, proposed: null } as const;
    return askHelp(deps, turn, situation, wanted);
  }
  const saysIt = {
    text: words.text,
    sources: words.sources,
    model: words.plain ? plainWordsModel : routed.speaker(),
    ...(words.reasked.length > 0 ? { reasked: words.reasked } : {}),
  };
  if (!(await say(deps, turn, saysIt))) return aborted;
  if (!handOver) return { outcome: 'spoke', failure: null };
  await passOn(deps, turn, handOver.reason, handOver.note);
  return { outcome: 'handed-over', failure: null };
}

async function mayAsk({ conversations, isSupervised }: TurnDeps, turn: Turn): Promise<boolean> {
  return (
    isSupervised !== undefined &&
    mayAskHelp(await conversations.get(turn.conversationId), turn.about, isSupervised)
  );
}

/** Lana keeps the turn and tells the customer that she asks; `first` is written with the question. */
async function askHelp(
  deps: TurnDeps,
  turn: Turn,
  { language }: Situation,
  wanted: HelpWanted,
  first: readonly NewEvent[] = [],
): Promise<Ended> {
  const { conversationId, claim } = turn;
  if (turn.signal.aborted) return aborted;
  const events = [...first, helpAsked(wanted, deps.clock)];
  const asked = await deps.conversations.record({ conversationId, events, claim });
  if (asked.outcome === 'refused') return aborted;
  if (!(await sayPlainly(deps, turn, plainWords.asking[language]))) return aborted;
  return { outcome: 'asked-help', failure: null };
}

/**
 * Words that cannot be traced stay with the desk. A supervisor who is there is asked about them first; else the
 * customer hears that a person will see to it.
 */
async function hold(
  deps: TurnDeps,
  turn: Turn,
  situation: Situation,
  { text, unsupported, marks, model }: Extract<Words, { unsupported: unknown }> & { readonly model: string },
): Promise<Ended> {
  const { conversationId, claim, about } = turn;
  if (turn.signal.aborted) return aborted;
  const { epoch } = claim;
  const event: NewEvent = { type: 'reply-held', author: lana, text, unsupported, marks, model, epoch };
  if (await mayAsk(deps, turn)) {
    const proposed = { text, marks, model };
    const wanted = { about, why: 'held', question: situation.utterance, proposed } as const;
    return askHelp(deps, turn, situation, wanted, [event]);
  }
  const held = await deps.conversations.record({ conversationId, events: [event], claim });
  if (held.outcome === 'refused') return aborted;
  if (!(await sayPlainly(deps, turn, plainWords.held[situation.language]))) return aborted;
  await passOn(deps, turn, 'held', reasonOf(marks));
  return { outcome: 'held', failure: null };
}

/** What the person who takes over reads first: the words, or why the whole reply was held. */
function reasonOf(marks: readonly Unsupported[]): string {
  return [...new Set(marks.map(({ words }) => shortened(words)))].join(' · ');
}

function shortened(words: string): string {
  return words.length > longestReason ? `${words.slice(0, longestReason)}…` : words;
}

/** An ended turn ends silently; a failed one is owned up to, and a person takes it from there. */
async function afterFailure(
  deps: TurnDeps,
  turn: Turn,
  { language }: Situation,
  thrown: unknown,
): Promise<Ended> {
  const error: unknown = turn.stop.signal.aborted ? turn.stop.signal.reason : thrown;
  if (turn.signal.aborted) return aborted;
  if (error instanceof FailureError && turnIsGone(error)) return aborted;
  if (error instanceof FailureError && error.failure.code === 'store-unavailable') throw error;

  deps.report(error, turn.conversationId);
  const failure = error instanceof TurnFailure ? error.code : 'internal-error';
  if (!(await sayPlainly(deps, turn, plainWords.failed[language]))) return aborted;
  await passOn(deps, turn, 'failure', failure);
  return { outcome: 'failed', failure };
}

function turnIsGone({ failure: { code } }: FailureError): boolean {
  return code === 'stale-turn' || code === 'not-your-turn' || code === 'conversation-closed';
}

function spoken(said: boolean): Ended {
  return said ? { outcome: 'spoke', failure: null } : aborted;
}

function sayPlainly(deps: TurnDeps, turn: Turn, text: string): Promise<boolean> {
  return say(deps, turn, { text, sources: [], model: plainWordsModel });
}

/**
 * Says it to the customer, unless the turn has ended meanwhile: false then. The words are written over the log as it
 * was looked at and nothing else, so that they follow what they answer whichever node wrote in between.
 */
async function say(
  { conversations }: TurnDeps,
  { id: turn, conversationId, about, claim, signal }: Turn,
  words: {
    readonly text: string;
    readonly sources: readonly Source[];
    readonly model: string;
    readonly reasked?: readonly Unsupported[];
  },
): Promise<boolean> {
  for (;;) {
    const now = await conversations.get(conversationId);
    const goesOn = now.turn?.id === turn && holdsTurn(now.owner, claim);
    if (signal.aborted || !goesOn || lastHeard(now)?.sequence !== about) return false;
    const messageId = randomUUID();
    const said = { messageId, from: 'ai', epoch: claim.epoch, suggestionId: null, ...words } as const;
    const appended = await conversations.record({
      conversationId,
      events: [{ type: 'reply-sent', author: lana, ...said }],
      claim,
      after: now.lastSequence,
    });
    if (appended.outcome !== 'refused') return true;
  }
}

/** To the queue, after the closing words. Someone who took the turn in between has it already. */
async function passOn(
  deps: TurnDeps,
  { conversationId, claim }: Turn,
  reason: HandOverReason,
  note: string,
): Promise<void> {
  try {
    await askForPerson(deps, conversationId, { by: lana, reason, note, to: null, epoch: claim.epoch });
  } catch (error) {
    if (!(error instanceof FailureError) || !turnIsGone(error)) throw error;
  }
}

/** Whether Lana has the turn because nobody took the conversation in time, and the customer waits to hear so. */
function nobodyCame({ transcript }: Conversation): boolean {
  const last = transcript.findLast(
    (line) => line.kind === 'utterance' || (line.kind === 'happening' && line.event.type === 'owner-changed'),
  );
  return (
    last?.kind === 'happening' && last.event.type === 'owner-changed' && last.event.because === 'expired'
  );
}
