import { hasKnownWord } from '../agents/intent/known-words.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { accountAnswer } from './account-questions.ts';
import { answerTo, mentioned, volunteered, wantsCheapest } from './answers.ts';
import { heardByPerson, isAskedElse } from './answers-to-people.ts';
import { planOnTable, plansHeard } from './choose-plan.ts';
import { asks, asksAboutPlan, describeOffer, passageAnswer, planAnswers } from './digressions.ts';
import type { LearnedFact } from './facts.ts';
import { meets } from './conditions.ts';
import { general } from './general-sayings.ts';
import { heard, say, type Hearing, type Matter, type Said } from './hearing.ts';
import { raisedAfterNoFrom, raisedBeside, raisedFrom, sceneNow } from './matters.ts';
import { openAnew } from './open-anew.ts';
import type { AskStep } from './playbook.ts';
import { recollected } from './recollect.ts';
import { personOfferedInDoubt, saidLast } from './said.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import { openQuestion } from './walk.ts';

/** Words that give a reason: who explains why they want to leave is not insisting on it yet. */
const givesReason = /\b(?:porque|pues|ya que|es que|because|since|as i|pois|ja que|e que)\b/;

/** A goodbye leaves the open question for good, so it must be surely one. */
const farewellFrom = 0.75;

interface Within {
  readonly situation: Situation;
  readonly open: Matter;
  readonly scene: Scene;
  readonly question: AskStep | null;
}

/** What the words mean while a playbook is open: an answer, something beside it, or nothing that was understood. */
export function hearWithin(situation: Situation, open: Matter): Hearing {
  const scene = sceneNow(situation, open.playbook);
  const question = openQuestion(scene, open.playbook, open.done);
  const within = { situation, open, scene, question };
  const understood =
    hearInsisting(within) ??
    hearAccountQuestion(within) ??
    hearAnswerToPerson(within) ??
    hearAnswer(within) ??
    hearOtherMatter(within) ??
    hearBeside(within) ??
    hearNothing(within);
  return { ...understood, learned: [...recollected(situation, open.playbook), ...understood.learned] };
}

/** Words that no offer would do for: not even the cheapest, no offers at all. */
const declinesAll =
  /\b(?:ni|nem|not even|neither) (?:\w+ ){0,4}(?:mas barat\w+|mais barat\w+|mas economic\w+|cheapest|menor)\b|\b(?:no|sin|without|don['’]?t|doh|dont|nao|nem|nada de|nenhum\w*|ningun\w*|any|never mind the|forget the) (?:\w+ ){0,4}(?:ofertas|offers|any offer|ninguna oferta|nenhuma oferta|promos|promociones|promocoes|propuestas|deals)\b|\b(?:ninguna oferta|nenhuma oferta|any offer|no offer)\b/;

function hearInsisting(within: Within): Hearing | null {
  const { situation, open, scene, question } = within;
  const { insisting, steps } = open.playbook;
  const isOffered = insisting?.fact === 'decision' && !scene.facts.has(insisting.fact);
  if (isOffered && declinesAll.test(plainText(situation.utterance)))
    return heard({ learned: [{ name: insisting.fact, value: insisting.value }], matter: open });
  const { intents, reaction } = situation.understanding;
  const [{ intent, confidence }] = intents;
  if (!insisting || intent !== insisting.intent || confidence < raisedFrom) return null;
  if (scene.facts.has(insisting.fact)) return null;
  const isAsked = steps.some((step) => step.kind === 'ask' && step.fact === insisting.fact);
  if (isAsked && question?.fact !== insisting.fact) return null;
  const explains =
    givesReason.test(plainText(situation.utterance)) ||
    volunteered(open.playbook, situation, scene.facts).length > 0;
  if (question?.answer === 'works-again' && answerTo(question, situation, scene.facts) === 'yes') return null;
  const heardOut = question !== null && saidLast(situation, question.again);
  if (!isAsked && explains && reaction !== 'no' && !heardOut) return null;
  return heard({ learned: [{ name: insisting.fact, value: insisting.value }], matter: open });
}

/** Answered by itself, and then back to the open question. */
function hearAccountQuestion({ situation, open, scene, question }: Within): Hearing | null {
  const answer = situation.understanding.reaction === 'none' ? accountAnswer(scene) : null;
  const matter = { ...open, unanswered: question };
  return answer && heard({ first: [answer, say(general.backTo)], matter, reads: ['read_bills'] });
}

/** A colleague has asked in their own words, perhaps further on in the playbook. */
function hearAnswerToPerson({ situation, open, scene }: Within): Hearing | null {
  if (isIntent(situation, 'plan-question')) return null;
  const learned = heardByPerson(scene, open.playbook);
  const offered = volunteered(open.playbook, situation, scene.facts);
  if (learned.length === 0 || offered.length > 0) return null;
  return heard({ learned, matter: open });
}

function hearAnswer(within: Within): Hearing | null {
  const { situation, open, scene, question } = within;
  if (isIntent(situation, 'plan-question') && !namesAnswer(within) && !agreesToBeAsked(within)) return null;
  const changed = put(within);
  const offered = [...volunteered(open.playbook, situation, scene.facts), ...changed];
  const onTable = planOnTable(open.playbook.steps, scene)?.name;
  const changes = offered.some(({ name, value }) =>
    name === 'plan' ? value !== onTable : scene.facts.has(name),
  );
  const isPut = question && !changes && !isAskedElse(question, open.playbook, scene);
  const answer = isPut ? answerTo(question, situation, scene.facts) : null;
  if (answer === null && offered.length === 0) return null;
  const learned = [...answered(question, answer), ...offered];
  const newer = learned.filter(({ name, value }) => name !== 'plan' || value !== onTable);
  const done = stillDone(open, newer, scene);
  const goesOn = changed.length > 0 || (answer === null && done.size === open.done.size);
  const matter = { ...open, done, unanswered: goesOn ? question : null };
  const other = raisedBeside(situation, open.playbook, answer === 'no' ? raisedAfterNoFrom : undefined);
  if (!other) return heard({ learned, matter });
  const opened = openAnew(other, situation);
  const all = [...learned, ...opened.learned];
  return answer === 'no'
    ? heard({ learned: all, matter: opened.matter, next: matter })
    : heard({ learned: all, matter, next: opened.matter });
}

/** A yes beside a question on the price, where what comes next tells the price and asks once more. */
function agreesToBeAsked({ situation, open, scene, question }: Within): boolean {
  const { reaction } = situation.understanding;
  if (question?.answer !== 'consent' || reaction !== 'yes' || plansHeard(situation).length > 0) return false;
  const facts = new Map([...scene.facts, [question.fact, 'yes'] as const]);
  const next = open.playbook.steps
    .slice(open.playbook.steps.indexOf(question) + 1)
    .find((step) => step.kind !== 'tell' && meets(step.when, { ...scene, facts }));
  return next?.kind === 'ask';
}

/** "No, make it three": the answer to an earlier question, put instead of a yes to what came of it. */
function put({ question, open, situation, scene }: Within): readonly LearnedFact[] {
  return open.playbook.steps.flatMap((step): readonly LearnedFact[] => {
    if (step.kind !== 'ask' || step.answer !== 'parts' || !question?.noForgets?.includes(step.fact))
      return [];
    const value = answerTo(step, situation, scene.facts);
    return value && value !== scene.facts.get(step.fact) ? [{ name: step.fact, value }] : [];
  });
}

/** Whether words name just what was asked for, such as a day, whatever else they sound like. */
function namesAnswer({ question, situation, scene }: Within): boolean {
  if (question === null) return false;
  const isQuestion = asks(situation.utterance);
  switch (question.answer) {
    case 'genres':
      return wantsCheapest(situation) && !isQuestion;
    case 'words':
    case 'address':
    case 'working-day':
      return answerTo(question, situation, scene.facts) !== null && !isQuestion;
    default:
      return mentioned(question, situation) !== null;
  }
}

/** A "no" that takes something back leaves its own question open too. */
function answered(question: AskStep | null, answer: string | null): readonly LearnedFact[] {
  if (!question || answer === null) return [];
  if (answer !== 'no' || !question.noForgets) return [{ name: question.fact, value: answer }];
  return [question.fact, ...question.noForgets].map((name) => ({ name, value: '' }));
}

/** What was said on the strength of a fact is said anew when the fact has changed. */
function stillDone(
  { playbook: { steps }, done }: Matter,
  learned: readonly LearnedFact[],
  { facts }: Scene,
): ReadonlySet<string> {
  const changed = new Set(
    learned.filter(({ name }) => facts.has(name) || name === 'plan').map(({ name }) => name),
  );
  const from = steps.findIndex((step) =>
    step.kind === 'ask' ? changed.has(step.fact) : step.kind === 'tell' && step.offer && changed.has('plan'),
  );
  if (from < 0) return done;
  const again = new Set(
    steps.flatMap((step, index) => (index >= from && step.kind === 'tell' ? [step.id] : [])),
  );
  return new Set([...done].filter((id) => !again.has(id)));
}

/** Done at once; the open matter waits, and its question is put again afterwards. */
function hearOtherMatter({ situation, open, question }: Within): Hearing | null {
  const other = raisedBeside(situation, open.playbook);
  if (!other) return null;
  const { matter, learned } = openAnew(other, situation);
  return heard({ matter, learned, next: { ...open, unanswered: question } });
}

/** Asked while a plan is on the table, with no other named or sought: what that one costs and has. */
const aboutOffer =
  /\b(?:cuanto|cuanta|quanto|quanta|how (?:much|many)|what (?:would|will|do) (?:i|we) pay|precio|preco|price|cost\w*|cuest\w+|cust\w+|diferenc\w+|differen\w+|canales|canais|channels|incluye|inclui|include\w*|trae|vem|tiene|tem|comes|que es eso|que e isso)\b/;
const otherOffers =
  /\b(?:otr[oa]s?|outr[oa]s?|other|another|else|mas (?:barat|economic)\w+|mais (?:barat|em conta)\w*|cheap\w*|planes|planos|plans|paquetes|pacotes|packages|todos|lista|list|descuento|desconto|discount|promo\w*)\b/;

function offerAskedAbout({ situation, open, scene, question }: Within): readonly Said[] | null {
  const plain = plainText(situation.utterance);
  if (question?.fact !== 'plan-answer' || !asks(situation.utterance)) return null;
  if (
    !aboutOffer.test(plain) ||
    otherOffers.test(plain) ||
    situation.understanding.mentions.genres.length > 0
  )
    return null;
  const plan = planOnTable(open.playbook.steps, scene);
  const other = plansHeard(situation).some(({ id }) => id !== plan?.id);
  return plan && !other ? describeOffer(plan, situation) : null;
}

/** Courtesies, questions about plans and annoyance: dealt with, and then back to the open question. */
function hearBeside(within: Within): Hearing | null {
  const { situation, open, question } = within;
  const back = { ...open, unanswered: question };
  const offer = offerAskedAbout(within);
  if (offer) return heard({ first: [...offer, say(general.backTo)], matter: back });
  if (isIntent(situation, 'plan-question') || asksAboutPlan(situation)) {
    const answers = planAnswers(situation);
    const first = [...answers, say(general.backTo)];
    return answers.length > 0 ? heard({ first, matter: back, reads: ['list_plans'] }) : null;
  }
  if (isIntent(situation, 'goodbye', farewellFrom)) return heard({ last: general.goodbye, leaves: true });
  if (isIntent(situation, 'thanks')) return heard({ first: [say(general.thanks)], matter: back });
  if (isIntent(situation, 'greeting')) return heard({ first: [say(general.greetingAgain)], matter: back });
  if (isIntent(situation, 'complaint')) return heard({ first: [say(general.sorry)], matter: back });
  return null;
}

/** Asked once more, then settled without an answer where that is possible, else a person is offered, then called. */
function hearNothing({ situation, open, scene, question }: Within): Hearing {
  const passage = passageAnswer(situation);
  const back = { ...open, unanswered: question };
  if (passage) return heard({ first: [passage, say(general.backTo)], matter: back });
  if (!question) return heard({ matter: open });
  const reason = { name: 'reason', value: situation.utterance } as const;
  const explains = question.answer === 'genres' && open.playbook.insisting && !scene.facts.has('reason');
  const learned = explains ? [reason] : [];
  if (personOfferedInDoubt(situation))
    return heard({ toPerson: { reason: 'uncertain', say: general.stillUnsure } });
  if (!saidLast(situation, question.again)) return heard({ matter: back, learned });
  if (question.otherwise === undefined || !hasKnownWord(situation.utterance))
    return heard({ first: [say(general.offerPerson)] });
  return heard({ matter: open, learned: [...learned, { name: question.fact, value: question.otherwise }] });
}

function isIntent({ understanding: { intents } }: Situation, intent: string, from = raisedFrom): boolean {
  return intents[0].intent === intent && intents[0].confidence >= from;
}
