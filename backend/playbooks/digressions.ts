import type { Plan } from '../../shared/accounts/account.ts';
import { formatMoney } from '../../shared/countries/money.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { planHeard } from './choose-plan.ts';
import { genreLabels } from './facts.ts';
import { general } from './general-sayings.ts';
import { say, type Said } from './hearing.ts';
import type { Passage } from '../knowledge/knowledge.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import type { Situation } from './situation.ts';

/** The answer to a question about plans from the catalogue: the plan they name, or all of them. */
export function planAnswer(situation: Situation): Said | null {
  const { catalogue } = situation;
  if (!catalogue || catalogue.plans.length === 0) return null;
  const named = planHeard(situation);
  if (named) return say(general.planAnswer, describe(named, situation));
  const list = catalogue.plans.map((plan) => `${plan.name} (${priceOf(plan, situation)})`);
  return say(general.planList, { planList: listed(list, situation) });
}

function describe(plan: Plan, situation: Situation): Said['also'] {
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

/** Whether a passage shares enough telling words with what was said. */
export function isAbout({ title, text }: Passage, utterance: string): boolean {
  const inPassage = new Set(tellingWords(`${title} ${text}`));
  return tellingWords(utterance).filter((word) => inPassage.has(word)).length >= sharedWords;
}

const asking =
  /\?|^(?:como|que|cual|cuando|donde|quien|por que|puedo|se puede|qual|quando|onde|quem|posso|how|what|which|when|where|who|why|can|do|does|is)\b/;

function asks(utterance: string): boolean {
  return asking.test(plainText(utterance).trim());
}

function tellingWords(text: string): readonly string[] {
  const words = plainText(text).match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortestTelling))];
}
