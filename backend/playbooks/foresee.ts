import { tools, type ToolCall } from '../agents/tool-catalogue.ts';
import { foreseenOutcome } from './foreseen-outcome.ts';
import { playbookById } from './index.ts';
import type { UsedTool } from './move.ts';
import { nextMove } from './next-move.ts';
import type { AskStep, Playbook } from './playbook.ts';
import type { Note } from './progress.ts';
import { factsOf, type Facts } from './facts.ts';
import { sceneOf } from './scene.ts';
import type { Situation } from './situation.ts';
import { openQuestion } from './walk.ts';

/** More moves than any turn takes. */
const mostMoves = 10;

/** How Lana's next turn would go, were it hers: nothing of it is done. */
export interface Foreseen {
  readonly text: string;
  /** The changes that it would make, in order. */
  readonly effects: readonly ToolCall[];
  readonly toPerson: boolean;
  /** Where it would leave the conversation. */
  readonly playbook: Playbook | null;
  readonly done: ReadonlySet<string>;
  readonly facts: Facts;
  readonly question: AskStep | null;
}

type Pretended = UsedTool & { readonly call: ToolCall };

/** Plays the next turn through with the answers that the tools would give. */
export function foresee(situation: Situation): Foreseen {
  const used: Pretended[] = [];
  for (let move = 1; move <= mostMoves; move += 1) {
    const next = nextMove(situation, used);
    if (next.kind === 'say') return outcomeOf(situation, used, next.text);
    for (const call of next.calls) used.push(pretend(call, situation, used));
  }
  throw new RangeError('A turn that takes no end');
}

function pretend(call: ToolCall, situation: Situation, used: readonly UsedTool[]): Pretended {
  const changed = used.find(({ tool }) => tool === 'change_plan')?.input as { planId: string } | undefined;
  const plan = situation.catalogue?.plans.find(({ id }) => id === changed?.planId);
  const outcome = foreseenOutcome(call, situation, plan?.price ?? null);
  return { call, tool: call.tool, input: call.input, outcome };
}

function outcomeOf(situation: Situation, used: readonly Pretended[], text: string): Foreseen {
  const notes = used.flatMap(({ tool, input }) => (tool === 'note_progress' ? [input as Note] : []));
  const opened = notes.findLast(({ open }) => open !== undefined)?.open ?? situation.playbook?.id;
  const playbook = opened === undefined ? null : playbookById(opened);
  const before = opened === situation.playbook?.id ? (situation.playbook?.done ?? []) : [];
  const done = new Set([...before, ...notes.flatMap((note) => note.done ?? [])]);
  const facts = factsOf([...situation.facts, ...notes.flatMap((note) => note.facts ?? [])]);
  const scene = { ...sceneOf(situation, [], used), facts };
  return {
    text,
    effects: used.flatMap(({ call }) => (tools[call.tool].kind === 'effect' ? [call] : [])),
    toPerson: used.some(({ tool }) => tool === 'hand_to_person'),
    playbook,
    done,
    facts,
    question: playbook && openQuestion(scene, playbook, done),
  };
}
