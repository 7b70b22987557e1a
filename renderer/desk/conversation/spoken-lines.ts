import type { TranscriptLine, Utterance } from '../../../shared/conversation/conversation.ts';

/** How many lines are read aloud at most, when many came at once: after an absence nobody wants them all. */
const atOnce = 5;

/** What was said after that line of the log, oldest first: the last few of it. */
export function saidSince(transcript: readonly TranscriptLine[], sequence: number): readonly Utterance[] {
  const said: Utterance[] = [];
  for (let index = transcript.length - 1; index >= 0 && said.length < atOnce; index -= 1) {
    const line = transcript[index];
    if (line === undefined || line.sequence <= sequence) break;
    if (line.kind === 'utterance') said.unshift(line);
  }
  return said;
}
