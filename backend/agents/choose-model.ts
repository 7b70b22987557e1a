import type { Intent } from '../../shared/conversation/intent.ts';
import type { Situation } from '../playbooks/situation.ts';
import type { Model, Models } from './models.ts';

/** Matters in which a wrong word costs the customer or the operator something. */
const needCare: ReadonlySet<Intent> = new Set<Intent>([
  'cancel-service',
  'complaint',
  'bill-question',
  'payment-arrangement',
  'upgrade-plan',
  'moving-house',
]);

/** Below this mood a customer gets the thorough model whatever the matter. */
const upsetBelow = -0.4;

/** The model for a turn, by task: quick for small talk and simple requests, thorough where care is needed. */
export function chooseModel({ topic, goal, understanding }: Situation, models: Models): Model {
  const careful =
    goal !== null ||
    (topic !== null && needCare.has(topic)) ||
    understanding.mood < upsetBelow ||
    understanding.second !== null;
  return careful ? models.thorough : models.quick;
}
