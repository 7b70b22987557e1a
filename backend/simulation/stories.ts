import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { BodyOf } from '../../shared/wire/http.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Persona } from './persona.ts';
import type { Topic } from './phrases/phrase-book.ts';

export type StoryOrder = BodyOf<'startDemonstration'>;
type Story = StoryOrder['conversation'];

/** Countries with the accounts that the stories are about. */
const accountsOf: Partial<Record<CountryCode, string>> = { EC: 'EC', BR: 'BR', TT: 'TT' };

const plots: Readonly<Record<Story, { readonly account: string; readonly topic: Topic }>> = {
  retention: { account: '1001', topic: 'cancel' },
  'bill-query': { account: '1002', topic: 'bill-question' },
  'bill-copy': { account: '1003', topic: 'bill-copy' },
  'asks-for-person': { account: '1001', topic: 'person' },
};

/** What the customer says: the opening, then one line to each answer. */
const scripts: Readonly<Record<Story, Readonly<Record<Language, readonly string[]>>>> = {
  retention: {
    es: [
      'Quiero cancelar el servicio',
      'Veo más streaming, pero sigo viendo deportes y noticias',
      'Mmm, no sé, todavía me parece caro',
      'Sí, acepto',
      'Muchas gracias',
    ],
    'pt-BR': [
      'Quero cancelar o serviço',
      'Vejo mais streaming, mas ainda assisto esportes e notícias',
      'Hum, não sei, ainda acho caro',
      'Sim, aceito',
      'Muito obrigado',
    ],
    en: [
      'I want to cancel my service',
      'I stream more, but I still watch sports and news',
      "Hmm, I don't know, it still seems expensive",
      'Yes, I accept',
      'Thank you very much',
    ],
  },
  'bill-query': {
    es: ['¿Está bien mi factura de este mes?', 'Perfecto, gracias'],
    'pt-BR': ['Minha fatura deste mês está certa?', 'Perfeito, obrigada'],
    en: ['Is my bill right this month?', 'Perfect, thanks'],
  },
  'bill-copy': {
    es: ['Necesito una copia de mi factura', 'Sí, por favor', 'Gracias, nada más'],
    'pt-BR': ['Preciso da segunda via da minha fatura', 'Sim, por favor', 'Obrigado, só isso'],
    en: ['I need a copy of my bill', 'Yes, please', 'Thanks, nothing else'],
  },
  'asks-for-person': {
    es: ['Tengo un problema con mi plan', 'Quiero hablar con una persona', 'Gracias, espero'],
    'pt-BR': ['Tenho um problema com meu plano', 'Quero falar com uma pessoa', 'Obrigado, eu espero'],
    en: ['I have a problem with my plan', 'I want to talk to a person', 'Thanks, I will wait'],
  },
};

/**
 * The customer of one of the told conversations.
 *
 * @throws FailureError `unknown-account` for a country that has none of the accounts it takes.
 */
export function storyPersona({ conversation, country }: StoryOrder, language: Language): Persona {
  const prefix = accountsOf[country];
  if (!prefix) {
    throw new FailureError(
      'unknown-account',
      `The told conversations are set in EC, BR and TT, not in ${country}.`,
    );
  }
  const { account, topic } = plots[conversation];
  const script = scripts[conversation][language];
  return {
    country,
    language,
    accountId: `${prefix}-${account}`,
    topic,
    stance: 'easy',
    cross: false,
    sloppiness: 0,
    wantsPersonAfter: null,
    patience: script.length,
    script,
  };
}
