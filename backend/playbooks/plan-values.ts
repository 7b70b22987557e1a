import type { Plan } from '../../shared/accounts/account.ts';
import { subtract } from '../../shared/countries/money.ts';
import { priceWithLoyalty, yearsOfTenure } from '../accounts/bills.ts';
import { addBusinessDays } from '../accounts/business-days.ts';
import { openTicket } from './checks.ts';
import { fittingPlan, keepsWanted, smallerPlan } from './choose-plan.ts';
import { readGenres } from './facts.ts';
import type { Scene } from './scene.ts';
import { ofAccount, writeCount, writeDay, writeGenreList, writeMoney, writePercent } from './write-out.ts';

/** What a saying may name of the plan, a request to cancel and the offers. */
export const planValues = {
  plan: ofAccount(({ plan }) => plan.name),
  tenure: ofAccount((account, scene) =>
    writeCount(yearsOfTenure(account, scene.situation.today), 'year', scene),
  ),
  cancellation: (scene) =>
    scene.results.register_cancellation?.reference ??
    openTicket(scene, 'cancellation')?.id ??
    scene.situation.effects.findLast(({ kind }) => kind === 'cancellation-registered')?.reference ??
    '',
  cancellationDue: (scene) => {
    const { today, country } = scene.situation;
    const due = addBusinessDays(today, country.cancellationAnsweredInBusinessDays, country.code);
    return writeDay(openTicket(scene, 'cancellation')?.dueOn ?? due, scene);
  },

  offeredPlan: (scene) => smallerPlan(scene)?.name ?? '',
  offeredPrice: (scene) => writeMoney(smallerPlan(scene)?.price, scene),
  offeredSaves: (scene) => apart(smallerPlan(scene), scene),
  keptGenres: (scene) => {
    const wanted = readGenres(scene.facts.get('genres'));
    return writeGenreList(keepsWanted(scene) ? wanted : (smallerPlan(scene)?.genres ?? []), scene);
  },
  loyaltyPercent: (scene) => writePercent(scene.situation.catalogue?.loyalty.percent ?? 0, scene),
  loyaltyMonths: (scene) => writeCount(scene.situation.catalogue?.loyalty.months ?? 0, 'month', scene),
  targetPlan: (scene) => loyaltyPlan(scene)?.name ?? '',
  loyaltyPrice: (scene) => {
    const plan = loyaltyPlan(scene);
    const { catalogue } = scene.situation;
    return plan && catalogue ? writeMoney(priceWithLoyalty(plan.price, catalogue.loyalty), scene) : '';
  },

  fittingPlan: (scene) => fittingPlan(scene)?.name ?? '',
  fittingPrice: (scene) => writeMoney(fittingPlan(scene)?.price, scene),
  fittingGenres: (scene) => writeGenreList(fittingPlan(scene)?.genres ?? [], scene),
  fittingChannels: (scene) => String(fittingPlan(scene)?.channels ?? ''),
  fittingDifference: (scene) => apart(fittingPlan(scene), scene),

  changedPlan: ({ results }) => results.change_plan?.plan ?? '',
  changedPrice: ({ results }) => results.change_plan?.price ?? '',
  discountPercent: (scene) => writePercent(scene.results.apply_loyalty_discount?.percent ?? 0, scene),
  discountedPrice: ({ results }) => results.apply_loyalty_discount?.price ?? '',
  discountUntil: ({ results }) => results.apply_loyalty_discount?.until ?? '',
} as const satisfies Record<string, (scene: Scene) => string>;

/** The plan that the loyalty discount would be on: the offered one, or the customer's own when they keep it. */
export function loyaltyPlan(scene: Scene): Plan | null {
  const own = scene.situation.account?.plan ?? null;
  return scene.facts.get('plan-answer') === 'no' ? own : (smallerPlan(scene) ?? own);
}

/** How far a plan's price is from the customer's own, either way. */
function apart(plan: Plan | null, scene: Scene): string {
  const own = scene.situation.account?.plan;
  if (!plan || !own) return '';
  const { minor, currency } = subtract(plan.price, own.price);
  return writeMoney({ minor: Math.abs(minor), currency }, scene);
}
