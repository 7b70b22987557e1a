import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import { startBackend, type Backend } from '../../fixtures/backend.ts';
import type { Fault } from '../fault.ts';
import { findLosses, type Journal } from '../journal.ts';
import { openFollower, type Follower } from '../kill-backend/follower.ts';
import { createTalker, type Customer } from '../kill-backend/talker.ts';
import type { Reach } from '../reach.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { leaps, timeZone, type Leap } from './leaps.ts';

/** A session lasts so long by the clock, in milliseconds. */
const sessionLasts = 8 * 3_600_000;
/** A hand-over waits for somebody so long, in milliseconds, in Chile. */
const handOverLasts = 45_000;
/** Seconds within which something must be on record that is due. */
const soon = 20;
/** Every so many leaps the backend is killed and started under the clock as it is then. */
const killEvery = 4;

type Wrong = 'order' | 'timers' | 'sessions' | 'stuck';

/** A backend whose clock can be set while it runs. */
interface Clocked {
  readonly backend: Backend;
  readonly reach: Reach;
  /** Sets it to a time (ISO 8601), or to the machine's own. */
  setTo(time: string | null): void;
  leap(milliseconds: number): void;
}

/**
 * Sets the clock of a running backend ahead and back, by hours, a day and over both changes of summer time, while
 * customers talk with Lana and wait for a person. Logs must stay in the order of their numbers, whatever waits must
 * end once, sessions must end when they are over and not before, and everybody must be able to go on.
 */
export const clockJump: Fault<'times'> = {
  counts: { times: 3 * leaps.length },
  run: ({ times }, tell) =>
    inTemporaryFolder(async (folder) => {
      const clocked = await startClocked(join(folder, 'clock'));
      const wrong: Record<Wrong, number> = { order: 0, timers: 0, sessions: 0, stuck: 0 };
      const examples: string[] = [];
      try {
        for (let time = 0; time < times; time += 1) {
          const leap = leaps[time % leaps.length];
          if (!leap) break;
          const note = (what: Wrong, words: string) => {
            wrong[what] += 1;
            examples.push(`${leap.name}: ${what}: ${words}`);
          };
          const mayWait = time >= leaps.length;
          const isKilled = time % killEvery === killEvery - 1;
          await leapOnce(clocked, leap, { note, mayWait, isKilled }).catch((error: unknown) =>
            note('stuck', String(error)),
          );
          tell(`${time + 1} leaps, the last ${leap.name}: ${JSON.stringify(wrong)}`);
        }
      } finally {
        await clocked.backend.close();
      }
      return {
        done: { leaps: times, 'ways to leap': leaps.length },
        losses: {
          'logs out of order': wrong.order,
          'waits that ended twice or never': wrong.timers,
          'sessions that ended wrongly': wrong.sessions,
          'leaps after which something went wrong otherwise': wrong.stuck,
        },
        examples: examples.slice(0, 5),
      };
    }),
};

async function startClocked(file: string): Promise<Clocked> {
  let offset = 0;
  const set = (milliseconds: number) => {
    offset = milliseconds;
    writeFileSync(file, String(offset));
  };
  set(0);
  const preload = pathToFileURL(join(import.meta.dirname, 'leaping-clock.ts')).href;
  const settings = { NODE_OPTIONS: `--import ${preload}`, FAULT_CLOCK: file, TZ: timeZone };
  const backend = await startBackend({ ...settings, FARO_LOG: 'silent' }, 'sources');
  return {
    backend,
    reach: { url: backend.url, whenUp: async () => undefined },
    setTo: (time) => set(time === null ? 0 : Date.parse(time) - Date.now()),
    leap: (milliseconds) => set(offset + milliseconds),
  };
}

interface How {
  readonly note: (what: Wrong, words: string) => void;
  /** Whether there is time to wait for what a clock that was set back leaves waiting. */
  readonly mayWait: boolean;
  readonly isKilled: boolean;
}

async function leapOnce(clocked: Clocked, { from, by }: Leap, how: How): Promise<void> {
  const { reach, backend } = clocked;
  clocked.setTo(from);
  const token = await signIn(reach, 'cristobal.cl');
  const rep = await signIn(reach, 'javiera.cl');
  await callRoute(reach.url, 'changePresence', { token: rep, body: { command: 'start-shift' } });
  const talking = await openConversation(reach);
  const waiting = await openConversation(reach);
  await askForPerson(reach, waiting);
  const follower = openFollower(reach.url, token);
  try {
    follower.follow(talking.conversationId);
    await follower.connected;
    await readUntil(reach, token, talking.conversationId, hasAnswer(1));

    clocked.leap(by);
    const isOver = by >= sessionLasts;
    await checkSessions(reach, [token, rep], follower, isOver, how);
    const after = isOver ? await signIn(reach, 'cristobal.cl') : token;
    const desk = isOver ? await signIn(reach, 'javiera.cl') : rep;
    dataOf(await callRoute(reach.url, 'desk', { token: desk }));
    // A customer whose session is over begins anew.
    const goesOn = isOver ? await openConversation(reach) : talking;
    await goesOn.customer.say('¿Sigue ahí?');
    const last = await goesOn.customer.say('¿Cuánto debo?');
    await readUntil(reach, after, goesOn.conversationId, hasAnswer(last.sequence));
    await endWaiting(reach, after, waiting.conversationId, by, how);

    if (how.isKilled) {
      await backend.kill();
      await backend.restart();
    }
    for (const { conversationId, customer } of new Set([talking, waiting, goesOn])) {
      const journal = { conversationId, sent: [customer.sent], shown: follower.shown(conversationId) };
      await checkLog(reach, after, journal, how);
    }
  } finally {
    follower.close();
  }
}

async function signIn({ url }: Reach, user: string): Promise<string> {
  return dataOf(await callRoute(url, 'signIn', { body: { user, password: 'faro-demo' } })).token;
}

interface Open {
  readonly conversationId: string;
  readonly customer: Customer;
}

async function openConversation(reach: Reach): Promise<Open> {
  const customer = await openVisitor(reach);
  const { conversationId } = await customer.say('Hola');
  return { conversationId, customer };
}

async function openVisitor(reach: Reach): Promise<Customer> {
  const opening = { country: 'CL', language: 'es', accountId: null };
  const { token } = dataOf(await callRoute(reach.url, 'openChatSession', { body: opening }));
  const talker = createTalker(reach, (messageId, text) =>
    callRoute(reach.url, 'receiveMessage', { token, body: { messageId, country: 'CL', text } }),
  );
  return { ...talker, token };
}

async function askForPerson({ url }: Reach, { conversationId, customer: { token } }: Open): Promise<void> {
  dataOf(await callRoute(url, 'askForPerson', { token, body: { conversationId } }));
}

/** Sessions go on, or are over for every request and every open line, as the clock says. */
async function checkSessions(
  { url }: Reach,
  tokens: readonly string[],
  follower: Follower,
  isOver: boolean,
  { note }: How,
): Promise<void> {
  for (const token of tokens) {
    const { answer } = await callRoute(url, 'session', { token });
    const code = answer.ok ? 'goes on' : answer.failure.code;
    if (code !== (isOver ? 'session-expired' : 'goes on')) note('sessions', code);
  }
  if (!isOver) return;
  const ended = await Promise.race([
    follower.ended.then(() => true),
    delay(soon * 1_000, false, { ref: false }),
  ]);
  if (!ended) note('sessions', 'an open line was not cut');
}

/** Who waits for a person stops waiting, once: the time is over, or somebody takes them. */
async function endWaiting(
  reach: Reach,
  token: string,
  id: string,
  by: number,
  { note, mayWait }: How,
): Promise<void> {
  if (by < handOverLasts && !mayWait) {
    dataOf(await callRoute(reach.url, 'answerHandOver', { id, token, body: { answer: 'accept' } }));
    return;
  }
  const seconds = by < handOverLasts ? handOverLasts / 1_000 + soon : soon;
  const log = await readUntil(reach, token, id, hasExpired, seconds);
  if (!hasExpired(log)) note('timers', `a hand-over still waits after ${seconds} s`);
}

function hasExpired(log: readonly ConversationEvent[]): boolean {
  return log.some(({ type }) => type === 'hand-over-expired');
}

async function checkLog(reach: Reach, token: string, journal: Journal, { note }: How): Promise<void> {
  const { conversationId: id } = journal;
  const { events } = dataOf(await callRoute(reach.url, 'events', { id, token }));
  dataOf(await callRoute(reach.url, 'conversation', { id, token }));
  const found = findLosses(journal, events);
  if (Object.values(found).some(Boolean)) note('order', JSON.stringify(found));
  const rounds = events.flatMap((event) => (event.type === 'hand-over-expired' ? [event.rounds] : []));
  if (new Set(rounds).size < rounds.length) note('timers', `rounds that ended: ${rounds.join()}`);
}

function hasAnswer(about: number) {
  return (log: readonly ConversationEvent[]) =>
    log.some(({ type, sequence }) => type === 'reply-sent' && sequence > about);
}

/** The log once something is in it, or as it is after so many seconds without news. @throws Error for a refusal. */
async function readUntil(
  { url }: Reach,
  token: string,
  id: string,
  isThere: (log: readonly ConversationEvent[]) => boolean,
  seconds = soon,
): Promise<readonly ConversationEvent[]> {
  const log: ConversationEvent[] = [];
  for (;;) {
    const query = { after: String(log.length), wait: String(Math.min(60, seconds)) };
    const { events } = dataOf(await callRoute(url, 'events', { id, token, query }));
    log.push(...events);
    if (events.length === 0 || isThere(log)) return log;
  }
}
