import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCall, noModelUse, type ModelCall } from '../../shared/models/model-call.ts';
import { modelCalled } from '../testing/builders.ts';
import { figuresOf } from './ledger.ts';
import { costOf, priceOf } from './prices.ts';

const lite = { model: 'small', modelId: 'amazon.nova-lite-v1:0' } as const;
const tokens = (wanted: Partial<Parameters<typeof costOf>[0]>) => ({
  in: 0,
  out: 0,
  cacheRead: 0,
  cacheWrite: 0,
  ...wanted,
});

describe('what a call costs', () => {
  it('is what the vendor asks for the tokens, in whole millionths of a dollar', () => {
    const price = priceOf(lite);
    if (!price) throw new Error('Nova Lite has a price');
    expect(costOf(tokens({ in: 1_000_000, out: 1_000_000 }), price)).toBe(300_000);
    expect(costOf(tokens({ in: 3_000, out: 200 }), price)).toBe(228);
    expect(costOf(tokens({ in: 3_000, cacheRead: 2_000, out: 200 }), price)).toBe(138);
    expect(price).toMatchObject({ source: expect.stringContaining('https://'), on: '2026-11-22' });
  });

  it('is not known for a model without a price, and nothing for the embedded one', () => {
    expect(priceOf({ model: 'large', modelId: 'qwen3:32b' })).toBeNull();
    const embedded = priceOf({ model: 'embedded', modelId: 'faro-embedded' });
    expect(embedded && costOf(tokens({ out: 500 }), embedded)).toBe(0);
  });

  it('is a whole number, never more than half a millionth from the exact cost', () => {
    const price = priceOf(lite);
    const count = fc.nat({ max: 400_000 });
    fc.assert(
      fc.property(count, count, (input, output) => {
        const cost = price ? costOf(tokens({ in: input, out: output }), price) : Number.NaN;
        const exact = BigInt(input) * 60_000n + BigInt(output) * 240_000n;
        const apart = BigInt(cost) * 1_000_000n - exact;
        expect(Number.isSafeInteger(cost)).toBe(true);
        expect(apart <= 500_000n && apart > -500_000n).toBe(true);
      }),
    );
  });
});

describe('the sum of calls', () => {
  const anyCall = fc
    .record({
      outcome: fc.constantFrom<ModelCall['outcome']>('ok', 'error', 'breaker-open', 'over-budget', 'aborted'),
      tokensIn: fc.nat({ max: 200_000 }),
      tokensOut: fc.nat({ max: 8_000 }),
      microUsd: fc.option(fc.nat({ max: 5_000_000 }), { nil: null }),
      firstTokenMilliseconds: fc.option(fc.double({ min: 0, max: 60_000, noNaN: true }), { nil: null }),
    })
    .map((wanted) => modelCalled(wanted) as unknown as ModelCall);

  it('is exact in whatever order and grouping the calls are added', () => {
    fc.assert(
      fc.property(fc.array(anyCall), fc.nat(), (calls, cut) => {
        const known = calls.reduce((sum, { microUsd }) => sum + BigInt(microUsd ?? 0), 0n);
        const there = calls.reduce(addCall, noModelUse);
        const parts = [calls.slice(cut % (calls.length + 1)), calls.slice(0, cut % (calls.length + 1))];
        expect(BigInt(there.microUsd)).toBe(known);
        expect(parts.flat().reduce(addCall, noModelUse)).toEqual(there);
        expect(figuresOf(calls)).toMatchObject(there);
      }),
    );
  });

  it('counts a cost that nobody knows as unknown, and a call that was never sent not at all', () => {
    const calls = [
      modelCalled({ microUsd: null }),
      modelCalled({ outcome: 'breaker-open', microUsd: 0, firstTokenMilliseconds: null }),
      modelCalled({ outcome: 'over-budget', microUsd: 0, firstTokenMilliseconds: null }),
    ] as unknown as readonly ModelCall[];
    expect(figuresOf(calls)).toMatchObject({ calls: 1, unpriced: 1, microUsd: 0, failed: 0, overBudget: 1 });
  });

  it('gives first-token times that were measured', () => {
    const calls = [400, 100, 300, 200].map((firstTokenMilliseconds) =>
      modelCalled({ firstTokenMilliseconds }),
    ) as unknown as readonly ModelCall[];
    expect(figuresOf(calls).firstToken).toEqual({ p50: 200, p95: 400 });
    expect(figuresOf([]).firstToken).toBeNull();
  });
});
