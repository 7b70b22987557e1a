import type { ModelCall } from '../../shared/models/model-call.ts';
import type { Price } from '../../shared/models/models-now.ts';

const read = { on: '2026-11-22' } as const;
const amazon = { ...read, source: 'https://aws.amazon.com/bedrock/pricing/' } as const;
const anthropic = { ...read, source: 'https://platform.claude.com/docs/en/about-claude/pricing' } as const;

const novaMicro = { input: 35_000, output: 140_000, cacheRead: 8_750, cacheWrite: 35_000, ...amazon };
const novaLite = { input: 60_000, output: 240_000, cacheRead: 15_000, cacheWrite: 60_000, ...amazon };
const novaPro = { input: 800_000, output: 3_200_000, cacheRead: 200_000, cacheWrite: 800_000, ...amazon };
const haiku = {
  input: 1_000_000,
  output: 5_000_000,
  cacheRead: 100_000,
  cacheWrite: 1_250_000,
  ...anthropic,
};
const sonnet = {
  input: 3_000_000,
  output: 15_000_000,
  cacheRead: 300_000,
  cacheWrite: 3_750_000,
  ...anthropic,
};

/** Of Claude since its version 4.5, an inference profile that stays within a geography costs a tenth more. */
function within(price: Price): Price {
  const { input, output, cacheRead, cacheWrite } = price;
  return {
    ...price,
    input: (input * 11) / 10,
    output: (output * 11) / 10,
    cacheRead: (cacheRead * 11) / 10,
    cacheWrite: (cacheWrite * 11) / 10,
  };
}

/** By the vendor's id, as it is called: an id that is not here has no known price. */
const prices: Readonly<Record<string, Price>> = {
  'amazon.nova-micro-v1:0': novaMicro,
  'us.amazon.nova-micro-v1:0': novaMicro,
  'amazon.nova-lite-v1:0': novaLite,
  'us.amazon.nova-lite-v1:0': novaLite,
  'amazon.nova-pro-v1:0': novaPro,
  'us.amazon.nova-pro-v1:0': novaPro,
  'global.anthropic.claude-haiku-4-5-20251001-v1:0': haiku,
  'us.anthropic.claude-haiku-4-5-20251001-v1:0': within(haiku),
  'global.anthropic.claude-sonnet-4-5-20250929-v1:0': sonnet,
  'us.anthropic.claude-sonnet-4-5-20250929-v1:0': within(sonnet),
};

const free = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, source: '', ...read } as const;

/** Null when the price is not known. The embedded model runs in this process and costs nothing. */
export function priceOf({ model, modelId }: Pick<ModelCall, 'model' | 'modelId'>): Price | null {
  return model === 'embedded' ? free : (prices[modelId] ?? null);
}

/** Tokens of one call. `in` counts all of the input, what was read from and written to a cache included. */
export interface Tokens {
  readonly in: number;
  readonly out: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

/** Tokens that a price is for. */
const million = 1_000_000;

/** What the tokens cost, in whole millionths of a dollar, rounded half up. */
export function costOf(tokens: Tokens, price: Price): number {
  const plain = Math.max(0, tokens.in - tokens.cacheRead - tokens.cacheWrite);
  const exact =
    plain * price.input +
    tokens.cacheRead * price.cacheRead +
    tokens.cacheWrite * price.cacheWrite +
    tokens.out * price.output;
  const rounded = exact + million / 2;
  return (rounded - (rounded % million)) / million;
}
