import { describe, expect, it } from 'vitest';
import { FailureError } from '../../shared/wire/failure.ts';
import { createTime } from '../testing/conversation-harness.ts';
import { createHealth, fine, type Finding, type Probe } from './health.ts';
import { createLastOutcome, diskProbe, lastRunProbe, storeProbe } from './probes.ts';

const disk = (look: Probe['look']): Probe => ({ part: 'disk', name: 'disk', look });

function healthOf(...probes: readonly Probe[]) {
  const time = createTime();
  const health = createHealth({
    version: '1',
    runtime: '24',
    probes,
    clock: time.clock,
    patience: 20,
    every: 60_000,
  });
  return { time, health, first: async () => (await health.now()).parts[0] };
}

describe('the health of a part', () => {
  it('stands since it became so, however often one looks', async () => {
    let now: Finding = fine;
    const { time, first } = healthOf(disk(() => now));
    const began = time.clock().toISOString();
    expect(await first()).toMatchObject({ state: 'well', code: 'fine', since: began });
    time.pass(30);
    expect(await first()).toMatchObject({ since: began });
    now = { state: 'impaired', code: 'disk-low' };
    time.pass(30);
    const changed = time.clock().toISOString();
    expect(await first()).toMatchObject({ state: 'impaired', since: changed });
    time.pass(30);
    expect(await first()).toMatchObject({ state: 'impaired', since: changed });
  });

  it('is looked at once for all who ask at the same time', async () => {
    let looks = 0;
    const { health } = healthOf(
      disk(() => {
        looks += 1;
        return fine;
      }),
    );
    await Promise.all([health.now(), health.now(), health.now()]);
    expect(looks).toBe(1);
  });

  it.each([
    ['that never answers', () => new Promise<Finding>(() => undefined)],
    ['that throws', () => Promise.reject(new Error('no such thing'))],
  ])('%s is down, and keeps no other from being seen', async (_what, look) => {
    const { health } = healthOf(disk(look), lastRunProbe(null));
    expect((await health.now()).parts).toMatchObject([
      { state: 'down', code: 'no-answer' },
      { state: 'well', code: 'fine' },
    ]);
  });
});

describe('a process', () => {
  it('takes work while its store does, until it is about to end', async () => {
    const { health } = healthOf(disk(() => ({ state: 'down', code: 'disk-full' })));
    expect((await health.now()).ready).toBe(true);
    health.stopTakingWork();
    expect((await health.now()).ready).toBe(false);
  });

  it('takes none with a store that can be read and not be written', async () => {
    const appends = createLastOutcome('store-unavailable');
    const log = { findByKey: async () => null };
    const { time, health } = healthOf(storeProbe('sqlite', log, appends));
    const full = new FailureError('store-unavailable', 'The disk is full.');
    const append = appends.watch((fails: boolean) => (fails ? Promise.reject(full) : Promise.resolve()));
    expect((await health.now()).ready).toBe(true);
    await append(true).catch(() => undefined);
    time.pass(2);
    expect(await health.now()).toMatchObject({ ready: false, parts: [{ code: 'store-refuses-writing' }] });
    await append(false);
    time.pass(2);
    expect(await health.now()).toMatchObject({ ready: true, parts: [{ code: 'fine' }] });
  });
});

it('the disk tells how much is free', async () => {
  const { first } = healthOf(diskProbe(import.meta.dirname));
  const part = await first();
  expect(part?.figure?.unit).toBe('bytes');
  expect(part?.figure?.value).toBeGreaterThan(0);
});
