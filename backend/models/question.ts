import type { CountryPack } from '../../shared/countries/country.ts';
import type { Language, LocalText } from '../../shared/language.ts';
import { todayIn } from '../accounts/business-days.ts';
import { nothingUnderstood } from '../agents/understanding.ts';
import type { Situation } from '../playbooks/situation.ts';
import type { CallOptions } from './model.ts';

const greetings: LocalText = { es: 'Hola', 'pt-BR': 'Olá', en: 'Hello' };

/** A harmless question to try a model with: somebody without an account says hello. */
export function question(language: Language, country: CountryPack, now: Date): CallOptions {
  const utterance = greetings[language];
  const situation: Situation = {
    conversationId: 'try',
    language,
    country,
    today: todayIn(country.timeZone, now),
    customerName: '',
    account: null,
    catalogue: null,
    utterance,
    understanding: { ...nothingUnderstood, intents: [{ intent: 'greeting', confidence: 1 }] },
    topic: null,
    playbook: null,
    facts: [],
    effects: [],
    passages: [],
    goal: null,
    lines: [{ from: 'customer', text: utterance }],
    asksForPerson: 0,
    owner: 'ai',
  };
  return {
    prompt: [
      { role: 'system', content: `Answer with one short, friendly sentence in the language ${language}.` },
      { role: 'user', content: [{ type: 'text', text: utterance }] },
    ],
    // Plain JSON by contract, as in a turn: the embedded model answers from it.
    providerOptions: { faro: { situation } } as unknown as NonNullable<CallOptions['providerOptions']>,
  };
}
