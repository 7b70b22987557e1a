import type { Language } from '../../../shared/language.ts';
import { StartFailure } from '../../start-failure.ts';
import { holdConversation } from './hold-conversation.ts';
import { writtenConversations } from './index.ts';
import { judge } from './judge.ts';
import { countUp, type Judged } from './table.ts';
import type { WrittenConversation } from './written.ts';

/** The least share of the conversations of a language that end as they should. */
export const leastShare = 0.9;

/**
 * Holds the conversations of the languages one after the other, all of them or those that are wanted.
 *
 * @throws StartFailure `unknown-conversation` where none is wanted.
 */
export async function tryAll(
  languages: readonly Language[],
  isWanted: (written: WrittenConversation, index: number) => boolean = () => true,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const language of languages) {
    for (const written of writtenConversations[language].filter(isWanted)) {
      const held = await holdConversation(written, language);
      judged.push({ held, faults: judge(held) });
    }
  }
  if (judged.length === 0) throw new StartFailure('unknown-conversation', 'No conversation has such a name.');
  return judged;
}

/** Whether, in each language, enough end as they should, none has a wrong amount and none goes in circles. */
export function meetsTheBars(judged: readonly Judged[]): boolean {
  const byLanguage = Map.groupBy(judged, ({ held }) => held.language);
  return [...byLanguage.values()]
    .map(countUp)
    .every(
      ({ conversations, asTheyShould, wrongAmounts, loops }) =>
        asTheyShould >= conversations * leastShare && wrongAmounts === 0 && loops === 0,
    );
}
