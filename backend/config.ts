import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { CountryCode, countryCodes } from '../shared/countries/country.ts';
import { assertNever } from '../shared/assert-never.ts';
import { Role } from '../shared/people/person.ts';
import type { ModelSettings } from './models/model-settings.ts';
import type { ClaimsMapping } from './people/person-of-claims.ts';
import { StartFailure } from './start-failure.ts';

/** The password of the seeded people where no setting gives another. Everyone knows it. */
export const demonstrationPassword = 'faro-demo';

/** The client that the bundled TM Forum sandbox knows where no settings name one. Everyone knows its secret. */
const sandboxClient = { id: 'faro', secret: 'faro-demo' } as const;

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** A role that a company gives to people. */
const StaffRole = Role.exclude(['customer', 'channel']);

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

/** Every setting, by the name of its variable. An empty value counts as not set. */
const Settings = z.object({
  FARO_PORT: count(0, 65_535).default(4780),
  FARO_HOST: z.string().max(255).default('127.0.0.1'),
  FARO_DATA: z.string().optional(),
  FARO_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
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
  FARO_STORE: z.enum(['sqlite', 'memory']).default('sqlite'),
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
type Settings = z.infer<typeof Settings>;

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

export type AccountSettings =
  | { readonly adapter: 'sandbox' }
  | {
      readonly adapter: 'tm-forum';
      /** The address that the paths of the Open APIs are below. */
      readonly url: string;
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: string;
      /** Milliseconds. */
      readonly timeout: number;
    };

export type KnowledgeSettings =
  /** `articles` is the absolute path of a folder; null for Faro's own. */
  | { readonly adapter: 'embedded'; readonly articles: string | null }
  | {
      readonly adapter: 'bedrock-knowledge-base';
      readonly knowledgeBaseId: string;
      readonly region: string;
      readonly url: string | null;
      readonly keys: NonNullable<ReturnType<typeof awsKeys>>;
    };

export interface Config {
  readonly version: string;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Absolute path of the folder that keeps everything. */
  readonly data: string;
  /** Absolute path of the built screens; it need not exist. */
  readonly screens: string;
  readonly log: Settings['FARO_LOG'];
  readonly store: Settings['FARO_STORE'];
  readonly signIn: SignInSettings;
  readonly accounts: AccountSettings;
  /** Where the bundled TM Forum sandbox listens, and whom it lets in. */
  readonly tmForumSandbox: {
    readonly port: number;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly knowledge: KnowledgeSettings;
  readonly model: ModelSettings;
  /** Files that `npm run train` wrote; null where Faro's own understanding does. */
  readonly intentModel: string | null;
  readonly moodModel: string | null;
  /** Absolute path of the folder with `management.pub` and `delegate.pub`. */
  readonly unionKeys: string;
  /** Turns of Lana that run at the same time. */
  readonly turns: number;
  /** Simulated customers to keep talking. */
  readonly simulate: number;
  /** The countries that this installation serves. */
  readonly countries: readonly CountryCode[];
  /** The seeded people's password. */
  readonly password: string;
  /** Only this machine can connect. */
  readonly onlyLoopback: boolean;
  /** Pretend customers on a machine that only its user reaches: whoever opens the page may try everything. */
  readonly demonstration: boolean;
}

/**
 * Reads the settings: the environment, then `faro.env` of the data folder, then `faro.env` of the project folder;
 * the first that names a setting wins.
 *
 * @throws StartFailure `bad-settings`, with one line for each setting that is wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv, project = projectFolder()): Config {
  const ofProject = { ...settingsFile(join(project, 'faro.env')), ...filled(environment) };
  const data = resolve(project, ofProject['FARO_DATA'] ?? '.faro');
  const given = { ...ofProject, ...settingsFile(join(data, 'faro.env')), ...filled(environment) };
  const parsed = Settings.safeParse(given);
  if (!parsed.success)
    throw badSettings(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const settings = parsed.data;
  const problems = contradictions(settings);
  if (problems.length > 0) throw badSettings(problems);
  const onlyLoopback = loopback.has(settings.FARO_HOST);
  return {
    version: versionOf(project),
    host: settings.FARO_HOST,
    port: settings.FARO_PORT,
    data,
    screens: join(project, 'dist', 'renderer'),
    log: settings.FARO_LOG,
    store: settings.FARO_STORE,
    signIn: signInSettings(settings),
    accounts: accountSettings(settings),
    tmForumSandbox: { port: settings.FARO_TMF_PORT, ...tmForumClient(settings) },
    knowledge: knowledgeSettings(settings, project),
    model: modelSettings(settings),
    intentModel: settings.FARO_INTENT_MODEL ? resolve(project, settings.FARO_INTENT_MODEL) : null,
    unionKeys: resolve(project, settings.FARO_UNION_KEYS ?? join(data, 'union')),
    moodModel: settings.FARO_MOOD_MODEL ? resolve(project, settings.FARO_MOOD_MODEL) : null,
    turns: settings.FARO_TURNS,
    simulate: settings.FARO_SIMULATE,
    countries: settings.FARO_COUNTRY ? [settings.FARO_COUNTRY] : countryCodes,
    password: settings.FARO_PASSWORD,
    onlyLoopback,
    demonstration: hasPretendCustomers(settings) && onlyLoopback,
  };
}

/** The nearest folder above this file that holds a package.json: the project, or the packed app. */
function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function versionOf(project: string): string {
  const file = join(project, 'package.json');
  if (!existsSync(file)) return '0.0.0';
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

function settingsFile(file: string): Readonly<Record<string, string>> {
  return existsSync(file) ? filled(parseEnv(readFileSync(file, 'utf8'))) : {};
}

function filled(variables: NodeJS.Dict<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

/** What each setting allows, but not together with another. */
function contradictions(settings: Settings): readonly string[] {
  const problems: string[] = [];
  if (!loopback.has(settings.FARO_HOST) && settings.FARO_PASSWORD === demonstrationPassword) {
    problems.push(
      `FARO_HOST: ${settings.FARO_HOST} lets other machines in while everyone knows the seeded people's password. Set FARO_PASSWORD, or use 127.0.0.1.`,
    );
  }
  if (settings.FARO_KNOWLEDGE === 'bedrock-knowledge-base') {
    if (!settings.FARO_KNOWLEDGE_BASE_ID) {
      problems.push('FARO_KNOWLEDGE_BASE_ID: FARO_KNOWLEDGE=bedrock-knowledge-base needs the id of one.');
    }
    if (!awsKeys(settings)) {
      problems.push(
        'AWS_ACCESS_KEY_ID: FARO_KNOWLEDGE=bedrock-knowledge-base needs it with AWS_SECRET_ACCESS_KEY; knowledge bases take no API keys.',
      );
    }
  }
  if (settings.FARO_MODEL === 'openai-compatible' && !settings.FARO_OPENAI_MODEL) {
    problems.push("FARO_OPENAI_MODEL: FARO_MODEL=openai-compatible needs the model's name.");
  }
  if (settings.FARO_MODEL === 'bedrock' && !settings.FARO_BEDROCK_KEY && !awsKeys(settings)) {
    problems.push(
      'FARO_BEDROCK_KEY: FARO_MODEL=bedrock needs it, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY.',
    );
  }
  problems.push(...tmForumContradictions(settings), ...openIdContradictions(settings));
  return problems;
}

function signInSettings(settings: Settings): SignInSettings {
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
function openIdContradictions(settings: Settings): readonly string[] {
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

/** The sandbox, in the process or as the bundled server: which is meant unless another address is set. */
function hasPretendCustomers({ FARO_ACCOUNTS, FARO_TMF_URL }: Settings): boolean {
  return FARO_ACCOUNTS === 'sandbox' || FARO_TMF_URL === undefined;
}

function accountSettings(settings: Settings): AccountSettings {
  switch (settings.FARO_ACCOUNTS) {
    case 'sandbox':
      return { adapter: 'sandbox' };
    case 'tm-forum': {
      const sandbox = `http://127.0.0.1:${settings.FARO_TMF_PORT}`;
      return {
        adapter: 'tm-forum',
        url: settings.FARO_TMF_URL ?? `${sandbox}/tmf-api`,
        tokenUrl: settings.FARO_TMF_TOKEN_URL ?? `${sandbox}/oauth/token`,
        ...tmForumClient(settings),
        timeout: settings.FARO_TMF_TIMEOUT,
      };
    }
    default:
      return assertNever(settings.FARO_ACCOUNTS);
  }
}

function tmForumClient({ FARO_TMF_CLIENT_ID, FARO_TMF_CLIENT_SECRET }: Settings) {
  return {
    clientId: FARO_TMF_CLIENT_ID ?? sandboxClient.id,
    clientSecret: FARO_TMF_CLIENT_SECRET ?? sandboxClient.secret,
  };
}

/** An operator's systems are named whole, and no secret goes to another machine unencrypted. */
function tmForumContradictions(settings: Settings): readonly string[] {
  const { FARO_TMF_URL, FARO_TMF_TOKEN_URL, FARO_TMF_CLIENT_ID, FARO_TMF_CLIENT_SECRET } = settings;
  if (settings.FARO_ACCOUNTS !== 'tm-forum') return [];
  const named = { FARO_TMF_TOKEN_URL, FARO_TMF_CLIENT_ID, FARO_TMF_CLIENT_SECRET };
  const lacking = Object.entries(named).filter(([, value]) => FARO_TMF_URL !== undefined && !value);
  const open = Object.entries({ FARO_TMF_URL, FARO_TMF_TOKEN_URL }).filter(([, url]) => url && isOpen(url));
  return [
    ...lacking.map(([name]) => `${name}: FARO_TMF_URL names an operator's systems, which need it.`),
    ...open.map(([name]) => `${name}: http would send the secret in the clear. Use https.`),
  ];
}

function isOpen(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !loopback.has(hostname.replace(/^\[(.*)\]$/, '$1'));
}

function knowledgeSettings(settings: Settings, project: string): KnowledgeSettings {
  const { FARO_ARTICLES: articles, FARO_KNOWLEDGE_BASE_ID: knowledgeBaseId } = settings;
  const keys = awsKeys(settings);
  if (settings.FARO_KNOWLEDGE === 'embedded' || !knowledgeBaseId || !keys) {
    return { adapter: 'embedded', articles: articles === undefined ? null : resolve(project, articles) };
  }
  const { FARO_BEDROCK_REGION: region, FARO_KNOWLEDGE_URL: url = null } = settings;
  return { adapter: 'bedrock-knowledge-base', knowledgeBaseId, region, url, keys };
}

function modelSettings(settings: Settings): ModelSettings {
  switch (settings.FARO_MODEL) {
    case 'embedded':
      return { adapter: 'embedded' };
    case 'bedrock':
      return {
        adapter: 'bedrock',
        region: settings.FARO_BEDROCK_REGION,
        small: settings.FARO_BEDROCK_SMALL,
        medium: settings.FARO_BEDROCK_MEDIUM,
        large: settings.FARO_BEDROCK_LARGE,
        url: settings.FARO_BEDROCK_URL ?? null,
        apiKey: settings.FARO_BEDROCK_KEY ?? null,
        keys: awsKeys(settings),
        guardrail: guardrailOf(settings),
      };
    case 'openai-compatible':
      return {
        adapter: 'openai-compatible',
        url: settings.FARO_OPENAI_URL,
        model: settings.FARO_OPENAI_MODEL ?? '',
        small: settings.FARO_OPENAI_SMALL ?? settings.FARO_OPENAI_MODEL ?? '',
        apiKey: settings.FARO_OPENAI_KEY ?? null,
      };
    default:
      return assertNever(settings.FARO_MODEL);
  }
}

function guardrailOf({ FARO_BEDROCK_GUARDRAIL: id, FARO_BEDROCK_GUARDRAIL_VERSION: version }: Settings) {
  return id === undefined ? null : { id, version };
}

function awsKeys(settings: Settings) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (!accessKeyId || !secretAccessKey) return null;
  return { accessKeyId, secretAccessKey, sessionToken: settings.AWS_SESSION_TOKEN ?? null };
}

function badSettings(problems: readonly string[]): StartFailure {
  return new StartFailure('bad-settings', problems.join('\n'));
}
