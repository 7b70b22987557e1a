import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import { z } from 'zod';
import { CountryCode } from '../../shared/countries/country.ts';

export interface Settings {
  /** Run from an installer rather than from a clone. */
  readonly packaged: boolean;
  /** The country this installer is for; null in a clone. */
  readonly country: CountryCode | null;
  readonly preload: string;
  readonly screens: string;
  readonly backend: string;
  /** The backend's environment: this process's own, with what a bundled backend needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where reports of crashes are left, unless the backend names another folder. */
  readonly reports: string;
  /** Hosts whose https pages may open in the person's browser. */
  readonly externalHosts: readonly string[];
}

const Package = z.object({ faro: z.object({ country: CountryCode }).optional() });

/** Everything the main process takes from outside: the environment, package.json and where it stands. */
export function readSettings(app: App, environment: NodeJS.ProcessEnv): Settings {
  const root = app.getAppPath();
  const dist = path.join(root, 'dist');
  const { faro } = Package.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  return {
    packaged: app.isPackaged,
    country: faro?.country ?? null,
    preload: path.join(dist, 'electron', 'preload.cjs'),
    screens: path.join(dist, 'renderer'),
    backend: path.join(dist, 'backend', 'main.js'),
    environment: {
      FARO_PORT: '0',
      ...(app.isPackaged ? { FARO_DATA: path.join(app.getPath('userData'), 'data') } : {}),
      ...(faro ? { FARO_COUNTRY: faro.country } : {}),
      ...definedIn(environment),
    },
    reports: path.join(app.getPath('userData'), 'reports'),
    externalHosts: (environment['FARO_EXTERNAL_HOSTS'] ?? '').split(',').filter((host) => host !== ''),
  };
}

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
