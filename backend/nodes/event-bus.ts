import { z } from 'zod';
import { Person } from '../../shared/people/person.ts';

/** Someone of the staff with an open line. */
export const PersonHere = z.object({
  id: Person.unwrap().shape.id,
  role: Person.unwrap().shape.role,
  countries: Person.unwrap().shape.countries,
});
export type PersonHere = Readonly<z.infer<typeof PersonHere>>;

const count = z.number().int().min(0);

/**
 * What one node tells the others. It only says where to look: whoever hears it reads the log or the store, and
 * nothing is lost with it but time.
 */
export const News = z.discriminatedUnion('kind', [
  /** A log has gone on from the sequence `after` to `last`; `trace` is where the trace of it stood (W3C `traceparent`). */
  z.object({
    kind: z.literal('appended'),
    conversationId: z.string(),
    after: count,
    last: count,
    trace: z.string().nullable().optional(),
  }),
  /** Of a store that nodes keep in memory; `id` is the part of it, such as whose desk, or null for all of it. */
  z.object({
    kind: z.literal('changed'),
    store: z.enum(['routing', 'learning', 'knowledge', 'rules', 'desk']),
    id: z.string().nullable(),
  }),
  /** `until` is when the session would have been over by itself. */
  z.object({ kind: z.literal('session-ended'), session: z.string(), until: z.iso.datetime() }),
  /** Who has come to and gone from a node, as the change of its list with that number, from 1. */
  z.object({
    kind: z.literal('people-changed'),
    number: count,
    came: z.array(PersonHere).readonly(),
    left: z.array(z.string()).readonly(),
  }),
  /** Everyone at a node, whose list has changed so many times. */
  z.object({ kind: z.literal('people-listed'), number: count, people: z.array(PersonHere).readonly() }),
  /** A node lives, and its list has changed so many times. */
  z.object({ kind: z.literal('alive'), number: count }),
  /** A node asks another for its list. */
  z.object({ kind: z.literal('people-asked'), of: z.string() }),
]);
export type News = Readonly<z.infer<typeof News>>;
export type NewsOf<Kind extends News['kind']> = Extract<News, { readonly kind: Kind }>;

/** What a node keeps of a store in memory, and reads anew when another node has changed it. */
export type SharedStore = NewsOf<'changed'>['store'];

export interface NewsListener {
  /** What another node published; a node does not hear itself. In the order of each node. */
  heard(news: News, node: string): void;
  /**
   * News may have been lost: the bus was away, or this node slower than the bus remembers. Also called every few
   * seconds for as long as the bus is away, so that whoever looks for itself then hears of everything, only later.
   */
  missed(): void;
}

/** What rooms need of the bus. */
export type NewsLine = Pick<EventBus, 'publish' | 'subscribe'>;

/** The line of a process alone. */
export const noOtherNodes: NewsLine = { publish: () => undefined, subscribe: () => () => undefined };

/** Carries news between the nodes of one Faro. */
export interface EventBus {
  /** The name of this node, new at each start. */
  readonly node: string;
  /** Tells the other nodes as soon as may be. Does not wait, and never throws. */
  publish(news: News): void;
  /** Returns the function that ends the listening. */
  subscribe(listener: NewsListener): () => void;
  close(): Promise<void>;
}
