import { inEachLanguage, type LocalText } from '../../shared/language.ts';
import { fillInEach, inLanguage } from './desk-text.ts';
import { genreLabels, readGenres } from '../playbooks/facts.ts';
import { fill } from '../playbooks/fill.ts';
import type { OfferName } from '../playbooks/playbook.ts';
import type { Scene } from '../playbooks/scene.ts';
import { writeList } from '../playbooks/write-out.ts';

/** The longest part of somebody's words that is quoted. */
const longestQuote = 48;

const words = {
  saidGenres: {
    es: 'dijo {heard}; {offeredPlan} lo incluye',
    'pt-BR': 'disse {heard}; o {offeredPlan} inclui',
    en: 'said {heard}; {offeredPlan} includes it',
  },
  cheaper: {
    es: '{offeredPlan} cuesta {offeredSaves} menos',
    'pt-BR': 'o {offeredPlan} custa {offeredSaves} a menos',
    en: '{offeredPlan} costs {offeredSaves} less',
  },
  loyal: {
    es: '{tenure} como cliente y sin descuento vigente',
    'pt-BR': '{tenure} de casa e sem desconto vigente',
    en: 'a customer for {tenure}, with no discount running',
  },
  fitting: {
    es: '{fittingPlan}: {fittingGenres}',
    'pt-BR': '{fittingPlan}: {fittingGenres}',
    en: '{fittingPlan}: {fittingGenres}',
  },
  said: { es: 'dijo «{heard}»', 'pt-BR': 'disse “{heard}”', en: 'said “{heard}”' },
  answers: { es: 'responde a «{heard}»', 'pt-BR': 'responde a “{heard}”', en: 'answers “{heard}”' },
} as const satisfies Record<string, LocalText>;

/** Why an offer is worth making, in the words that were heard where there are any. */
export function whyOffer(offer: OfferName, scene: Scene): LocalText {
  if (offer === 'loyalty') return fillInEach(words.loyal, scene);
  if (offer === 'fitting-plan') return fillInEach(words.fitting, scene);
  const heard = readGenres(scene.facts.get('genres'));
  if (heard.length === 0) return fillInEach(words.cheaper, scene);
  return inEachLanguage((language) => {
    const said = inLanguage(scene, language);
    const quoted = heard.map((genre) => quote(genreLabels[genre][language], said));
    return fill(words.saidGenres, said, { heard: writeList(quoted, said) });
  });
}

/** Why a step is due: what the customer just said. */
export function whyHeard(scene: Scene, kind: 'said' | 'answers' = 'said'): LocalText {
  const heard = scene.situation.utterance.trim();
  const short = heard.length > longestQuote ? `${heard.slice(0, longestQuote).trimEnd()}…` : heard;
  return fillInEach(words[kind], scene, { heard: short });
}

function quote(word: string, { situation: { language } }: Scene): string {
  return language === 'es' ? `«${word}»` : `“${word}”`;
}
