import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Source } from '../../shared/conversation/source.ts';
import { passagesQuoted } from '../guardrails/quoted-passages.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { passageSource } from './sources/standing-sources.ts';

/** Sentences of a draft that are looked up, and passages for each. */
const mostSentences = 8;
const passagesEach = 2;

/**
 * Passages for the desk alone that a person's draft takes its words from, wherever the person read them. It is
 * advice: while the knowledge base is out of reach it says nothing.
 */
export async function quotedInternally(
  { knowledge }: { readonly knowledge: Knowledge },
  { country, language }: Pick<Conversation, 'country' | 'language'>,
  text: string,
): Promise<readonly Source[]> {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).slice(0, mostSentences);
  const found = await Promise.all(
    sentences.map((sentence) =>
      knowledge.search({ text: sentence, country, language, limit: passagesEach }).catch(() => []),
    ),
  );
  const internal = found.flat().filter(({ audience }) => audience === 'internal');
  const once = new Map(internal.map((passage) => [passage.id, passageSource(passage)]));
  return passagesQuoted(text, [...once.values()]);
}
