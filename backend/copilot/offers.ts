import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { meets } from '../playbooks/conditions.ts';
import type { Facts } from '../playbooks/facts.ts';
import { fill } from '../playbooks/fill.ts';
import type { Foreseen } from '../playbooks/foresee.ts';
import type { Playbook, Step, TellStep } from '../playbooks/playbook.ts';
import type { Scene } from '../playbooks/scene.ts';
import { fillInEach } from './desk-text.ts';
import { priceEffectOf } from './price-effect.ts';
import { mayOffer } from './selling.ts';
import { whyOffer } from './why.ts';

/** An offer of a playbook as words to send, with what it does to the price; null where it may not be made. */
export function offerOf(playbook: Playbook, step: TellStep, scene: Scene, text: string): Suggestion | null {
  if (!step.offer || !mayOffer(step.offer.name, scene.situation)) return null;
  const { name, title } = step.offer;
  const price = priceEffectOf(name, scene);
  if (!price) return null;
  return {
    id: `${playbook.id}:${step.id}:${price.after.minor}`,
    kind: 'reply',
    title: fillInEach(title, scene),
    why: whyOffer(name, scene),
    price,
    tool: null,
    text,
    irreversible: false,
  };
}

/** The offers that the playbook has ahead, each with the question that goes with it: neither made nor answered. */
export function offersAhead({ playbook, done, facts }: Foreseen, scene: Scene): readonly Suggestion[] {
  if (!playbook) return [];
  const open = playbook.steps.findIndex((step) => isUnknown(step, facts) && meets(step.when, scene));
  const within = open < 0 ? playbook.steps : playbook.steps.slice(0, open);
  return within.flatMap((step, index) => {
    if (step.kind !== 'tell' || !step.offer || done.has(step.id) || !meets(step.when, scene)) return [];
    const question = playbook.steps[index + 1];
    if (question?.kind !== 'ask' || facts.has(question.fact)) return [];
    const offer = offerOf(playbook, step, scene, `${fill(step.say, scene)} ${fill(question.say, scene)}`);
    return offer ? [offer] : [];
  });
}

/** Something to ask first: what to offer hangs on it. */
function isUnknown(step: Step, facts: Facts): boolean {
  return step.kind === 'ask' && step.answer !== 'consent' && !facts.has(step.fact);
}
