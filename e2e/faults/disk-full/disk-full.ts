import { randomInt, randomUUID } from 'node:crypto';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import { startBackend, type Backend } from '../../fixtures/backend.ts';
import type { Fault } from '../fault.ts';
import { findLosses, type Losses, type Sent } from '../journal.ts';
import { askUntilAnswered } from '../reach.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

/** Room for the stores of one backend and what the messages add to them. */
const megabytes = 48;
/** Bytes left free when a round begins, at most. */
const mostLeft = 400_000;
/** Every so many rounds the backend is killed while there is no room. */
const killEvery = 4;
/** Words of a few pages, so that a round is soon over. */
const text = 'No me funciona el decodificador. '.repeat(100);
/** Messages that fit into what is left, with ease: one more than that and nothing was ever refused. */
const mostMessages = 2_000;

/** Seconds within which Lana answers what she could not while the disk was full. */
const mostSeconds = 60;

/** What went otherwise than it must, in words. */
type Note = (what: 'unclear' | 'stuck' | 'unanswered', words: string) => void;

/**
 * Fills the disk under a running backend while a customer writes. A message that finds no room must be refused with
 * words that say why, what was acknowledged must stay, and the same message must be taken once there is room.
 */
export const diskFull: Fault<'times'> = {
  counts: { times: 20 },
  run: ({ times }, tell) =>
    inTemporaryFolder(async (folder) => {
      using disk = mountSmallDisk(folder, megabytes);
      const backend = await startBackend({ FARO_DATA: folder, FARO_LOG: 'silent' }, 'sources');
      try {
        return await fillTimes(backend, disk, times, tell);
      } finally {
        await backend.close();
      }
    }),
};

async function fillTimes(backend: Backend, disk: SmallDisk, times: number, tell: (progress: string) => void) {
  const customer = await openCustomer(backend);
  const wrong = { unclear: 0, stuck: 0, unanswered: 0 };
  const examples: string[] = [];
  const note: Note = (what, words) => {
    wrong[what] += 1;
    examples.push(words);
  };
  let refusals = 0;
  for (let round = 1; round <= times; round += 1) {
    await disk.fill(randomInt(mostLeft));
    const refused = await writeUntilRefused(customer, note);
    refusals += 1;
    if (round % killEvery === 0) await dieWithoutRoom(backend, note);
    await disk.makeRoom();
    if (round % killEvery === 0) await backend.restart();
    if (!(await customer.isAnswered())) note('unanswered', `Round ${round}: ${await customer.lastWritten()}`);
    await customer.say(refused).catch((error: unknown) => note('stuck', `With room again: ${String(error)}`));
    tell(`${round} times full, ${customer.sent.length} messages, ${JSON.stringify(wrong)}`);
  }
  await backend.kill();
  await backend.restart();
  const losses = await customer.compare();
  return {
    done: { 'times full': times, refusals, 'messages acknowledged': customer.sent.length },
    losses: {
      'acknowledged and lost': losses.lost,
      doubled: losses.doubled,
      'out of order': losses.outOfOrder,
      'failures without a clear reason': wrong.unclear,
      'refused with room again': wrong.stuck,
      'left without an answer with room again': wrong.unanswered,
    },
    examples: examples.slice(0, 5),
  };
}

interface Customer {
  readonly sent: readonly Sent[];
  /** @throws Error for what is refused, with the failure's code, reason and message. */
  say(messageId: string): Promise<void>;
  /** Whether Lana answers what was taken last, without another word of the customer's. */
  isAnswered(): Promise<boolean>;
  /** The last of the log, to see why there is no answer. */
  lastWritten(): Promise<string>;
  compare(): Promise<Losses>;
}

async function openCustomer({ url }: Backend): Promise<Customer> {
  const reach = { url, whenUp: async () => undefined };
  const opening = { country: 'EC', language: 'es', accountId: 'EC-1001' };
  const { token } = dataOf(await callRoute(url, 'openChatSession', { body: opening }));
  const body = { user: 'marta.ec', password: 'faro-demo' };
  const staff = dataOf(await callRoute(url, 'signIn', { body })).token;
  const sent: Sent[] = [];
  let conversationId = '';
  return {
    sent,
    async say(messageId) {
      const body = { messageId, country: 'EC', text };
      const { status, answer } = await askUntilAnswered(reach, () =>
        callRoute(url, 'receiveMessage', { token, body }),
      );
      if (!answer.ok) {
        const { code, message, details } = answer.failure;
        throw new Error(`${status} ${code} ${String(details?.['reason'])}: ${message}`);
      }
      conversationId = answer.data.conversationId;
      sent.push({ messageId, acknowledged: answer.data.sequence });
    },
    isAnswered: async () =>
      sent.length === 0 || (await isAnswered(url, staff, conversationId, sent.at(-1)?.acknowledged ?? 0)),
    async lastWritten() {
      const read = await callRoute(url, 'events', { id: conversationId, token: staff });
      return dataOf(read)
        .events.slice(-12)
        .map((event) => `${event.sequence} ${event.type} ${event.author.name}`)
        .join(', ');
    },
    async compare() {
      const read = await callRoute(url, 'events', { id: conversationId, token: staff });
      return findLosses({ conversationId, sent: [sent], shown: [] }, dataOf(read).events);
    },
  };
}

/** Waits for words after a number of the log; while the conversation waits for a person there need be none. */
async function isAnswered(url: string, token: string, id: string, about: number): Promise<boolean> {
  for (let after = about; ; ) {
    const query = { after: String(after), wait: String(mostSeconds) };
    const { events } = dataOf(await callRoute(url, 'events', { id, token, query }));
    if (events.some(({ type }) => type === 'reply-sent')) return true;
    const { owner } = dataOf(await callRoute(url, 'conversation', { id, token }));
    if (owner.kind !== 'ai') return true;
    const last = events.at(-1);
    if (!last) return false;
    after = last.sequence;
  }
}

/** Answers with the id of the message that was refused. */
async function writeUntilRefused(customer: Customer, note: Note): Promise<string> {
  for (let left = mostMessages; left > 0; left -= 1) {
    const messageId = randomUUID();
    const refusal = await customer.say(messageId).then(
      () => null,
      (error: unknown) => String(error),
    );
    if (refusal === null) continue;
    if (!/503 store-unavailable store-full: .*disk is full/u.test(refusal)) note('unclear', refusal);
    return messageId;
  }
  throw new Error('The disk was never full.');
}

/** Without room a backend does not start, and says why. */
async function dieWithoutRoom(backend: Backend, note: Note): Promise<void> {
  await backend.kill();
  const said = await backend.restart().then(
    () => 'It started.',
    (error: unknown) => String(error),
  );
  if (!/data-folder-full|store-full/u.test(said)) note('unclear', `Started without room: ${said}`);
}
