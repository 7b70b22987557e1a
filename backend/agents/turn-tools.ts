import { createHash } from 'node:crypto';
import type { JSONSchema7 } from '@ai-sdk/provider';
import { jsonSchema, tool, type ToolSet } from 'ai';
import { z } from 'zod';
import type { Source } from '../../shared/conversation/source.ts';
import { type Claim, lana } from '../../shared/conversation/ownership.ts';
import { once } from '../once.ts';
import { tools, toolNames, type ToolCall, type ToolName, type ToolOutcome } from './tool-catalogue.ts';
import { span } from '../observability/span.ts';
import { dataWithin } from './prompt-marks.ts';
import { useTool, type Used, type UseToolDeps } from './use-tool.ts';

/** Refusals in one turn, of input that does not fit or of what may not be, before a person takes over. */
const mostRefusals = 4;

const tooManyRefusals: ToolOutcome = {
  ok: false,
  code: 'too-many-failures',
  message:
    'No more tools in this turn. Tell the customer that a person of the team takes over, nothing else.',
};

/** What each tool takes, as models are told. Takes some time, once. */
export const inputSchemas = once(
  () =>
    Object.fromEntries(
      toolNames.map((name) => [name, z.toJSONSchema(tools[name].input, { io: 'input' })]),
    ) as Readonly<Record<ToolName, JSONSchema7>>,
);

export interface TurnTools {
  readonly set: ToolSet;
  /** What the tools used so far have brought. */
  readonly sources: readonly Source[];
  readonly handOver: () => Used['handOver'];
  /** Resolves when the tools that were started have ended: a change of the account is not left half done. */
  readonly settled: () => Promise<void>;
}

/**
 * The tools as the AI SDK takes them, for one turn of Lana. A tool that finds the turn gone calls `end`: the model
 * would otherwise go on talking about it.
 */
export function turnTools(
  deps: UseToolDeps,
  { conversationId, about, claim }: { conversationId: string; about: number; claim: Claim },
  end: (reason: unknown) => void,
): TurnTools {
  const sources: Source[] = [];
  const started: Promise<ToolOutcome>[] = [];
  let handOver: Used['handOver'] = null;
  let refusals = 0;

  function execute(call: ToolCall): Promise<ToolOutcome> {
    const outcome = outcomeOf(call);
    started.push(outcome);
    return outcome;
  }

  async function outcomeOf(call: ToolCall): Promise<ToolOutcome> {
    if (refusals >= mostRefusals) return tooManyRefusals;
    const key = keyOf(conversationId, about, call);
    try {
      const used = await span('tool', { tool: call.tool }, async (note) => {
        const result = await useTool(deps, { conversationId, author: lana, claim, key }, call);
        note({ outcome: result.outcome.ok ? 'ok' : result.outcome.code });
        return result;
      });
      sources.push(...used.sources);
      handOver = used.handOver ?? handOver;
      if (!used.outcome.ok && used.approval === null) handOver = afterRefusal(used.outcome) ?? handOver;
      return dataWithin(used.outcome);
    } catch (error) {
      end(error);
      throw error;
    }
  }

  /** A model that keeps asking for what cannot be is stopped, and the customer goes to a person. */
  function afterRefusal({ code, message }: Extract<ToolOutcome, { ok: false }>): Used['handOver'] {
    refusals += 1;
    return refusals < mostRefusals ? null : { reason: 'failure', note: `${code}: ${message}`.slice(0, 400) };
  }

  const asTool = (name: ToolName) =>
    tool({
      description: tools[name].description,
      // `useTool` reads the input: what does not fit it is answered by field, like every other refusal.
      inputSchema: jsonSchema<ToolCall['input']>(inputSchemas()[name]),
      execute: (input) => execute({ tool: name, input } as ToolCall),
    });
  return {
    set: Object.fromEntries(toolNames.map((name) => [name, asTool(name)])),
    sources,
    handOver: () => handOver,
    settled: async () => void (await Promise.allSettled(started)),
  };
}

/** The same call about the same message is the same effect, however often a model makes it. */
function keyOf(conversationId: string, about: number, { tool, input }: ToolCall): string {
  const sorted = Object.entries(Object(input) as object).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
  return [conversationId, about, tool, hash].join(':');
}
