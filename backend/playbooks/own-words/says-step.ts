import { plainText } from '../../agents/text-classifier/normalize.ts';
import { fill } from '../fill.ts';
import type { AskStep, Playbook, TellStep } from '../playbook.ts';
import type { Scene } from '../scene.ts';
import { sharesFigure, soundsLike } from '../sounds-like.ts';
import { stepCues } from './cues.ts';
import { isStaff } from '../../../shared/people/staff.ts';

/** What a line is held against. */
interface Held {
  readonly line: string;
  /** Plain words of the line. */
  readonly words: readonly string[];
  readonly saying: string;
  readonly scene: Scene;
}

/**
 * Whether a person of the team has said what a step says: in words like its own at any time, or, since the customer
 * spoke last but one, in words of their own that show it.
 */
export function isSaidByPerson(playbook: Playbook, step: AskStep | TellStep, scene: Scene): boolean {
  const saying = fill(step.say, scene);
  if (linesOfPeople(scene.situation.lines).some((line) => soundsLike(line, saying))) return true;
  const cues = Object.values(stepCues[playbook.id]?.[step.id] ?? {}).flat();
  return linesOfPeople(lately(scene.situation.lines)).some((line) => {
    const held = { line, words: plainText(line).match(/[\p{L}\d]+/gu) ?? [], saying, scene };
    return cues.some((cue) => holds(cue, held));
  });
}

type Lines = Scene['situation']['lines'];

function linesOfPeople(lines: Lines): readonly string[] {
  return lines.flatMap(({ from, text }) => (isStaff(from) ? [text] : []));
}

/** What was said before that has been looked at when it was said. */
function lately(lines: Lines): Lines {
  const last = lines.findLastIndex(({ from }) => from === 'customer');
  const before = lines.slice(0, Math.max(0, last)).findLastIndex(({ from }) => from === 'customer');
  return lines.slice(before + 1);
}

function holds(cue: string, held: Held): boolean {
  return cue.split(' ').every((part) => part.split('|').some((one) => isIn(one, held)));
}

function isIn(part: string, { line, words, saying, scene }: Held): boolean {
  const { lines } = scene.situation;
  if (part === '#') {
    const heard = lines.flatMap(({ from, text }) => (from === 'customer' ? [text] : []));
    return [saying, ...heard].some((text) => sharesFigure(line, text));
  }
  if (part === '@') return namesPlan(line, saying, scene);
  return part.startsWith('=') ? words.includes(part.slice(1)) : words.some((word) => word.startsWith(part));
}

/** Whether both name the same plan, other than the one that the customer has. */
function namesPlan(line: string, saying: string, { situation: { catalogue, account } }: Scene): boolean {
  const others = catalogue?.plans.filter(({ id }) => id !== account?.plan.id) ?? [];
  return others.some(({ name }) => [line, saying].every((text) => plainText(text).includes(plainText(name))));
}
