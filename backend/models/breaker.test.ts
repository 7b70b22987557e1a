import { describe, expect, it } from 'vitest';
import { createTime } from '../testing/conversation-harness.ts';
import { createBreakers } from './breaker.ts';

const rules = { failures: 3, withinSeconds: 60, openSeconds: 30 };

function breakers() {
  const time = createTime();
  const made = createBreakers({ clock: time.clock, rules: () => rules });
  const fails = (times: number) => {
    for (let time = 0; time < times; time += 1) if (made.admit('m')) made.end('m', 'failed');
  };
  return { ...made, time, fails };
}

describe('a breaker', () => {
  it('opens after so many failures within the window, for that model alone', () => {
    const { admit, stateOf, fails } = breakers();
    fails(2);
    expect(admit('m')).toBe(true);
    fails(1);
    expect(admit('m')).toBe(false);
    expect(stateOf('m')).toEqual({ state: 'open', failures: 3, until: '2026-03-02T14:00:30.000Z' });
    expect(admit('other')).toBe(true);
  });

  it('forgets failures that are older than the window', () => {
    const { admit, stateOf, fails, time } = breakers();
    fails(2);
    time.pass(61);
    fails(2);
    expect(admit('m')).toBe(true);
    expect(stateOf('m')).toMatchObject({ state: 'closed', failures: 2 });
  });

  it('lets one call through once it has rested, and closes when that one is answered', () => {
    const { admit, end, stateOf, fails, time } = breakers();
    fails(3);
    time.pass(30);
    expect(stateOf('m').state).toBe('half-open');
    expect([admit('m'), admit('m')]).toEqual([true, false]);
    end('m', 'well');
    expect(stateOf('m')).toEqual({ state: 'closed', failures: 0, until: null });
    expect(admit('m')).toBe(true);
  });

  it('rests no longer than it should when the clock is set back', () => {
    const { admit, stateOf, fails, time } = breakers();
    fails(3);
    time.pass(-3 * 3_600);
    expect(stateOf('m')).toEqual({ state: 'half-open', failures: 0, until: null });
    expect(admit('m')).toBe(true);
  });

  it('rests again when the probe fails, and lets the next one try when the probe was cut off', () => {
    const { admit, end, stateOf, fails, time } = breakers();
    fails(3);
    time.pass(30);
    admit('m');
    end('m', 'failed');
    expect(stateOf('m')).toMatchObject({ state: 'open', until: '2026-03-02T14:01:00.000Z' });
    time.pass(30);
    admit('m');
    end('m', 'neither');
    expect(admit('m')).toBe(true);
  });

  it('tells who listens when it opens and closes, until they stop listening', () => {
    const { admit, end, listen, fails, time } = breakers();
    const heard: string[] = [];
    const stop = listen(() => heard.push('changed'));
    fails(3);
    time.pass(30);
    admit('m');
    end('m', 'well');
    expect(heard).toHaveLength(2);
    stop();
    fails(3);
    expect(heard).toHaveLength(2);
  });
});
