import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { assertNever } from '../../../shared/assert-never.ts';
import { partsOf } from '../turn-harness.ts';
import type { Obedience, Saying } from './obey.ts';

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

function disguised(says: Saying, prompt: LanguageModelV4Prompt): string {
  if ('words' in says) return says.words;
  const known = says.all === 'prompt' ? prompt : prompt.filter(({ role }) => role === 'tool');
  const told = JSON.stringify(known);
  switch (says.as) {
    case 'plain':
      return told.slice(0, longestReply);
    case 'base64':
      return Buffer.from(told.slice(0, 2_000)).toString('base64');
    case 'backwards':
      return told.slice(0, longestReply).split('').toReversed().join('');
    case 'spaced':
      return told.slice(0, 1_500).split('').join(' ');
    default:
      return assertNever(says.as);
  }
}
