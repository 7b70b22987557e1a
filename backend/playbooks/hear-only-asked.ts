import type { IntentGuess } from '../../shared/conversation/intent.ts';
import { asksOnly } from '../agents/intent/asks-only.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { accountAnswer } from './account-questions.ts';
import { meets } from './conditions.ts';
import { passageAnswer } from './digressions.ts';
import { general } from './general-sayings.ts';
import { heard, say, type Hearing } from './hearing.ts';
import { playbooks } from './index.ts';
import { openMatter, raisedBeside, raisedBy, raisedFrom, sceneNow } from './matters.ts';
import { openAnew } from './open-anew.ts';
import type { Playbook } from './playbook.ts';
import { saidLast } from './said.ts';
import { sceneOf } from './scene.ts';
import type { Situation } from './situation.ts';
import { openQuestion } from './walk.ts';

/** Courtesies that sound like a yes and decide nothing. */
const courtesies = new Set(['thanks', 'goodbye']);

/**
 * Words that only ask about a matter which changes something at once, or that may not mean it: answered or asked about,
 * and nothing is begun. Another matter that they raise beside it is heard by itself.
 */
export function hearOnlyAsked(
  situation: Situation,
  hearMatter: (beside: Situation) => Hearing,
): Hearing | null {
  const { understanding, utterance } = situation;
  const guesses = [understanding.intents[0], understanding.second];
  const onlyAsks = asksOnly(utterance);
  const plain = plainText(utterance);
  const asked = guesses
    .map(onlyAskedOf)
    .find(
      (playbook) =>
        playbook && ((onlyAsks && !playbook.explains?.test(plain)) || mayNotMean(playbook, situation)),
    );
  if (!asked || situation.playbook?.id === asked.id || isSettled(asked, situation)) return null;
  if (accountAnswer(sceneOf(situation, [], []))) return null;
  const beside = guesses.find((guess) => guess && raisedBy(guess, raisedFrom)?.onlyAsked === undefined);
  if (beside && raisedBy(beside, raisedFrom))
    return hearMatter({ ...situation, understanding: { ...understanding, intents: [beside], second: null } });
  const passage = passageAnswer(situation);
  const first = [...(passage ? [passage] : []), ...(asked.onlyAsked ? [say(asked.onlyAsked)] : [])];
  return heard({ first });
}

/** Their answer to "shall I?" after they had only asked: the matter begins with a yes and with nothing less. */
export function hearAnswerToAsked(situation: Situation): Hearing | null {
  const asked = playbooks.find(({ onlyAsked }) => onlyAsked && saidLast(situation, onlyAsked));
  if (!asked) return null;
  const { reaction, intents } = situation.understanding;
  const open = openMatter(situation);
  if (reaction === 'yes' && !courtesies.has(intents[0].intent) && !asksOnly(situation.utterance)) {
    const { matter, learned } = openAnew(asked, situation);
    return heard({ matter, learned, next: open });
  }
  if (reaction !== 'no' && reaction !== 'hesitates') return null;
  const other = [intents[0], situation.understanding.second].some(
    (guess) => raisedBy(guess, raisedFrom) && raisedBy(guess, raisedFrom) !== asked,
  );
  if (other) return null;
  const asYouLike = [say(general.asYouLike)];
  if (!open) return heard({ first: asYouLike, last: general.anythingElse });
  const unanswered = openQuestion(sceneNow(situation, open.playbook), open.playbook, open.done);
  return heard({ first: asYouLike, matter: { ...open, unanswered } });
}

function onlyAskedOf(guess: IntentGuess | null): Playbook | null {
  const playbook = raisedBy(guess, raisedFrom);
  return playbook?.onlyAsked ? playbook : null;
}

/** Whether it would begin on words that do not say so themselves. Said again after "shall I?", they do. */
function mayNotMean(playbook: Playbook, situation: Situation): boolean {
  const { isWished, onlyAsked } = playbook;
  if (!isWished || isWished(situation.utterance) || (onlyAsked && saidLast(situation, onlyAsked)))
    return false;
  const open = openMatter(situation);
  return open === null || raisedBeside(situation, open.playbook) === playbook;
}

/** What is on record already is confirmed, not asked about. */
function isSettled(playbook: Playbook, situation: Situation): boolean {
  return playbook.settled !== undefined && meets(playbook.settled.when, sceneNow(situation, playbook));
}
