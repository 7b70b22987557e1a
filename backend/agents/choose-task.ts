import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Intent } from '../../shared/conversation/intent.ts';
import type { Task } from '../../shared/models/model-call.ts';
import type { Situation } from '../playbooks/situation.ts';

/** Matters in which a wrong word costs the customer or the operator something. */
const needCare: ReadonlySet<Intent> = new Set<Intent>([
  'cancel-service',
  'complaint',
  'bill-question',
  'payment-arrangement',
  'upgrade-plan',
  'moving-house',
]);

/** Below this mood a reply is a hard one whatever the matter. */
const upsetBelow = -0.4;

/**
 * What kind of reply the customer needs: hard where they are upset, raise two matters at once, asked for a person
 * before or had a reply held; careful where a wrong word costs something or a colleague gave Lana a goal; else quick.
 */
export function chooseTask(
  { topic, goal, understanding, asksForPerson }: Situation,
  { repliesHeld }: Pick<Conversation, 'repliesHeld'>,
): Task {
  const hard =
    understanding.mood < upsetBelow || understanding.second !== null || asksForPerson > 0 || repliesHeld > 0;
  if (hard) return 'hard-reply';
  const careful = goal !== null || (topic !== null && needCare.has(topic));
  return careful ? 'careful-reply' : 'quick-reply';
}
