import {
  addCall,
  noModelUse,
  tasks,
  type ModelCall,
  type ModelUse,
  type Task,
} from '../../shared/models/model-call.ts';
import type { ModelFigures } from '../../shared/models/models-now.ts';
import type { Report } from '../conversations/background.ts';
import type { Conversations } from '../conversations/conversations.ts';

/** The calls of the last two days over all conversations, for operations: sums only, nobody's words. */
export interface Ledger {
  /** By the vendor's id of the model. */
  byModel(since: Date): ReadonlyMap<string, ModelFigures>;
  byTask(since: Date): Readonly<Record<Task, ModelUse>>;
  /** A call outside of conversations: a try of operations, a draft of an article. Kept as long as the process lives. */
  add(call: ModelCall): void;
  close(): void;
}

interface Entry extends ModelCall {
  readonly at: number;
}

/** The `turn` of a try of operations, which counts for its model and for no task. */
export const tryTurn = 'try';

/** Milliseconds that calls are kept for: what is today anywhere. */
const kept = 48 * 3_600_000;

interface LedgerDeps {
  readonly conversations: Conversations;
  readonly clock: () => Date;
  readonly report: Report;
}

/** Reads the ledger of the last two days and follows it from then on. */
export async function openLedger({ conversations, clock, report }: LedgerDeps): Promise<Ledger> {
  const oldest = () => clock().getTime() - kept;
  let entries: Entry[] = [];
  const add = (call: ModelCall, at: number) => {
    if (entries[0] && entries[0].at < oldest()) entries = entries.filter((each) => each.at >= oldest());
    entries.push({ ...call, at });
  };
  const stop = conversations.listen((_, events) => {
    for (const event of events) {
      if (event.type === 'model-called') add(event, Date.parse(event.at));
    }
  });
  try {
    const before = await conversations.modelCalls(new Date(oldest()));
    const read = before.map((event) => ({ ...event, at: Date.parse(event.at) }));
    entries = [...read, ...entries];
  } catch (error) {
    report(error, '');
  }
  const from = (since: Date) => entries.filter(({ at }) => at >= since.getTime());

  return {
    byModel(since) {
      const groups = Map.groupBy(from(since), ({ modelId }) => modelId);
      return new Map([...groups].map(([modelId, calls]) => [modelId, figuresOf(calls)]));
    },
    byTask(since) {
      const groups = Map.groupBy(
        from(since).filter(({ turn }) => turn !== tryTurn),
        ({ task }) => task,
      );
      const sums = tasks.map((task) => [task, (groups.get(task) ?? []).reduce(addCall, noModelUse)] as const);
      return Object.fromEntries(sums) as Record<Task, ModelUse>;
    },
    add: (call) => add(call, clock().getTime()),
    close: stop,
  };
}

/** Adds calls up. The percentiles are measured values (nearest rank), never values in between. */
export function figuresOf(calls: readonly ModelCall[]): ModelFigures {
  const firsts = calls
    .map(({ firstTokenMilliseconds }) => firstTokenMilliseconds)
    .filter((milliseconds) => milliseconds !== null)
    .toSorted((one, other) => one - other);
  const rank = (share: number) => firsts[Math.ceil(share * firsts.length) - 1] ?? 0;
  const firstToken = firsts.length === 0 ? null : { p50: rank(0.5), p95: rank(0.95) };
  return { ...calls.reduce(addCall, noModelUse), firstToken };
}
