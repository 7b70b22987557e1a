import { hashOf } from '../hash-of.ts';
import type { ReadTurn } from './read-turns.ts';

/** Features of one kind: each kind is scaled to one length, so that long texts do not drown the state. */
export type Group = (typeof groups)[number];
export const groups = [
  'state',
  'history',
  'answer',
  'earlierAnswer',
  'marks',
  'words',
  'pieces',
  'wordsAfterAction',
  'earlierWords',
  'firstWords',
  'allWords',
  'repWords',
] as const;

/** How much each kind of feature weighs against the others; 0 leaves it out. */
export type View = Readonly<Record<Group, number>>;

/** Features by their hash, each with its kind: nobody's words can be read from them. */
export type Features = ReadonlyMap<number, Group>;

const longestCount = 6;
const none = '-';

/** What stands in front of the turn at `index`, gathered in one pass over the turns before it. */
interface Standing {
  /** Who had the last word: `c`, `r` or `s`; `-` at the very beginning. */
  readonly last: string;
  /** What reps did and systems answered, oldest first. */
  readonly deeds: readonly string[];
  readonly actions: readonly string[];
  /** Actions that are no look-up. */
  readonly spoken: readonly string[];
  readonly systems: ReadonlyMap<string, number>;
  readonly matter: string;
  readonly heard: readonly ReadTurn[];
  readonly heardWords: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly answer: ReadTurn | null;
  readonly isRepeatedAnswer: boolean;
  readonly rep: ReadTurn | null;
  /** Rep turns since the customer's last words, and the empty answers among what came then. */
  readonly since: number;
  readonly empty: number;
}

/**
 * What a predictor sees before the turn at `index`: only the turns before it. The same turns give the same
 * features, in the same order.
 */
export function featuresAt(turns: readonly ReadTurn[], index: number): Features {
  const standing = standingOf(turns.slice(0, index));
  const found = new Map<number, Group>();
  const add = (group: Group, name: string) => found.set(hashOf(`${group}:${name}`), group);
  addState(standing, index, add);
  addHistory(standing, add);
  addAnswer(standing, add);
  addMarks(standing, add);
  addWords(standing, add);
  return found;
}

type Add = (group: Group, name: string) => void;

function standingOf(before: readonly ReadTurn[]): Standing {
  const deeds: string[] = [];
  const systems = new Map<string, number>();
  const answers = new Set<string>();
  let isRepeatedAnswer = false;
  let since = 0;
  let empty = 0;
  for (const turn of before) {
    if (turn.from === 'customer') [since, empty] = [0, 0];
    else if (turn.from === 'rep') {
      deeds.push(turn.action);
      since += 1;
    } else {
      const name = systemOf(turn);
      deeds.push(`>${name}`);
      if (isNamed(turn)) systems.set(name, (systems.get(name) ?? 0) + 1);
      if (turn.fields.length === 0) empty += 1;
      const told = JSON.stringify(turn.fields);
      isRepeatedAnswer = answers.has(told);
      answers.add(told);
    }
  }
  const heard = before.filter(({ from }) => from === 'customer');
  const actions = deeds.filter((deed) => !deed.startsWith('>'));
  const spoken = actions.filter((action) => action !== lookUp);
  return {
    last: before.at(-1)?.from.slice(0, 1) ?? none,
    deeds,
    actions,
    spoken,
    systems,
    matter: [...systems.keys()].at(-1) ?? spoken.findLast(isOfMatter)?.split(/[_:]/)[0] ?? none,
    heard,
    heardWords: new Set(heard.flatMap(({ words }) => words)),
    marks: new Set(heard.flatMap(({ marks }) => marks)),
    answer: before.findLast(({ from }) => from === 'system') ?? null,
    isRepeatedAnswer,
    rep: before.findLast(({ from }) => from === 'rep') ?? null,
    since,
    empty,
  };
}

/** The action that looks something up. */
export const lookUp = 'query';
/** The field that names the system that answered. */
const systemField = 'APIName';

function isNamed({ fields }: ReadTurn): boolean {
  return fields.some(({ name }) => name === systemField);
}

export function systemOf({ fields }: ReadTurn): string {
  return fields.find(({ name }) => name === systemField)?.value ?? fields[0]?.name ?? 'nothing';
}

/** Actions named after their matter, such as `ride_ask_destination` or `retention:offer`. */
function isOfMatter(action: string): boolean {
  return /^[a-z-]+[_:]/.test(action) && !/^(?:ask|goodbye|anything|out)_/.test(action);
}

function addState(standing: Standing, index: number, add: Add): void {
  const { last, deeds, actions, spoken, matter, since, empty } = standing;
  const looked = actions.filter((action) => action === lookUp).length;
  const [first, second, third, fourth] = [1, 2, 3, 4].map((back) => deeds.at(-back) ?? none);
  add('state', `last ${last}`);
  add('state', `turns ${Math.min(index, 2 * longestCount)}`);
  add('state', `looked ${Math.min(looked, longestCount)}`);
  add('state', `empty ${Math.min(empty, 3)} ${last}`);
  add('state', `since ${since} ${last}`);
  add('state', `1 ${first} ${last}`);
  add('state', `2 ${first} ${second} ${last}`);
  add('state', `3 ${first} ${second} ${third} ${last}`);
  add('state', `4 ${first} ${second} ${third} ${fourth} ${last}`);
  add('state', `spoken ${last} ${spoken.at(-1)}`);
  add('state', `spoken 2 ${last} ${spoken.at(-1)} ${spoken.at(-2)}`);
  add('state', `all ${last} ${[...new Set(spoken)].toSorted().join(' ')}`);
  add('state', `matter ${matter} ${last}`);
  add('state', `matter ${matter} ${first} ${last}`);
  add('state', `brought ${matter} ${last} ${[...standing.marks].toSorted().join(' ')}`);
}

function addHistory({ last, deeds, systems }: Standing, add: Add): void {
  for (const deed of new Set(deeds)) {
    add('history', deed);
    add('history', `${last} ${deed}`);
  }
  for (const [system, times] of systems) {
    add('history', `asked ${system} ${Math.min(times, 4)} ${last}`);
    add('history', `asked ${system} ${last} ${deeds.at(-1)}`);
  }
}

/** What a system answered last, and whether that is what the customer spoke of. */
function addAnswer(standing: Standing, add: Add): void {
  const { answer, last, deeds, since, heardWords, heard, isRepeatedAnswer } = standing;
  if (!answer) return;
  const isFresh = last === 's';
  const group = isFresh ? 'answer' : 'earlierAnswer';
  const system = systemOf(answer);
  if (answer.fields.length === 0) add(group, 'nothing');
  const before = deeds.at(-3) ?? none;
  for (const { name, value } of answer.fields) {
    add(group, name);
    if (value) add(group, `${name}=${value}`);
    if (!isFresh || !value || name === systemField) continue;
    const words = value.split(' ');
    const isHeard = words.every((word) => heardWords.has(word));
    const isHeardLast = words.every((word) => heard.at(-1)?.words.includes(word));
    add('answer', `heard ${name} ${system} ${isHeard} ${since}`);
    add('answer', `heard last ${name} ${system} ${isHeardLast}`);
    add('answer', `${name}=${value} ${before}`);
  }
  if (isFresh) add('state', `answer ${told(answer)}`);
  if (isFresh) add('state', `repeated ${isRepeatedAnswer} ${system} ${since}`);
}

/** The answer as a whole, without what differs from one to the next: who, where and which number. */
function told({ fields }: ReadTurn): string {
  return fields
    .filter(({ name }) => !/name$|location$|^id$/i.test(name) || name === systemField)
    .map(({ name, value }) => `${name}=${value}`)
    .join(';');
}

function addMarks({ marks, heard, matter, deeds, last }: Standing, add: Add): void {
  for (const mark of marks) {
    add('marks', `any ${mark}`);
    add('marks', `any ${mark} ${deeds.at(-1)} ${last}`);
    add('marks', `any ${mark} ${matter} ${last}`);
  }
  for (const mark of heard.at(-1)?.marks ?? []) {
    add('marks', `last ${last} ${mark}`);
    add('marks', `last ${last} ${mark} ${deeds.at(-1)}`);
  }
}

const shortText = 4;
const pieceLength = 4;

function addWords({ heard, heardWords, rep, last, deeds }: Standing, add: Add): void {
  const isFresh = last === 'c';
  const group = isFresh ? 'words' : 'earlierWords';
  const words = heard.at(-1)?.words ?? [];
  words.forEach((word, index) => {
    add(group, word);
    add(group, `${words[index - 1] ?? none} ${word}`);
    if (!isFresh) return;
    add('wordsAfterAction', `${deeds.at(-1)} ${word}`);
    for (const piece of piecesOf(word)) add('pieces', piece);
  });
  add('state', `words ${last} ${Math.min(8, words.length >> 1)}`);
  if (words.length <= shortText) add(group, `= ${words.join(' ')}`);
  for (const word of heard.at(-2)?.words ?? []) add('earlierWords', `before ${word}`);
  for (const word of heard[0]?.words ?? []) add('firstWords', word);
  for (const word of heardWords) add('allWords', word);
  for (const word of rep?.words ?? []) add('repWords', word);
}

/** What typing errors and endings leave of a word: its runs of so many letters, its ends marked. */
function piecesOf(word: string): readonly string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(0, marked.length - pieceLength + 1) }, (_, from) =>
    marked.slice(from, from + pieceLength),
  );
}
