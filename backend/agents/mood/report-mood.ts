import type { LocalText } from '../../../shared/language.ts';
import type { Asked, Finding } from '../agent.ts';
import type { Understanding } from '../understanding.ts';
import { readMood } from './read-mood.ts';

const heading: LocalText = { es: 'ánimo', 'pt-BR': 'humor', en: 'mood' };

type Read = Pick<Understanding, 'mood' | 'moodBecause' | 'abusive'>;

/** How the customer feels, -1 to 1, and the words that say so. */
export async function reportMood({ conversation, text, locale }: Asked): Promise<Finding<Read>> {
  const read = readMood(text, conversation.language);
  const mood = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const because = read.moodBecause.length > 0 ? ` (${read.moodBecause.join(', ')})` : '';
  return {
    finding: `${heading[conversation.language]}: ${mood.format(read.mood)}${because}`,
    read: [],
    data: read,
  };
}
