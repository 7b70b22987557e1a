import type { Account, Catalogue, Plan } from '../../../shared/accounts/account.ts';
import { localeOf } from '../../../shared/countries/country.ts';
import { minorDigits } from '../../../shared/countries/money.ts';
import type { HeldConversation, Exchange } from './hold-conversation.ts';

/** How many bills before the current one make up the usual, and into how many parts a debt may be split at most. */
const usualBills = 6;
const mostParts = 12;

/** Money as it stands in words, and the words of its sentence before it since the last amount, and after it. */
interface Stated {
  readonly written: string;
  readonly minor: number;
  readonly before: string;
  readonly sentence: string;
}

/**
 * The figures of Lana's reply that are not what the account, the catalogue and the receipts give. Worked out here
 * once more, from plain data and with no function that her words come from.
 */
export function wrongFigures(
  exchange: Exchange,
  { catalogue, language }: HeldConversation,
): readonly string[] {
  const { before, after, reply } = exchange;
  const locale = localeOf(language, before.country);
  const accounts = [before, after];
  const known = new Set(accounts.flatMap((account) => knownAmounts(account, catalogue)));
  const amounts = statedAmounts(reply, locale, before.plan.price.currency)
    .filter((stated) => !known.has(stated.minor) || !fitsItsWords(stated, accounts, catalogue))
    .map(({ written }) => written);
  return [...amounts, ...wrongPercentages(reply, accounts, catalogue), ...wrongReferences(exchange)];
}

function knownAmounts(account: Account, catalogue: Catalogue): readonly number[] {
  const { bills, credits, tickets, arrangements } = account;
  const [current] = bills;
  const total = current?.total.minor ?? 0;
  const above = total - usual(account);
  const due = amountDue(account);
  return [
    ...catalogue.plans.flatMap((plan) => planAmounts(plan, account, catalogue)),
    ...bills.map((bill) => bill.total.minor),
    ...(current?.lines ?? []).flatMap(({ amount }) => [amount.minor, -amount.minor]),
    usual(account),
    above,
    -above,
    total - above,
    due,
    ...Array.from({ length: mostParts }, (_, index) => [
      Math.floor(due / (index + 1)),
      Math.ceil(due / (index + 1)),
    ]).flat(),
    ...credits.map(({ amount }) => amount.minor),
    ...tickets.flatMap(({ amount }) => (amount ? [amount.minor] : [])),
    ...arrangements.flatMap(({ parts }) => parts.map(({ amount }) => amount.minor)),
  ];
}

/** What may be said of a plan: its price, with a discount, and how far it is from the customer's own. */
function planAmounts(plan: Plan, account: Account, { loyalty }: Catalogue): readonly number[] {
  const price = plan.price.minor;
  const own = account.plan.price.minor;
  const percentages = [loyalty.percent, ...account.discounts.map(({ percent }) => percent)];
  return [
    price,
    Math.abs(price - own),
    ...percentages.map((percent) => Math.round((price * (100 - percent)) / 100)),
  ];
}

function usual({ bills }: Account): number {
  const earlier = bills.slice(1, 1 + usualBills);
  if (earlier.length === 0) return 0;
  return Math.round(earlier.reduce((sum, { total }) => sum + total.minor, 0) / earlier.length);
}

function amountDue({ bills }: Account): number {
  return bills
    .filter(({ state }) => state !== 'paid')
    .reduce((sum, { total, suspended }) => sum + total.minor - (suspended?.minor ?? 0), 0);
}

/** Words that leave no choice which amount follows them. */
const meanings: readonly { readonly after: RegExp; readonly is: (account: Account) => number }[] = [
  { after: /(?:promedio|média|average)/i, is: usual },
  {
    after:
      /(?:factura|fatura) de \p{L}+(?: de \d{4})?(?: es de|, de| é de| es|)$|\p{L}+ bill(?:,? for| is)$/iu,
    is: ({ bills }) => bills[0]?.total.minor ?? 0,
  },
  { after: /(?:tiene pendiente|você tem|you have)$/i, is: amountDue },
];

/** An amount beside the name of one plan alone has to be that plan's; after telling words it has to be what they say. */
function fitsItsWords(stated: Stated, accounts: readonly Account[], catalogue: Catalogue): boolean {
  const meaning = meanings.find(({ after }) => after.test(stated.before.trim()));
  if (meaning) return accounts.some((account) => meaning.is(account) === stated.minor);
  const named = catalogue.plans.filter(({ name }) => stated.sentence.includes(name));
  const own = named.find(({ name }) => stated.before.trim().endsWith(`${name} (`)) ?? named[0];
  if (!own || (named.length > 1 && !stated.before.trim().endsWith('('))) return true;
  return accounts.some((account) => planAmounts(own, account, catalogue).includes(stated.minor));
}

/** The amounts in words, in order. A figure is an amount when the currency's sign stands before it. */
export function statedAmounts(text: string, locale: string, currency: string): readonly Stated[] {
  const digits = minorDigits(currency);
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return sentencesOf(text).flatMap((sentence) => {
    let from = 0;
    return [...sentence.matchAll(/(?:R\$|S\/|Bs\.|Cg\.|\$)\s*(\d+(?:[.,]\d+)*)/g)].map((match): Stated => {
      const before = sentence.slice(from, match.index);
      from = match.index + match[0].length;
      const [whole = '', fraction = ''] = (match[1] ?? '').split(decimal?.value ?? '.');
      const minor =
        Number(whole.replaceAll(/\D/g, '')) * 10 ** digits + Number(fraction.padEnd(digits, '0') || 0);
      return { written: match[0], minor, before, sentence };
    });
  });
}

/** A full stop ends a sentence when a space and a capital, a digit no longer, come after it. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])(?<!Bs\.|Cg\.)\s+(?=[\p{Lu}¿¡])/u);
}

function wrongPercentages(
  text: string,
  accounts: readonly Account[],
  { loyalty }: Catalogue,
): readonly string[] {
  const known = new Set([
    loyalty.percent,
    ...accounts.flatMap(({ discounts }) => discounts.map((one) => one.percent)),
  ]);
  return [...text.matchAll(/(\d+)\s*%/g)]
    .filter(([, figure]) => !known.has(Number(figure)))
    .map(([all]) => all);
}

/** Numbers of tickets, visits and the like that the account does not have. */
function wrongReferences({ reply, after }: Exchange): readonly string[] {
  const known = new Set([...after.tickets, ...after.arrangements, ...after.credits].map(({ id }) => id));
  return [...reply.matchAll(/\b[A-Z]{2}-\d{7}\b/g)]
    .map(([all]) => all)
    .filter((number) => !known.has(number));
}
