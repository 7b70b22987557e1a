import type { Intent } from '../../shared/conversation/intent.ts';
import { mentioned } from './answers.ts';
import { passageAnswer, planAnswer } from './digressions.ts';
import { general } from './general-sayings.ts';
import { heard, say, type Hearing } from './hearing.ts';
import { playbooks, playbookFor } from './index.ts';
import { newMatter, raisedBy, raisedFrom, waitingMatter } from './matters.ts';
import { openAnew } from './open-anew.ts';
import type { Playbook } from './playbook.ts';
import { personOffered, saidLast } from './said.ts';
import type { Situation } from './situation.ts';

/** After "is it about … or …?" even a weak guess is an answer. */
const answersAskingBackFrom = 0.25;
const fewestReadings = 2;
const mostReadings = 3;

/** What the words mean while no playbook is open. */
export function hearAnew(situation: Situation): Hearing {
  return (
    hearMatters(situation) ??
    hearPlanQuestion(situation) ??
    hearCourtesy(situation) ??
    hearMore(situation) ??
    hearReaction(situation) ??
    hearQuestion(situation) ??
    hearNothing(situation)
  );
}

function hearMatters(situation: Situation): Hearing | null {
  const { intents, second } = situation.understanding;
  const from = saidLast(situation, general.askBack) ? answersAskingBackFrom : raisedFrom;
  const playbook = raisedBy(intents[0], from);
  const other = raisedBy(second, raisedFrom);
  if (!playbook) return other ? open(other, null, situation) : null;
  return open(playbook, other?.id === playbook.id ? null : other, situation);
}

function open(playbook: Playbook, second: Playbook | null, situation: Situation): Hearing {
  const { matter, learned } = openAnew(playbook, situation);
  if (!second) return heard({ matter, learned });
  const next = openAnew(second, situation);
  return heard({ matter, learned: [...learned, ...next.learned], next: next.matter });
}

function hearPlanQuestion(situation: Situation): Hearing | null {
  if (!isIntent(situation, 'plan-question')) return null;
  const answer = planAnswer(situation);
  return answer && heard({ first: [answer], reads: ['list_plans'], last: general.anythingElse });
}

function hearCourtesy(situation: Situation): Hearing | null {
  if (isIntent(situation, 'goodbye')) return heard({ last: general.goodbye, leaves: true });
  if (isIntent(situation, 'thanks')) {
    const nothingMore = saidLast(situation, general.anythingElse);
    return nothingMore
      ? heard({ last: general.goodbye, leaves: true })
      : heard({ first: [say(general.thanks)], last: general.anythingElse });
  }
  if (!isIntent(situation, 'greeting')) return null;
  const met = situation.lines.some(({ from }) => from === 'ai');
  return met
    ? heard({ first: [say(general.greetingAgain)], last: general.tellMe })
    : heard({ last: general.greeting });
}

/** Something that the topic's playbook asks about: the customer comes back to it by themself. */
function hearMore(situation: Situation): Hearing | null {
  const playbook = situation.topic && playbookFor(situation.topic);
  const answers = playbook?.steps.some((step) => step.kind === 'ask' && mentioned(step, situation) !== null);
  return playbook && answers ? open(playbook, null, situation) : null;
}

/** A bare yes or no, most often to "anything else?". */
function hearReaction(situation: Situation): Hearing | null {
  const { reaction } = situation.understanding;
  const waiting = waitingMatter(situation);
  if (reaction === 'yes' && waiting) return heard({ matter: newMatter(waiting) });
  if (reaction === 'yes') return heard({ last: general.tellMe });
  if (reaction === 'no') return heard({ last: general.goodbye, leaves: true });
  return null;
}

function hearQuestion(situation: Situation): Hearing | null {
  const passage = passageAnswer(situation);
  return passage && heard({ first: [passage], last: general.anythingElse });
}

/** Asks back once; not understood again, offers a person, and then calls one. */
function hearNothing(situation: Situation): Hearing {
  if (personOffered(situation)) return heard({ toPerson: { reason: 'uncertain', say: general.stillUnsure } });
  if (saidLast(situation, general.askBack)) return heard({ first: [say(general.offerPerson)] });
  const readings = readingsOf(situation).map(({ matter }) => matter[situation.language]);
  const list = new Intl.ListFormat(situation.language, { type: 'disjunction' }).format(readings);
  return heard({ first: [say(general.askBack, { readings: list })] });
}

/** The likeliest matters first, filled up with those that are asked about most. */
function readingsOf({ understanding }: Situation): readonly Playbook[] {
  const frequent: readonly Intent[] = ['bill-question', 'no-signal', 'upgrade-plan'];
  const likely = understanding.intents.flatMap(({ intent }) => playbookFor(intent) ?? []);
  const common = frequent.flatMap((intent) => playbookFor(intent) ?? []);
  const known = [...likely, ...common].filter(({ id }) => id !== 'talk-to-person' && id !== 'complaint');
  const readings = playbooks.filter((playbook) => known.includes(playbook));
  const ordered = readings.toSorted((one, other) => known.indexOf(one) - known.indexOf(other));
  return ordered.slice(0, Math.max(fewestReadings, Math.min(mostReadings, likely.length)));
}

function isIntent({ understanding: { intents } }: Situation, intent: Intent): boolean {
  return intents[0].intent === intent && intents[0].confidence >= raisedFrom;
}
