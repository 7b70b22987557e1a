import { expect, it } from 'vitest';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Claims } from './identity-provider.ts';
import { personOfClaims, type ClaimsMapping, type StaffRole } from './person-of-claims.ts';

const mapping: ClaimsMapping = {
  user: 'sub',
  role: 'realm_access.roles',
  countries: 'country',
  roles: new Map<string, StaffRole>([
    ['agents', 'rep'],
    ['leads', 'supervisor'],
  ]),
  countryCodes: new Map([
    ['Ecuador', 'EC'],
    ['Brasil', 'BR'],
  ]),
};
const elena = { sub: 'e-1', name: 'Elena', realm_access: { roles: ['agents', 'all'] }, country: 'Ecuador' };
const read = (claims: Claims) => personOfClaims(claims, mapping, countryPacks);

/** The claim that a refusal names. */
function refusedFor(claims: Claims): unknown {
  try {
    return read(claims);
  } catch (error) {
    return error instanceof FailureError && error.failure.code === 'sign-in-claims'
      ? error.failure.details?.['claim']
      : error;
  }
}

it('reads person, role and countries as the company names them', () => {
  expect(read(elena)).toEqual({
    id: 'e-1',
    name: 'Elena',
    role: 'rep',
    countries: ['EC'],
    language: 'es',
    conversationId: null,
    accountId: null,
  });
  expect(read({ ...elena, country: ['Brasil', 'Ecuador', 'Brasil'] }).countries).toEqual(['BR', 'EC']);
});

it('prefers a claim of exactly that name to one inside another', () => {
  expect(read({ ...elena, 'realm_access.roles': 'leads' }).role).toBe('supervisor');
});

it.each([
  ['pt-BR', 'pt-BR'],
  ['pt_PT', 'pt-BR'],
  ['en', 'en'],
  ['de', 'es'],
  [undefined, 'es'],
])('speaks the language of the locale %s, or of the first country', (locale, language) => {
  expect(read({ ...elena, locale }).language).toBe(language);
});

it.each([
  ['sub', { sub: undefined }],
  ['sub', { sub: '  ' }],
  ['sub', { sub: 7 }],
  ['realm_access.roles', { realm_access: undefined }],
  ['realm_access.roles', { realm_access: { roles: [] } }],
  ['realm_access.roles', { realm_access: { roles: ['operations'] } }],
  ['realm_access.roles', { realm_access: { roles: ['agents', 'leads'] } }],
  ['realm_access.roles', { realm_access: { roles: { 0: 'agents' } } }],
  ['country', { country: undefined }],
  ['country', { country: 'EC' }],
  ['country', { country: ['Chile'] }],
])('refuses what %s does not say, and names it: %j', (claim, change) => {
  expect(refusedFor({ ...elena, ...change })).toBe(claim);
});

it('takes nothing from what every object has', () => {
  const odd: ClaimsMapping = { ...mapping, role: 'constructor.name' };
  expect(() => personOfClaims(elena, odd, countryPacks)).toThrow(FailureError);
});
