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
/** Races for one conversation: a longer log makes each of them slower and no harder. */
const racesOfCourse = 25;
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
    const openCourse = await courseOpener(backend);
    const raced: Raced[] = [];
    let run = 0;
    const runLane = async () => {
      while (run < races) {
        const course = await openCourse(raced.length);
        const told: string[] = [];
        const each = { course, told, twoTold: 0 };
        raced.push(each);
        for (let left = racesOfCourse; left > 0 && run < races; left -= 1) {
          run += 1;
          const won = await race(backend, course, run % 2 === 0);
          if (won.length > 1) each.twoTold += 1;
          told.push(...won);
          killing.note();
          if (run % 500 === 0) tell(`${run} races, ${killing.made()} kills`);
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(courseCount, races) }, runLane));
    await killing.settle();
    // What counts is what a start reads from the disk.
    const last = await backend.killAndStart();
    const judged: Judged[] = [];
    for (const each of raced) judged.push(await judge(backend, each));
    const sum = (count: (each: Judged) => number) => judged.reduce((total, each) => total + count(each), 0);
    return {
      done: {
        races: run,
        conversations: raced.length,
        'races that somebody won': raced.reduce((total, { told }) => total + told.length, 0),
        kills: killing.made() + last,
        'words of Lana': sum(({ words }) => words),
      },
      losses: {
        'owners beside one of an epoch': sum(({ owners }) => owners),
        'races with two who were told they won': raced.reduce((total, each) => total + each.twoTold, 0),
        'won and not on record': sum(({ forgotten }) => forgotten),
        'words of Lana in a person’s turn': sum(({ lateWords }) => lateWords),
        'words in a colleague’s turn': sum(({ strangers }) => strangers),
      },
      examples: [],
    };
  },
};

/** A conversation with all that was told of the races for it. */
interface Raced {
  readonly course: Course;
  readonly told: string[];
  twoTold: number;
}

async function courseOpener(backend: Killable): Promise<(index: number) => Promise<Course>> {
  const accounts = await findCustomers(backend);
  const key = readSessionKey(join(backend.data, 'session.key'));
  return async (index) => {
    const customer = await openCustomer(backend, accounts[index % accounts.length] ?? '');
    const { conversationId } = await customer.say('Hola');
    return { conversationId, customer, contenders: await signInContenders(key, index) };
  };
}

/** People of their own in each conversation: what a person may ask a minute is limited. */
function signInContenders(key: Uint8Array, course: number): Promise<readonly Contender[]> {
  return Promise.all(
    Array.from({ length: contenderCount }, async (_, index) => {
      const who = person({
        id: `supervisor-${course}-${index}`,
        name: `Supervisor ${index}`,
        role: 'supervisor',
      });
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
  { course: { conversationId: id, contenders }, told }: Raced,
): Promise<Judged> {
  const token = contenders[0]?.token ?? '';
  const { events } = await insist(backend, () => callRoute(backend.url, 'events', { id, token }));
  return {
    ...judgeTurns(events),
    forgotten: neverOwned(told, events).length,
    words: events.filter((event) => event.type === 'reply-sent' && event.from === 'ai').length,
  };
}
