import type { Intent } from '../../shared/conversation/intent.ts';
import { asksOnly } from '../agents/intent/asks-only.ts';
import { clausesOf } from '../agents/intent/clauses.ts';
import { hasKnownWord } from '../agents/intent/known-words.ts';
import { readIntent } from '../agents/intent/read-intent.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { accountAnswer } from './account-questions.ts';
import { mentioned, volunteered } from './answers.ts';
import { meets } from './conditions.ts';
import { planHeard } from './choose-plan.ts';
import {
  asks,
  asksAboutPlan,
  isUnanswered,
  passageAnswer,
  planAnswers,
  planPointedAt,
} from './digressions.ts';
import { factsOf } from './facts.ts';
import { general } from './general-sayings.ts';
import { heard, say, type Hearing } from './hearing.ts';
import { playbooks, playbookFor } from './index.ts';
import { newMatter, raisedBy, raisedFrom, sceneNow, waitingMatter } from './matters.ts';
import { openAnew } from './open-anew.ts';
import type { Playbook } from './playbook.ts';
import { readWorks } from './read-works.ts';
import { lastWords, personOfferedInDoubt, saidLast } from './said.ts';
import { sceneOf } from './scene.ts';
import type { Situation } from './situation.ts';

/** Shorter words are in every reading. */
const shortestTelling = 4;
/** Of a word, as much as its endings leave alone. */
const stemLength = 5;
/** Words of the readings that tell none apart. */
const untelling = new Set(['about', 'your', 'sobre', 'otra', 'outra', 'para']);
const somethingElse =
  /\b(?:otra cosa|otro tema|outra coisa|outro assunto|something else|neither|ningun[oa]|nenhum[a]?)\b/;
const wordsOfSomethingElse = 3;
/** Beside a question that was answered, another matter must be clear. */
const surelyRaisedFrom = 0.6;
const mostReadings = 2;
/** From this confidence on a matter is worth asking about, and so is another unless it is this many times less likely. */
const likelyFrom = 0.15;
const farBehind = 2;

/** What the words mean while no playbook is open. */
export function hearAnew(situation: Situation): Hearing {
  return (
    hearSomethingElse(situation) ??
    hearRaised(situation) ??
    hearCourtesy(situation) ??
    hearPlanTaken(situation) ??
    hearMore(situation) ??
    hearPlanNamed(situation) ??
    hearPlanSought(situation) ??
    hearReaction(situation) ??
    hearQuestion(situation) ??
    hearNothing(situation)
  );
}

/** "Something else", and no more than that, to "is it about … or …?". */
function hearSomethingElse(situation: Situation): Hearing | null {
  const plain = plainText(situation.utterance);
  const isShort = (plain.match(/\p{L}+/gu) ?? []).length <= wordsOfSomethingElse;
  return askedBack(situation) && isShort && somethingElse.test(plain)
    ? heard({ last: general.tellMe })
    : null;
}

/** A matter or a question that the words raise by themselves, whatever was asked before. */
export function hearRaised(situation: Situation): Hearing | null {
  return (
    hearAccountQuestion(situation) ??
    hearSettled(situation) ??
    hearOtherPlan(situation) ??
    hearMatters(situation) ??
    hearPlanQuestion(situation)
  );
}

/** Answered by itself; what the other clauses raise is gone through as well. */
function hearAccountQuestion(situation: Situation): Hearing | null {
  const answer = accountAnswer(sceneOf(situation, [], []));
  if (!answer) return null;
  const beside = besideAccountQuestion(situation);
  return heard({
    first: [answer],
    learned: beside?.learned ?? [],
    matter: beside?.matter ?? null,
    reads: ['read_account', 'read_bills'],
    last: general.anythingElse,
  });
}

function besideAccountQuestion(situation: Situation): ReturnType<typeof openAnew> | null {
  const rest = clausesOf(situation.utterance).filter(
    (utterance) => accountAnswer(sceneOf({ ...situation, utterance }, [], [])) === null,
  );
  const utterance = rest.join('. ');
  if (utterance === '' || asksOnly(utterance)) return null;
  const { language, today, understanding } = situation;
  const own = { ...understanding, ...readIntent(utterance, language, today) };
  const playbook = raisedBy(own.intents[0], surelyRaisedFrom);
  const isAnswered =
    playbook?.intents.some((intent) => intent === 'bill-question' || intent === 'complaint') ?? true;
  return isAnswered || !playbook ? null : openAnew(playbook, { ...situation, utterance, understanding: own });
}

/** What was settled before is confirmed and not gone through again; whatever else they want still is. */
function hearSettled(situation: Situation): Hearing | null {
  const { intents, second } = situation.understanding;
  const playbook = raisedBy(intents[0], raisedFrom);
  if (!playbook?.settled || !meets(playbook.settled.when, sceneNow(situation, playbook))) return null;
  const { say: confirmed, given } = playbook.settled;
  const other = raisedBy(second, raisedFrom);
  const beside = other && other.id !== playbook.id ? open(other, null, situation) : null;
  return heard({
    first: [say(confirmed), ...(beside ? [] : [say(general.personAtWill)])],
    learned: [...(beside?.learned ?? []), ...given],
    matter: beside?.matter ?? null,
    reads: playbook.reads,
  });
}

function hearMatters(situation: Situation): Hearing | null {
  const { intents, second } = situation.understanding;
  const playbook =
    readingMeant(situation, 'only') ??
    raisedBy(intents[0], surelyRaisedFrom) ??
    readingAnswered(situation) ??
    raisedBy(intents[0], raisedFrom) ??
    readingMeant(situation, 'also');
  const other = raisedBy(second, raisedFrom);
  if (!playbook) return other ? open(other, null, situation) : null;
  return withPlansTold(open(playbook, other?.id === playbook.id ? null : other, situation), situation);
}

/** A plan that another clause asks about is told first, except where plans are what the matter is about. */
function withPlansTold(hearing: Hearing, situation: Situation): Hearing {
  const changesPlan = hearing.matter?.playbook.steps.some(({ id }) => id === 'change-plan');
  const asking = clausesOf(situation.utterance).map((utterance) => ({ ...situation, utterance }));
  const first = changesPlan ? [] : asking.filter(asksAboutPlan).flatMap(planAnswers);
  return first.length > 0 ? { ...hearing, first, reads: ['list_plans'] } : hearing;
}

function open(playbook: Playbook, second: Playbook | null, situation: Situation): Hearing {
  const { matter, learned } = openAnew(playbook, situation);
  if (!second) return heard({ matter, learned });
  const next = openAnew(second, situation);
  return heard({ matter, learned: [...learned, ...next.learned], next: next.matter });
}

function hearPlanQuestion(situation: Situation): Hearing | null {
  if (!isIntent(situation, 'plan-question')) return null;
  return hearPlanWished(situation) ?? tellPlans(situation);
}

/** "And Family?", right after hearing what a plan costs. */
function hearOtherPlan(situation: Situation): Hearing | null {
  const told = saidLast(situation, general.planAnswer) || saidLast(situation, general.planList);
  return told && asksAboutPlan(situation) ? hearPlanNamed(situation) : null;
}

function hearPlanNamed(situation: Situation): Hearing | null {
  return asksAboutPlan(situation) ? tellPlans(situation) : null;
}

function tellPlans(situation: Situation): Hearing | null {
  const first = planAnswers(situation);
  return first.length > 0 ? heard({ first, reads: ['list_plans'], last: general.anythingElse }) : null;
}

/** A plan that suits them: wished for, asked to be recommended, or looked for by what it has. */
const looking =
  /\b(?:quiero|quisiera|me gustaria|necesito|busc\w+|recom[ie]\w+|me conviene|aconsej\w+|sugier\w+|quero|queria|gostaria|preciso|procur\w+|indica\w*|combina|sugere\w*|(?:i|we) (?:\w+ )?(?:want|need|like|d like)|looking for|recommend\w*|suggest\w*|which (?:one|plan|package|of))\b/;

/** Asks for advice on what to take. */
const advising =
  /\b(?:recom[ie]\w+|aconsej\w+|sugier\w+|me conviene|indica\w*|sugere\w*|recommend\w*|suggest\w*)\b/;

const plan = /\b(?:plan|plano|package|paquete|pacote)s?\b/;

/** A plan that they look for by what is in it, however unsure it is what else the words may be about. */
function hearPlanSought(situation: Situation): Hearing | null {
  const plain = plainText(situation.utterance);
  return (plan.test(plain) || advising.test(plain)) && looking.test(plain) ? hearPlanWished(situation) : null;
}

/** "I would like a plan with movies": it tells what they like to watch, and what they want of it. */
function hearPlanWished(situation: Situation): Hearing | null {
  const playbook = playbookFor('upgrade-plan');
  const { genres, planName } = situation.understanding.mentions;
  const wants = !asks(situation.utterance) || looking.test(plainText(situation.utterance));
  const wishes = genres.length > 0 && planName === null && wants;
  return playbook && wishes ? open(playbook, null, situation) : null;
}

function hearCourtesy(situation: Situation): Hearing | null {
  if (isIntent(situation, 'goodbye')) return farewell(situation);
  if (isIntent(situation, 'thanks')) {
    const nothingMore = saidLast(situation, general.anythingElse) || saidLast(situation, general.goodbye);
    return nothingMore
      ? farewell(situation)
      : heard({ first: [say(general.thanks)], last: general.anythingElse });
  }
  if (!isIntent(situation, 'greeting')) return null;
  const met = situation.lines.some(({ from }) => from === 'ai');
  return met
    ? heard({ first: [say(general.greetingAgain)], last: general.tellMe })
    : heard({ last: general.greeting });
}

function farewell(situation: Situation): Hearing {
  const again = saidLast(situation, general.goodbye);
  return heard({ last: again ? general.goodbyeAgain : general.goodbye, leaves: true });
}

/** "I'll take that one", right after hearing what a plan costs, or one by name, right after hearing them all. */
function hearPlanTaken(situation: Situation): Hearing | null {
  const listed = saidLast(situation, general.planList) && !asks(situation.utterance);
  const plan = planPointedAt(situation) ?? (listed ? planHeard(situation) : null);
  const playbook = playbookFor('upgrade-plan');
  return plan && playbook && plan.id !== situation.account?.plan.id ? open(playbook, null, situation) : null;
}

/** Something that the topic's playbook asks about, not in a question: the customer comes back to it by themself. */
function hearMore(situation: Situation): Hearing | null {
  if (asks(situation.utterance)) return null;
  const topic = situation.topic === 'plan-question' ? 'upgrade-plan' : situation.topic;
  const playbook = topic && playbookFor(topic);
  const answers = playbook?.steps.some((step) => step.kind === 'ask' && mentioned(step, situation) !== null);
  return playbook && answers ? open(playbook, null, situation) : null;
}

/** A bare yes or no, most often to "anything else?". */
function hearReaction(situation: Situation): Hearing | null {
  const { reaction } = situation.understanding;
  const waiting = waitingMatter(situation);
  const [reading, ...others] = readingsOffered(situation);
  if (reading && others.length === 0 && reaction === 'yes') return open(reading, null, situation);
  if (askedBack(situation) && (reaction !== 'none' || somethingElse.test(plainText(situation.utterance)))) {
    return heard({ last: general.tellMe });
  }
  if (reaction === 'yes' && waiting) return heard({ matter: newMatter(waiting) });
  if (reaction === 'yes') return yesToNothing(situation);
  if (reaction === 'no') return farewell(situation);
  return null;
}

/** "All right, thank you": settles what was said, where "yes, please" and "yes, thanks" take up an offer. */
const settles =
  /^(?!\W*(?:si|sim|yes|yeah|yep)\b).*\b(?:gracias|obrigad[oa]|brigad[oa]|valeu|thanks|thank you|cheers)\b/;

/** A yes after "tell me" or a goodbye asks for nothing more. */
function yesToNothing(situation: Situation): Hearing {
  if (settles.test(plainText(situation.utterance))) return farewell(situation);
  const nothingMore = saidLast(situation, general.tellMe) || saidLast(situation, general.goodbye);
  return nothingMore ? heard({ last: general.here }) : heard({ last: general.tellMe });
}

function hearQuestion(situation: Situation): Hearing | null {
  const passage = passageAnswer(situation);
  return passage && heard({ first: [passage], last: general.anythingElse });
}

/**
 * A question without an answer, and like nothing that Lana deals with, is said to have none. What was not understood is
 * asked back once; not understood again, a person is offered, and then called.
 */
function hearNothing(situation: Situation): Hearing {
  if (personOfferedInDoubt(situation))
    return heard({ toPerson: { reason: 'uncertain', say: general.stillUnsure } });
  if (isUnanswered(situation) && likelyReadings(situation).length === 0)
    return heard({ first: [say(general.unknown)] });
  if (askedBack(situation)) return heard({ first: [say(general.offerPerson)] });
  const [first, ...others] = readingsOf(situation);
  if (first?.isWished && first.onlyAsked && others.length === 0)
    return heard({ first: [say(first.onlyAsked)] });
  const readings = readingsOf(situation).map(({ matter }) => matter[situation.language]);
  const list = new Intl.ListFormat(situation.language, { type: 'disjunction' }).format(readings);
  return heard({ first: [say(general.askBack, { readings: list })] });
}

function askedBack(situation: Situation): boolean {
  return saidLast(situation, general.askBack);
}

/** The one reading of "is it about … or …?" that the customer takes up in its own words, with others or without. */
function readingMeant(situation: Situation, others: 'only' | 'also'): Playbook | null {
  const said = stemsOf(situation.utterance);
  const meant = readingsOffered(situation).filter(({ matter }) => {
    const own = new Set(stemsOf(matter[situation.language]));
    const shared = said.filter((stem) => own.has(stem)).length;
    return shared > 0 && (others === 'also' || shared === said.length);
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** The one matter whose questions the customer's words answer after "is it about …?", such as a move by an address. */
function readingAnswered(situation: Situation): Playbook | null {
  if (!askedBack(situation)) return null;
  const known = factsOf(situation.facts);
  const meant = playbooks.filter(
    (playbook) =>
      volunteered(playbook, situation, known).length > 0 ||
      (playbook.steps.some((step) => step.kind === 'ask' && step.answer === 'works-again') &&
        readWorks(situation.utterance) === 'no'),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** The matters that "is it about … or …?" named, none where that was not asked last. */
function readingsOffered(situation: Situation): readonly Playbook[] {
  if (!askedBack(situation)) return [];
  const asked = lastWords(situation);
  return playbooks.filter(({ matter }) => asked.includes(matter[situation.language]));
}

function stemsOf(text: string): readonly string[] {
  const words = plainText(text).match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => word.length >= shortestTelling && !untelling.has(word))
    .map((word) => word.slice(0, stemLength));
}

/** The one matter that the words are most like, else two, filled up with those that are asked about most. */
function readingsOf(situation: Situation): readonly Playbook[] {
  const frequent: readonly Intent[] = ['bill-question', 'no-signal'];
  const likely = likelyReadings(situation);
  if (likely.length === 1) return likely;
  const unlikely = situation.understanding.intents.map(({ intent }) => intent);
  const known = [...unlikely, ...frequent].flatMap((intent) => playbookFor(intent) ?? []);
  const readings = [...likely, ...known.filter(({ id }) => id !== 'talk-to-person' && id !== 'complaint')];
  return [...new Set(readings)].slice(0, mostReadings);
}

/** What the words sound like, though too little to take it up: at most two matters, none that is far behind. */
function likelyReadings({ understanding, utterance }: Situation): readonly Playbook[] {
  if (!hasKnownWord(utterance)) return [];
  const [best, second] = understanding.intents.filter(
    ({ intent, confidence }) => confidence >= likelyFrom && intent !== 'talk-to-person',
  );
  const alike = best && second && second.confidence * farBehind >= best.confidence ? [best, second] : [best];
  return alike.flatMap((guess) => (guess && playbookFor(guess.intent)) ?? []);
}

function isIntent({ understanding: { intents } }: Situation, intent: Intent): boolean {
  return intents[0].intent === intent && intents[0].confidence >= raisedFrom;
}
