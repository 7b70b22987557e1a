import type { Plan } from '../../shared/accounts/account.ts';
import { formatMoney } from '../../shared/countries/money.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { wishesPlainly } from '../agents/intent/asks-only.ts';
import { planHeard, plansHeard } from './choose-plan.ts';
import { genreLabels } from './facts.ts';
import { general } from './general-sayings.ts';
import { say, type Said } from './hearing.ts';
import type { Passage } from '../knowledge/knowledge.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { lastWords } from './said.ts';
import type { Situation } from './situation.ts';

/** The answer to a question about plans from the catalogue: each plan that they name, or the list of all. */
export function planAnswers(situation: Situation): readonly Said[] {
  const plans = situation.catalogue?.plans ?? [];
  const named = plansHeard(situation);
  if (named.length > 0) return named.map((plan) => say(general.planAnswer, describe(plan, situation)));
  const list = plans.map((plan) => `${plan.name} (${priceOf(plan, situation)})`);
  return list.length > 0 ? [say(general.planList, { planList: listed(list, situation) })] : [];
}

/** Whether the words are a question on a plan that they name, or name a price for it that may not be so. */
export function asksAboutPlan(situation: Situation): boolean {
  const { utterance, understanding } = situation;
  const { reaction, mentions } = understanding;
  if (planHeard(situation) === null || reaction === 'yes') return false;
  return asks(utterance) || mentions.amounts.length > 0;
}

const aboutPrice = /\b(?:cuanto|quanto|how much|precio|preco|price|diferenc\w+|differen\w+)\b/;

/** From this confidence on a question about plans is one, whatever else it sounds like. */
const plansAskedFrom = 0.45;

/** Whether words ask what plans cost or how they differ, named or not, and wish for none. */
export function asksPlanPrice(situation: Situation): boolean {
  const { utterance, understanding } = situation;
  const { intents, reaction } = understanding;
  const aboutPlans =
    plansHeard(situation).length > 0 ||
    intents.some(({ intent, confidence }) => intent === 'plan-question' && confidence >= plansAskedFrom);
  if (!aboutPlans || reaction === 'yes' || wishesPlainly(utterance)) return false;
  return asks(utterance) && aboutPrice.test(plainText(utterance));
}

/** What the catalogue says of a plan, under the names that `planAnswer` gives it. */
export function describe(plan: Plan, situation: Situation): Said['also'] {
  return {
    askedPlan: plan.name,
    askedPrice: priceOf(plan, situation),
    askedGenres: listed(
      plan.genres.map((genre) => genreLabels[genre][situation.language]),
      situation,
    ),
    askedChannels: String(plan.channels),
  };
}

/** Words that take what was just spoken of: "I'll take that one". */
const taking =
  /\b(?:quiero|quisiera|quero|queria|me quedo con|fico com|prefiero|prefiro|dame|deme|deje|dejeme|me da|cambi\w+|mud\w+|pas\w+|contrat\w+|take|want|go (?:with|for)|have|get|switch|prefer|mejor|melhor)\b.*\b(?:ese|esa|este|esta|eso|esse|essa|isso|aquel|aquele|that|this|it)\b|^\W*(?:ese|esa|este|esse|essa|that one|this one)\b/;

/** The plan that the customer takes by pointing at it, right after its price was told; null when they do not. */
export function planPointedAt(situation: Situation): Plan | null {
  if (!taking.test(plainText(situation.utterance))) return null;
  const said = lastWords(situation);
  const told = situation.catalogue?.plans.filter((plan) => said.includes(answerAbout(plan, situation)));
  return told?.length === 1 ? (told[0] ?? null) : null;
}

function answerAbout(plan: Plan, situation: Situation): string {
  const values = describe(plan, situation);
  return general.planAnswer[situation.language].replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? '',
  );
}

/** The plan that is offered, and how far its price is from that of the customer's own. */
export function describeOffer(plan: Plan, situation: Situation): readonly Said[] {
  const own = situation.account?.plan.price;
  const also = describe(plan, situation);
  if (!own || own.minor === plan.price.minor) return [say(general.planAnswer, also)];
  const minor = Math.abs(plan.price.minor - own.minor);
  const difference = formatMoney({ ...own, minor }, localeOf(situation.language, situation.country.code));
  const apart = plan.price.minor > own.minor ? general.planCostsMore : general.planCostsLess;
  return [say(general.planAnswer, also), say(apart, { difference })];
}

function priceOf({ price }: Plan, { language, country }: Situation): string {
  return formatMoney(price, localeOf(language, country.code));
}

function listed(items: readonly string[], { language, country }: Situation): string {
  return new Intl.ListFormat(localeOf(language, country.code), { type: 'conjunction' }).format(items);
}

/** Shorter words say too little about what a question is on. */
const shortestTelling = 5;
/** Words that question and passage must share. */
const sharedWords = 2;

/** The passage that answers a question outside every playbook; null unless words of the question are in it. */
export function passageAnswer(situation: Situation): Said | null {
  const { utterance, passages } = situation;
  const [best] = passages;
  return best && asks(utterance) && isAbout(best, utterance)
    ? say(general.readAbout, { passage: best.text })
    : null;
}

/** Whether it is a question in so many words, and nothing that was found is about it. */
export function isUnanswered({ utterance, passages }: Situation): boolean {
  return (
    asks(utterance) &&
    tellingWords(utterance).length >= sharedWords &&
    !passages.some((passage) => isAbout(passage, utterance))
  );
}

/** Whether a passage shares enough telling words with what was said. */
export function isAbout({ title, text }: Pick<Passage, 'title' | 'text'>, utterance: string): boolean {
  const inPassage = new Set(tellingWords(`${title} ${text}`));
  return tellingWords(utterance).filter((word) => inPassage.has(word)).length >= sharedWords;
}

const asking =
  /\?|\b(?:di(?:me|game)|deci(?:me|rme)|cuent[ae]me|(?:me )?(?:diz|diga|fala|dice|informa)|saber|tell me|know) (?:cuanto|cuanta|que|cual|quanto|quanta|qual|o que|how much|what|which)\b|^(?:(?:y|e|and) )?(?:como|que|cual|cuanto|cuanta|quanto|quanta|cuando|donde|quien|por que|puedo|se puede|qual|quando|onde|quem|posso|how|what|which|when|where|who|why|can|do|does|is)\b/;

/** Whether words are a question. */
export function asks(utterance: string): boolean {
  return asking.test(plainText(utterance).trim());
}

function tellingWords(text: string): readonly string[] {
  const words = plainText(text).match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortestTelling))];
}
