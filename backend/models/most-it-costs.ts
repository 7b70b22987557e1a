import type { CallOptions } from './model.ts';
import type { Price } from '../../shared/models/models-now.ts';
import { costOf } from './prices.ts';

/** Characters of a prompt for one token: fewer than models make of Spanish, Portuguese and English, to be on the safe side. */
const charactersPerToken = 3;

/**
 * The most that a call can cost, in millionths of a dollar, told before it is sent: every token of the prompt at
 * full price, and as many out as the limit allows. 0 without a price: a cost that nobody knows limits nothing.
 */
export function mostItCosts(
  price: Price | null,
  asked: Pick<CallOptions, 'prompt' | 'tools'>,
  tokensOut: number,
): number {
  if (!price) return 0;
  const characters = JSON.stringify([asked.prompt, asked.tools ?? []]).length;
  const tokens = { in: Math.ceil(characters / charactersPerToken), out: tokensOut };
  return costOf({ ...tokens, cacheRead: 0, cacheWrite: 0 }, price);
}
