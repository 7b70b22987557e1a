import type { LocalText } from '../../../shared/language.ts';
import type { Knowledge, Passage } from '../../knowledge/knowledge.ts';
import type { Asked, Finding } from '../agent.ts';

/** Passages looked up for one utterance. */
const passagesWanted = 3;

/** What the knowledge base says about the customer's words. */
export async function findPassages(
  { conversation: { country, language }, text }: Asked,
  knowledge: Knowledge,
): Promise<Finding<readonly Passage[]>> {
  const passages = await knowledge.search({ text, country, language, limit: passagesWanted });
  const count = passages.length;
  const findings: LocalText = {
    es: count === 1 ? '1 pasaje' : `${count} pasajes`,
    'pt-BR': count === 1 ? '1 trecho' : `${count} trechos`,
    en: count === 1 ? '1 passage' : `${count} passages`,
  };
  return { finding: findings[language], read: passages.map(({ id }) => id), data: passages };
}
