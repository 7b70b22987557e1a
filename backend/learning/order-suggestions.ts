import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { Situation } from '../playbooks/situation.ts';
import { becauseCompared, becauseOf } from './because.ts';
import { hashOf } from './hash-of.ts';
import { choiceOf } from './occasion.ts';
import { matterOf, moodBandOf, type Place } from './place.ts';
import { rank, type Expectation } from './rank.ts';
import { situationTurns } from './situation-turns.ts';
import { expectationOf } from './next-action/predict.ts';
import type { LearnedModel } from './learned-model.ts';

/** One conversation in this many keeps the usual order, so that what was learned stays comparable. */
const comparedOneIn = 20;

/**
 * The suggestions in the order that the model has learned for their place, each with the reason where habit has
 * one. Adds none and drops none. A fixed share of the conversations keeps the usual order and says so.
 */
export function orderSuggestions(
  model: LearnedModel,
  suggestions: readonly Suggestion[],
  situation: Situation,
): readonly Suggestion[] {
  const place = placeOf(situation);
  const expectation = model.nextAction ? expectationOf(model.nextAction, situationTurns(situation)) : null;
  return isCompared(situation.conversationId)
    ? compared(model, suggestions, place, expectation)
    : learned(model, suggestions, place, expectation);
}

/** Whether a conversation keeps the usual order; always the same for one id. */
export function isCompared(conversationId: string): boolean {
  return hashOf(conversationId) % comparedOneIn === 0;
}

function learned(
  { tallies }: LearnedModel,
  suggestions: readonly Suggestion[],
  place: Place,
  expectation: Expectation | null,
): readonly Suggestion[] {
  return rank(tallies, place, suggestions.map(choiceOf), expectation).map((ranked, position) => {
    const suggestion = suggestions[ranked.usual] as Suggestion;
    const because = becauseOf(ranked);
    const isMoved = ranked.usual !== position;
    return because !== null || isMoved
      ? { ...suggestion, learned: { because, usual: ranked.usual + 1 } }
      : suggestion;
  });
}

function compared(
  { tallies }: LearnedModel,
  suggestions: readonly Suggestion[],
  place: Place,
  expectation: Expectation | null,
): readonly Suggestion[] {
  const order = rank(tallies, place, suggestions.map(choiceOf), expectation);
  if (order.every(({ usual }, position) => usual === position)) return suggestions;
  return suggestions.map((suggestion, index) =>
    index === 0 ? { ...suggestion, learned: { because: becauseCompared, usual: 1 } } : suggestion,
  );
}

function placeOf({ country, playbook, topic, understanding }: Situation): Place {
  return {
    country: country.code,
    matter: matterOf(playbook, topic),
    mood: moodBandOf(understanding.mood),
  };
}
