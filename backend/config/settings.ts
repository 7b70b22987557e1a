import { z } from 'zod';
import { CountryCode, countryCodes } from '../../shared/countries/country.ts';
import { Role } from '../../shared/people/person.ts';

/** The password of the seeded people where no setting gives another. Everyone knows it. */
export const demonstrationPassword = 'faro-demo';

/** Addresses that only this machine reaches. */
export const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** A role that a company gives to people. */
export const StaffRole = Role.exclude(['customer', 'channel', 'monitor']);

/** Pairs such as `Agents=rep,Leads=supervisor`: what the company calls it, and what it is here. */
function Mapping<const Value extends string>(values: readonly Value[]) {
  return z.string().transform((text, context): ReadonlyMap<string, Value> => {
    const pairs = text.split(',').map((pair): [string, string] => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
    });
    const known = pairs.flatMap(([name, given]) => {
      const value = values.find((each) => each === given);
      return name && value !== undefined ? [[name, value] as const] : [];
    });
    if (known.length < pairs.length) {
      context.addIssue(`write NAME=VALUE, separated by commas; values are ${values.join(', ')}`);
    }
    return new Map(known);
  });
}

/** Addresses of a cluster's nodes, separated by commas. The name and the password have settings of their own. */
const Nodes = z
  .string()
  .transform((text) => text.split(',').map((url) => url.trim()))
  .pipe(
    z.array(
      z
        .url({ protocol: /^https?$/, abort: true })
        .refine(
          (url) => new URL(url).username === '' && new URL(url).password === '',
          'put the name and the password into FARO_OPENSEARCH_USER and FARO_OPENSEARCH_PASSWORD',
        ),
    ),
  );

/** Addresses of machines and networks: `10.0.0.7,10.1.0.0/16`. */
const Addresses = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])));

/** Every setting, by the name of its variable. An empty value counts as not set. */
export const Settings = z.object({
  FARO_PORT: count(0, 65_535).default(4780),
  FARO_HOST: z.string().max(255).default('127.0.0.1'),
  FARO_PROXIES: Addresses.optional(),
  FARO_DATA: z.string().optional(),
  FARO_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  FARO_OTEL_URL: z.url({ protocol: /^https?$/ }).optional(),
  FARO_OTEL_SHARE: z.coerce.number().min(0).max(1).default(0.1),
  FARO_METRICS_TOKEN: z.string().min(16).max(500).optional(),
  FARO_PASSWORD: z.string().min(8).max(200).default(demonstrationPassword),
  FARO_SIGN_IN: z.enum(['local', 'openid']).default('local'),
  FARO_OPENID_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  FARO_OPENID_CLIENT_ID: z.string().max(500).optional(),
  FARO_OPENID_CLIENT_SECRET: z.string().max(5_000).optional(),
  FARO_OPENID_NAME: z.string().max(60).optional(),
  FARO_OPENID_SCOPES: z
    .string()
    .regex(/\bopenid\b/, 'openid must be among them')
    .default('openid profile'),
  FARO_OPENID_RETURN_URL: z.url({ protocol: /^https?$/ }).optional(),
  FARO_OPENID_USER_CLAIM: z.string().max(200).default('sub'),
  FARO_OPENID_ROLE_CLAIM: z.string().max(200).default('roles'),
  FARO_OPENID_COUNTRIES_CLAIM: z.string().max(200).default('countries'),
  FARO_OPENID_ROLES: Mapping(StaffRole.options).optional(),
  FARO_OPENID_COUNTRIES: Mapping(countryCodes).optional(),
  FARO_STORE: z.enum(['sqlite', 'memory', 'opensearch']).default('sqlite'),
  FARO_OPENSEARCH_URL: Nodes.optional(),
  FARO_OPENSEARCH_USER: z.string().max(200).optional(),
  FARO_OPENSEARCH_PASSWORD: z.string().max(1_000).optional(),
  FARO_OPENSEARCH_CA: z.string().optional(),
  FARO_KEEP_MONTHS: count(1, 240).optional(),
  FARO_SESSION_KEY: z
    .base64()
    .refine((key) => Buffer.from(key, 'base64').length >= 32, 'at least 32 bytes: openssl rand -base64 32')
    .optional(),
  FARO_REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  FARO_ACCOUNTS: z.enum(['sandbox', 'tm-forum']).default('sandbox'),
  FARO_TMF_PORT: count(0, 65_535).default(4785),
  FARO_TMF_URL: z.url({ protocol: /^https?$/ }).optional(),
  FARO_TMF_TOKEN_URL: z.url({ protocol: /^https?$/ }).optional(),
  FARO_TMF_CLIENT_ID: z.string().max(500).optional(),
  FARO_TMF_CLIENT_SECRET: z.string().max(5_000).optional(),
  FARO_TMF_TIMEOUT: count(100, 60_000).default(4_000),
  FARO_KNOWLEDGE: z.enum(['embedded', 'bedrock-knowledge-base']).default('embedded'),
  FARO_ARTICLES: z.string().optional(),
  FARO_KNOWLEDGE_BASE_ID: z.string().max(100).optional(),
  FARO_KNOWLEDGE_URL: z.url().optional(),
  FARO_SIMULATE: count(0, 200).default(0),
  FARO_COUNTRY: CountryCode.optional(),
  FARO_TURNS: count(1, 200).default(16),
  FARO_TURNS_WAITING: count(1, 100_000).default(1_000),
  FARO_WORDS_WAITING: count(1, 100_000).default(1_000),
  FARO_LAG: count(10, 60_000).default(60),
  FARO_INTENT_MODEL: z.string().optional(),
  FARO_MOOD_MODEL: z.string().optional(),
  FARO_UNION_KEYS: z.string().optional(),
  FARO_MODEL: z.enum(['embedded', 'bedrock', 'openai-compatible']).default('embedded'),
  FARO_BEDROCK_REGION: z.string().default('us-east-1'),
  FARO_BEDROCK_SMALL: z.string().default('amazon.nova-lite-v1:0'),
  FARO_BEDROCK_MEDIUM: z.string().default('global.anthropic.claude-haiku-4-5-20251001-v1:0'),
  FARO_BEDROCK_LARGE: z.string().default('global.anthropic.claude-sonnet-4-5-20250929-v1:0'),
  FARO_BEDROCK_URL: z.url().optional(),
  FARO_BEDROCK_KEY: z.string().optional(),
  FARO_BEDROCK_GUARDRAIL: z.string().min(1).optional(),
  FARO_BEDROCK_GUARDRAIL_VERSION: z.string().min(1).default('DRAFT'),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  FARO_OPENAI_URL: z.url().default('http://127.0.0.1:11434/v1'),
  FARO_OPENAI_MODEL: z.string().optional(),
  FARO_OPENAI_SMALL: z.string().optional(),
  FARO_OPENAI_KEY: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** Whether what is sent to the address could be read on its way to another machine. */
export function isOpen(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !loopback.has(hostname.replace(/^\[(.*)\]$/, '$1'));
}
