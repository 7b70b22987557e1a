import { Settings } from './settings.ts';

/** Names of settings whose values are nobody's business. */
const secretNames = /PASSWORD|SECRET|TOKEN|KEY/;
/** Names that a path or a public file goes by, whatever is in the name. */
const openNames: ReadonlySet<string> = new Set(['FARO_UNION_KEYS', 'FARO_TMF_TOKEN_URL']);

/** The settings among the variables, by name; of a secret only that it is there, of an address no password. */
export function withoutSecrets(
  variables: Readonly<Record<string, string>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.keys(Settings.shape)
    .toSorted()
    .flatMap((name) => {
      const value = variables[name];
      if (value === undefined) return [];
      return [
        [name, secretNames.test(name) && !openNames.has(name) ? '(set)' : withoutPassword(value)],
      ] as const;
    });
}

function withoutPassword(value: string): string {
  if (!URL.canParse(value)) return value;
  const url = new URL(value);
  if (!url.username && !url.password && !url.search) return value;
  return `${url.protocol}//${url.host}${url.pathname}`;
}
