import { assertNever } from '../../shared/assert-never.ts';
import { isOpen, type Settings } from './settings.ts';

/** The client that the bundled TM Forum sandbox knows where no settings name one. Everyone knows its secret. */
const sandboxClient = { id: 'faro', secret: 'faro-demo' } as const;

/** Where customers' accounts come from. */
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

/** The sandbox, in the process or as the bundled server: which is meant unless another address is set. */
export function hasPretendCustomers({ FARO_ACCOUNTS, FARO_TMF_URL }: Settings): boolean {
  return FARO_ACCOUNTS === 'sandbox' || FARO_TMF_URL === undefined;
}

export function accountSettings(settings: Settings): AccountSettings {
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

export function tmForumClient({ FARO_TMF_CLIENT_ID, FARO_TMF_CLIENT_SECRET }: Settings) {
  return {
    clientId: FARO_TMF_CLIENT_ID ?? sandboxClient.id,
    clientSecret: FARO_TMF_CLIENT_SECRET ?? sandboxClient.secret,
  };
}

/** An operator's systems are named whole, and no secret goes to another machine unencrypted. */
export function tmForumContradictions(settings: Settings): readonly string[] {
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
