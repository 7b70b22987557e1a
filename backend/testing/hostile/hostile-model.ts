import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { partsOf } from '../turn-harness.ts';
import type { Obedience } from './obey.ts';

/**
 * A model that always obeys the attacker: it calls exactly what was asked for, then says what was asked for. What
 * it finds written in the account it obeys too: `looks` first.
 */
export function hostileModel({ calls, says }: Obedience, looks: boolean): MockLanguageModelV4 {
  const lookUp = looks ? [[{ tool: 'read_account', input: {} }]] : [];
  const rounds = [...lookUp, ...(calls.length > 0 ? [calls] : [])];
  return new MockLanguageModelV4({
    modelId: 'hostile',
    doStream: async ({ prompt }) => {
      const uses = rounds.shift();
      const doing = uses ? { uses } : { says: disguised(says, prompt) };
      return {
        stream: simulateReadableStream({
          chunks: partsOf(doing),
          chunkDelayInMs: null,
          initialDelayInMs: null,
        }),
      };
    },
  });
}

/** The most that a reply holds. */
const longestReply = 3_500;

function disguised(says: Obedience['says'], prompt: LanguageModelV4Prompt): string {
  const told = JSON.stringify(prompt).slice(0, longestReply);
  switch (says) {
    case 'results':
      return JSON.stringify(prompt.filter(({ role }) => role === 'tool')).slice(0, longestReply);
    case 'everything':
      return told;
    case 'everything-base64':
      return Buffer.from(told.slice(0, 2_000)).toString('base64');
    case 'everything-reversed':
      return [...told].toReversed().join('');
    case 'everything-spaced':
      return [...told.slice(0, 1_500)].join(' ');
    default:
      return says;
  }
}
