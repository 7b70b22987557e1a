import type { Account } from '../../shared/accounts/account.ts';
import { billDifference } from '../accounts/bills.ts';
import type { Language } from '../../shared/language.ts';
import type { BodyOf } from '../../shared/wire/http.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Persona } from './persona.ts';
import type { Topic } from './phrases/phrase-book.ts';

export type StoryOrder = BodyOf<'startDemonstration'>;
type Story = StoryOrder['conversation'];
type Fits = (account: Account) => boolean;

const plots: Readonly<
  Record<Story, { readonly number: string; readonly topic: Topic; readonly fits: Fits }>
> = {
  retention: { number: '1001', topic: 'cancel', fits: mayBeKept },
  'bill-query': { number: '1002', topic: 'bill-question', fits: hasHighBill },
  'bill-copy': { number: '1003', topic: 'bill-copy', fits: ({ eBilling }) => eBilling },
  'asks-for-person': { number: '1001', topic: 'person', fits: () => true },
};

/** Whether the account is one that a told conversation is about: those are left to who tries them. */
export function isTold(accountId: string): boolean {
  return Object.values(plots).some(({ number }) => accountId.endsWith(`-${number}`));
}

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
 * The customer of one of the told conversations: the one it is told of, or, where an earlier telling has changed
 * that account, another of the country whom it fits.
 *
 * @throws FailureError `unknown-account` for a country without any.
 */
export function storyPersona(
  { conversation, country }: StoryOrder,
  language: Language,
  customers: readonly Account[],
): Persona {
  const { number, topic, fits } = plots[conversation];
  const told = `${country}-${number}`;
  const fitting = customers.filter(fits);
  const account = fitting.find(({ id }) => id === told) ?? fitting[0];
  if (!account)
    throw new FailureError('unknown-account', `No customer of ${country} fits this conversation.`);
  const script = scripts[conversation][language];
  return {
    country,
    language,
    accountId: account.id,
    topic,
    stance: 'easy',
    cross: false,
    sloppiness: 0,
    wantsPersonAfter: null,
    lingers: 0,
    patience: script.length,
    script,
  };
}

function mayBeKept({ discounts, plan, tickets }: Account): boolean {
  const leaving = tickets.some(({ kind, state }) => kind === 'cancellation' && state === 'open');
  return (
    discounts.length === 0 && !leaving && plan.genres.includes('sports') && plan.genres.includes('movies')
  );
}

function hasHighBill(account: Account): boolean {
  const difference = billDifference(account);
  const disputed = account.tickets.some(({ kind, state }) => kind === 'dispute' && state === 'open');
  return difference !== null && difference.minor > 0 && !disputed;
}
