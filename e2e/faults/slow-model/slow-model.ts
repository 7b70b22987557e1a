import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { RoutingTable } from '../../../shared/models/routing.ts';
import { quantile } from '../../bench/statistics.ts';
import { startBackend } from '../../fixtures/backend.ts';
import { startOpenAiCompatible, type ChatAnswer } from '../../stand-ins/openai-compatible.ts';
import type { Fault } from '../fault.ts';
import { findLosses, type Journal } from '../journal.ts';
import { findCustomers, openCustomer, signInSupervisor, takeOver } from '../kill-backend/talker.ts';
import { judgeTurns } from '../raced-takeover/judge-turns.ts';
import type { Reach } from '../reach.ts';

/** What the model would say if it were let: a figure that nothing backs, so that any of it in a reply is a loss. */
const unfinished = 'Su saldo pendiente es de US$ 13.371,37 y vence el 31 de febrero.';
/** Every way in which the model is slow or gone. */
const behaviours: Readonly<Record<string, ChatAnswer>> = {
  'never answers': { kind: 'hangs' },
  'answers a piece every two seconds': { kind: 'trickles', text: unfinished, milliseconds: 2_000 },
  'dies in the middle of a sentence': { kind: 'breaks-off', text: unfinished },
  'is out of order': { kind: 'fails', status: 500, message: 'out of memory' },
};
/** Conversations at the same time, fewer than Lana takes turns at once. */
const atOnce = 8;
/** Seconds after which a customer without an answer counts as left alone: a turn may take less. */
const patienceSeconds = 60;

interface Line {
  readonly journal: Journal;
  readonly log: readonly ConversationEvent[];
}

/**
 * Has customers ask something while the language model stalls, trickles, breaks off or fails. Each must get words
 * that are not the model's unfinished ones, be able to go on writing and to be taken over by a person in the middle of
 * Lana's turn, and be read by the fast path as always.
 */
export const slowModel: Fault<'times' | 'milliseconds'> = {
  // The milliseconds that one call of the model may take: what `npm start` comes with for simple requests.
  counts: { times: 24, milliseconds: 12_000 },
  async run({ times, milliseconds }, tell) {
    let answer: ChatAnswer = { kind: 'hangs' };
    const model = await startOpenAiCompatible(() => answer);
    await using opened = new AsyncDisposableStack();
    opened.defer(() => model.close());
    const settings = {
      FARO_MODEL: 'openai-compatible',
      FARO_OPENAI_URL: model.url,
      FARO_OPENAI_MODEL: 'slow',
    };
    const backend = await startBackend({ ...settings, FARO_LOG: 'silent' }, 'sources');
    opened.defer(() => backend.close());
    const reach = { url: backend.url, whenUp: async () => undefined };
    const journals: Journal[] = [];
    await limitCalls(backend.url, milliseconds);
    const token = await signInSupervisor(reach);
    const accounts = await findCustomers(reach);
    for (const [name, behaviour] of Object.entries(behaviours)) {
      answer = behaviour;
      for (let done = 0; done < times; done += atOnce) {
        const wave = Array.from({ length: Math.min(atOnce, times - done) }, (_, index) =>
          talk(reach, token, accounts[index % accounts.length] ?? '', index % 4 === 3),
        );
        journals.push(...(await Promise.all(wave)));
      }
      tell(`A model that ${name}: ${times} conversations`);
    }
    // Read last, so that whatever came too late is in it.
    const lines = await Promise.all(
      journals.map(async (journal): Promise<Line> => {
        const answered = await callRoute(reach.url, 'events', { id: journal.conversationId, token });
        return { journal, log: dataOf(answered).events };
      }),
    );
    return reportOn(lines, model.seen.length);
  },
};

/** Has calls of models end after so long, and lets none rest, so that each turn meets the slow one. */
async function limitCalls(url: string, milliseconds: number): Promise<void> {
  const body = { user: 'operations', password: 'faro-demo' };
  const { token } = dataOf(await callRoute(url, 'signIn', { body }));
  const query = { since: new Date().toISOString() };
  const { versions } = dataOf(await callRoute(url, 'models', { token, query }));
  const [newest] = versions;
  if (!newest) throw new Error('There is no routing table');
  const firstTokenMilliseconds = Math.max(100, Math.round(milliseconds / 3));
  const limited = { firstTokenMilliseconds, callMilliseconds: milliseconds };
  const routes = Object.entries(newest.table.routes).map(([task, route]) => [
    task,
    { ...route, limits: { ...route.limits, ...limited } },
  ]);
  const table = {
    routes: Object.fromEntries(routes) as RoutingTable['routes'],
    breaker: { failures: 100, withinSeconds: 5, openSeconds: 1 },
  };
  const change = { table, why: 'A model is made slow on purpose', basedOn: newest.version };
  dataOf(await callRoute(url, 'changeRouting', { token, body: change }));
}

/** Asks twice, the second time while Lana still thinks about the first; every now and then a person takes over. */
async function talk(reach: Reach, token: string, accountId: string, isTakenOver: boolean): Promise<Journal> {
  const customer = await openCustomer(reach, accountId);
  const { conversationId } = await customer.say('Hola, ¿cuánto debo este mes?');
  const { sequence } = await customer.say('¿Y cuándo vence?');
  const sent = [customer.sent];
  if (isTakenOver) {
    const person = await takeOver(reach, token, conversationId);
    await person.say('Le atiendo yo.');
    sent.push(person.sent);
  } else {
    await readUntil(reach, token, conversationId, (log) => hasAnswer(log, sequence));
  }
  await readUntil(reach, token, conversationId, (log) =>
    log.some((event) => event.type === 'mood-read' && event.about === sequence),
  );
  return { conversationId, sent, shown: [] };
}

function hasAnswer(log: readonly ConversationEvent[], about: number): boolean {
  return log.some(({ type, sequence }) => type === 'reply-sent' && sequence > about);
}

/** The log once something is in it, or as it is when nothing more comes for longer than a customer waits. */
async function readUntil(
  { url }: Reach,
  token: string,
  id: string,
  isThere: (log: readonly ConversationEvent[]) => boolean,
): Promise<readonly ConversationEvent[]> {
  const log: ConversationEvent[] = [];
  for (;;) {
    const query = { after: String(log.length), wait: String(patienceSeconds) };
    const { events } = dataOf(await callRoute(url, 'events', { id, token, query }));
    log.push(...events);
    if (events.length === 0 || isThere(log)) return log;
  }
}

function reportOn(lines: readonly Line[], calls: number) {
  const alone = lines.filter(({ log }) => !hasAnswer(log, lastHeard(log)?.sequence ?? 0));
  const untrue = lines.filter(({ log }) => log.some(repeatsUnfinished));
  const lost = lines.map(({ journal, log }) => sum(Object.values(findLosses(journal, log))));
  const late = lines.map(({ log }) => judgeTurns(log));
  const unread = lines.filter(({ log }) => moodDelays(log).length < 2);
  const answers = lines.flatMap(({ log }) => answerDelay(log));
  const moods = lines.flatMap(({ log }) => moodDelays(log));
  return {
    done: {
      'ways to be slow': Object.keys(behaviours).length,
      conversations: lines.length,
      'calls of the model': calls,
      'milliseconds to Lana’s words, p95': answers.length > 0 ? quantile(answers, 0.95) : 'none',
      'milliseconds to the mood, p95': moods.length > 0 ? quantile(moods, 0.95) : 'none',
    },
    losses: {
      'customers left without words': alone.length,
      'replies with unfinished words': untrue.length,
      'messages lost, doubled or out of order': sum(lost),
      'words of Lana in a person’s turn': sum(late.map(({ lateWords }) => lateWords)),
      'messages that the fast path did not read': unread.length,
    },
    examples: [...alone, ...untrue, ...unread].slice(0, 3).map(({ log }) => JSON.stringify(log)),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function repeatsUnfinished(event: ConversationEvent): boolean {
  return event.type === 'reply-sent' && /13\.371|Su saldo pend/u.test(event.text);
}

function lastHeard(log: readonly ConversationEvent[]): ConversationEvent | undefined {
  return log.findLast(({ type }) => type === 'message-received');
}

/** Milliseconds from the customer's last words to the next ones of Lana, where she spoke. */
function answerDelay(log: readonly ConversationEvent[]): readonly number[] {
  const heard = lastHeard(log);
  const reply = log.find(
    (event) => event.type === 'reply-sent' && event.from === 'ai' && event.sequence > (heard?.sequence ?? 0),
  );
  return heard && reply ? [between(heard, reply)] : [];
}

/** Milliseconds from each of the customer's messages to its mood. */
function moodDelays(log: readonly ConversationEvent[]): readonly number[] {
  return log.flatMap((event) => {
    if (event.type !== 'mood-read') return [];
    const heard = log.find(({ sequence }) => sequence === event.about);
    return heard ? [between(heard, event)] : [];
  });
}

function between(one: ConversationEvent, other: ConversationEvent): number {
  return Date.parse(other.at) - Date.parse(one.at);
}
