import { callRoute } from '../../../backend/testing/call-route.ts';
import type { Fault } from '../fault.ts';
import { openFollower, type Follower } from './follower.ts';
import { findLosses, type Journal, type Losses } from '../journal.ts';
import { killAlong, openKillable } from '../killable.ts';
import { insist, type Reach } from '../reach.ts';
import { findCustomers, openCustomer, signInSupervisor, takeOver, type Talker } from './talker.ts';

/** Kills in one run of messages. */
const killsPerRun = 50;
/** Conversations of a run, of which every fourth is with a person and the others with Lana. */
const conversationCount = 20;

/**
 * Kills the backend at random moments while customers, a supervisor and Lana talk, and compares in the end what each
 * of them knows for sure with the logs that the last start reads from the disk.
 */
export const killBackend: Fault<'times' | 'messages'> = {
  counts: { times: 300, messages: 2_000 },
  async run({ times, messages }, tell) {
    const began = Date.now();
    let done = { kills: 0, messages: 0, acknowledged: 0, shown: 0, runs: 0 };
    let losses: Losses = { lost: 0, doubled: 0, outOfOrder: 0, takenBack: 0 };
    const examples: string[] = [];
    while (done.kills < times) {
      const run = await killDuring(messages, Math.min(killsPerRun, times - done.kills));
      for (const { journal, found } of run.compared) {
        losses = addEach(losses, found);
        if (Object.values(found).some(Boolean))
          examples.push(`${journal.conversationId}: ${JSON.stringify(found)}`);
      }
      const journals = run.compared.map(({ journal }) => journal);
      const sent = journals.flatMap((journal) => journal.sent.flat());
      done = addEach(done, {
        kills: run.kills,
        messages: sent.length,
        acknowledged: sent.filter(({ acknowledged }) => acknowledged !== null).length,
        shown: journals.reduce((sum, { shown }) => sum + shown.length, 0),
        runs: 1,
      });
      tell(`${done.kills} kills, ${done.acknowledged} messages acknowledged, ${JSON.stringify(losses)}`);
    }
    return {
      done: {
        runs: done.runs,
        kills: done.kills,
        'messages sent': done.messages,
        'messages acknowledged': done.acknowledged,
        'events shown': done.shown,
        minutes: ((Date.now() - began) / 60_000).toFixed(1),
      },
      losses: {
        'acknowledged and lost': losses.lost,
        doubled: losses.doubled,
        'out of order': losses.outOfOrder,
        'shown and not on record': losses.takenBack,
      },
      examples: examples.slice(0, 5),
    };
  },
};

interface Compared {
  readonly journal: Journal;
  readonly found: Losses;
}

async function killDuring(
  messages: number,
  wanted: number,
): Promise<{ readonly kills: number; readonly compared: readonly Compared[] }> {
  await using backend = await openKillable();
  const token = await signInSupervisor(backend);
  const accounts = await findCustomers(backend);
  const follower = openFollower(backend.url, token);
  try {
    const kills = killAlong(backend, messages, wanted);
    const count = Math.min(conversationCount, Math.ceil(messages / 2));
    const talks = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        talk(
          backend,
          { token, follower },
          {
            accountId: accounts[index % accounts.length] ?? '',
            isWithPerson: index % 4 === 0,
            messages: share(messages, count, index),
            onSaid: kills.note,
          },
        ),
      ),
    );
    await kills.settle();
    // What counts is what a start reads from the disk, not what this process still knows.
    const last = await backend.killAndStart();
    const compared = await Promise.all(
      talks.map(async ({ conversationId, sent }): Promise<Compared> => {
        const read = () => callRoute(backend.url, 'events', { id: conversationId, token });
        const { events } = await insist(backend, read);
        const journal = { conversationId, sent, shown: follower.shown(conversationId) };
        return { journal, found: findLosses(journal, events) };
      }),
    );
    return { kills: kills.made() + last, compared };
  } finally {
    follower.close();
  }
}

interface Talk {
  readonly accountId: string;
  readonly isWithPerson: boolean;
  readonly messages: number;
  readonly onSaid: () => void;
}

async function talk(
  reach: Reach,
  { token, follower }: { readonly token: string; readonly follower: Follower },
  { accountId, isWithPerson, messages, onSaid }: Talk,
): Promise<Pick<Journal, 'conversationId' | 'sent'>> {
  const customer = await openCustomer(reach, accountId);
  const { conversationId } = await customer.say('Hola, quiero revisar mi factura');
  onSaid();
  follower.follow(conversationId);
  const person = isWithPerson ? await takeOver(reach, token, conversationId) : null;
  const speakers: readonly Talker[] = person ? [customer, person] : [customer];
  const each = splitEvenly(messages - 1, speakers.length);
  await Promise.all(
    speakers.map(async (speaker, index) => {
      for (let said = 0; said < (each[index] ?? 0); said += 1) {
        await speaker.say(`Mensaje ${said + 2}: ¿cuánto pago este mes?`);
        onSaid();
      }
    }),
  );
  return { conversationId, sent: speakers.map(({ sent }) => sent) };
}

function share(total: number, parts: number, index: number): number {
  return splitEvenly(total, parts)[index] ?? 0;
}

function splitEvenly(total: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor((total + index) / parts));
}

function addEach<Counts extends object>(one: Counts, other: Counts): Counts {
  const sums = Object.entries(one).map(([name, count]) => [
    name,
    Number(count) + Number(other[name as keyof Counts]),
  ]);
  return Object.fromEntries(sums) as Counts;
}
