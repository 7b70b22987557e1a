import { join } from 'node:path';
import { readSessionKey } from '../../../backend/people/session-key.ts';
import { signToken } from '../../../backend/people/session-token.ts';
import { person } from '../../../backend/testing/builders.ts';
import { callRoute } from '../../../backend/testing/call-route.ts';
import type { Fault } from '../fault.ts';
import { killAlong, openKillable, type Killable } from '../killable.ts';
import { findCustomers, openCustomer } from '../kill-backend/talker.ts';
import { insist } from '../reach.ts';
import { judgeTurns, neverOwned } from './judge-turns.ts';
import { race, type Contender, type Course } from './race.ts';

/** Conversations that are raced for at the same time. */
const courseCount = 10;
/** People who reach for the turn in each. */
const contenderCount = 4;

/**
 * Lana and four supervisors reach for the turn of a conversation at once, over and over in several conversations,
 * while the backend is killed at random moments. Each race may have one winner, and no word of Lana's may follow it.
 */
export const racedTakeover: Fault<'races' | 'kills'> = {
  counts: { races: 10_000, kills: 100 },
  async run({ races, kills }, tell) {
    await using backend = await openKillable();
    const killing = killAlong(backend, races, kills);
    const courses = await openCourses(backend, Math.min(courseCount, races));
    let run = 0;
    let twoTold = 0;
    const told = await Promise.all(
      courses.map(async (course) => {
        const turns: string[] = [];
        while (run < races) {
          run += 1;
          const won = await race(backend, course, run % 2 === 0);
          if (won.length > 1) twoTold += 1;
          turns.push(...won);
          killing.note();
          if (run % 500 === 0) tell(`${run} races, ${killing.made()} kills`);
        }
        return turns;
      }),
    );
    await killing.settle();
    // What counts is what a start reads from the disk.
    const last = await backend.killAndStart();
    const judged = await Promise.all(
      courses.map((course, index) => judge(backend, course, told[index] ?? [])),
    );
    const sum = (count: (each: Judged) => number) => judged.reduce((total, each) => total + count(each), 0);
    return {
      done: {
        races: run,
        'races that somebody won': told.flat().length,
        kills: killing.made() + last,
        'words of Lana': sum(({ words }) => words),
      },
      losses: {
        'owners beside one of an epoch': sum(({ owners }) => owners),
        'races with two who were told they won': twoTold,
        'won and not on record': sum(({ forgotten }) => forgotten),
        'words of Lana in a person’s turn': sum(({ lateWords }) => lateWords),
        'words in a colleague’s turn': sum(({ strangers }) => strangers),
      },
      examples: [],
    };
  },
};

async function openCourses(backend: Killable, count: number): Promise<readonly Course[]> {
  const accounts = await findCustomers(backend);
  const key = readSessionKey(join(backend.data, 'session.key'));
  return Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Course> => {
      const customer = await openCustomer(backend, accounts[index % accounts.length] ?? '');
      const { conversationId } = await customer.say('Hola');
      return { conversationId, customer, contenders: await signInContenders(key) };
    }),
  );
}

/** Sessions of their own in each conversation: what a session may ask a minute is limited. */
function signInContenders(key: Uint8Array): Promise<readonly Contender[]> {
  return Promise.all(
    Array.from({ length: contenderCount }, async (_, index) => {
      const who = person({ id: `supervisor-${index}`, name: `Supervisor ${index}`, role: 'supervisor' });
      return { personId: who.id, token: (await signToken(key, who, new Date())).token };
    }),
  );
}

interface Judged extends ReturnType<typeof judgeTurns> {
  readonly forgotten: number;
  readonly words: number;
}

async function judge(
  backend: Killable,
  { conversationId: id, contenders }: Course,
  told: readonly string[],
): Promise<Judged> {
  const token = contenders[0]?.token ?? '';
  const { events } = await insist(backend, () => callRoute(backend.url, 'events', { id, token }));
  return {
    ...judgeTurns(events),
    forgotten: neverOwned(told, events).length,
    words: events.filter((event) => event.type === 'reply-sent' && event.from === 'ai').length,
  };
}
