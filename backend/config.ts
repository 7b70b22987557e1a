import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { countryCodes, type CountryCode } from '../shared/countries/country.ts';
import {
  accountSettings,
  hasPretendCustomers,
  tmForumClient,
  tmForumContradictions,
  type AccountSettings,
} from './config/account-settings.ts';
import {
  knowledgeContradictions,
  knowledgeSettings,
  type KnowledgeSettings,
} from './config/knowledge-settings.ts';
import { modelContradictions, modelSettings } from './config/model-settings.ts';
import { demonstrationPassword, loopback, Settings } from './config/settings.ts';
import { storeContradictions, storeSettings, type StoreSettings } from './config/store-settings.ts';
import { withoutSecrets } from './config/without-secrets.ts';
import { openIdContradictions, signInSettings, type SignInSettings } from './config/sign-in-settings.ts';
import type { ModelSettings } from './models/model-settings.ts';
import type { TracingSettings } from './observability/tracing.ts';
import { StartFailure } from './start-failure.ts';

export interface Config {
  readonly version: string;
  readonly host: string;
  /** Machines and networks before Faro that say from which address somebody really comes. */
  readonly proxies: readonly string[];
  /** 0 picks a free one. */
  readonly port: number;
  /** Absolute path of the folder that keeps everything. */
  readonly data: string;
  /** Absolute path of the built screens; it need not exist. */
  readonly screens: string;
  readonly log: Settings['FARO_LOG'];
  /** Null traces nothing. */
  readonly tracing: TracingSettings | null;
  /** What a machine that reads the metrics names itself by; null lets only people of operations read them. */
  readonly metricsToken: string | null;
  /** What was set, in the order of its names; secrets are only said to be there. */
  readonly given: readonly (readonly [name: string, value: string])[];
  readonly store: StoreSettings;
  /** What signs sessions; null where the store's own key does. */
  readonly sessionKey: Uint8Array | null;
  /** Address of the Redis that this node shares with others, with its password; null for one node alone. */
  readonly redis: string | null;
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
  /** Turns of Lana that may wait. */
  readonly turnsWaiting: number;
  /** Customers' words that may be on their way through the fast path at the same time. */
  readonly wordsWaiting: number;
  /** Milliseconds by which work may be late before something is given up. */
  readonly lag: number;
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
    proxies: settings.FARO_PROXIES ?? [],
    port: settings.FARO_PORT,
    data,
    screens: join(project, 'dist', 'renderer'),
    log: settings.FARO_LOG,
    tracing: settings.FARO_OTEL_URL ? { url: settings.FARO_OTEL_URL, share: settings.FARO_OTEL_SHARE } : null,
    metricsToken: settings.FARO_METRICS_TOKEN ?? null,
    given: withoutSecrets(given),
    store: storeSettings(settings, project),
    sessionKey: settings.FARO_SESSION_KEY ? Buffer.from(settings.FARO_SESSION_KEY, 'base64') : null,
    redis: settings.FARO_REDIS_URL ?? null,
    signIn: signInSettings(settings),
    accounts: accountSettings(settings),
    tmForumSandbox: { port: settings.FARO_TMF_PORT, ...tmForumClient(settings) },
    knowledge: knowledgeSettings(settings, project),
    model: modelSettings(settings),
    intentModel: settings.FARO_INTENT_MODEL ? resolve(project, settings.FARO_INTENT_MODEL) : null,
    unionKeys: resolve(project, settings.FARO_UNION_KEYS ?? join(data, 'union')),
    moodModel: settings.FARO_MOOD_MODEL ? resolve(project, settings.FARO_MOOD_MODEL) : null,
    turns: settings.FARO_TURNS,
    turnsWaiting: settings.FARO_TURNS_WAITING,
    wordsWaiting: settings.FARO_WORDS_WAITING,
    lag: settings.FARO_LAG,
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
  const { FARO_HOST: host, FARO_PASSWORD: password } = settings;
  const known = !loopback.has(host) && password === demonstrationPassword;
  return [
    ...(known
      ? [
          `FARO_HOST: ${host} lets other machines in while everyone knows the seeded people's password. Set FARO_PASSWORD, or use 127.0.0.1.`,
        ]
      : []),
    ...knowledgeContradictions(settings),
    ...modelContradictions(settings),
    ...tmForumContradictions(settings),
    ...storeContradictions(settings),
    ...openIdContradictions(settings),
  ];
}

function badSettings(problems: readonly string[]): StartFailure {
  return new StartFailure('bad-settings', problems.join('\n'));
}
