/** Prints a bearer token of the local data folder: `npm run token -- --role rep --country EC`. */
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { CountryCode } from '../../shared/countries/country.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { Language } from '../../shared/language.ts';
import { Role, type Person } from '../../shared/people/person.ts';
import { openSessionKey } from '../choose-adapters.ts';
import { readConfig } from '../config.ts';
import { signToken } from './session-token.ts';

const usage = `npm run token -- --role ${Role.options.join('|')} --country ${CountryCode.options.join('|')} [--language ${Language.options.join('|')}] [--account ID]`;

const Options = z.object({
  role: Role,
  /** Several are separated by commas. */
  country: z
    .string()
    .transform((given) => given.toUpperCase().split(','))
    .pipe(z.array(CountryCode).min(1)),
  language: Language.optional(),
  account: z.string().min(1).max(200).optional(),
});

function readOptions(): z.infer<typeof Options> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      country: { type: 'string' },
      language: { type: 'string' },
      account: { type: 'string' },
    },
  });
  return Options.parse(values);
}

function personFor({ role, country, language, account }: z.infer<typeof Options>): Person {
  const [first] = country;
  return {
    id: `${role}.${randomBytes(4).toString('hex')}`,
    name: role[0]?.toUpperCase() + role.slice(1),
    role,
    countries: country,
    language: language ?? (first ? countryPacks[first].language : 'en'),
    conversationId: null,
    accountId: account ?? null,
  };
}

function explain(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  return error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n');
}

try {
  const person = personFor(readOptions());
  const config = readConfig(process.env);
  const key = await openSessionKey(config, { file: (name) => join(config.data, name) });
  console.log((await signToken(key, person, new Date())).token);
} catch (error) {
  console.error(`${explain(error)}\n${usage}`);
  process.exitCode = 64;
}
