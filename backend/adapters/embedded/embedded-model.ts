import { setTimeout as pause } from 'node:timers/promises';
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import type { Move, UsedTool } from '../../playbooks/move.ts';
import type { Situation } from '../../playbooks/situation.ts';
import { situationIn, usedToolsIn } from './prompt-reading.ts';

export interface EmbeddedModelSettings {
  /** Decides what to do over a situation and the tools used in the turn so far. */
  readonly nextMove: (situation: Situation, used: readonly UsedTool[]) => Move;
  /** Milliseconds between words, so that a demonstration reads as if it were typed; 0 unless told otherwise. */
  readonly pace?: number;
}

/** What one call comes to. */
interface Answer {
  readonly content: LanguageModelV4Content[];
  readonly finishReason: LanguageModelV4FinishReason;
  readonly usage: LanguageModelV4Usage;
}

/**
 * A model of the AI SDK that is no language model: it executes the playbooks, in this process and without a network.
 * The situation travels in `providerOptions.faro.situation`; the tools used are read from the prompt.
 */
export function createEmbeddedModel({ nextMove, pace = 0 }: EmbeddedModelSettings): LanguageModelV4 {
  const answer = (options: LanguageModelV4CallOptions): Answer => {
    options.abortSignal?.throwIfAborted();
    const used = usedToolsIn(options.prompt);
    return answerOf(nextMove(situationIn(options), used), used.length);
  };
  return {
    specificationVersion: 'v4',
    provider: 'faro',
    modelId: 'faro-embedded',
    supportedUrls: {},
    doGenerate: async (options) => ({ ...answer(options), warnings: [] }),
    doStream: async (options) => ({
      stream: streamOf(partsOf(answer(options), pace, options.abortSignal)),
    }),
  };
}

/** `calls` before this one number its tool calls, so that ids are unique within a turn. */
function answerOf(move: Move, calls: number): Answer {
  if (move.kind === 'say') {
    return {
      content: [{ type: 'text', text: move.text }],
      finishReason: { unified: 'stop', raw: undefined },
      usage: usageOf(wordsOf(move.text).length),
    };
  }
  return {
    content: move.calls.map(({ tool, input }, index) => ({
      type: 'tool-call',
      toolCallId: `call-${calls + index + 1}`,
      toolName: tool,
      input: JSON.stringify(input),
    })),
    finishReason: { unified: 'tool-calls', raw: undefined },
    usage: usageOf(0),
  };
}

/** Words out; nothing goes in that is counted anywhere. */
function usageOf(words: number): LanguageModelV4Usage {
  return {
    inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: words, text: words, reasoning: 0 },
  };
}

async function* partsOf(
  { content, finishReason, usage }: Answer,
  pace: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] };
  for (const [index, part] of content.entries()) {
    if (part.type === 'text') yield* textParts(part.text, String(index), pace, signal);
    else if (part.type === 'tool-call') yield part;
  }
  yield { type: 'finish', finishReason, usage };
}

async function* textParts(
  text: string,
  id: string,
  pace: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: 'text-start', id };
  for (const delta of wordsOf(text)) {
    if (pace > 0) await pause(pace, undefined, signal ? { signal } : {});
    signal?.throwIfAborted();
    yield { type: 'text-delta', id, delta };
  }
  yield { type: 'text-end', id };
}

/** A stream that makes each part when it is read. */
function streamOf<Part>(parts: AsyncGenerator<Part, void>): ReadableStream<Part> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return();
    },
  });
}

/** The words with the space that follows them: put together they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}
