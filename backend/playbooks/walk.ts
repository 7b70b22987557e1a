import type { ToolCall, ToolName } from '../agents/tool-catalogue.ts';
import type { HandOverReason } from '../../shared/conversation/event.ts';
import { meets } from './conditions.ts';
import { fill } from './fill.ts';
import type { UsedTool } from './move.ts';
import type { AskStep, DoStep, Playbook, Step, TellStep } from './playbook.ts';
import type { Scene } from './scene.ts';
import { callOf } from './tool-calls.ts';

/** Where going through a playbook has led: what to say and which steps ended on the way. */
export type Walk = { readonly texts: readonly string[]; readonly done: readonly string[] } & (
  | { readonly to: 'tool'; readonly call: ToolCall; readonly step: DoStep }
  | { readonly to: 'question'; readonly question: AskStep }
  | { readonly to: 'person'; readonly reason: PersonReason }
  | { readonly to: 'failure'; readonly code: string }
  | { readonly to: 'end' }
);
export type PersonReason = Extract<HandOverReason, 'asked' | 'uncertain' | 'mood' | 'rule' | 'decision'>;

export interface Way {
  readonly playbook: Playbook;
  readonly done: ReadonlySet<string>;
  /** The question that was asked last and not answered: it is put in other words. */
  readonly unanswered: AskStep | null;
}

/**
 * Goes through the steps from the beginning, passing over those that ended or do not apply, up to the first that
 * needs a tool or an answer. The same situation and tool outcomes always lead to the same place.
 */
export function walk(scene: Scene, used: readonly UsedTool[], { playbook, done, unanswered }: Way): Walk {
  const texts: string[] = [];
  const ended: string[] = [];
  const so = () => ({ texts, done: ended });
  for (const step of playbook.steps) {
    if (!meets(step.when, scene)) continue;
    if (isEnded(step, done, scene)) {
      if (!done.has(step.id)) ended.push(step.id);
      continue;
    }
    switch (step.kind) {
      case 'tell':
        if (isCarriedOut(step, playbook, done, used)) break;
        texts.push(fill(step.say, scene));
        break;
      case 'ask':
        texts.push(fill(unanswered?.id === step.id ? step.again : step.say, scene));
        return { ...so(), to: 'question', question: step };
      case 'do': {
        if (step.tool === 'hand_to_person') {
          texts.push(fill(step.say, scene));
          return { ...so(), to: 'person', reason: playbook.id === 'talk-to-person' ? 'asked' : 'rule' };
        }
        if (step.already && meets(step.already.when, scene)) {
          texts.push(fill(step.already.say, scene));
          break;
        }
        const outcome = outcomeOf(step.tool, used);
        if (!outcome) return { ...so(), to: 'tool', call: callOf(step, scene), step };
        if (!outcome.ok) return { ...so(), to: 'failure', code: outcome.code };
        texts.push(fill(step.say, scene));
        break;
      }
    }
    ended.push(step.id);
  }
  return { ...so(), to: 'end' };
}

/** An offer that somebody has carried out meanwhile is not made any more. */
function isCarriedOut(
  { offer }: TellStep,
  { steps }: Playbook,
  done: ReadonlySet<string>,
  used: readonly UsedTool[],
): boolean {
  return steps.some(
    (step) =>
      step.kind === 'do' &&
      offer !== undefined &&
      step.offer === offer.name &&
      (done.has(step.id) || outcomeOf(step.tool, used)?.ok),
  );
}

/** A question has ended when its fact is known, whoever ticked it; everything else when it was ticked. */
export function isEnded(step: Step, done: ReadonlySet<string>, { facts }: Scene): boolean {
  return step.kind === 'ask' ? facts.has(step.fact) : done.has(step.id);
}

/** What a tool has answered in this turn; null when it was not used. */
export function outcomeOf(tool: ToolName, used: readonly UsedTool[]) {
  return used.find((one) => one.tool === tool)?.outcome ?? null;
}

/** The question that was open when the turn began: the first without an answer, everything before it having ended. */
export function openQuestion(scene: Scene, playbook: Playbook, done: ReadonlySet<string>): AskStep | null {
  for (const step of playbook.steps) {
    if (isEnded(step, done, scene) || !meets(step.when, scene)) continue;
    return step.kind === 'ask' ? step : null;
  }
  return null;
}
