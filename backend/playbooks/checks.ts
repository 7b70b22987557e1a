import {
  amountDue,
  billDifference,
  currentBill,
  loyaltyEligible,
  newBillLines,
  usualBill,
  yearsOfTenure,
} from '../accounts/bills.ts';
import type { Account, Ticket } from '../../shared/accounts/account.ts';
import { fittingPlan, keepsWanted, namedPlan, planIsChanged, smallerPlan } from './choose-plan.ts';
import type { Scene } from './scene.ts';

/** What a rep would check in the account, the catalogue or the country's rules, by name. */
const checks = {
  'over-a-year': ({ situation: { account, today } }) => !!account && yearsOfTenure(account, today) >= 1,
  'cancellation-on-record': (scene) => openTicket(scene, 'cancellation') !== null,
  'smaller-plan-fits': (scene) => smallerPlan(scene) !== null,
  'offered-keeps-wanted': (scene) => keepsWanted(scene),
  'loyalty-eligible': ({ situation: { account, catalogue, today } }) =>
    !!account && !!catalogue && loyaltyEligible(account, catalogue, today),
  'smaller-plan-agreed': (scene) => smallerPlanAgreed(scene),
  'loyalty-agreed': (scene) => loyaltyAgreed(scene),
  'offers-over': (scene) => offersOver(scene),
  'something-agreed': (scene) => loyaltyAgreed(scene) || smallerPlanAgreed(scene),
  'plan-named': (scene) => namedPlan(scene) !== null,
  'dearest-plan': ({ situation: { account, catalogue } }) =>
    !!account && !!catalogue?.plans.every(({ price }) => price.minor <= account.plan.price.minor),
  'fitting-plan-found': (scene) => fittingPlan(scene) !== null,
  'fitting-plan-dearer': (scene) =>
    (fittingPlan(scene)?.price.minor ?? 0) > (scene.situation.account?.plan.price.minor ?? Infinity),
  'bill-known': ({ situation: { account } }) => !!account && currentBill(account) !== null,
  'bill-comparable': ({ situation: { account } }) => !!account && usualBill(account) !== null,
  'bill-above-usual': ({ situation: { account } }) => !!account && isAboveUsual(account),
  'new-bill-lines': ({ situation: { account } }) => !!account && newBillLines(account).length > 0,
  'dispute-open': (scene) => openTicket(scene, 'dispute') !== null,
  'disputes-are-credited': ({ situation }) => situation.country.dispute.treatment === 'credit-next-bill',
  'disputes-are-suspended': ({ situation }) => situation.country.dispute.treatment === 'suspend-disputed',
  'e-billing-active': ({ situation: { account } }) => account?.eBilling ?? false,
  'fault-known': (scene) => openTicket(scene, 'fault') !== null,
  'device-offline': ({ situation: { account } }) => account?.devices.some(({ online }) => !online) ?? false,
  'something-due': ({ situation: { account } }) => !!account && amountDue(account).minor > 0,
} as const satisfies Record<string, (scene: Scene) => boolean>;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as readonly CheckName[];

export function holds(name: CheckName, scene: Scene): boolean {
  return checks[name](scene);
}

/** From this share of the usual bill on, more is no longer how bills go up and down. */
const unusualFrom = 0.1;

function isAboveUsual(account: Account): boolean {
  const usual = usualBill(account)?.minor ?? 0;
  return (billDifference(account)?.minor ?? 0) > usual * unusualFrom;
}

/** The newest ticket of a kind that is still open. */
export function openTicket({ situation }: Scene, kind: Ticket['kind']): Ticket | null {
  return situation.account?.tickets.find((ticket) => ticket.kind === kind && ticket.state === 'open') ?? null;
}

function loyaltyAgreed({ facts }: Scene): boolean {
  return facts.get('decision') !== 'leave' && facts.get('loyalty-answer') === 'yes';
}

/** The customer has decided to leave, or has declined the last offer that there is for them. */
function offersOver({ situation: { account, catalogue, today }, facts }: Scene): boolean {
  if (facts.get('decision') === 'leave') return true;
  const discountLeft = !!account && !!catalogue && loyaltyEligible(account, catalogue, today);
  return facts.get(discountLeft ? 'loyalty-answer' : 'plan-answer') === 'no';
}

/** A "yes" to the plan stands unless the last question is declined; after a doubt the last answer decides. */
function smallerPlanAgreed(scene: Scene): boolean {
  const { facts } = scene;
  if (facts.get('decision') === 'leave' || !(smallerPlan(scene) || planIsChanged(scene))) return false;
  const loyalty = facts.get('loyalty-answer');
  if (facts.get('plan-answer') === 'yes') return loyalty === undefined || loyalty === 'yes';
  return facts.get('plan-answer') === 'hesitates' && loyalty === 'yes';
}
