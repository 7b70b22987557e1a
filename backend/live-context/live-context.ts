import { createHash } from 'node:crypto';
import { assertNever } from '../../shared/assert-never.ts';
import type { Channel } from '../../shared/conversation/event.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { CustomerNow } from '../../shared/customer-now.ts';
import type { LiveContextStore } from './live-context-store.ts';

/** Minutes that each part of it is remembered for, from when it was heard last. */
export const rememberedMinutes = {
  identity: 30,
  open: 120,
  last: 30,
  verified: 30,
  location: 15,
  handles: 30,
} as const;

type Part = keyof typeof rememberedMinutes;
const parts = Object.keys(rememberedMinutes) as readonly Part[];

/** A customer, by the operator's own id. */
export interface CustomerKey {
  readonly country: CountryCode;
  readonly accountId: string;
}

/** Something that was heard of a customer; `at` is ISO 8601. */
export type Heard =
  | {
      readonly kind: 'words';
      readonly conversationId: string;
      readonly channel: Channel;
      readonly at: string;
    }
  | { readonly kind: 'verified'; readonly name: string; readonly at: string }
  | { readonly kind: 'location'; readonly text: string; readonly at: string }
  | { readonly kind: 'closed'; readonly conversationId: string };

/**
 * What is known of each customer right now, so that whoever serves them next, at any node and over any channel, need
 * not ask again. It repeats what the logs say and can be made again from them; only who goes by which handle is not
 * in them, and then the channel says it once more. It holds ids, names of facts and one address, and forgets them.
 *
 * Every method throws where the store cannot be used.
 */
export interface LiveContext {
  remember(customer: CustomerKey, heard: Heard): Promise<void>;
  recall(customer: CustomerKey): Promise<CustomerNow>;
  /**
   * That whoever goes by this handle, such as a telephone number, is this customer.
   *
   * @param handle what channels know them by; it is not kept as it is.
   */
  identify(handle: string, customer: CustomerKey): Promise<void>;
  /** The account of whoever goes by the handle in the country; null where nobody has said so in time. */
  whoIs(handle: string, country: CountryCode): Promise<string | null>;
  /** Forgets all of it, also who goes by their handles. */
  forget(customer: CustomerKey): Promise<void>;
}

export function createLiveContext(store: LiveContextStore, clock: () => Date): LiveContext {
  const put = async (
    of: string,
    part: Part,
    field: string,
    value: Readonly<Record<string, string>> & { readonly at: string },
  ) => {
    const until = Date.parse(value.at) + rememberedMinutes[part] * 60_000;
    const seconds = Math.ceil((until - clock().getTime()) / 1_000);
    if (seconds > 0) await store.put(`${of}:${part}`, field, JSON.stringify({ ...value, until }), seconds);
  };
  /** What is still remembered, newest first. */
  const read = async <Value extends object>(of: string, part: Part): Promise<readonly Value[]> => {
    const fields = await store.read(`${of}:${part}`);
    const kept = fields.map((text) => JSON.parse(text) as Value & { readonly until: number });
    return kept
      .filter(({ until }) => until > clock().getTime())
      .toSorted((one, other) => other.until - one.until)
      .map(({ until: _until, ...value }) => value as unknown as Value);
  };

  return {
    async remember(key, heard) {
      const of = nameOf(key);
      switch (heard.kind) {
        case 'words': {
          const { conversationId, channel, at } = heard;
          await put(of, 'open', conversationId, { conversationId, channel, at });
          return put(of, 'last', channel, { channel, at });
        }
        case 'verified':
          return put(of, 'verified', heard.name, { name: heard.name, at: heard.at });
        case 'location':
          return put(of, 'location', 'location', { text: heard.text, at: heard.at });
        case 'closed':
          return store.drop(`${of}:open`, heard.conversationId);
        default:
          return assertNever(heard);
      }
    },
    async recall(key) {
      const of = nameOf(key);
      const [open, [last], verified, [location]] = await Promise.all([
        read<CustomerNow['open'][number]>(of, 'open'),
        read<NonNullable<CustomerNow['last']>>(of, 'last'),
        read<CustomerNow['verified'][number]>(of, 'verified'),
        read<NonNullable<CustomerNow['location']>>(of, 'location'),
      ]);
      return { open, last: last ?? null, verified, location: location ?? null };
    },
    async identify(handle, customer) {
      const { country, accountId } = customer;
      const [name, at] = [nameOf({ country, accountId: handle }), clock().toISOString()];
      // First: what is not listed here would not be forgotten.
      await put(nameOf(customer), 'handles', name, { name, at });
      await put(name, 'identity', 'identity', { accountId, at });
    },
    async whoIs(handle, country) {
      const [known] = await read<Pick<CustomerKey, 'accountId'>>(
        nameOf({ country, accountId: handle }),
        'identity',
      );
      return known?.accountId ?? null;
    },
    async forget(customer) {
      const of = nameOf(customer);
      const handles = await read<{ readonly name: string }>(of, 'handles');
      const identities = handles.map(({ name }) => `${name}:identity`);
      await store.erase([...identities, ...parts.map((part) => `${of}:${part}`)]);
    },
  };
}

/** The same for the same id or handle, which cannot be read from it at a glance. */
function nameOf({ country, accountId }: CustomerKey): string {
  return createHash('sha256').update(`${country}:${accountId}`).digest('base64url').slice(0, 32);
}
