import { languages, type LocalText } from '../../shared/language.ts';
import { readIntent } from '../agents/intent/read-intent.ts';
import { plainWords } from '../agents/plain-words.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { accountAnswer } from './account-questions.ts';
import { changeOf, needsConsent } from './account-changes.ts';
import { volunteered } from './answers.ts';
import { meets } from './conditions.ts';
import { factsOf, type LearnedFact } from './facts.ts';
import { general } from './general-sayings.ts';
import { heard, say, type Hearing, type Matter, type Said } from './hearing.ts';
import { playbookFor, playbooks } from './index.ts';
import { newMatter, openMatter, raisedBy, raisedFrom, sceneNow } from './matters.ts';
import type { DoStep, Playbook, Saying } from './playbook.ts';
import { retention } from './retention.ts';
import type { Situation } from './situation.ts';
import { recollected } from './recollect.ts';
import { sceneOf } from './scene.ts';
import { isReady } from './tool-calls.ts';
import { openQuestion } from './walk.ts';

const farewell =
  /\b(?:despid\w*|despidase|desped\w*|adios|despec\w*|despedi\w*|tchau|goodbye|good bye|bye)\b/;
const carryOn = /\b(?:sigue|siga|continua|continue|carry on|go on)\b/;
const confirming = /\b(?:confirm\w*|resum\w*|recap\w*|summar\w*)\b/;
const asAgreed = /\b(?:acordad\w*|acuerdo|convenid\w*|combinad\w*|combinamos|acertad\w*|agreed)\b/;
const letsGo =
  /\b(?:confirm|proce[sc]|registr|tramit|complet|respet|respeit|finish|finali|conclu|go ahead)\w*\b.*\b(?:cancel\w*|la baja)\b/;
const askMore = /\b(?:algo mas|algun otro|mais alguma|algo mais|anything else|something else)\b/;

interface Going {
  readonly goal: string;
  readonly asWords: Situation;
  readonly first: readonly Said[];
  readonly last: Saying;
  readonly open: Matter | null;
}

/** A step that a goal names, in the playbook that it belongs to. */
interface Named {
  readonly playbook: Playbook;
  readonly step: DoStep;
}

/** What a colleague asked for with the turn; null when nobody did. */
export function hearGoal(situation: Situation): Hearing | null {
  if (situation.goal === null) return null;
  const goal = plainText(situation.goal);
  const last = farewell.test(goal) && !askMore.test(goal) ? general.goodbye : general.anythingElse;
  const open = openMatter(situation);
  const back = say(hasAsked(situation) ? general.thanksForWaiting : general.backWithYou);
  if (open?.playbook.settled && letsGo.test(goal))
    return heard({ first: [back], last, learned: open.playbook.settled.given, matter: open });
  const asWords = goalAsWords(situation, situation.goal);
  const told = [...whatWasDone(goal, situation), ...answersTo(asWords)];
  const first = [back, ...told];
  const todo = stepsToDo(goal, asWords, open);
  if (todo.length > 0) return heard({ first, last, ...doing(todo, open, asWords) });
  if (told.length > 0) return heard({ first, last, leaves: open !== null && last === general.goodbye });
  return goOn({ goal, asWords, first, last, open });
}

/** Whether the goal answers a question of Lana's: the customer was told to wait, and she kept the turn. */
function hasAsked({ lines, language }: Situation): boolean {
  return lines.at(-1)?.text === plainWords.asking[language];
}

/** The goal as though the customer had said it: what it names and asks is heard in the same way. */
function goalAsWords(situation: Situation, goal: string): Situation {
  const { understanding, language, today } = situation;
  return {
    ...situation,
    utterance: goal,
    understanding: { ...understanding, ...readIntent(goal, language, today) },
  };
}

function answersTo(asWords: Situation): readonly Said[] {
  const answer = accountAnswer(sceneOf(asWords, [], []));
  return answer ? [answer] : [];
}

/** What the account has been changed to so far, when the goal is to confirm it. */
function whatWasDone(goal: string, { effects }: Situation): readonly Said[] {
  const done = effects.filter(({ state }) => state === 'done');
  const stays = done.some(({ kind }) => kind === 'plan-changed' || kind === 'discount-applied');
  const telling = done.filter(({ kind }) => !stays || kind !== 'cancellation-registered');
  if (!confirming.test(goal) || telling.length === 0) return [];
  return [say(general.confirmDone, { doneSoFar: telling.map(({ summary }) => summary).join('; ') })];
}

/** No step is named: the open playbook goes on, another one is opened, or goodbye is said. */
function goOn({ goal, asWords, first, last, open }: Going): Hearing {
  const continues = open !== null && carryOn.test(goal);
  const playbook = continues ? open.playbook : raisedBy(asWords.understanding.intents[0], raisedFrom);
  if (playbook && playbook.id !== open?.playbook.id)
    return heard({ first, last, learned: recollected(asWords, playbook), matter: newMatter(playbook) });
  if (!open || (!continues && (farewell.test(goal) || askMore.test(goal)))) {
    const onlyBye = last === general.goodbye;
    return heard({ first: onlyBye ? [] : first, last, leaves: open !== null });
  }
  const question = openQuestion(sceneNow(asWords, open.playbook), open.playbook, open.done);
  const learned = [...recollected(asWords, open.playbook), ...namedIn(asWords, open.playbook)];
  return heard({ first, last, learned, matter: { ...open, unanswered: question } });
}

/** What the goal itself says towards a playbook, such as a day or a plan. */
function namedIn(asWords: Situation, playbook: Playbook): readonly LearnedFact[] {
  return volunteered(playbook, asWords, factsOf(asWords.facts));
}

/** What is ready is done straight away; a step that lacks an answer is reached through its playbook. */
function doing(
  todo: readonly Named[],
  open: Matter | null,
  asWords: Situation,
): Pick<Hearing, 'straight' | 'learned' | 'matter' | 'leaves'> {
  const learned = todo.flatMap(({ playbook, step }) => [
    ...recollected(asWords, playbook),
    ...namedIn(asWords, playbook),
    ...(step.asked?.given ?? []),
  ]);
  const scene = sceneOf(asWords, learned, []);
  const lacking = todo.find(({ step }) => !isReady(step, scene));
  const straight = todo.filter(({ step }) => isReady(step, scene)).map(({ step }) => step);
  if (!lacking) return { learned, straight, matter: null, leaves: open !== null };
  const matter = open?.playbook.id === lacking.playbook.id ? open : newMatter(lacking.playbook);
  const done = new Set([...matter.done, ...straight.map(({ id }) => id)]);
  return { learned, straight, matter: { ...matter, done }, leaves: false };
}

/** The steps that the goal names, and with them what the customer has agreed to in the same playbook. */
function stepsToDo(goal: string, situation: Situation, open: Matter | null): readonly Named[] {
  const named = stepsNamed(goal, situation).filter(
    ({ playbook, step }) => !isMade(playbook, step, situation),
  );
  if (!open || !(asAgreed.test(goal) || named.some(({ playbook }) => playbook === open.playbook)))
    return named;
  const given = named.flatMap(({ step }) => step.asked?.given ?? []);
  const scene = sceneOf(situation, [...recollected(situation, open.playbook), ...given], []);
  const agreed = open.playbook.steps.flatMap((step): readonly Named[] =>
    step.kind === 'do' &&
    needsConsent.has(step.tool) &&
    meets(step.when, scene) &&
    !isMade(open.playbook, step, situation)
      ? [{ playbook: open.playbook, step }]
      : [],
  );
  const others = named.filter(({ step }) => !agreed.some((one) => one.step.tool === step.tool));
  return [...agreed, ...others];
}

/** Whether a step needs no doing, or its offer was carried out in this conversation by whoever had the turn. */
function isMade(playbook: Playbook, step: DoStep, situation: Situation): boolean {
  const { playbook: open, effects } = situation;
  if (step.already && meets(step.already.when, sceneOf(situation, [], []))) return true;
  if (open?.id === playbook.id && open.done.includes(step.id)) return true;
  const kind = changeOf[step.tool];
  return step.offer !== undefined && effects.some((one) => one.kind === kind && one.state === 'done');
}

/** Each tool once, as the open playbook means it, then the one of the topic. */
function stepsNamed(goal: string, situation: Situation): readonly Named[] {
  const named = byNearness(situation).flatMap((playbook) =>
    playbook.steps.flatMap((step) => (step.kind === 'do' && isAsked(step, goal) ? [{ playbook, step }] : [])),
  );
  return named.filter(
    ({ step }, index) => named.findIndex((other) => other.step.tool === step.tool) === index,
  );
}

/** Retention comes last of those that are not open: its steps are for somebody who wanted to leave. */
function byNearness({ playbook: open, topic }: Situation): readonly Playbook[] {
  const ofTopic = topic && playbookFor(topic);
  const near = (playbook: Playbook) => {
    if (playbook.id === open?.id) return 0;
    if (playbook === ofTopic) return 1;
    return playbook === retention ? 3 : 2;
  };
  return playbooks.toSorted((one, other) => near(one) - near(other));
}

function isAsked({ asked }: DoStep, goal: string): boolean {
  return (
    !!asked &&
    languages.some((language: keyof LocalText) => asked.words[language].some((words) => goal.includes(words)))
  );
}
