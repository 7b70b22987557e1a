import type { Plan } from '../../shared/accounts/account.ts';
import { bestOffer } from '../accounts/bills.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { readGenres } from './facts.ts';
import type { Step } from './playbook.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';

/** The plan that the customer named for themself, when it is another than theirs. */
export function namedPlan({ situation, facts }: Scene): Plan | null {
  const plan = planCalled(situation.catalogue?.plans ?? [], facts.get('plan') ?? '');
  return plan && plan.id !== situation.account?.plan.id ? plan : null;
}

/** Whether the plan was changed in this conversation, by whoever had the turn; the account has the new one. */
export function planIsChanged({ situation: { effects } }: Scene): boolean {
  return effects.some(({ kind, state }) => kind === 'plan-changed' && state === 'done');
}

/**
 * The cheaper plan to offer to someone who wants to leave: the one they named, or the best with what they watch.
 * Null once they have taken one.
 */
export function smallerPlan(scene: Scene): Plan | null {
  const { account, catalogue } = scene.situation;
  if (!account || !catalogue || planIsChanged(scene)) return null;
  const named = namedPlan(scene);
  if (named && named.price.minor < account.plan.price.minor) return named;
  return bestOffer(account, catalogue, readGenres(scene.facts.get('genres')));
}

/** Whether the offered plan has all that the customer said they watch; not when they said nothing. */
export function keepsWanted(scene: Scene): boolean {
  const wanted = readGenres(scene.facts.get('genres'));
  const plan = smallerPlan(scene);
  return wanted.length > 0 && wanted.every((genre) => plan?.genres.includes(genre));
}

/**
 * The plan for someone who wants another: the one they named, or the cheapest dearer one with what they like,
 * if possible one that keeps all that theirs has. Null when theirs has it already or nothing has.
 */
export function fittingPlan(scene: Scene): Plan | null {
  const named = namedPlan(scene);
  const { account, catalogue } = scene.situation;
  if (named || !account || !catalogue) return named;
  const wanted = readGenres(scene.facts.get('genres'));
  if (wanted.length > 0 && wanted.every((genre) => account.plan.genres.includes(genre))) return null;
  const dearer = catalogue.plans
    .filter((plan) => plan.price.minor > account.plan.price.minor)
    .filter((plan) => wanted.every((genre) => plan.genres.includes(genre)))
    .toSorted((first, second) => first.price.minor - second.price.minor);
  const keepsAll = dearer.find((plan) => account.plan.genres.every((genre) => plan.genres.includes(genre)));
  return keepsAll ?? dearer[0] ?? null;
}

/** The plan that a playbook of these steps is about to change to; a yes beside another one's name means the other. */
export function planOnTable(steps: readonly Step[], scene: Scene): Plan | null {
  const change = steps.find((step) => step.kind === 'do' && step.tool === 'change_plan');
  if (change?.kind !== 'do') return null;
  return change.offer === 'smaller-plan' ? smallerPlan(scene) : fittingPlan(scene);
}

/** The plan that words name: the longest name that is in them, or the only one that they are a part of. */
export function planCalled(plans: readonly Plan[], words: string): Plan | null {
  const said = simplified(words);
  if (!said) return null;
  const named = plans
    .filter(({ name }) => said.includes(simplified(name)))
    .toSorted((first, second) => second.name.length - first.name.length);
  const partly = plans.filter(({ name }) => simplified(name).includes(said));
  return named[0] ?? (partly.length === 1 ? partly[0] : null) ?? null;
}

/** The plan that the customer just spoke of: by the name that was heard, or by a plan's whole name in their words. */
export function planHeard(situation: Situation): Plan | null {
  const { catalogue, understanding } = situation;
  const named = planCalled(catalogue?.plans ?? [], understanding.mentions.planName ?? '');
  const inWords = plansInWords(situation);
  return named ?? (inWords.length === 1 ? inWords[0] : null) ?? null;
}

/** The plans that the customer just spoke of, in the catalogue's order. */
export function plansHeard(situation: Situation): readonly Plan[] {
  const heard = planHeard(situation);
  const inWords = plansInWords(situation);
  return heard && !inWords.includes(heard) ? [heard] : inWords;
}

function plansInWords({ catalogue, utterance }: Situation): readonly Plan[] {
  const said = simplified(utterance);
  return (catalogue?.plans ?? []).filter(({ name }) => said.includes(simplified(name)));
}

/** Plain text with single spaces. */
export function simplified(words: string): string {
  return plainText(words).replaceAll(/\s+/g, ' ').trim();
}
