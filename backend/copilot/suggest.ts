import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { ToolCall } from '../agents/tool-catalogue.ts';
import { general } from '../playbooks/general-sayings.ts';
import { meets } from '../playbooks/conditions.ts';
import { factsOf } from '../playbooks/facts.ts';
import { fill } from '../playbooks/fill.ts';
import { foresee, type Foreseen } from '../playbooks/foresee.ts';
import { foreseenOutcome } from '../playbooks/foreseen-outcome.ts';
import { playbooks } from '../playbooks/index.ts';
import type { DoStep, Playbook, TellStep } from '../playbooks/playbook.ts';
import { sceneOf, type Scene } from '../playbooks/scene.ts';
import type { Situation } from '../playbooks/situation.ts';
import { talkToPerson } from '../playbooks/talk-to-person.ts';
import { callOf, isReady } from '../playbooks/tool-calls.ts';
import { asDesk } from './as-desk.ts';
import { deskWords } from './desk-words.ts';
import { priceEffectOf } from './price-effect.ts';
import { mayOffer } from './selling.ts';
import { whyHeard, whyOffer } from './why.ts';

const mostSuggestions = 4;

/** What a customer may not take back by just asking: the desk lets it be confirmed. */
const irreversible: ReadonlySet<ToolCall['tool']> = new Set(['arrange_payment', 'change_address']);

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
  const ahead = aheadOf(foreseen, scene).filter((next) => !now.some((one) => means(one, next)));
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
  const step = effect && stepOf(effect, playbook);
  if (effect && step) {
    const action = actionOf(step.playbook, step.step, effect, scene);
    return [effects.length > 1 ? action : { ...action, text }];
  }
  const offer = offerMade(foreseen, situation);
  if (offer?.offer && !mayOffer(offer.offer.name, situation)) return [];
  const reply = { kind: 'reply', tool: null, text, irreversible: false } as const;
  if (playbook && offer?.offer) {
    const { name, title } = offer.offer;
    const price = priceEffectOf(name, scene);
    const id = `${playbook.id}:${offer.id}:${price?.after.minor ?? ''}`;
    return [{ ...reply, id, title: fill(title, scene), why: whyOffer(name, scene), price }];
  }
  const id =
    playbook && question
      ? `${playbook.id}:${question.id}`
      : `reply:${situation.understanding.intents[0].intent}`;
  const title = question ? question.label[situation.language] : fill(deskWords.replyTitle, scene);
  return [{ ...reply, id, title, why: whyHeard(scene), price: null }];
}

/** The offer that the foreseen words make, if any. */
function offerMade({ playbook, done }: Foreseen, { playbook: open }: Situation): TellStep | null {
  const made = playbook?.steps.filter(
    (step): step is TellStep => step.kind === 'tell' && step.offer !== undefined && done.has(step.id),
  );
  const before = open?.id === playbook?.id ? (open?.done ?? []) : [];
  return made?.findLast(({ id }) => !before.includes(id)) ?? null;
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

function stepOf({ tool }: ToolCall, near: Playbook | null): { playbook: Playbook; step: DoStep } | null {
  const ordered = near ? [near, ...playbooks] : playbooks;
  for (const playbook of ordered) {
    const step = playbook.steps.find((one): one is DoStep => one.kind === 'do' && one.tool === tool);
    if (step) return { playbook, step };
  }
  return null;
}

/** A step as an action: its tool, what it does to the price, and the words that say so once it has succeeded. */
function actionOf(playbook: Playbook, step: DoStep, call: ToolCall, scene: Scene): Suggestion {
  const { situation } = scene;
  const price = step.offer ? priceEffectOf(step.offer, scene) : null;
  const outcome = foreseenOutcome(call, situation, price?.before ?? null);
  const { results } = sceneOf(situation, [], [{ tool: call.tool, input: call.input, outcome }]);
  return {
    id: `${playbook.id}:${step.id}${price ? `:${price.after.minor}` : ''}`,
    kind: 'action',
    title: fill(step.title, scene),
    why: step.offer ? whyOffer(step.offer, scene) : whyHeard(scene),
    price,
    tool: { name: call.tool, input: { ...call.input } },
    text: fill(step.say, { ...scene, results }),
    irreversible: irreversible.has(call.tool),
  };
}

/** The steps that a person may carry out on their own judgement, as though the customer had agreed. */
function aheadOf({ playbook, done, facts }: Foreseen, scene: Scene): readonly Suggestion[] {
  return (playbook?.steps ?? []).flatMap((step) => {
    if (!playbook || step.kind !== 'do' || done.has(step.id) || step.tool === 'hand_to_person') return [];
    if (step.offer && !mayOffer(step.offer, scene.situation)) return [];
    const agreed = factsOf(
      [...facts].map(([name, value]) => ({ name, value })).concat(step.asked?.given ?? []),
    );
    const then = { ...scene, facts: agreed };
    if (!meets(step.when, then) || !isReady(step, then) || (step.already && meets(step.already.when, then)))
      return [];
    return [actionOf(playbook, step, callOf(step, then), then)];
  });
}

function passageOf(scene: Scene): readonly Suggestion[] {
  const [best] = scene.situation.passages;
  if (!best) return [];
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
