import { normalizeText } from '../../agents/text-classifier/normalize.ts';
import { hashOf } from '../hash-of.ts';
import { marksOf } from './marks.ts';
import type { NamedConversation } from './train.ts';
import type { Turn } from './turn.ts';

/** A turn as the features need it; read once for all the predictions that it is part of. */
export interface ReadTurn {
  readonly from: Turn['from'];
  /** What a rep did, by name; `~` before it where only the words tell, `~` alone where nothing does. */
  readonly action: string;
  readonly words: readonly string[];
  readonly marks: readonly string[];
  /** What a system answered: names and short values of its fields. Empty for others. */
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  /** Normalized; empty where it is too long or no text. */
  readonly value: string;
}

/** Longer values are somebody's own words and tell nothing of the state. */
const longestValue = 60;

/** The action that words usually go with, by the words' hash: what is kept holds nobody's words. */
export type WordsOfActions = ReadonlyMap<number, string>;

export function readTurn(turn: Turn, usual: WordsOfActions): ReadTurn {
  const words = normalizeText(turn.text).split(' ').filter(Boolean);
  return {
    from: turn.from,
    action: turn.from === 'rep' ? (turn.action ?? `~${usual.get(hashOf(words.join(' '))) ?? ''}`) : '',
    words,
    marks: turn.from === 'customer' ? marksOf(turn.text) : [],
    fields: turn.from === 'system' ? fieldsOf(turn.text) : [],
  };
}

/** For each wording of a choice, the action that it most often went with. */
export function wordsOfActions(conversations: readonly NamedConversation[]): WordsOfActions {
  const counts = new Map<number, Map<string, number>>();
  for (const { turns, choices } of conversations) {
    for (const { at, action } of choices) {
      const turn = turns[at];
      if (turn?.from !== 'rep' || turn.text === '') continue;
      const words = hashOf(normalizeText(turn.text));
      const actions = counts.get(words) ?? new Map<string, number>();
      counts.set(words, actions.set(action, (actions.get(action) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([words, actions]) => [words, mostOften(actions)]));
}

function mostOften(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function fieldsOf(text: string): readonly Field[] {
  return Object.entries(parsed(text)).map(([name, value]) => ({ name, value: shortValue(value) }));
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : { text: value };
  } catch {
    return { text };
  }
}

function shortValue(value: unknown): string {
  if (typeof value === 'string') return normalizeText(value).slice(0, longestValue);
  return typeof value === 'number' || typeof value === 'boolean' ? normalizeText(String(value)) : '';
}
