import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { toolNames, type ToolCall } from '../agents/tool-catalogue.ts';
import { needsConsent } from '../playbooks/account-changes.ts';
import { meets } from '../playbooks/conditions.ts';
import { factsOf, type Facts } from '../playbooks/facts.ts';
import { fill } from '../playbooks/fill.ts';
import type { Foreseen } from '../playbooks/foresee.ts';
import { foreseenOutcome } from '../playbooks/foreseen-outcome.ts';
import { playbooks } from '../playbooks/index.ts';
import type { DoStep, Playbook, Step } from '../playbooks/playbook.ts';
import { sceneOf, type Scene } from '../playbooks/scene.ts';
import { callOf, isReady } from '../playbooks/tool-calls.ts';
import { fillInEach } from './desk-text.ts';
import { priceEffectOf } from './price-effect.ts';
import { whyHeard, whyOffer } from './why.ts';

/** What a customer cannot take back by just asking: the desk has it confirmed. */
const irreversible: ReadonlySet<ToolCall['tool']> = new Set([
  'arrange_payment',
  'change_address',
  'give_credit',
]);

/** A tool call as a suggestion, through the step that makes it; null where no playbook has one. */
export function actionFor(call: ToolCall, near: Playbook | null, scene: Scene): Suggestion | null {
  for (const playbook of near ? [near, ...playbooks] : playbooks) {
    const step = playbook.steps.find((one): one is DoStep => one.kind === 'do' && one.tool === call.tool);
    if (step) return actionOf(playbook, step, call, scene);
  }
  return null;
}

/**
 * What may be carried out at once, though it is not yet its turn: what the customer has agreed to, and what only
 * serves them. A change of their contract waits for their yes, by the very conditions of the playbook.
 */
export function actionsAhead({ playbook, done, facts }: Foreseen, scene: Scene): readonly Suggestion[] {
  if (!playbook) return [];
  const open = playbook.steps.findIndex(
    (step) => asksForMore(step, facts) && meets(step.when, { ...scene, facts }),
  );
  const within = open < 0 ? playbook.steps : playbook.steps.slice(0, open);
  return within.flatMap((step) => {
    if (step.kind !== 'do' || done.has(step.id) || step.tool === 'hand_to_person') return [];
    const agreed = needsConsent.has(step.tool) ? facts : asThoughAgreed(step, facts);
    const then = { ...scene, facts: agreed };
    const applies = meets(step.when, then) && isReady(step, then);
    const isSo = step.already !== undefined && meets(step.already.when, then);
    return applies && !isSo ? [actionOf(playbook, step, callOf(step, then), then)] : [];
  });
}

/** Whether an action waits for the customer's yes. */
export function isOfContract({ tool }: Suggestion): boolean {
  return toolNames.some((name) => name === tool?.name && needsConsent.has(name));
}

/** A question that an agreement alone does not answer. */
function asksForMore(step: Step, facts: Facts): boolean {
  return (
    step.kind === 'ask' &&
    step.answer !== 'consent' &&
    step.answer !== 'yes-or-no' &&
    step.answer !== 'works-again' &&
    !facts.has(step.fact)
  );
}

function asThoughAgreed({ asked }: DoStep, facts: Facts): Facts {
  return factsOf([...[...facts].map(([name, value]) => ({ name, value })), ...(asked?.given ?? [])]);
}

/** A step as an action: its tool, what it does to the price, and the words that say so once it has succeeded. */
function actionOf(playbook: Playbook, step: DoStep, call: ToolCall, scene: Scene): Suggestion {
  const { situation } = scene;
  const price = step.offer ? priceEffectOf(step.offer, scene) : null;
  const outcome = foreseenOutcome(call, situation, price?.before ?? null);
  const { results } = sceneOf(situation, [], [{ tool: call.tool, input: call.input, outcome }]);
  return {
    id: `${playbook.id}:${step.id}${price ? `:${price.after.minor}` : ''}`,
    kind: 'action',
    title: fillInEach(step.title, scene),
    why: step.offer ? whyOffer(step.offer, scene) : whyHeard(scene),
    price,
    tool: { name: call.tool, input: { ...call.input } },
    text: fill(step.say, { ...scene, results }),
    irreversible: irreversible.has(call.tool),
  };
}
