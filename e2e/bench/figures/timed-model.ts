import { setTimeout as passed } from 'node:timers/promises';
import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { partsOf } from '../../../backend/testing/turn-harness.ts';

const answer = '¿Me cuenta un poco más, por favor, para poder ayudarle?';

/** A model that looks something up, then answers; each step takes so many milliseconds of nobody's processor. */
export function timedModel(milliseconds: number): MockLanguageModelV4 {
  return new MockLanguageModelV4({
    modelId: 'timed',
    doStream: async ({ prompt }) => {
      if (milliseconds > 0) await passed(milliseconds);
      const hasLooked = prompt.at(-1)?.role === 'tool';
      const chunks = partsOf(
        hasLooked ? { says: answer } : { uses: [{ tool: 'search_knowledge', input: { query: 'factura' } }] },
      );
      return { stream: simulateReadableStream({ chunks, chunkDelayInMs: null, initialDelayInMs: null }) };
    },
  });
}
