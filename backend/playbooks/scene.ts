import type { ToolName, ToolResults } from '../agents/tool-catalogue.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { factsOf, type Facts, type LearnedFact } from './facts.ts';
import type { UsedTool } from './move.ts';
import type { Situation } from './situation.ts';

export type Results = { readonly [Name in ToolName]?: ToolResults[Name] };

/** A moment of a turn: the situation it began with, the facts as they stand now, and what the tools have answered. */
export interface Scene {
  readonly situation: Situation;
  readonly facts: Facts;
  readonly results: Results;
}

export function sceneOf(
  situation: Situation,
  learned: readonly LearnedFact[],
  used: readonly UsedTool[],
): Scene {
  const results = used.flatMap(({ tool, outcome }) => (outcome.ok ? [[tool, outcome.result]] : []));
  return {
    situation,
    facts: factsOf([...situation.facts, ...learned]),
    results: Object.fromEntries(results) as Results,
  };
}

export function localeOfScene({ situation }: Scene): string {
  return localeOf(situation.language, situation.country.code);
}
