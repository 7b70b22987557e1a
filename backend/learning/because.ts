import { inEachLanguage, type LocalText } from '../../shared/language.ts';
import type { Ranked } from './rank.ts';

/** A habit is told from this share of the times on. */
const leastShare = 0.5;
const outOf = 10;

const words = {
  here: {
    es: 'porque aquí se eligió {times} de cada 10 veces',
    'pt-BR': 'porque aqui foi a escolha em {times} de cada 10 vezes',
    en: 'because {times} of 10 times this was done here',
  },
  elsewhere: {
    es: 'porque en otros países se eligió {times} de cada 10 veces',
    'pt-BR': 'porque em outros países foi a escolha em {times} de cada 10 vezes',
    en: 'because {times} of 10 times this was done in other countries',
  },
  compared: {
    es: 'orden habitual: en 1 de cada 20 conversaciones se compara con lo aprendido',
    'pt-BR': 'ordem habitual: em 1 de cada 20 conversas ela é comparada com o aprendido',
    en: 'usual order: in 1 of 20 conversations it is compared with what was learned',
  },
} as const satisfies Record<string, LocalText>;

/** Why a suggestion stands where it stands, as far as habit has a say; null where it has none. Never says whose. */
export function becauseOf({ standing: { from, tally } }: Ranked): LocalText | null {
  if (from === 'nowhere' || tally.taken / tally.shown < leastShare) return null;
  const times = Math.round((outOf * tally.taken) / tally.shown);
  return inEachLanguage((language) => words[from][language].replace('{times}', String(times)));
}

/** Why the order is the usual one in a conversation that is compared with. */
export const becauseCompared: LocalText = words.compared;
