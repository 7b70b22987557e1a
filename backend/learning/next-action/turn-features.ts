import { hashOf } from '../hash-of.ts';
import { systemOf, type Features, type Group, type View } from './features.ts';
import type { ReadTurn } from './read-turns.ts';

/** How much each kind of feature of a turn weighs. */
export const turnView: View = {
  state: 3,
  history: 0,
  answer: 3,
  earlierAnswer: 0,
  marks: 1,
  words: 3,
  pieces: 0,
  wordsAfterAction: 0,
  earlierWords: 0,
  firstWords: 0,
  allWords: 0,
  repWords: 1,
};

/** Messages of so few words are a feature as a whole, too. */
const shortText = 4;

/** What one turn brings, whatever came before it. `heard` are the customer's words up to there. */
export function featuresOf(turn: ReadTurn, heard: ReadonlySet<string>): Features {
  const found = new Map<number, Group>();
  const add = (group: Group, name: string) => found.set(hashOf(`turn ${group}:${name}`), group);
  const { from, action, words, marks, fields } = turn;
  add('state', `${from} ${action}`);
  if (from === 'customer') {
    words.forEach((word, index) => {
      add('words', word);
      add('words', `${words[index - 1] ?? '-'} ${word}`);
    });
    if (words.length <= shortText) add('words', `= ${words.join(' ')}`);
    for (const mark of marks) add('marks', mark);
  }
  if (from === 'rep' && action.startsWith('~')) for (const word of words) add('repWords', word);
  if (from === 'system') addFields(systemOf(turn), fields, heard, add);
  return found;
}

function addFields(
  system: string,
  fields: ReadTurn['fields'],
  heard: ReadonlySet<string>,
  add: (group: Group, name: string) => void,
): void {
  add('state', `answer of ${system}`);
  for (const { name, value } of fields) {
    add('answer', name);
    if (!value) continue;
    add('answer', `${name}=${value}`);
    add('answer', `heard ${name} ${system} ${value.split(' ').every((word) => heard.has(word))}`);
  }
}
