import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { general } from '../playbooks/general-sayings.ts';
import { meets } from '../playbooks/conditions.ts';
import { fill } from '../playbooks/fill.ts';
import { foresee, type Foreseen } from '../playbooks/foresee.ts';
import type { TellStep } from '../playbooks/playbook.ts';
import { sceneOf, type Scene } from '../playbooks/scene.ts';
import type { Situation } from '../playbooks/situation.ts';
import { talkToPerson } from '../playbooks/talk-to-person.ts';
import { actionFor, actionsAhead } from './actions.ts';
import { asDesk } from './as-desk.ts';
import { deskWords } from './desk-words.ts';
import { priceEffectOf } from './price-effect.ts';
import { isAbout } from '../playbooks/digressions.ts';
import { mayOffer } from './selling.ts';
import { whyHeard, whyOffer } from './why.ts';

const mostSuggestions = 4;

/**
 * The next best actions, most useful first, at most four: what Lana would do or say now, what the playbook has
 * ahead, a passage that answers, and the way back to Lana. Pure; changes nothing. An id is the same as long as the
 * suggestion means the same.
 */
export function suggest(given: Situation): readonly Suggestion[] {
  const situation = asDesk(given);
  const foreseen = foresee(situation);
  const scene: Scene = { ...sceneOf(situation, [], []), facts: foreseen.facts };
  const answered = situation.lines.at(-1)?.from !== 'customer';
  const now = answered ? [] : nowOf(foreseen, scene);
  const ahead = actionsAhead(foreseen, scene).filter((next) => !now.some((one) => means(one, next)));
  const passage = passageOf(scene);
  const back = handBackOf(foreseen, scene);
  const room = mostSuggestions - now.length - passage.length - back.length;
  return [...now, ...ahead.slice(0, room), ...passage, ...back];
}

/** Two suggestions for one offer: the words that make it, or the tool that carries it out. */
function means(one: Suggestion, other: Suggestion): boolean {
  return (
    one.id === other.id || (one.price !== null && JSON.stringify(one.price) === JSON.stringify(other.price))
  );
}

function nowOf(foreseen: Foreseen, scene: Scene): readonly Suggestion[] {
  const { situation } = scene;
  const { playbook, effects, question, text } = foreseen;
  if (foreseen.toPerson) return [attend(scene)];
  const [effect] = effects;
  const action = effect && actionFor(effect, playbook, scene);
  if (action) return [effects.length > 1 ? action : { ...action, text }];
  const offer = offerMade(foreseen, situation);
  if (offer?.offer && !mayOffer(offer.offer.name, situation)) return [];
  const reply = { kind: 'reply', tool: null, text, irreversible: false } as const;
  const price = offer?.offer ? priceEffectOf(offer.offer.name, scene) : null;
  if (playbook && offer?.offer && price) {
    const { name, title } = offer.offer;
    const id = `${playbook.id}:${offer.id}:${price.after.minor}`;
    return [{ ...reply, id, title: fill(title, scene), why: whyOffer(name, scene), price }];
  }
  const step = question ?? lastTold(foreseen, situation);
  const id =
    playbook && step ? `${playbook.id}:${step.id}` : `reply:${situation.understanding.intents[0].intent}`;
  const title = step ? step.label[situation.language] : fill(deskWords.replyTitle, scene);
  return [{ ...reply, id, title, why: whyHeard(scene), price: null }];
}

/** The offer that the foreseen words make, if any. */
function offerMade(foreseen: Foreseen, situation: Situation): TellStep | null {
  return newlyTold(foreseen, situation).findLast(({ offer }) => offer !== undefined) ?? null;
}

function lastTold(foreseen: Foreseen, situation: Situation): TellStep | null {
  return newlyTold(foreseen, situation).at(-1) ?? null;
}

/** What the foreseen words say of the playbook. */
function newlyTold({ playbook, done }: Foreseen, { playbook: open }: Situation): readonly TellStep[] {
  const before = new Set(open?.id === playbook?.id ? open?.done : []);
  const told = playbook?.steps.filter(
    (step) => step.kind === 'tell' && done.has(step.id) && !before.has(step.id),
  );
  return (told ?? []) as readonly TellStep[];
}

function attend(scene: Scene): Suggestion {
  return {
    id: 'reply:attend',
    kind: 'reply',
    title: fill(deskWords.attendTitle, scene),
    why: fill(deskWords.attendWhy, scene),
    price: null,
    tool: null,
    text: fill(deskWords.attend, scene),
    irreversible: false,
  };
}

function passageOf(scene: Scene): readonly Suggestion[] {
  const [best] = scene.situation.passages;
  if (!best || !isAbout(best, scene.situation.utterance)) return [];
  return [
    {
      id: `passage:${best.id}`,
      kind: 'reply',
      title: fill(deskWords.citeTitle, scene, { passage: best.title }),
      why: whyHeard(scene, 'answers'),
      price: null,
      tool: null,
      text: fill(general.readAbout, scene, { passage: best.text }),
      irreversible: false,
    },
  ];
}

/** The turn for Lana, with what is left to do as the goal. */
function handBackOf({ playbook, done, facts, toPerson }: Foreseen, scene: Scene): readonly Suggestion[] {
  const { language } = scene.situation;
  if (toPerson) return [];
  const left = playbook?.steps.filter((step) => !done.has(step.id) && meets(step.when, { ...scene, facts }));
  const isAgreed = left?.some((step) => step.kind === 'do');
  const goal =
    !playbook || !left || left.length === 0
      ? talkToPerson.handBack
      : isAgreed
        ? playbook.handBack
        : deskWords.carryOn;
  const text = goal[language];
  return [
    {
      id: `${playbook?.id ?? 'any'}:hand-back:${goal === deskWords.carryOn ? 'carry-on' : goal === talkToPerson.handBack ? 'close' : 'finish'}`,
      kind: 'hand-back',
      title: fill(deskWords.handBackTitle, scene, { goal: text }),
      why: fill(deskWords.handBackWhy, scene),
      price: null,
      tool: null,
      text,
      irreversible: false,
    },
  ];
}
