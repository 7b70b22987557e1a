import { z } from 'zod';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import { languages, type Language } from '../../shared/language.ts';
import type { Person, Role } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Claims } from './identity-provider.ts';

/** A role that a company can give; customers and channels sign in elsewhere. */
export type StaffRole = Exclude<Role, 'customer' | 'channel'>;

export type StaffPerson = Person & { readonly role: StaffRole };

/** How to read a company's claims. A claim inside another is named with a dot: `realm_access.roles`. */
export interface ClaimsMapping {
  readonly user: string;
  readonly role: string;
  readonly countries: string;
  /** Role by what the company calls it, and country likewise. */
  readonly roles: ReadonlyMap<string, StaffRole>;
  readonly countryCodes: ReadonlyMap<string, CountryCode>;
}

const Text = z.string().trim().min(1).max(200);
const Texts = z.union([Text.transform((one) => [one]), z.array(z.string())]);

/**
 * The person that the claims are about. Nothing is guessed: a claim that is missing, or names no role, several, or
 * no country that is served, is a refusal that names the claim.
 *
 * @throws FailureError `sign-in-claims`.
 */
export function personOfClaims(
  claims: Claims,
  mapping: ClaimsMapping,
  packs: Readonly<Record<CountryCode, Pick<CountryPack, 'language'>>>,
): StaffPerson {
  const id = Text.safeParse(claimAt(claims, mapping.user));
  if (!id.success) throw refused(mapping.user, 'it must be a text that names the person.');
  const [role, another] = mapped(claims, mapping.role, mapping.roles);
  if (role === undefined)
    throw refused(mapping.role, `it must name one of: ${[...mapping.roles.keys()].join(', ')}.`);
  if (another !== undefined)
    throw refused(mapping.role, `it names ${role} and ${another}, and a person has one role.`);
  const countries = mapped(claims, mapping.countries, mapping.countryCodes);
  const [first] = countries;
  if (first === undefined)
    throw refused(mapping.countries, `it must name one of: ${[...mapping.countryCodes.keys()].join(', ')}.`);
  return {
    id: id.data,
    name: nameIn(claims) ?? id.data,
    role,
    countries,
    language: languageIn(claims) ?? packs[first].language,
    conversationId: null,
    accountId: null,
  };
}

/** What of the claim's values the mapping knows, each once; what else a company keeps there is its own affair. */
function mapped<Value>(claims: Claims, claim: string, mapping: ReadonlyMap<string, Value>): readonly Value[] {
  const values = Texts.safeParse(claimAt(claims, claim)).data ?? [];
  return [...new Set(values.flatMap((value) => mapping.get(value.trim()) ?? []))];
}

/** A claim of exactly this name comes before one inside another. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((inside, part) => {
    const holder = z.record(z.string(), z.unknown()).safeParse(inside);
    return holder.success && Object.hasOwn(holder.data, part) ? holder.data[part] : undefined;
  }, claims);
}

function nameIn(claims: Claims): string | null {
  const found = ['name', 'preferred_username', 'email'].map((claim) => Text.safeParse(claims[claim]));
  return found.find(({ success }) => success)?.data ?? null;
}

/** Of `locale`, such as `pt-BR` or `es_EC`. */
function languageIn({ locale }: Claims): Language | null {
  const [wanted] = Text.safeParse(locale).data?.split(/[-_]/) ?? [];
  return languages.find((language) => language.split('-')[0] === wanted?.toLowerCase()) ?? null;
}

function refused(claim: string, why: string): FailureError {
  return new FailureError(
    'sign-in-claims',
    `The company's sign-in does not say enough: of the claim "${claim}", ${why} Ask whoever looks after accounts there.`,
    { claim },
  );
}
