import type { TranscriptLine } from '../../../shared/conversation/conversation.ts';

/** Changes of the turn that another line beside them tells better. */
const toldElsewhere: ReadonlySet<string> = new Set(['queued', 'handed-back', 'expired', 'closed']);

/** The transcript as it is shown: nothing is said twice. */
export function visibleLines(transcript: readonly TranscriptLine[]): readonly TranscriptLine[] {
  return transcript.filter(
    (line) =>
      line.kind !== 'happening' ||
      line.event.type !== 'owner-changed' ||
      !toldElsewhere.has(line.event.because),
  );
}
