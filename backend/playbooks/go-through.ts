import type { ToolCall } from '../agents/tool-catalogue.ts';
import { meets } from './conditions.ts';
import { fill } from './fill.ts';
import { general } from './general-sayings.ts';
import type { Hearing, Matter } from './hearing.ts';
import { playbooks } from './index.ts';
import type { Move, UsedTool } from './move.ts';
import type { DoStep } from './playbook.ts';
import { nextNote, type Leg } from './progress.ts';
import { speak } from './reply.ts';
import type { Scene } from './scene.ts';
import { callOf } from './tool-calls.ts';
import { outcomeOf, walk, type Walk } from './walk.ts';

/** Goes through what was heard as far as the turn can: tools first, then what is to be remembered, then the words. */
export function goThrough(scene: Scene, hearing: Hearing, used: readonly UsedTool[]): Move {
  const straight = doStraight(scene, hearing.straight, used);
  if (straight.call) return { kind: 'use', calls: [straight.call] };
  const legs = straight.failure ? [] : legsOf(scene, hearing, used);
  const end = legs.at(-1)?.walk;
  if (end?.to === 'tool') return { kind: 'use', calls: [end.call] };

  const note = nextNote(scene, hearing, legs, used);
  const calls: ToolCall[] = note ? [{ tool: 'note_progress', input: note }] : [];
  if (end?.to === 'person' && !outcomeOf('hand_to_person', used)) {
    const { utterance } = scene.situation;
    calls.push({ tool: 'hand_to_person', input: { reason: end.reason, note: utterance.slice(0, 400) } });
  }
  if (calls.length > 0) return { kind: 'use', calls };
  return speak(scene, [
    ...hearing.first.map(({ say, also }) => fill(say, scene, also)),
    ...straight.texts,
    ...legs.flatMap((leg, index) => textsOf(leg, index, scene)),
    ...closing(scene, hearing, straight.failure ?? (end?.to === 'failure' ? end.code : null), end),
  ]);
}

/** The first matter and, once that has ended, the one that follows it. */
function legsOf(scene: Scene, { matter, next }: Hearing, used: readonly UsedTool[]): readonly Leg[] {
  if (!matter) return [];
  const first = legOf(scene, matter, used);
  return first.walk.to === 'end' && next ? [first, legOf(scene, next, used)] : [first];
}

function legOf(scene: Scene, matter: Matter, used: readonly UsedTool[]): Leg {
  return { matter, walk: walk(scene, used, matter) };
}

function doStraight(scene: Scene, steps: readonly DoStep[], used: readonly UsedTool[]) {
  const texts: string[] = [];
  for (const step of steps) {
    const outcome = outcomeOf(step.tool, used);
    if (!outcome) return { texts, call: callOf(step, scene), failure: null };
    if (!outcome.ok) return { texts, call: null, failure: outcome.code };
    texts.push(fill(step.say, scene));
  }
  return { texts: [...texts, ...afterwards(scene, steps.at(-1))], call: null, failure: null };
}

/** What its playbook still says once a step was carried out, such as thanks for staying. */
function afterwards(scene: Scene, last: DoStep | undefined): readonly string[] {
  const steps = playbooks.find((playbook) => last && playbook.steps.includes(last))?.steps ?? [];
  return steps
    .slice(steps.findIndex((step) => step === last) + 1)
    .flatMap((step) => (step.kind === 'tell' && meets(step.when, scene) ? [fill(step.say, scene)] : []));
}

function textsOf({ matter, walk }: Leg, index: number, scene: Scene): readonly string[] {
  const alsoMatter = matter.playbook.matter[scene.situation.language];
  if (index === 0) return walk.texts;
  const goesOn = matter.playbook.id === scene.situation.playbook?.id;
  return [fill(goesOn ? general.backTo : general.alsoAbout, scene, { alsoMatter }), ...walk.texts];
}

const wordsAfter: Readonly<Record<string, 'notDone' | 'unsettled' | 'needsApproval'>> = {
  'needs-approval': 'needsApproval',
  'approval-pending': 'needsApproval',
  'accounts-unavailable': 'notDone',
  'plan-not-in-price-list': 'notDone',
  'effect-unsettled': 'unsettled',
};

/** The last words: what went wrong, or what is said when nothing is left open. */
function closing(
  scene: Scene,
  { first, last, matter }: Hearing,
  failure: string | null,
  end: Walk | undefined,
): readonly string[] {
  if (failure !== null) {
    return [fill(general[wordsAfter[failure] ?? 'refused'], scene)];
  }
  if (end?.to === 'question' || end?.to === 'person') return [];
  if (last) return [fill(last, scene)];
  return matter || first.length === 0 ? [fill(general.anythingElse, scene)] : [];
}
