import { setTimeout as passed } from 'node:timers/promises';
import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import type { StreamPart } from '../../../backend/models/model.ts';
import { partsOf } from '../../../backend/testing/turn-harness.ts';

/** Nothing in it needs a source, so that no check asks the model again. */
export const answer =
  'Gracias por escribirnos. Con gusto le ayudo con su factura. Para explicarla bien necesito saber qué parte le llamó la atención: ¿es un cobro que no reconoce, un valor distinto al de otros meses o algo que no le queda claro? ¿Me cuenta un poco más, por favor?';

/** Characters that such models give at a time: about a token of Spanish. */
const piece = 4;

/**
 * A model that looks something up, then answers, piece by piece as models over a network do; each step takes so many
 * milliseconds of nobody's processor.
 */
export function timedModel(milliseconds: number): MockLanguageModelV4 {
  return new MockLanguageModelV4({
    modelId: 'timed',
    doStream: async ({ prompt }) => {
      if (milliseconds > 0) await passed(milliseconds);
      const hasLooked = prompt.at(-1)?.role === 'tool';
      const parts = partsOf(
        hasLooked ? { says: answer } : { uses: [{ tool: 'search_knowledge', input: { query: 'factura' } }] },
      );
      const chunks = parts.flatMap(inPieces);
      return { stream: simulateReadableStream({ chunks, chunkDelayInMs: null, initialDelayInMs: null }) };
    },
  });
}

function inPieces(part: StreamPart): StreamPart[] {
  if (part.type === 'text-delta') return piecesOf(part.delta).map((delta) => ({ ...part, delta }));
  if (part.type !== 'tool-call') return [part];
  const { toolCallId: id, toolName, input } = part;
  return [
    { type: 'tool-input-start', id, toolName },
    ...piecesOf(input).map((delta) => ({ type: 'tool-input-delta' as const, id, delta })),
    { type: 'tool-input-end', id },
    part,
  ];
}

function piecesOf(text: string): readonly string[] {
  return text.match(new RegExp(`.{1,${piece}}`, 'gsu')) ?? [];
}
