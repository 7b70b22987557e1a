import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { isStepCount, jsonSchema, streamText, tool } from 'ai';
import { openSqliteConversationLog } from '../../../backend/adapters/sqlite/conversation-log.ts';
import { runTurn } from '../../../backend/agents/run-turn.ts';
import { openConversations } from '../../../backend/conversations/live-conversations.ts';
import { withEmbedded, type Model, type Models } from '../../../backend/models/model.ts';
import { lanaOwns, opening, says, turnGoesTo } from '../../../backend/testing/builders.ts';
import { createTurnHarness } from '../../../backend/testing/turn-harness.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import { temporaryFolder } from '../../fixtures/backend.ts';
import { describeMachine } from '../machine.ts';
import { median, quantile } from '../statistics.ts';
import { answer, timedModel } from './timed-model.ts';

/** Turns a second that begin whatever the earlier ones do, for so many seconds. */
const pace = { perSecond: 20, seconds: 15 } as const;
/** Milliseconds of each of the model's two steps where its own time is taken off. */
const modelStep = 300;
/** Turns at the same time, and how many, where only the throughput counts. */
const crowd = { atOnce: 16, turns: 400 } as const;
const rounds = 5;

/** One turn, from the customer's words that are on record to the answer that is; milliseconds beyond the model. */
type Turn = () => Promise<void>;

/**
 * What a turn of Lana costs beyond the model's own time, beside the AI SDK alone with the same model and a tool that
 * answers at once. Faro's turn looks the article up, checks the words and keeps all of it in SQLite with full sync.
 * @returns a table to print.
 */
export async function benchTurns(): Promise<string> {
  const machine = describeMachine();
  const folder = await temporaryFolder();
  try {
    const costs = { faro: await costsOf(faroTurns(folder)), floor: await costsOf(bareTurns) };
    const faro: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      faro.push(await throughputOf(faroTurns(folder)));
      floor.push(await throughputOf(bareTurns));
    }
    const share = median(faro) / median(floor);
    return [
      machine,
      `two steps of ${modelStep} ms, ${pace.perSecond} turns a second for ${pace.seconds} s; then ${crowd.turns} turns, ${crowd.atOnce} at a time, with a model that takes no time, median of ${rounds}`,
      '',
      rowOf('', 'bar', 'Faro', 'AI SDK alone'),
      rowOf('beyond the model, ms p50', '', ...of(costs, 0.5)),
      rowOf('beyond the model, ms p95', '50', ...of(costs, 0.95)),
      rowOf('turns a second', '', median(faro).toFixed(0), median(floor).toFixed(0)),
      rowOf('  as a share of the floor', '0.7', share.toFixed(2), ''),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type OpenTurns = (
  step: number,
) => Promise<{ readonly prepare: () => Promise<Turn>; readonly close: () => Promise<void> }>;

const wish = 'Quiero entender mi factura';
const isAnswer = (event: ConversationEvent) => event.type === 'reply-sent' && event.text === answer;

/** The model behind Faro's veil over personal data, as any that is reached over a network. */
function modelsOf(model: Model): Models {
  const all = (['small', 'medium', 'large'] as const).map((name) => ({ name, model }));
  return withEmbedded(model, { name: 'timed', adapter: 'openai-compatible', all });
}

/** The instructions and the tools that the model gets from Faro, the tools answering at once what they answered there. */
async function whatFaroSends() {
  const model = timedModel(0);
  const { begins, run } = await createTurnHarness(modelsOf(model));
  await run('conversation', await begins('conversation', wish));
  const [first, second] = model.doStreamCalls;
  const system = first?.prompt.find(({ role }) => role === 'system')?.content;
  const results = second?.prompt.flatMap(({ role, content }) => (role === 'tool' ? content : [])) ?? [];
  if (typeof system !== 'string' || results.length === 0)
    throw new Error('The model was not asked as expected.');
  const tools = (first?.tools ?? []).flatMap((each) =>
    each.type === 'function'
      ? [
          [
            each.name,
            tool({ inputSchema: jsonSchema(each.inputSchema), execute: async () => results }),
          ] as const,
        ]
      : [],
  );
  return { instructions: system, tools: Object.fromEntries(tools) };
}

let files = 0;

function faroTurns(folder: string): OpenTurns {
  return async (step) => {
    const log = openSqliteConversationLog(path.join(folder, `${(files += 1)}.sqlite`));
    const conversations = await openConversations(log);
    const { deps } = await createTurnHarness(modelsOf(timedModel(step)), { conversations });
    const signal = new AbortController().signal;
    let begun = 0;
    return {
      async prepare() {
        const id = `conversation-${(begun += 1)}`;
        const events = [opening(), turnGoesTo(lanaOwns(1), 'opened'), says(wish)];
        await conversations.record({ conversationId: id, events });
        const found = await deps.consult(await conversations.get(id), { sequence: 3, text: wish });
        return async () => {
          await runTurn(deps, id, 3, signal, found);
          if (!(await conversations.events(id, 3)).some(isAnswer))
            throw new Error('A turn ended without the answer of the model.');
        };
      },
      close: () => log.close(),
    };
  };
}

/** The same prompt and tools as Faro's turn, without all that Faro does with them. */
const bareTurns: OpenTurns = async (step) => {
  const model = timedModel(step);
  const { instructions, tools } = await whatFaroSends();
  return {
    async prepare() {
      return async () => {
        const stream = streamText({
          model,
          tools,
          stopWhen: isStepCount(4),
          instructions,
          prompt: wish,
        });
        await stream.consumeStream();
      };
    },
    close: async () => undefined,
  };
};

/** Milliseconds of each turn beyond the model's two steps, in a process that has been at work for a while. */
async function costsOf(open: OpenTurns): Promise<readonly number[]> {
  await throughputOf(open);
  const { prepare, close } = await open(modelStep);
  const turns: Turn[] = [];
  for (let index = 0; index < pace.perSecond * pace.seconds; index += 1) turns.push(await prepare());
  const began = performance.now();
  const costs = await Promise.all(
    turns.map(async (turn, index) => {
      const due = began + (index * 1_000) / pace.perSecond;
      await passed(Math.max(0, due - performance.now()));
      const start = performance.now();
      await turn();
      return performance.now() - start - 2 * modelStep;
    }),
  );
  await close();
  return costs;
}

/** Turns a second. */
async function throughputOf(open: OpenTurns): Promise<number> {
  const { prepare, close } = await open(0);
  const turns: Turn[] = [];
  for (let index = 0; index < crowd.turns; index += 1) turns.push(await prepare());
  const began = performance.now();
  const next = async (): Promise<void> => {
    for (let turn = turns.pop(); turn; turn = turns.pop()) await turn();
  };
  await Promise.all(Array.from({ length: crowd.atOnce }, next));
  const seconds = (performance.now() - began) / 1_000;
  await close();
  return crowd.turns / seconds;
}

function of({ faro, floor }: { faro: readonly number[]; floor: readonly number[] }, share: number) {
  return [quantile(faro, share).toFixed(1), quantile(floor, share).toFixed(1)] as const;
}

function rowOf(name: string, bar: string, faro: string, floor: string): string {
  return `${name.padEnd(34)}${bar.padStart(6)}${faro.padStart(10)}${floor.padStart(15)}`;
}
