import type { Language } from '../../../shared/language.ts';
import { StartFailure } from '../../start-failure.ts';
import { holdConversation } from './hold-conversation.ts';
import { writtenConversations } from './index.ts';
import { judge } from './judge.ts';
import { countUp, type Judged } from './table.ts';

/** The least share of the conversations of a language that end as they should. */
export const leastShare = 0.9;

/**
 * Holds the conversations of the languages, all of them or those whose name has the words in it.
 *
 * @throws StartFailure `unknown-conversation` where no name has them.
 */
export async function tryAll(
  languages: readonly Language[],
  only: string | null = null,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const language of languages) {
    for (const written of writtenConversations[language]) {
      if (only !== null && !written.name.includes(only)) continue;
      const held = await holdConversation(written, language);
      judged.push({ held, faults: judge(held) });
    }
  }
  if (judged.length === 0)
    throw new StartFailure('unknown-conversation', `No conversation has "${only}" in its name.`);
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
