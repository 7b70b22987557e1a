import { setTimeout as delay } from 'node:timers/promises';
import { callRoute } from '../../../backend/testing/call-route.ts';
import { fold } from '../../../shared/conversation/reduce.ts';
import { quantile } from '../../bench/statistics.ts';
import type { Fault } from '../fault.ts';
import { findLosses } from '../journal.ts';
import { openKillable, type Killable } from '../killable.ts';
import { insist } from '../reach.ts';
import { bundleDesk } from './bundle-desk.ts';
import { openOperation, type Operation, type Place } from './operation.ts';

/** The shortest drop, in seconds. */
const shortest = 0.1;
/** Seconds of a drop for each further word of both sides. */
const secondsPerWord = 30;
/** The share of drops in which the desk's window is loaded anew. */
const shareReloaded = 0.3;
/** Seconds after which a desk that is not in sync counts as stuck. */
const patience = 120;

interface Found {
  /** Milliseconds from the moment when line and backend were there again until all was shown. */
  readonly syncedIn: number[];
  readonly stuck: string[];
  /** Seconds that lines were down, over all desks. */
  seconds: number;
  /** When the backend was there again the last time, in milliseconds of this process. */
  upAgain: number;
}

/**
 * Cuts or silences the lines of desks for a tenth of a second up to minutes, by chance, and kills the backend now and
 * then, while customers and the desks' supervisors write. Desks are the renderer's own live store, outbox and drafts
 * over real sockets. In the end each must show the log as it is, all that was said be on record once and in order,
 * and every draft be there.
 */
export const reconnect: Fault<'desks' | 'drops' | 'seconds' | 'restarts'> = {
  // Drops are each desk's, and `seconds` the longest of them.
  counts: { desks: 200, drops: 4, seconds: 300, restarts: 3 },
  async run({ desks, drops, seconds, restarts }, tell) {
    const script = await bundleDesk();
    await using backend = await openKillable();
    await using operation = await openOperation(backend, script, desks);
    tell(`${desks} desks are open`);
    const found: Found = { syncedIn: [], stuck: [], seconds: 0, upAgain: 0 };
    const dropping = Promise.all(
      operation.places.map((place) => dropOften(place, operation, drops, seconds, found)),
    );
    for (let restart = 1; restart <= restarts; restart += 1) {
      await delay((Math.random() * seconds * 1_000) / restarts);
      await restartUnder(backend, operation, found);
      tell(`Restart ${restart}; ${found.syncedIn.length} times in sync again`);
    }
    await dropping;
    return await reportOn(backend, operation, found, { desks, drops, restarts });
  },
};

async function dropOften(
  place: Place,
  { observer }: Operation,
  drops: number,
  longest: number,
  found: Found,
): Promise<void> {
  const { line, desk, conversationIds } = place;
  for (let drop = 0; drop < drops; drop += 1) {
    const seconds = shortest * (longest / shortest) ** Math.random();
    await delay(Math.random() * 1_000);
    if (Math.random() < 0.5) line.cut();
    else line.stall();
    const written = writeMeanwhile(place, drop, 1 + Math.floor(seconds / secondsPerWord));
    if (Math.random() < shareReloaded) desk.reload();
    await delay(seconds * 1_000);
    await written;
    const upTo = conversationIds.map((id) => [id, observer.shown(id).at(-1)?.sequence ?? 0] as const);
    line.restore();
    found.seconds += seconds;
    await noteSync(found, `${conversationIds[0]} after ${seconds.toFixed(1)} s`, (then) =>
      desk.page().whenShown(upTo, then),
    );
  }
}

/**
 * Both sides write while the line is down, and the supervisor begins something that is not sent. A window that was
 * loaded anew shows nothing before the line is back, and nobody could say anything there.
 */
async function writeMeanwhile(place: Place, drop: number, words: number): Promise<void> {
  const { desk, customer, conversationIds, said } = place;
  const [own] = conversationIds;
  place.draft = `Borrador ${drop}`;
  desk.page().write(own, place.draft);
  for (let word = 0; word < words; word += 1) {
    const text = `Respuesta ${drop}.${word}`;
    if (desk.page().shown(own)) {
      desk.page().say(own, text);
      said.push(text);
    }
    await customer.say(`Pregunta ${drop}.${word}`);
  }
}

/** Kills the backend, starts it, and waits until every desk whose line is there is live again. */
async function restartUnder(backend: Killable, { places }: Operation, found: Found): Promise<void> {
  await backend.killAndStart();
  found.upAgain = performance.now();
  const up = places.filter(({ line }) => line.isUp());
  await Promise.all(
    up.map(({ desk, personId }) =>
      noteSync(found, `${personId} after a restart`, (then) => desk.page().whenLive(then)),
    ),
  );
}

async function noteSync(found: Found, what: string, wait: (then: () => void) => void): Promise<void> {
  const began = performance.now();
  const waiting = new AbortController();
  const inTime = await Promise.race([
    new Promise<true>((resolve) => {
      wait(() => resolve(true));
    }),
    delay(patience * 1_000, false, { signal: waiting.signal }).catch(() => false),
  ]);
  waiting.abort();
  if (inTime) found.syncedIn.push(performance.now() - Math.max(began, found.upAgain));
  else found.stuck.push(what);
}

async function reportOn(
  backend: Killable,
  { places }: Operation,
  { syncedIn, stuck, seconds }: Found,
  done: { readonly desks: number; readonly drops: number; readonly restarts: number },
) {
  const judged: Judged[] = [];
  for (const place of places) judged.push(await judge(backend, place));
  const count = (which: keyof Judged) => judged.filter((each) => each[which]).length;
  return {
    done: {
      desks: done.desks,
      drops: done.desks * done.drops,
      'seconds without a line': Math.round(seconds),
      restarts: done.restarts,
      'words said': places.reduce((sum, { said }) => sum + said.length, 0),
      'times in sync again': syncedIn.length,
      'milliseconds to be in sync, median': Math.round(quantile(syncedIn, 0.5)),
      'milliseconds to be in sync, p95': Math.round(quantile(syncedIn, 0.95)),
    },
    losses: {
      'logs shown otherwise than on record': count('isOtherwise'),
      'words not on record once and in order': count('isUnsaid'),
      'customers’ words lost, doubled or out of order': count('isUnheard'),
      'drafts lost': count('isForgotten'),
      'times not in sync again': stuck.length,
    },
    examples: stuck.slice(0, 5),
  };
}

interface Judged {
  readonly isOtherwise: boolean;
  readonly isUnsaid: boolean;
  readonly isUnheard: boolean;
  readonly isForgotten: boolean;
}

/** Lets the desk come to rest, and compares what it shows and keeps with the log and with what was done at it. */
async function judge(backend: Killable, place: Place): Promise<Judged> {
  const { desk, customer, token, personId, conversationIds, said, draft } = place;
  const [own] = conversationIds;
  const { sequence } = await customer.say('Gracias');
  await new Promise<void>((resolve) => {
    desk.page().whenDelivered(resolve);
  });
  await new Promise<void>((resolve) => {
    desk.page().whenShown([[own, sequence]], resolve);
  });
  let isOtherwise = false;
  for (const id of conversationIds) {
    const shown = desk.page().shown(id);
    const { events } = await insist(backend, () => callRoute(backend.url, 'events', { id, token }));
    const asOnRecord = fold(events.slice(0, shown?.lastSequence ?? 0));
    if (JSON.stringify(shown) !== JSON.stringify(asOnRecord)) isOtherwise = true;
  }
  const { events } = await insist(backend, () => callRoute(backend.url, 'events', { id: own, token }));
  const onRecord = events.flatMap((event) =>
    event.type === 'reply-sent' && event.author.id === personId ? [event.text] : [],
  );
  const heard = findLosses({ conversationId: own, sent: [customer.sent], shown: [] }, events);
  return {
    isOtherwise,
    isUnsaid: onRecord.join('\n') !== said.join('\n') || desk.page().outgoing().refused > 0,
    isUnheard: Object.values(heard).some(Boolean),
    isForgotten: desk.page().draft(own) !== draft,
  };
}
