import { countryCodes } from '../../shared/countries/country.ts';
import type { ClaimsMapping } from '../people/person-of-claims.ts';
import { isOpen, loopback, StaffRole, type Settings } from './settings.ts';

/** How people sign in. */
export type SignInSettings =
  | { readonly kind: 'local' }
  | {
      readonly kind: 'openid';
      readonly issuer: string;
      readonly clientId: string;
      readonly clientSecret: string | null;
      readonly scopes: string;
      /** What the screen calls the company. */
      readonly name: string;
      readonly mapping: ClaimsMapping;
      /** Where browsers reach Faro; null for the address that it listens on. */
      readonly returnUrl: string | null;
    };

export function signInSettings(settings: Settings): SignInSettings {
  const { FARO_OPENID_ISSUER: issuer, FARO_OPENID_CLIENT_ID: clientId } = settings;
  if (settings.FARO_SIGN_IN === 'local' || !issuer || !clientId) return { kind: 'local' };
  const served = settings.FARO_COUNTRY ? [settings.FARO_COUNTRY] : countryCodes;
  const countries = settings.FARO_OPENID_COUNTRIES ?? new Map(served.map((code) => [code, code]));
  return {
    kind: 'openid',
    issuer,
    clientId,
    clientSecret: settings.FARO_OPENID_CLIENT_SECRET ?? null,
    scopes: settings.FARO_OPENID_SCOPES,
    name: settings.FARO_OPENID_NAME ?? new URL(issuer).hostname,
    mapping: {
      user: settings.FARO_OPENID_USER_CLAIM,
      role: settings.FARO_OPENID_ROLE_CLAIM,
      countries: settings.FARO_OPENID_COUNTRIES_CLAIM,
      roles: settings.FARO_OPENID_ROLES ?? new Map(StaffRole.options.map((role) => [role, role])),
      countryCodes: new Map([...countries].filter(([, code]) => served.includes(code))),
    },
    returnUrl: settings.FARO_OPENID_RETURN_URL ?? null,
  };
}

/** A provider is named whole; neither tokens nor sessions go to another machine unencrypted. */
export function openIdContradictions(settings: Settings): readonly string[] {
  const { FARO_OPENID_ISSUER, FARO_OPENID_CLIENT_ID, FARO_OPENID_RETURN_URL } = settings;
  if (settings.FARO_SIGN_IN !== 'openid') return [];
  const lacking = Object.entries({ FARO_OPENID_ISSUER, FARO_OPENID_CLIENT_ID }).filter(([, value]) => !value);
  const open = Object.entries({ FARO_OPENID_ISSUER, FARO_OPENID_RETURN_URL }).filter(
    ([, url]) => url && isOpen(url),
  );
  return [
    ...lacking.map(([name]) => `${name}: FARO_SIGN_IN=openid needs it.`),
    ...open.map(([name]) => `${name}: http would send who signs in in the clear. Use https.`),
    ...(loopback.has(settings.FARO_HOST) || FARO_OPENID_RETURN_URL
      ? []
      : [
          'FARO_OPENID_RETURN_URL: other machines come in, so the provider must know the https address to return to.',
        ]),
  ];
}
