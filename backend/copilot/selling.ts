import type { Intent } from '../../shared/conversation/intent.ts';
import type { OfferName } from '../playbooks/playbook.ts';
import type { Situation } from '../playbooks/situation.ts';

/** Below this mood nobody is sold anything that they did not ask for. */
const sellsFrom = -0.2;
const neverWithin: ReadonlySet<Intent> = new Set<Intent>(['cancel-service', 'complaint', 'no-signal']);

/** Whether an offer may be suggested: those of retention are its very purpose, others wait for a better moment. */
export function mayOffer(offer: OfferName, { topic, understanding }: Situation): boolean {
  if (offer !== 'fitting-plan') return true;
  return understanding.mood >= sellsFrom && !(topic && neverWithin.has(topic));
}
