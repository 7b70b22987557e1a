import { assertNever } from '../assert-never.ts';
import { consultAccepted, consultAsked, consultEnded } from './consult.ts';
import type { Conversation, TranscriptLine } from './conversation.ts';
import type { ConversationEvent, EventOf } from './event.ts';
import {
  happened,
  utterance,
  moodRead,
  corrected,
  translated,
  contestedLines,
  isContested,
  reported,
} from './fold-transcript.ts';
import { intended, done, failed, requested, decidedApprovals } from './fold-effects.ts';
import { promised, scheduled, withCallBack } from './fold-owed.ts';
import { shownFrom, isOffer, without } from './fold-suggestions.ts';
import {
  contactOffered,
  handOverDeclined,
  handOverExpired,
  handOverRequested,
  offerUnanswered,
  offerWithdrawn,
  speakersMissed,
} from './hand-over.ts';
import { addCall, noModelUse } from '../models/model-call.ts';
import { heardFrom, topicAfter } from './topic.ts';

/**
 * Folds one event into a conversation: the only way from log to state, the same in backend and renderer.
 * The first event must be `conversation-opened` and sequences must follow each other.
 *
 * @throws RangeError on a gap, a repeat or a log that does not begin with its opening.
 */
export function reduce(conversation: Conversation | null, event: ConversationEvent): Conversation {
  const expected = (conversation?.lastSequence ?? 0) + 1;
  if (event.sequence !== expected) throw new RangeError(`Expected event ${expected}, got ${event.sequence}`);
  if (!conversation) {
    if (event.type !== 'conversation-opened') throw new RangeError(`A log cannot begin with ${event.type}`);
    return opened(event);
  }
  return { ...conversation, ...changes(conversation, event), lastSequence: event.sequence };
}

/**
 * Folds a whole log, or the rest of one: the same as `reduce` over its events, but a long transcript is not copied
 * for every event. Lines that are no longer among the last are set aside until an event is about one of them.
 *
 * @throws RangeError as `reduce` does, and on an empty log.
 */
export function fold(events: readonly ConversationEvent[], from: Conversation | null = null): Conversation {
  const aside: TranscriptLine[] = [];
  /** The highest sequence number that a line set aside has or is about. */
  let highest = 0;
  let conversation = from;
  for (const event of events) {
    if (conversation && highest > 0 && 'about' in event && event.about <= highest) {
      conversation = withTranscript(conversation, aside.splice(0).concat(conversation.transcript));
      highest = 0;
    }
    conversation = reduce(conversation, event);
    if (events.length <= atHand || conversation.transcript.length <= 2 * atHand) continue;
    const earlier = conversation.transcript.slice(0, -atHand);
    for (const line of earlier) {
      aside.push(line);
      highest = Math.max(highest, reachOf(line));
    }
    conversation = withTranscript(conversation, conversation.transcript.slice(-atHand));
  }
  if (!conversation) throw new RangeError('An empty log is no conversation');
  return aside.length === 0
    ? conversation
    : withTranscript(conversation, aside.concat(conversation.transcript));
}

/** How many of the last lines a long fold keeps at hand; most events are about one of the last few. */
const atHand = 64;

/** The highest sequence number by which an event may mean the line. */
function reachOf(line: TranscriptLine): number {
  return line.kind === 'findings' ? Math.max(line.sequence, line.about) : line.sequence;
}

function withTranscript(conversation: Conversation, transcript: readonly TranscriptLine[]): Conversation {
  return { ...conversation, transcript };
}

/** Changes of owner that the opening and the closing of a conversation already tell. */
const saidOtherwise: ReadonlySet<string> = new Set(['opened', 'closed']);

function opened(event: EventOf<'conversation-opened'>): Conversation {
  return {
    id: event.conversationId,
    lastSequence: event.sequence,
    channel: event.channel,
    country: event.country,
    language: event.language,
    accountId: event.accountId,
    customerName: event.customerName,
    simulated: event.simulated,
    openedAt: event.at,
    closedAt: null,
    owner: { kind: 'queue', id: 'queue', name: '', epoch: 0 },
    transcript: [],
    mood: null,
    moods: [],
    intent: null,
    topic: null,
    passages: [],
    suggestions: [],
    leftOut: [],
    dismissed: [],
    taken: [],
    shownFrom: {},
    offerDismissedAt: null,
    playbook: null,
    facts: [],
    promises: [],
    callBacks: [],
    effects: [],
    approvals: [],
    turn: null,
    modelUse: {},
    handOver: null,
    consult: null,
    help: null,
    flag: null,
    lastBriefing: null,
    returned: null,
    watchers: [],
    whispered: null,
    asksForPerson: 0,
    repliesHeld: 0,
    wrapUp: null,
  };
}

function changes(now: Conversation, event: ConversationEvent): Partial<Conversation> {
  switch (event.type) {
    case 'conversation-opened':
      throw new RangeError('A conversation opens once');
    case 'message-received':
    case 'reply-sent':
      return { transcript: [...now.transcript, utterance(event)] };
    case 'reply-held':
      return { repliesHeld: now.repliesHeld + 1, transcript: happened(now, event) };
    case 'reply-corrected':
      return { transcript: corrected(now, event) };
    case 'reading-contested':
      return contested(now, event);
    case 'line-translated':
      return { transcript: translated(now, event) };
    case 'guardrail-intervened':
    case 'newer-event-kept':
      return {};
    case 'language-changed':
      return { language: event.language };
    case 'answer-delayed':
      return { transcript: happened(now, event) };
    case 'turn-started':
      return { turn: { id: event.turn, model: event.model, startedAt: event.at } };
    case 'turn-ended':
      return now.turn?.id === event.turn ? { turn: null } : {};
    case 'model-called':
      return modelCalled(now, event);
    case 'agent-reported':
      return { transcript: reported(now, event) };
    case 'mood-read':
      return {
        transcript: moodRead(now, event),
        ...(isContested(now, event.about)
          ? {}
          : { mood: event.mood, moods: [...now.moods, { sequence: event.about, mood: event.mood }] }),
      };
    case 'intent-read':
      return {
        intent: { intent: event.intent, confidence: event.confidence },
        topic: topicAfter(now.topic, event.intent, event.confidence),
        asksForPerson: now.asksForPerson + (asksForPerson(event) ? 1 : 0),
      };
    case 'knowledge-found':
      return { passages: event.passages };
    case 'suggestions-made':
      return {
        suggestions: event.suggestions.filter(({ id }) => !now.dismissed.includes(id)),
        leftOut: event.leftOut ?? [],
        shownFrom: shownFrom(now, event),
      };
    case 'suggestion-taken':
      return { taken: [...now.taken, event.suggestionId], suggestions: without(now, event.suggestionId) };
    case 'suggestion-dismissed':
      return {
        dismissed: [...now.dismissed, event.suggestionId],
        offerDismissedAt: isOffer(now, event.suggestionId) ? event.sequence : now.offerDismissedAt,
        suggestions: without(now, event.suggestionId),
      };
    case 'playbook-opened':
      return now.playbook?.id === event.playbook ? {} : { playbook: { id: event.playbook, done: [] } };
    case 'playbook-closed':
      return now.playbook?.id === event.playbook ? { playbook: null } : {};
    case 'step-done':
      return stepDone(now, event);
    case 'fact-learned': {
      const { name, value, standing } = event;
      return { facts: [...now.facts.filter((fact) => fact.name !== name), { name, value, standing }] };
    }
    case 'promise-made':
      return { promises: [...now.promises, promised(event)] };
    case 'promise-settled':
      return {
        promises: now.promises.map((promise) =>
          promise.sequence === event.about ? { ...promise, settled: event.outcome } : promise,
        ),
        transcript: happened(now, event),
      };
    case 'call-back-scheduled':
      return { callBacks: [...now.callBacks, scheduled(event)], transcript: happened(now, event) };
    case 'call-back-taken':
      return {
        callBacks: withCallBack(now, event, ({ taken }) => ({ takenBy: event.author, taken: taken + 1 })),
      };
    case 'call-back-done':
      return {
        callBacks: withCallBack(now, event, () => ({ state: 'done' })),
        transcript: happened(now, event),
      };
    case 'call-back-missed':
      return {
        callBacks: withCallBack(now, event, () => ({ state: event.because })),
        transcript: happened(now, event),
      };
    case 'lookup-done':
      return {};
    case 'effect-intended':
      return { effects: [...now.effects, intended(event)] };
    case 'effect-done':
      return { effects: now.effects.map((effect) => done(effect, event)), transcript: happened(now, event) };
    case 'effect-failed':
      return {
        effects: now.effects.map((effect) => failed(effect, event)),
        transcript: happened(now, event),
      };
    case 'action-refused':
      return { transcript: happened(now, event) };
    case 'approval-requested':
      return { approvals: [...now.approvals, requested(event)], transcript: happened(now, event) };
    case 'approval-given':
      return { approvals: decidedApprovals(now, event, 'given'), transcript: happened(now, event) };
    case 'approval-refused':
      return { approvals: decidedApprovals(now, event, 'refused'), transcript: happened(now, event) };
    case 'approval-expired':
      return { approvals: decidedApprovals(now, event, 'expired'), transcript: happened(now, event) };
    case 'help-asked': {
      const { help: id, about, why, question, proposed, at: askedAt, expiresAt } = event;
      const help = { id, about, why, question, proposed, askedAt, expiresAt };
      return { help, transcript: happened(now, event) };
    }
    case 'help-answered':
    case 'help-expired':
      return { ...withoutHelp(now, event.help), transcript: happened(now, event) };
    case 'help-withdrawn':
      return withoutHelp(now, event.help);
    case 'flag-raised': {
      const { author: by, note, at: raisedAt } = event;
      return { flag: { by, note, raisedAt }, transcript: happened(now, event) };
    }
    case 'flag-lowered':
      return { flag: null, transcript: happened(now, event) };
    case 'owner-changed':
      return {
        owner: event.owner,
        consult: null,
        // Whoever asked or called has the turn no longer.
        help: null,
        flag: null,
        transcript: saidOtherwise.has(event.because) ? now.transcript : happened(now, event),
        ...(event.owner.kind === 'queue' || event.because === 'expired' ? {} : { handOver: null }),
      };
    case 'hand-over-requested':
      return {
        handOver: handOverRequested(now.handOver, event),
        lastBriefing: event.briefing,
        asksForPerson: now.asksForPerson + (event.author.kind === 'customer' ? 1 : 0),
        transcript: happened(now, event),
      };
    case 'hand-over-accepted':
      return { handOver: null };
    case 'hand-over-declined':
      return { handOver: handOverDeclined(now.handOver, event), transcript: happened(now, event) };
    case 'hand-over-expired':
      return { handOver: handOverExpired(now.handOver, event), transcript: happened(now, event) };
    case 'contact-offered':
      return { handOver: contactOffered(now.handOver, event) };
    case 'offer-unanswered':
      return { handOver: offerUnanswered(now.handOver, event) };
    case 'offer-withdrawn':
      return { handOver: offerWithdrawn(now.handOver) };
    case 'speakers-missed':
      return { handOver: speakersMissed(now.handOver, event) };
    case 'consult-asked':
      return { consult: consultAsked(event), transcript: happened(now, event) };
    case 'consult-accepted':
      return { consult: consultAccepted(now.consult, event), transcript: happened(now, event) };
    case 'consult-ended':
      return { consult: consultEnded(now.consult, event), transcript: happened(now, event) };
    case 'handed-back':
      return { returned: event.packet, transcript: happened(now, event) };
    case 'watch-started':
      return {
        watchers: [...now.watchers.filter(({ id }) => id !== event.author.id), event.author],
        transcript: happened(now, event),
      };
    case 'watch-ended':
      return {
        watchers: now.watchers.filter(({ id }) => id !== event.author.id),
        transcript: happened(now, event),
      };
    case 'whisper-sent':
      return {
        whispered: { by: event.author.id, sequence: event.sequence },
        transcript: happened(now, event),
      };
    case 'note-written':
    case 'conversation-erased':
      return { transcript: happened(now, event) };
    case 'wrap-up-drafted':
      // A draft that comes late never replaces what the conversation was closed with.
      if (now.closedAt !== null) return {};
      return { wrapUp: { disposition: event.disposition, summary: event.summary } };
    case 'conversation-closed':
      return {
        closedAt: event.at,
        handOver: null,
        consult: null,
        help: null,
        flag: null,
        turn: null,
        suggestions: [],
        leftOut: [],
        approvals: now.approvals.map((approval) =>
          approval.state === 'pending' ? { ...approval, state: 'expired' } : approval,
        ),
        wrapUp: { disposition: event.disposition, summary: event.summary },
        transcript: happened(now, event),
      };
    default:
      return assertNever(event);
  }
}

function asksForPerson({ intent, confidence }: EventOf<'intent-read'>): boolean {
  return intent === 'talk-to-person' && confidence >= heardFrom;
}

/** Contested readings stay where they were made, marked, and count for nothing; a contested suggestion is gone. */
function contested(
  now: Conversation,
  { about, what, suggestionId }: EventOf<'reading-contested'>,
): Partial<Conversation> {
  if (what === 'suggestion') {
    if (suggestionId === null) return {};
    return { dismissed: [...now.dismissed, suggestionId], suggestions: without(now, suggestionId) };
  }
  const transcript = contestedLines(now, about, what);
  if (what === 'line') return { transcript };
  const moods = now.moods.filter(({ sequence }) => sequence !== about);
  return { transcript, moods, mood: moods.at(-1)?.mood ?? null };
}

function stepDone(now: Conversation, event: EventOf<'step-done'>): Partial<Conversation> {
  if (now.playbook?.id !== event.playbook || now.playbook.done.includes(event.step)) return {};
  return { playbook: { ...now.playbook, done: [...now.playbook.done, event.step] } };
}

function withoutHelp({ help }: Conversation, id: string): Pick<Conversation, 'help'> {
  return { help: help?.id === id ? null : help };
}

/** The turn is whose model answered, whichever it began with. */
function modelCalled(now: Conversation, event: EventOf<'model-called'>): Partial<Conversation> {
  const { model: name, modelId, outcome } = event;
  const use = addCall(now.modelUse[modelId] ?? noModelUse, event);
  const modelUse = { ...now.modelUse, [modelId]: { ...use, name } };
  if (outcome !== 'ok' || now.turn?.id !== event.turn) return { modelUse };
  return { modelUse, turn: { ...now.turn, model: modelId } };
}
