import type { CountryCode } from '../../../shared/countries/country.ts';
import { type Room, billTexts, rooms } from './bill-texts.ts';
import { type Blueprint, billedMonths, type Charge, type PastMatter } from './blueprint.ts';
import { type Market, tiers } from './market.ts';
import { markets } from './markets/index.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';

/** What a customer is for, by turns, so that every country has some of each. */
const casts = ['no-signal', 'overdue', 'paper-bill', 'high-bill', 'promotion', 'plain'] as const;
type Cast = (typeof casts)[number];

/** Customer `number` of a country, the same at every call. */
export function drawBlueprint(country: CountryCode, number: number): Blueprint {
  const id = `${country}-${number}`;
  const market = markets[country];
  const random = createSeededRandom(id);
  const cast = casts[number % casts.length] as Cast;
  const person = drawPerson(market, number, random);
  const customerMonths = random.whole(14, 150);
  const decoders = rooms.slice(0, random.whole(1, 3));
  return {
    id,
    country,
    language: random.pick(market.languages),
    ...person,
    tier: random.pick(tiers),
    customerMonths,
    planMonths: random.whole(billedMonths, Math.min(customerMonths, 48)),
    decoders,
    offline: cast === 'no-signal' ? random.whole(0, decoders.length - 1) : null,
    eBilling: cast !== 'paper-bill' && random.chance(0.7),
    overdueBills: cast === 'overdue' ? random.whole(1, 2) : 0,
    promotion:
      cast === 'promotion' ? { percent: random.pick([10, 15, 20]), bills: random.whole(1, 4) } : null,
    charges: drawCharges(market, decoders, cast, random),
    tickets: drawMatters(random, random.whole(0, 2), 40),
    contacts: drawMatters(random, random.whole(1, 5), 3),
  };
}

function drawPerson(market: Market, number: number, random: SeededRandom) {
  const given = random.pick(market.givenNames);
  const family = random.pick(market.familyNames);
  const others = market.familyNames.filter((name) => name !== family);
  const name = [given, family, ...(market.familyNamesEach === 2 ? [random.pick(others)] : [])].join(' ');
  return { name, email: emailOf(given, family, number), ...drawReach(market, random) };
}

/** A phone and an address of the market. */
export function drawReach(market: Market, random: SeededRandom) {
  const fill = (pattern: string) => pattern.replaceAll('#', () => String(random.whole(1, 9)));
  return { phone: fill(random.pick(market.phones)), address: fill(random.pick(market.addresses)) };
}

/** `lucia.andrade.2001@example.com`: unlike any other customer's of the country. */
export function emailOf(given: string, family: string, number: number): string {
  return `${plainLetters(given)}.${plainLetters(family)}.${number}@example.com`;
}

function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

function drawCharges(market: Market, decoders: readonly Room[], cast: Cast, random: SeededRandom) {
  const standing: readonly Charge[] = [
    ...(random.chance(0.4)
      ? [{ kind: 'premium-pack' as const, text: billTexts.premierePack, minor: market.charges.pack }]
      : []),
    ...extraDecoders(market, decoders),
  ];
  return Array.from({ length: billedMonths }, (_, monthsBack) => [
    ...standing,
    ...drawOccasional(market, monthsBack, random),
    ...(cast === 'high-bill' && monthsBack === 0 ? surprises(market) : []),
    ...(cast === 'overdue' && monthsBack === 0 ? [lateFee(market)] : []),
  ]);
}

/** What extra decoders cost each month, the levy on them included. */
export function extraDecoders(market: Market, decoders: readonly Room[]): readonly Charge[] {
  const extra = decoders.slice(1).map((room) => ({
    kind: 'extra-decoder' as const,
    text: billTexts.decoder(room),
    minor: market.charges.decoder,
  }));
  return extra.length > 0
    ? [...extra, { kind: 'tax', text: billTexts.levy, minor: market.charges.levy }]
    : [];
}

function drawOccasional(market: Market, monthsBack: number, random: SeededRandom): readonly Charge[] {
  const { charges } = market;
  const possible: readonly (readonly [probability: number, charge: Charge])[] = [
    [0.12, payPerView(market, monthsBack)],
    [0.03, { kind: 'relocation', text: billTexts.relocation, minor: charges.relocation }],
    [0.03, { kind: 'reconnection', text: billTexts.reconnection, minor: charges.reconnection }],
    [0.06, lateFee(market)],
    [0.15, { kind: 'discount', text: billTexts.promptPayment, minor: -charges.lateFee }],
  ];
  const isPast = monthsBack > 0;
  return possible.filter(([probability]) => random.chance(probability) && isPast).map(([, charge]) => charge);
}

/** New lines that make this month's bill stand out. */
function surprises(market: Market): readonly Charge[] {
  return [
    payPerView(market, 0),
    { kind: 'premium-pack', text: billTexts.leaguePack, minor: market.charges.pack },
  ];
}

function payPerView(market: Market, monthsBack: number): Charge {
  return {
    kind: 'pay-per-view',
    text: billTexts.payPerView(monthsBack),
    minor: market.charges.payPerView,
  };
}

function lateFee(market: Market): Charge {
  return { kind: 'late-fee', text: billTexts.lateFee, minor: market.charges.lateFee };
}

function drawMatters(random: SeededRandom, count: number, soonest: number): readonly PastMatter[] {
  const days = Array.from({ length: count }, () => random.whole(soonest, 360)).toSorted((a, b) => a - b);
  return days.map((daysAgo) => ({
    daysAgo,
    matter: random.whole(0, 5),
    channel: random.pick(['telephone', 'web-chat', 'whatsapp'] as const),
  }));
}
