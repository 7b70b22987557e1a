import type { CountryCode } from '../../../shared/countries/country.ts';
import { billTexts } from './bill-texts.ts';
import { type Blueprint, billedMonths, type Charge } from './blueprint.ts';
import { drawReach, emailOf, extraDecoders } from './draw-blueprint.ts';
import { markets } from './markets/index.ts';
import { createSeededRandom } from './seeded-random.ts';

type FixedCountry = 'EC' | 'TT' | 'BR';

/** The customers that the demonstration and its tests know by number, in three countries. */
const fixedNames: Readonly<Record<FixedCountry, readonly [leaver: string, asker: string, copyist: string]>> =
  {
    EC: ['Daniel Andrade', 'Lucía Paredes', 'Mateo Salazar'],
    TT: ['Daniel Ramkissoon', 'Karen Mohammed', 'Mark Smith'],
    BR: ['Daniel Nogueira', 'Fernanda Lima', 'Beatriz Carvalho'],
  };

/** The fixed customers of a country, none in most. */
export function fixedBlueprints(country: CountryCode): readonly Blueprint[] {
  if (country !== 'EC' && country !== 'TT' && country !== 'BR') return [];
  const [leaver, asker, copyist] = fixedNames[country];
  return [
    {
      ...plainBlueprint(country, 1001, leaver),
      contacts: [{ daysAgo: 74, matter: 0, channel: 'telephone' }],
    },
    {
      ...plainBlueprint(country, 1002, asker),
      decoders: ['living-room', 'bedroom', 'kitchen'],
      charges: Array.from({ length: billedMonths }, (_, monthsBack) => askerCharges(monthsBack)),
      contacts: [{ daysAgo: 131, matter: 1, channel: 'web-chat' }],
    },
    {
      ...plainBlueprint(country, 1003, copyist),
      tier: 'essential-plus',
      decoders: ['living-room', 'bedroom'],
      charges: Array.from({ length: billedMonths }, () =>
        extraDecoders(markets[country], ['living-room', 'bedroom']),
      ),
      contacts: [{ daysAgo: 28, matter: 2, channel: 'telephone' }],
    },
  ];
}

/** A premium customer for a bit over three years, with nothing amiss. */
function plainBlueprint(country: FixedCountry, number: number, name: string): Blueprint {
  const [given = '', family = ''] = name.split(' ');
  const market = markets[country];
  return {
    id: `${country}-${number}`,
    country,
    language: market.languages[0] ?? 'en',
    name,
    email: emailOf(given, family, number),
    ...drawReach(market, createSeededRandom(`${country}-${number}`)),
    tier: 'premium',
    customerMonths: 38,
    planMonths: 38,
    decoders: ['living-room'],
    offline: null,
    eBilling: true,
    overdueBills: 0,
    promotion: null,
    charges: Array.from({ length: billedMonths }, () => []),
    tickets: [],
    contacts: [],
  };
}

/** Beside the plan at 128.90: 61.00 a month makes 189.90 on average, and 70.00 more is new this month. */
function askerCharges(monthsBack: number): readonly Charge[] {
  return [
    { kind: 'premium-pack', text: billTexts.premierePack, minor: 3_990 },
    { kind: 'extra-decoder', text: billTexts.decoder('bedroom'), minor: 1_510 },
    { kind: 'tax', text: billTexts.levy, minor: 600 },
    ...(askerExtras[monthsBack] ?? []),
  ];
}

/** By months back: what is new this month, then ups and downs that cancel out. */
const askerExtras: readonly (readonly Charge[])[] = [
  [
    { kind: 'pay-per-view', text: billTexts.payPerView(0), minor: 2_490 },
    { kind: 'premium-pack', text: billTexts.leaguePack, minor: 2_990 },
    { kind: 'extra-decoder', text: billTexts.decoder('kitchen'), minor: 1_520 },
  ],
  [],
  [{ kind: 'discount', text: billTexts.promptPayment, minor: -500 }],
  [{ kind: 'late-fee', text: billTexts.lateFee, minor: 500 }],
  [{ kind: 'pay-per-view', text: billTexts.payPerView(4), minor: 1_990 }],
  [{ kind: 'discount', text: billTexts.promotion, minor: -1_990 }],
  [],
];
