import { addBusinessDays } from '../accounts/business-days.ts';
import { tools, type ToolInput } from '../agents/tool-catalogue.ts';
import type { LearnedFact } from './facts.ts';
import { fill } from './fill.ts';
import type { Hearing, Matter } from './hearing.ts';
import { openMatter } from './matters.ts';
import type { UsedTool } from './move.ts';
import type { DoStep } from './playbook.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import type { Walk } from './walk.ts';

export type Note = ToolInput<'note_progress'>;
type PromiseNoted = NonNullable<Note['promises']>[number];

/** A matter as far as the turn has come with it. */
export interface Leg {
  readonly matter: Matter;
  readonly walk: Walk;
}

/** As many rounds of tools as a turn takes; a note that would exceed it waits for the next turn. */
const mostRounds = 6;
/** The longest value that a note takes. */
const longestValue = 400;

/** The next thing to remember that this turn has not noted yet, or null when all is noted. */
export function nextNote(
  scene: Scene,
  hearing: Hearing,
  legs: readonly Leg[],
  used: readonly UsedTool[],
): Note | null {
  const noted = used.filter(({ tool }) => tool === 'note_progress').length;
  const notes = [...openingNotes(scene.situation, hearing), ...closingNotes(scene, hearing, legs)];
  const note = notes[noted];
  return note && (noted + 1 < notes.length || roundsOf(used) < mostRounds) ? note : null;
}

/** Opens the playbook of a new matter; goes side by side with the first lookups. */
export function openingNotes({ playbook, ...rest }: Situation, { matter }: Hearing): readonly Note[] {
  if (!matter || matter.playbook.id === playbook?.id) return [];
  const over = playbook !== null && openMatter({ playbook, ...rest }) === null;
  return [{ open: matter.playbook.id, ...(over ? { close: 'reached' } : {}) }];
}

/** What the turn leaves behind: steps, facts and promises of its matters, and playbooks that are over. */
function closingNotes(scene: Scene, hearing: Hearing, legs: readonly Leg[]): readonly Note[] {
  const [first, second] = legs;
  const facts = factsToNote(learnedBy(hearing, legs, scene.situation), scene);
  if (!first) return noteWithoutMatter(scene, hearing, facts);
  const own = noteOf(first, scene);
  const note = {
    done: [...straightWithin(first, hearing).map(({ id }) => id), ...own.done],
    promises: [...promisesOf(straightWithin(first, hearing), scene), ...own.promises],
    facts,
  };
  if (!second) return [{ ...note, ...closeOf(first) }];
  const kept = [...second.matter.done];
  const { done, promises } = noteOf(second, scene);
  const opens: Note = {
    close: 'reached',
    open: second.matter.playbook.id,
    done: [...kept, ...done],
    promises,
  };
  const ends = closeOf(second);
  return [note, opens, ...(ends.close ? [ends] : [])];
}

function noteWithoutMatter(
  { situation, ...rest }: Scene,
  hearing: Hearing,
  facts: LearnedFact[],
): readonly Note[] {
  const { playbook } = situation;
  if (!playbook) return facts.length > 0 ? [{ facts }] : [];
  const done = hearing.straight.map(({ id }) => id);
  const promises = promisesOf(hearing.straight, { situation, ...rest });
  if (hearing.leaves)
    return [{ done, facts, promises, close: done.length > 0 ? 'reached' : 'changed-topic' }];
  if (openMatter(situation) === null) return [{ done, facts, promises, close: 'reached' }];
  return done.length > 0 || facts.length > 0 ? [{ done, facts, promises }] : [];
}

function noteOf({ matter: { playbook }, walk }: Leg, scene: Scene) {
  const steps = playbook.steps.filter(
    (step) => step.kind === 'do' && walk.done.includes(step.id),
  ) as DoStep[];
  return { done: [...walk.done], promises: promisesOf(steps, scene) };
}

/** What was done straight away of the very playbook that goes on. */
function straightWithin({ matter: { playbook } }: Leg, { straight }: Hearing): readonly DoStep[] {
  return straight.filter((step) => playbook.steps.includes(step));
}

function closeOf({ walk }: Leg): Pick<Note, 'close'> {
  if (walk.to === 'end') return { close: 'reached' };
  return walk.to === 'failure' ? { close: 'changed-topic' } : {};
}

/** What was heard, and which matter still waits for its turn. */
function learnedBy(
  { learned, next }: Hearing,
  [first, second]: readonly Leg[],
  situation: Situation,
): readonly LearnedFact[] {
  if (second) return [...learned, { name: 'also-wants', value: '' }];
  const waits = next && (first?.walk.to === 'question' || first?.walk.to === 'failure');
  return waits
    ? [...learned, { name: 'also-wants', value: next.playbook.title[situation.language] }]
    : learned;
}

/** The last value of each fact, those that say nothing new left out. */
function factsToNote(learned: readonly LearnedFact[], { situation }: Scene): LearnedFact[] {
  const before = new Map<string, string>(situation.facts.map(({ name, value }) => [name, value]));
  const latest = new Map(learned.map((fact) => [fact.name, fact]));
  return [...latest.values()]
    .filter(({ name, value }) => (before.get(name) ?? '') !== value)
    .map(({ name, value }) => ({ name, value: value.slice(0, longestValue) }));
}

/** What the steps that were just carried out owe the customer, with the day. */
function promisesOf(steps: readonly DoStep[], scene: Scene): PromiseNoted[] {
  return steps.flatMap(({ tool, promise }) =>
    promise && scene.results[tool]
      ? [{ text: fill(promise.text, scene), dueOn: dueDay(promise.due, scene) }]
      : [],
  );
}

function dueDay(due: NonNullable<DoStep['promise']>['due'], { situation, facts }: Scene): string | null {
  const { country, today } = situation;
  return due === 'answer'
    ? addBusinessDays(today, country.dispute.answerInBusinessDays, country.code)
    : (facts.get(due) ?? null);
}

/** Rounds taken so far at most: lookups go together, everything else by itself. */
function roundsOf(used: readonly UsedTool[]): number {
  const lookups = used.some(({ tool }) => tools[tool].kind === 'lookup');
  const withLookups = lookups && used.some(({ tool }) => tool === 'note_progress') ? 1 : 0;
  const others = used.filter(({ tool }) => tools[tool].kind !== 'lookup').length;
  return (lookups ? 1 : 0) + others - withLookups;
}
