import type { Conversation, TranscriptLine, Utterance } from './conversation.ts';
import type { EventOf } from './event.ts';

type HappeningEvent = Extract<TranscriptLine, { kind: 'happening' }>['event'];

export function happened(now: Conversation, event: HappeningEvent): readonly TranscriptLine[] {
  return [...now.transcript, { kind: 'happening', sequence: event.sequence, at: event.at, event }];
}

export function utterance(event: EventOf<'message-received' | 'reply-sent'>): Utterance {
  return {
    kind: 'utterance',
    sequence: event.sequence,
    at: event.at,
    author: event.author,
    messageId: event.messageId,
    text: event.text,
    from: event.from,
    mood: null,
    sources: event.type === 'reply-sent' ? event.sources : [],
    unsupported: event.type === 'reply-sent' ? (event.unsupported ?? []) : [],
    translations: [],
    contested: [],
    correction: null,
  };
}

/** The mood stands at the words it was read from; they are near the end. */
export function moodRead(
  now: Conversation,
  { about, mood }: EventOf<'mood-read'>,
): readonly TranscriptLine[] {
  const index = now.transcript.findLastIndex(
    (line) => line.kind === 'utterance' && line.sequence === about && line.from === 'customer',
  );
  const line = now.transcript[index];
  return line?.kind === 'utterance' ? now.transcript.with(index, { ...line, mood }) : now.transcript;
}

export function corrected(
  now: Conversation,
  { about, author, note }: EventOf<'reply-corrected'>,
): readonly TranscriptLine[] {
  return now.transcript.map((line) =>
    line.kind === 'utterance' && line.sequence === about && line.from !== 'customer'
      ? { ...line, correction: { by: author, note } }
      : line,
  );
}

export function translated(
  now: Conversation,
  { about, to, text, model }: EventOf<'line-translated'>,
): readonly TranscriptLine[] {
  const index = now.transcript.findLastIndex((line) => line.kind === 'utterance' && line.sequence === about);
  const line = now.transcript[index];
  if (line?.kind !== 'utterance' || line.translations.some((each) => each.to === to)) return now.transcript;
  return now.transcript.with(index, { ...line, translations: [...line.translations, { to, text, model }] });
}

export function contestedLines(
  now: Conversation,
  about: number,
  what: 'mood' | 'line',
): readonly TranscriptLine[] {
  return now.transcript.map((line) =>
    line.kind === 'utterance' && line.sequence === about && !line.contested.includes(what)
      ? { ...line, contested: [...line.contested, what] }
      : line,
  );
}

export function isContested(now: Conversation, about: number): boolean {
  const line = now.transcript.find((line) => line.kind === 'utterance' && line.sequence === about);
  return line?.kind === 'utterance' && line.contested.includes('mood');
}

/** The reports on one utterance gather in one line of the transcript. */
export function reported(now: Conversation, event: EventOf<'agent-reported'>): readonly TranscriptLine[] {
  const { about, agent, startedAt, milliseconds, finding, read, sequence, at } = event;
  const report = { agent, startedAt, milliseconds, finding, read };
  const index = now.transcript.findLastIndex((line) => line.kind === 'findings' && line.about === about);
  const line = now.transcript[index];
  if (line?.kind !== 'findings') {
    return [...now.transcript, { kind: 'findings', sequence, at, about, reports: [report] }];
  }
  return now.transcript.with(index, { ...line, reports: [...line.reports, report] });
}
