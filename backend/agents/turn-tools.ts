import { createHash } from 'node:crypto';
import { tool, type ToolSet } from 'ai';
import type { z } from 'zod';
import type { Source } from '../../shared/conversation/source.ts';
import { type Claim, lana } from '../../shared/conversation/ownership.ts';
import { tools, toolNames, type ToolCall, type ToolName, type ToolOutcome } from './tool-catalogue.ts';
import { useTool, type Used, type UseToolDeps } from './use-tool.ts';

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

  function execute(call: ToolCall): Promise<ToolOutcome> {
    const outcome = outcomeOf(call);
    started.push(outcome);
    return outcome;
  }

  async function outcomeOf(call: ToolCall): Promise<ToolOutcome> {
    const key = keyOf(conversationId, about, call);
    try {
      const used = await useTool(deps, { conversationId, author: lana, claim, key }, call);
      sources.push(...used.sources);
      handOver = used.handOver ?? handOver;
      return used.outcome;
    } catch (error) {
      end(error);
      throw error;
    }
  }

  const asTool = (name: ToolName) =>
    tool({
      description: tools[name].description,
      inputSchema: tools[name].input as z.ZodType<ToolCall['input']>,
      // The SDK has validated the input with this very tool's schema.
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
  const sorted = Object.entries(input).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
  return [conversationId, about, tool, hash].join(':');
}
