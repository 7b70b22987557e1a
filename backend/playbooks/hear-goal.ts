import { languages, type LocalText } from '../../shared/language.ts';
import { readIntent } from '../agents/intent/read-intent.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { general } from './general-sayings.ts';
import { heard, say, type Hearing, type Matter } from './hearing.ts';
import { playbookFor, playbooks } from './index.ts';
import { newMatter, openMatter, raisedBy, raisedFrom, sceneNow } from './matters.ts';
import type { DoStep, Playbook } from './playbook.ts';
import { retention } from './retention.ts';
import type { Situation } from './situation.ts';
import { recollected } from './recollect.ts';
import { isReady } from './tool-calls.ts';
import { openQuestion } from './walk.ts';

const farewell =
  /\b(?:despid\w*|despidase|desped\w*|adios|despec\w*|despedi\w*|tchau|goodbye|good bye|bye)\b/;
const carryOn = /\b(?:sigue|siga|continua|continue|carry on|go on)\b/;
const askMore = /\b(?:algo mas|algun otro|mais alguma|algo mais|anything else|something else)\b/;

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
  const first = [say(general.backWithYou)];
  const open = openMatter(situation);
  const named = stepsNamed(goal, situation);
  if (named.length > 0) return heard({ first, last, ...doing(named, open, situation) });
  const continues = open !== null && carryOn.test(goal);
  const playbook = continues
    ? open.playbook
    : raisedBy(readIntent(situation.goal, situation.language, situation.today).intents[0], raisedFrom);
  if (playbook && playbook.id !== open?.playbook.id)
    return heard({ first, last, learned: recollected(situation, playbook), matter: newMatter(playbook) });
  if (!open || (!continues && (farewell.test(goal) || askMore.test(goal))))
    return heard({ first, last, leaves: open !== null });
  const question = openQuestion(sceneNow(situation, open.playbook), open.playbook, open.done);
  const learned = recollected(situation, open.playbook);
  return heard({ first, last, learned, matter: { ...open, unanswered: question } });
}

/** What is ready is done straight away; a step that lacks an answer is reached through its playbook. */
function doing(
  named: readonly Named[],
  open: Matter | null,
  situation: Situation,
): Pick<Hearing, 'straight' | 'learned' | 'matter' | 'leaves'> {
  const learned = named.flatMap(({ playbook, step }) => [
    ...recollected(situation, playbook),
    ...(step.asked?.given ?? []),
  ]);
  const lacking = named.find(({ playbook, step }) => !isReady(step, sceneNow(situation, playbook)));
  const straight = named.filter(({ playbook, step }) => isReady(step, sceneNow(situation, playbook)));
  const matter = lacking
    ? open?.playbook.id === lacking.playbook.id
      ? open
      : newMatter(lacking.playbook)
    : null;
  return { learned, straight: straight.map(({ step }) => step), matter, leaves: !lacking && open !== null };
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
