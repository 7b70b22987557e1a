import type { PriceEffect } from '../../shared/conversation/suggestion.ts';
import { priceWithLoyalty } from '../accounts/bills.ts';
import { fittingPlan, smallerPlan } from '../playbooks/choose-plan.ts';
import { loyaltyPlan } from '../playbooks/plan-values.ts';
import type { OfferName } from '../playbooks/playbook.ts';
import type { Scene } from '../playbooks/scene.ts';

/** What an offer does to a month's price. */
export function priceEffectOf(offer: OfferName, scene: Scene): PriceEffect | null {
  const { account, catalogue } = scene.situation;
  if (!account || !catalogue) return null;
  if (offer === 'loyalty') {
    const before = loyaltyPlan(scene)?.price ?? account.plan.price;
    return { before, after: priceWithLoyalty(before, catalogue.loyalty), months: catalogue.loyalty.months };
  }
  const plan = offer === 'smaller-plan' ? smallerPlan(scene) : fittingPlan(scene);
  return plan && { before: account.plan.price, after: plan.price, months: null };
}
