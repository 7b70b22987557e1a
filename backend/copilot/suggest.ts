import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { inEachLanguage } from '../../shared/language.ts';
import { isPutLast } from '../playbooks/answers-to-people.ts';
import { meets } from '../playbooks/conditions.ts';
import { fill } from '../playbooks/fill.ts';
import { foresee, type Foreseen } from '../playbooks/foresee.ts';
import { general } from '../playbooks/general-sayings.ts';
import { playbookFor } from '../playbooks/index.ts';
import type { TellStep } from '../playbooks/playbook.ts';
import { contains } from '../playbooks/said.ts';
import { sceneOf, type Scene } from '../playbooks/scene.ts';
import type { Situation } from '../playbooks/situation.ts';
import { talkToPerson } from '../playbooks/talk-to-person.ts';
import { likeness } from '../playbooks/sounds-like.ts';
import { isEnded } from '../playbooks/walk.ts';
import { actionFor, actionsAhead, isOfContract } from './actions.ts';
import { asDesk } from './as-desk.ts';
import { deskWords } from './desk-words.ts';
import { offerOf, offersAhead } from './offers.ts';
import { standingStill } from './standing-still.ts';
import { kindOf, mayBeShown, nothingPast, type Past } from './suggestion-rules.ts';
import { mayOffer } from './selling.ts';
import { reply, usefulReplies } from './useful-replies.ts';
import { whyHeard } from './why.ts';

const mostSuggestions = 4;

/**
 * The next best actions, most useful first, at most four: what the customer has agreed to, what to say now, what the
 * playbook has ahead, a reply that helps, and the way back to Lana. Pure; changes nothing. An id is the same as long
 * as the suggestion means the same. How sure Faro must be of each kind, and how often it may come, is data
 * (`suggestion-rules.ts`).
 */
export function suggest(given: Situation, past: Past = nothingPast): readonly Suggestion[] {
  const situation = asDesk(given);
  const turn = foresee(situation);
  const speaks = isAnswer(turn, situation);
  const standing = speaks ? turn : standingStill(situation);
  const scene: Scene = { ...sceneOf(situation, [], []), facts: standing.facts };
  const greets = !speaks && isFirstOfPerson(given, turn);
  const now = speaks ? nowOf(turn, scene) : greets ? [attend(standing, scene)] : [];
  const actions = actionsAhead(standing, scene);
  const agreed = greets ? [] : actions.filter(isOfContract);
  const ahead = [...offersAhead(standing, scene), ...actions, ...questionAhead(standing, scene, speaks)];
  const wantsPerson = greets && (turn.toPerson || situation.asksForPerson > 0);
  const back = wantsPerson ? [] : handBackOf(standing, scene);
  const useful = usefulReplies(standing, scene, !turn.toPerson);
  const due = onceEach([...now.filter(isAction), ...agreed, ...now, ...ahead]);
  const shown = (suggestions: readonly Suggestion[]) =>
    suggestions.filter((each) => mayBeShown(each, confidenceIn(each, standing, given), past));
  return atMostFour(shown(due), shown(useful), shown(back));
}

/** How sure Faro is of what a suggestion rests on: an open playbook, what was just heard, what a passage speaks of. */
function confidenceIn(
  suggestion: Suggestion,
  { playbook }: Foreseen,
  { playbook: open, understanding, utterance, passages }: Situation,
): number {
  if (kindOf(suggestion) === 'passage') {
    return Math.max(...passages.map(({ title, text }) => likeness(`${title} ${text}`, utterance)));
  }
  const [{ intent, confidence }] = understanding.intents;
  const isEstablished = open !== null || (playbook !== null && playbookFor(intent) !== playbook);
  return isEstablished ? 1 : confidence;
}

/** Whether the customer waits for words, and those that Lana would say are some: no asking back, nobody called. */
function isAnswer({ text, toPerson }: Foreseen, situation: Situation): boolean {
  if (toPerson || situation.lines.at(-1)?.from !== 'customer') return false;
  const isLost = [general.askBack, general.offerPerson].some((saying) => contains(text, saying, situation));
  return situation.owner === 'ai' || !isLost;
}

/** Whether a person takes over from Lana, or is about to, and has not said anything since. */
function isFirstOfPerson({ owner, lines }: Situation, turn: Foreseen): boolean {
  const last = lines.findLast(({ from }) => from !== 'customer')?.from;
  return (owner !== 'ai' || turn.toPerson) && last !== 'rep' && last !== 'supervisor';
}

/** What is due first, with room kept for a reply that helps and for the way back. */
function atMostFour(
  due: readonly Suggestion[],
  useful: readonly Suggestion[],
  back: readonly Suggestion[],
): readonly Suggestion[] {
  const first = due.slice(0, mostSuggestions - Math.min(1, useful.length) - back.length);
  const room = mostSuggestions - first.length - back.length;
  return [...first, ...useful.slice(0, room), ...back];
}

/** Each meaning once: the words that make an offer and the tool that carries it out are one. */
function onceEach(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(
    (one, index) => !suggestions.slice(0, index).some((earlier) => means(earlier, one)),
  );
}

function means(one: Suggestion, other: Suggestion): boolean {
  return (
    one.id === other.id || (one.price !== null && JSON.stringify(one.price) === JSON.stringify(other.price))
  );
}

function isAction({ kind }: Suggestion): boolean {
  return kind === 'action';
}

function nowOf(turn: Foreseen, scene: Scene): readonly Suggestion[] {
  const { situation } = scene;
  const { playbook, effects, question, text } = turn;
  if (situation.owner !== 'ai' && contains(text, general.greeting, situation)) return [];
  const actions = effects.flatMap((effect) => actionFor(effect, playbook, scene) ?? []);
  const [only, ...more] = actions;
  if (only) return more.length > 0 ? actions : [{ ...only, text }];
  const told = newlyTold(turn, situation);
  const made = told.findLast(({ offer }) => offer !== undefined);
  const offer = playbook && made ? offerOf(playbook, made, scene, text) : null;
  if (offer) return [offer];
  if (made?.offer && !mayOffer(made.offer.name, situation)) return [];
  const step = question ?? told.at(-1);
  const id =
    playbook && step ? `${playbook.id}:${step.id}` : `reply:${situation.understanding.intents[0].intent}`;
  const title = step ? step.label : deskWords.replyTitle;
  return [reply({ id, title, why: whyHeard(scene), text })];
}

/** What the foreseen words say of the playbook. */
function newlyTold({ playbook, done }: Foreseen, { playbook: open }: Situation): readonly TellStep[] {
  const before = new Set(open?.id === playbook?.id ? open?.done : []);
  const told = playbook?.steps.filter(
    (step) => step.kind === 'tell' && done.has(step.id) && !before.has(step.id),
  );
  return (told ?? []) as readonly TellStep[];
}

/** The first words of a person, who has read it all. */
function attend({ playbook }: Foreseen, scene: Scene): Suggestion {
  const { language, topic, asksForPerson } = scene.situation;
  const matter = playbook ?? (topic && playbookFor(topic));
  const about = matter && matter !== talkToPerson ? matter.matter[language] : null;
  return reply({
    id: 'reply:attend',
    title: deskWords.attendTitle,
    why: asksForPerson > 0 ? deskWords.attendWhy : deskWords.attendUnaskedWhy,
    text: about ? fill(deskWords.attend, scene, { about }) : fill(deskWords.attendAnew, scene),
  });
}

/** The open question in plainer words, unless it is being put already. */
function questionAhead(
  { playbook, question }: Foreseen,
  scene: Scene,
  isPut: boolean,
): readonly Suggestion[] {
  if (!playbook || !question || isPut) return [];
  const { lines } = scene.situation;
  const byPerson = lines.findLast(({ from }) => from !== 'customer')?.from !== 'ai';
  if (byPerson && isPutLast(question, playbook, scene)) return [];
  return [
    reply({
      id: `${playbook.id}:${question.id}`,
      title: question.label,
      why: deskWords.nextWhy,
      text: fill(question.again, scene),
    }),
  ];
}

/** The turn for Lana, with what is agreed or left to do as the goal. */
function handBackOf({ playbook, done, facts, effects }: Foreseen, scene: Scene): readonly Suggestion[] {
  const { language } = scene.situation;
  const left = playbook?.steps.filter(
    (step) => step.kind !== 'tell' && !isEnded(step, done, scene) && meets(step.when, { ...scene, facts }),
  );
  if (!playbook && scene.situation.topic === null) return [];
  const isAgreed = effects.length > 0 || left?.some((step) => step.kind === 'do');
  const isOver = !playbook || (left?.length === 0 && !isAgreed);
  const [name, goal] = isOver
    ? (['close', talkToPerson.handBack] as const)
    : isAgreed
      ? (['finish', playbook.handBack] as const)
      : (['carry-on', deskWords.carryOn] as const);
  return [
    {
      id: `${playbook?.id ?? 'any'}:hand-back:${name}`,
      kind: 'hand-back',
      title: inEachLanguage((each) => deskWords.handBackTitle[each].replace('{goal}', goal[each])),
      why: deskWords.handBackWhy,
      price: null,
      tool: null,
      text: goal[language],
      irreversible: false,
    },
  ];
}
