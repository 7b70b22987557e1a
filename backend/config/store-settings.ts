import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorCode } from '../error-code.ts';
import { StartFailure } from '../start-failure.ts';
import { isOpen, type Settings } from './settings.ts';

/** How to reach an OpenSearch. */
export interface OpenSearchSettings {
  /** Any number of the cluster's nodes, without names and passwords. */
  readonly urls: readonly string[];
  readonly user: string | null;
  readonly password: string | null;
  /** The certificate, in PEM, of who signed the nodes' certificates; null for those that the machine trusts. */
  readonly authority: string | null;
}

/** Where what must outlive the process is kept. */
export type StoreSettings =
  | { readonly engine: 'sqlite' }
  | { readonly engine: 'memory' }
  | ({
      readonly engine: 'opensearch';
      /** Months after which conversations are thrown away; null for never. */
      readonly keepMonths: number | null;
    } & OpenSearchSettings);

/** @throws StartFailure `bad-settings` for a certificate that cannot be read. */
export function storeSettings(settings: Settings, project: string): StoreSettings {
  if (settings.FARO_STORE !== 'opensearch') return { engine: settings.FARO_STORE };
  const { FARO_OPENSEARCH_CA: authority } = settings;
  return {
    engine: 'opensearch',
    keepMonths: settings.FARO_KEEP_MONTHS ?? null,
    urls: settings.FARO_OPENSEARCH_URL ?? [],
    user: settings.FARO_OPENSEARCH_USER ?? null,
    password: settings.FARO_OPENSEARCH_PASSWORD ?? null,
    authority: authority === undefined ? null : readAuthority(resolve(project, authority)),
  };
}

function readAuthority(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    throw new StartFailure('bad-settings', `FARO_OPENSEARCH_CA: ${file} cannot be read (${reason}).`);
  }
}

/** OpenSearch is named, its password goes nowhere in the clear, and nodes that share a Redis share their store. */
export function storeContradictions(settings: Settings): readonly string[] {
  const { FARO_STORE: store, FARO_OPENSEARCH_USER: user, FARO_OPENSEARCH_PASSWORD: password } = settings;
  const urls = settings.FARO_OPENSEARCH_URL ?? [];
  const alone = settings.FARO_REDIS_URL !== undefined && store !== 'opensearch';
  const named = store === 'opensearch';
  const problems: readonly (readonly [boolean, string])[] = [
    [
      alone,
      'FARO_REDIS_URL: nodes that share a Redis share what they keep. Set FARO_STORE=opensearch, or no Redis.',
    ],
    [
      !named && settings.FARO_KEEP_MONTHS !== undefined,
      'FARO_KEEP_MONTHS: only OpenSearch throws months away. Set FARO_STORE=opensearch, or leave it empty.',
    ],
    [named && urls.length === 0, 'FARO_OPENSEARCH_URL: FARO_STORE=opensearch needs it.'],
    [
      named && (user === undefined) !== (password === undefined),
      'FARO_OPENSEARCH_USER and FARO_OPENSEARCH_PASSWORD: set both, or none.',
    ],
    [
      named && password !== undefined && urls.some((url) => isOpen(url)),
      'FARO_OPENSEARCH_URL: http would send the password in the clear. Use https.',
    ],
  ];
  return problems.flatMap(([holds, words]) => (holds ? [words] : []));
}
