import type { Intent } from '../../shared/conversation/intent.ts';
import { cancelsPart } from '../agents/intent/cancels-part.ts';
import { pausesService } from '../agents/intent/pauses-service.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { asksPlanPrice } from './digressions.ts';
import { general } from './general-sayings.ts';
import { hearAnew, hearRaised } from './hear-anew.ts';
import { hearGoal } from './hear-goal.ts';
import { hearAnswerToAsked, hearOnlyAsked } from './hear-only-asked.ts';
import { hearWithin } from './hear-within.ts';
import { heard, say, type Hearing } from './hearing.ts';
import { openMatter, raisedFrom, sceneNow } from './matters.ts';
import { personOffered } from './said.ts';
import type { Situation } from './situation.ts';
import { wantsVisit } from './visit-day.ts';
import { openQuestion } from './walk.ts';

/** From this confidence on a wish for a person is taken as one. */
const wantsPersonFrom = 0.45;
/** At or below this mood, a customer whom Lana has answered already is better off with a person. */
const tooUpsetFrom = -0.85;

/** What the customer's last words, or a colleague's goal, ask of the turn. */
export function hear(spoken: Situation): Hearing {
  const situation = asksPlanPrice(spoken) ? asPlanQuestion(spoken) : spoken;
  return (
    hearGoal(situation) ??
    hearWishForPerson(situation) ??
    hearDistress(situation) ??
    hearAnswerAboutPerson(situation) ??
    hearAnswerToAsked(situation) ??
    hearOnlyPart(situation) ??
    hearOnlyPause(situation) ??
    hearOnlyAsked(situation, hearMatter) ??
    hearMatter(situation)
  );
}

/** What a plan costs sounds like a wish for it, or like a question on a bill. */
function asPlanQuestion(situation: Situation): Situation {
  const { understanding } = situation;
  const alike: ReadonlySet<Intent> = new Set<Intent>(['plan-question', 'upgrade-plan', 'bill-question']);
  const [first, ...others] = understanding.intents;
  const second = understanding.second;
  if (!alike.has(first.intent) && first.confidence >= raisedFrom) return situation;
  const intents = [
    { intent: 'plan-question', confidence: 1 },
    ...others.filter(({ intent }) => !alike.has(intent)),
  ] as const;
  return {
    ...situation,
    understanding: { ...understanding, intents, second: second && alike.has(second.intent) ? null : second },
  };
}

function hearMatter(situation: Situation): Hearing {
  const open = openMatter(situation);
  return open ? hearWithin(situation, open) : hearAnew(situation);
}

function hearWishForPerson(situation: Situation): Hearing | null {
  const { intents, second, reaction } = situation.understanding;
  if (openMatter(situation)?.playbook.id === 'no-signal' && wantsVisit(situation.utterance)) return null;
  const wants = [intents[0], second].some(
    (guess) => guess?.intent === 'talk-to-person' && guess.confidence >= wantsPersonFrom,
  );
  if (!wants || (reaction === 'no' && personOffered(situation))) return null;
  return heard({ toPerson: { reason: 'asked', say: general.toPerson } });
}

function hearDistress({ understanding, lines }: Situation): Hearing | null {
  const answered = lines.some(({ from }) => from === 'ai');
  const tooUpset = understanding.abusive || (answered && understanding.mood <= tooUpsetFrom);
  return tooUpset ? heard({ toPerson: { reason: 'mood', say: general.tooUpset } }) : null;
}

/** Who has understood asks for nothing more. */
const acknowledging =
  /^\W*(?:(?:ah|oh|ok|okay|ya|ta|bueno|tudo bem|ta bom|i)\W+)*(?:entend\w+|entiendo|comprend\w+|compreend\w+|i see|understood|got it|ya veo|saquei|era (?:so|solo) (?:isso|eso|para saber|pra saber))\W*$/;

/** Who makes light of it, or thanks all the same, asks for nobody either. */
const wavesOff =
  /\b(?:no importa|nao importa|(?:no|does ?n['’]?t|not) matter|no (?:problem|worries|hay (?:problema|drama|lio)|pasa nada)|(?:sem|nao tem|nao ha) (?:problema|galho|estresse)s?|(?:no|nao) (?:te|se) preocup\w+|don['’]?t worry|(?:it|that)(?: i|['’]?)s (?:ok|okay|fine|alright|all ?right|cool)|tranquil[oa]|de boa|(?:no|nao) (?:hace falta|es necesario|precisa|e necessario)|not necessary|(?:gracias|thanks|thank you|obrigad[oa]) (?:igual(?:mente)?|anyway|de todos modos|de todas (?:formas|maneras)|mesmo assim|de qualquer (?:forma|jeito)))\b|^\W*(?:a+h+|o+h+)\W+(?:ok|okay|bueno|bien|ya|ta|ta bom|tudo bem|i see|alright|entao|entonces)\b/;
const asksForOne =
  /\b(?:si|sim|yes|please|por favor|porfa|pase\w*|pasa\w*|passa\w*|pass|comuni\w+|transf\w+|connect|hablar|falar|speak|talk|quiero|quero|want)\b/;

/** Who laughs is not asking for a person. */
const laughing = /\b(?:(?:ja|je|ha|he){2,}\w*|k{3,}|rs(?:rs)+|lol|lmao)\b|[😂🤣😅😆]/u;

/** Their answer to "shall I pass you to a person?". */
function hearAnswerAboutPerson(situation: Situation): Hearing | null {
  if (!personOffered(situation)) return null;
  const { reaction } = situation.understanding;
  const plain = plainText(situation.utterance);
  const laughs =
    laughing.test(plain) || acknowledging.test(plain) || (wavesOff.test(plain) && !asksForOne.test(plain));
  if (reaction === 'yes' && !laughs) return heard({ toPerson: { reason: 'asked', say: general.toPerson } });
  if (reaction !== 'no' && !laughs) return null;
  const open = openMatter(situation);
  const asYouLike = [say(general.asYouLike)];
  const unheard = { ...situation.understanding, reaction: 'none' as const };
  if (!open) {
    return (
      hearRaised({ ...situation, understanding: unheard }) ??
      heard({ first: asYouLike, last: general.anythingElse })
    );
  }
  const beside = hearWithin({ ...situation, understanding: unheard }, open);
  if (!beside.toPerson) return { ...beside, first: asYouLike };
  const unanswered = openQuestion(sceneNow(situation, open.playbook), open.playbook, open.done);
  return heard({ first: asYouLike, matter: { ...open, unanswered } });
}

/** A pack or a decoder less is no matter of a playbook, and no reason to leave. */
function hearOnlyPart({ utterance }: Situation): Hearing | null {
  return cancelsPart(utterance) ? heard({ first: [say(general.onlyPart)] }) : null;
}

/** To stop for a while is no matter of a playbook either, and least of all a cancellation. */
function hearOnlyPause({ utterance }: Situation): Hearing | null {
  return pausesService(utterance) ? heard({ first: [say(general.onlyPause)] }) : null;
}
