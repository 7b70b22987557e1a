import type { Conversation } from '../../shared/conversation/conversation.ts';

export type MoodWord = 'bad' | 'calm' | 'good';
export type Trend = 'rising' | 'falling' | 'steady' | 'unknown';

/** Beyond this, either way, a mood is more than calm. */
const threshold = 0.25;

export function moodWord(mood: number): MoodWord {
  if (mood <= -threshold) return 'bad';
  return mood >= threshold ? 'good' : 'calm';
}

/** The colour of a mood, as a token. Never the only sign of it: a word, a number or an icon stands beside it. */
export function moodColor(mood: number | null): string {
  return mood === null ? 'var(--mood-calm)' : `var(--mood-${moodWord(mood)})`;
}

/** Where the mood goes: the mean of the last two readings against the mean of the two before them. */
export function trendOf(moods: readonly number[]): Trend {
  if (moods.length < 2) return 'unknown';
  const size = Math.min(2, Math.floor(moods.length / 2));
  const change = average(moods.slice(-size)) - average(moods.slice(-2 * size, -size));
  if (Math.abs(change) < 0.1) return 'steady';
  return change > 0 ? 'rising' : 'falling';
}

export function valuesOf(moods: Conversation['moods']): readonly number[] {
  return moods.map(({ mood }) => mood);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
