import { assertNever } from '../../shared/assert-never.ts';
import { addBusinessDays } from '../accounts/business-days.ts';
import { asksOnly, supposesOnly } from '../agents/intent/asks-only.ts';
import { asksForSoonest } from '../agents/intent/days.ts';
import { isSoftAssent } from '../agents/intent/read-reaction.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import type { Understanding } from '../agents/understanding.ts';
import { twoToTwelve } from '../guardrails/number-words.ts';
import { planHeard } from './choose-plan.ts';
import { planPointedAt } from './digressions.ts';
import { readGenres, writeGenres, type Facts, type LearnedFact } from './facts.ts';
import { fewestParts, mostParts } from './parts.ts';
import { variantsOf, type AskStep, type Playbook } from './playbook.ts';
import { readWorks } from './read-works.ts';
import { saidLast } from './said.ts';
import type { Situation } from './situation.ts';
import { canVisitOn, proposedDay, wantsVisit } from './visit-day.ts';

/** "No volvió", "ainda não": what did not happen, where whether it did was asked. */
const beginsWithNo =
  /^\W*(?:(?:aun|todavia|ainda|still|pues|mas|but|it) )?(?:no|nao|not|nope|nothing|nada|did ?n'?t|has ?n'?t|is ?n'?t)\b|\b(?:sigue|continua|esta|still|todo|tudo)(?: (?:todo|tudo|lo|the|a|na))? (?:igual|mismo|mesma|same)\b/;
/** That what was read back is not so, or no longer. */
const saysOtherwise =
  /^\W*(?:no|nao|not|nope)\b|\b(?:no es|ya no|nao e|nao uso|is ?n'?t|not (?:my|right|correct)|wrong|old|viejo|antiguo|antigo|velho|equivocad[oa]|errad[oa]|otr[oa]|outr[oa]|another|different)\b/;
/** That what was read back is out of date, whatever courtesy stands beside it. */
const saysOutdated =
  /\b(?:ya no (?:lo |la )?(?:uso|tengo)|nao (?:uso|tenho) mais|old (?:one|e-?mail|address)|antigu[oa]|antig[oa]|wrong|equivocad[oa]|errad[oa]|(?:lo |la )?cambie|changed (?:it|my)|mudei|troquei|(?:another|a new|different) e-?mail|otro (?:correo|mail)|outro e-?mail)\b/;
/** "Yes, after two": the yes counts, the rest is how. */
const beginsWithYes =
  /^\W*(?:si|sim|yes|yeah|yep|ok|okay|dale|claro|listo|bueno|sure|ta bom|beleza|perfecto|perfeito)\b/;
/** Keeps the plan that one has: no other is wished for. */
const keepsOwnPlan =
  /\b(?:(?:me )?qued\w+|fic(?:o|ar|amos)|keep|stay(?:ing)?|prefi\w+|prefer|(?:me )?gust\w+|gosto|like|happy|fine|good|content[oa]|satisfeit[oa]|bien|bem|mant\w+|dej\w+|deix\w+|leave|estoy|estou|to)\b(?:\W+(?:con|com|de|do|with|el|o|the|as|que|mas|more|well|solo|just|mismo|mesmo|en))*\W+(?:(?:mi|meu|my)(?: \w+)? (?:plan|plano|package|paquete|pacote)|mio|meu|mine|(?:lo|el|o|la|the (?:plan|one)|what|plan|plano)(?: (?:plan|plano))?(?: que| that)? (?:tengo|tenho|ja tenho|ya tengo|i have|we have|i got|i['’]?ve got)|(?:como|as|where) (?:estoy|estou|esta|i am|it is))\b|\b(?:no|nao|nem|not|n['’]?t) (?:\w+ ){0,2}(?:cambiar|mudar|trocar|change|switch)(?:me|lo)? (?:(?:de|mi|o|meu|my|the|to|para|a|another|otro|outro) ){0,3}(?:plan|plano|package|paquete|pacote)s?\b/;
/** Whatever there is to see. */
const everything =
  /\b(?:de todo|todo un poco|tudo|de tudo|everything|anything|cualquier cosa|qualquer coisa|lo que sea|o que for|all (?:of it|of them|kinds))\b/;
/** With more words than this, "everything" may stand for anything else. */
const wordsOfEverything = 7;
/** "Ok" to "could you help me with a test?" says nothing of the picture yet. */
const agreesToTry =
  /^\W*(?:ok|okay|okey|dale|claro|vale|bueno|sure|alright|all right|beleza|blz|ta bom|pode ser|de acuerdo)\b/;
/** With more words than this a number may count anything. */
const wordsAboutParts = 6;
/** Fewer words than this tell nothing that happened. */
const wordsOfAStory = 4;
/** A shorter text is no address. */
const shortestAddress = 8;

/**
 * The answer to a question in what the customer just said, as the fact to keep; null when there is none. Who only asks
 * what would come of it has not answered. A bare "it could be" consents to what they chose themselves (a "no" would take it
 * back), or to a question that was put in other words.
 */
export function answerTo(question: AskStep, situation: Situation, facts: Facts): string | null {
  const { reaction, mentions } = situation.understanding;
  if (question.answer !== 'works-again' && supposesOnly(situation.utterance)) return null;
  switch (question.answer) {
    case 'consent':
      if (question.fact === 'plan-answer' && keepsOwnPlan.test(plainText(situation.utterance))) return 'no';
      if (isSoftAssent(situation.utterance))
        return question.noForgets || saidLast(situation, question.again) ? 'yes' : null;
      return reaction === 'none' ? null : reaction;
    case 'yes-or-no':
      if (mentions.days.length > 0) return null;
      if (mentions.email !== null) return mentions.email === situation.account?.email ? 'yes' : 'no';
      if (saysOutdated.test(plainText(situation.utterance))) return 'no';
      if (isSoftAssent(situation.utterance) && agreesSoftly(situation, question)) return 'yes';
      if (reaction === 'none' && saysOtherwise.test(plainText(situation.utterance))) return 'no';
      return reaction === 'yes' || reaction === 'no' ? reaction : null;
    case 'works-again':
      return mentions.days.length > 0 ? null : worksAgain(question, situation);
    case 'working-day': {
      if (reaction === 'no' && mentions.days.length === 0) return null;
      const plain = plainText(situation.utterance);
      const saysYes = reaction === 'yes' || (reaction === 'hesitates' && beginsWithYes.test(plain));
      const agrees =
        (saysYes && !unavailable.test(plain)) || takesThatDay(situation) || echoes(question, situation);
      const agreed = agrees ? proposedDay({ situation, facts, results: {} }) : null;
      return mentioned(question, situation) ?? (mentions.days.length === 0 ? agreed : null);
    }
    case 'address':
      return mentioned(question, situation) ?? wordsAsAddress(situation);
    case 'words':
      return tellsSomething(situation) ? situation.utterance : null;
    case 'genres':
      return (
        mentioned(question, situation) ??
        (wantsCheapest(situation) || wantsEverything(situation) ? (question.otherwise ?? null) : null)
      );
    case 'parts':
      return mentioned(question, situation) ?? partsNamed(situation);
    case 'day':
      return mentioned(question, situation);
    default:
      return assertNever(question.answer);
  }
}

function tellsSomething({ utterance }: Situation): boolean {
  return utterance.trim().split(/\s+/).length >= wordsOfAStory && !asksOnly(utterance);
}

/** Words that say how it goes come before what sounds like a yes or a no; having tried it is no answer yet. */
function worksAgain({ again }: AskStep, situation: Situation): string | null {
  const { utterance, understanding } = situation;
  const { reaction } = understanding;
  const works = readWorks(utterance);
  if (works !== null) return works === 'tried' ? null : works;
  if (wantsVisit(utterance)) return 'no';
  if (reaction === 'yes' && agreesToTry.test(plainText(utterance)) && !saidLast(situation, again))
    return null;
  if (reaction === 'none' && beginsWithNo.test(plainText(utterance))) return 'no';
  return reaction === 'yes' || reaction === 'no' ? reaction : null;
}

/** Any day will do. */
const anyDay =
  /\b(?:(?:o|lo|el|la) q(?:ue)? (?:tiver\w*|tengan?|haya|sea|for|houver|pued[ae]n?|puder\w*|quieran?|quiser\w*)|cualquier(?:a| dia)|qualquer (?:um|dia)|any ?day|any ?time|whatever|whenever|cuando (?:puedan|quieran)|quando (?:puderem|quiserem))\b/;

/** Who cannot be there, or works. */
const unavailable =
  /\b(?:no|nao|not|nunca|never|can ?['’]?t|cannot|don ?['’]?t|won ?['’]?t|trabaj\w+|trabalh\w+|work(?:ing)?|ocupad[oa]|busy|imposible|impossivel|impossible|complicad[oa]|dificil|difficult|viaj\w+|travel\w*|away)\b/;

/** "That day then", or any: the day that was proposed. */
function takesThatDay({ utterance }: Situation): boolean {
  const plain = plainText(utterance);
  if (unavailable.test(plain)) return false;
  if (anyDay.test(plain)) return true;
  return /\b(?:(?:ese|esse|este|that|dat|mismo|mesmo|same) (?:mismo |mesmo |same |very )?(?:dia|day)|dia (?:mismo|mesmo))\b/.test(
    plain,
  );
}

/** "It could be" is how Brazil says yes; elsewhere it is one when the question was put twice. */
function agreesSoftly(situation: Situation, { again }: AskStep): boolean {
  return situation.language === 'pt-BR' || saidLast(situation, again);
}

function wantsEverything({ utterance, understanding }: Situation): boolean {
  const short = utterance.trim().split(/\s+/).length <= wordsOfEverything;
  return short && understanding.reaction !== 'no' && everything.test(plainText(utterance));
}

/** Who wants the cheapest there is has no other wish; whom not even that suits wants none. */
export function wantsCheapest({ utterance }: Pick<Situation, 'utterance'>): boolean {
  return /(?<!\b(?:ni|nem|not even) (?:\w+ )*)\b(?:mas|mais) (?:barat\w+|economic\w+|en conta)|(?<!\b(?:ni|nem|not even) (?:\w+ )*)\bcheap\w*|\blowest price\b/.test(
    plainText(utterance),
  );
}

/** In few words a number that can be one is how many parts are meant, however it is put. */
function partsNamed({ utterance, understanding: { mentions } }: Situation): string | null {
  const words = plainText(utterance).match(/[\p{L}\d]+/gu) ?? [];
  if (words.length > wordsAboutParts || mentions.amounts.length > 0 || mentions.days.length > 0) return null;
  const counts = words.flatMap((word) => (/^\d$/.test(word) ? [Number(word)] : (twoToTwelve[word] ?? [])));
  const [count] = counts;
  return counts.length === 1 && count && count >= fewestParts && count <= mostParts ? String(count) : null;
}

/** "Pode ser" is a doubt, but a yes to "pode ser na terça?": the question's own words come back. */
function echoes({ say, again }: AskStep, { utterance, language }: Situation): boolean {
  const said = plainText(utterance)
    .replaceAll(/[^\p{L} ]/gu, '')
    .trim();
  const asked = [...variantsOf(say).map((variant) => variant.say), again];
  return said.includes(' ') && asked.some((saying) => plainText(saying[language]).includes(said));
}

/** The fact as the customer mentioned it, asked or not. A consent is never just mentioned. */
export function mentioned(question: AskStep, situation: Situation): string | null {
  return factIn(question, situation.understanding.mentions, situation);
}

function factIn(
  { answer }: AskStep,
  mentions: Understanding['mentions'],
  situation: Situation,
): string | null {
  const [day] = mentions.days.length > 0 ? mentions.days : soonestDay(situation);
  switch (answer) {
    case 'genres':
      return mentions.genres.length > 0 ? writeGenres(mentions.genres, situation.language) : null;
    case 'working-day':
      return day && canVisitOn(day, situation) && !supposesOnly(situation.utterance) ? day : null;
    case 'day':
      return day && day >= situation.today ? day : null;
    case 'address':
      return mentions.address && mentions.address.length >= shortestAddress ? mentions.address : null;
    case 'parts': {
      const { count } = mentions;
      return count !== null && count >= fewestParts && count <= mostParts ? String(count) : null;
    }
    default:
      return null;
  }
}

/** "As soon as possible" is the next working day. */
function soonestDay({ utterance, today, country }: Situation): readonly string[] {
  return asksForSoonest(plainText(utterance)) ? [addBusinessDays(today, 1, country.code)] : [];
}

/** Everything that was mentioned for the questions of a playbook, the known left out, and a plan named as wished. */
export function volunteered(playbook: Playbook, situation: Situation, facts: Facts): readonly LearnedFact[] {
  const found = playbook.steps.flatMap((step): readonly LearnedFact[] => {
    if (step.kind !== 'ask') return [];
    const value = withKnown(step, mentioned(step, situation), facts, situation);
    return value && value !== facts.get(step.fact) ? [{ name: step.fact, value }] : [];
  });
  return [...found, ...wishedPlan(playbook, situation), ...otherDay(playbook, situation)];
}

/** More that somebody watches adds to what they have named before; other facts are replaced. */
function withKnown(
  { answer, fact }: AskStep,
  value: string | null,
  facts: Facts,
  { language }: Situation,
): string | null {
  if (answer !== 'genres' || value === null) return value;
  const known = readGenres(facts.get(fact));
  const added = readGenres(value).filter((genre) => !known.includes(genre));
  return added.length > 0 ? writeGenres([...known, ...added], language) : (facts.get(fact) ?? value);
}

/** A plan that the customer names is the one to talk about, unless they only ask about it or decline it. */
function wishedPlan(playbook: Playbook, situation: Situation): readonly LearnedFact[] {
  const { intents, reaction } = situation.understanding;
  const offersPlans = playbook.steps.some((step) => step.kind === 'do' && step.tool === 'change_plan');
  if (!offersPlans || reaction === 'no') return [];
  if (intents[0].intent === 'plan-question' || intents[0].intent === 'cancel-service') return [];
  const plan = planHeard(situation) ?? planPointedAt(situation);
  return plan && plan.id !== situation.account?.plan.id ? [{ name: 'plan', value: plan.name }] : [];
}

/** A day on which nobody comes becomes the next one on which somebody does, as a proposal. */
function otherDay(playbook: Playbook, situation: Situation): readonly LearnedFact[] {
  const visits = playbook.steps.some((step) => step.kind === 'ask' && step.answer === 'working-day');
  const [day] = situation.understanding.mentions.days;
  if (!visits || !day || canVisitOn(day, situation)) return [];
  const { today, country } = situation;
  const next = addBusinessDays(day > today ? day : today, day > today ? 0 : 1, country.code);
  return [{ name: 'proposed-day', value: next }];
}

/** What is said after being asked for an address is one when it has a number and raises nothing else. */
function wordsAsAddress({ utterance, understanding }: Situation): string | null {
  const said = utterance.trim();
  const hasNumberAndName = /\d/.test(said) && /\p{L}{3}/u.test(said);
  const plausible = said.length >= shortestAddress && hasNumberAndName && !/[?%]/.test(said);
  return plausible && understanding.reaction === 'none' && understanding.mentions.days.length === 0
    ? said
    : null;
}
