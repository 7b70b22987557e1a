import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackendState } from '../../shared/wire/ipc.ts';
import { setupBackend, type CrashListener } from './backend-process.ts';

vi.mock('electron', () => ({ utilityProcess: {} }));

class Child extends EventEmitter {
  readonly port: string;
  constructor(port: string) {
    super();
    this.port = port;
  }
  kill(): boolean {
    return this.emit('exit', 143);
  }
}

function backendUnderTest() {
  const children: Child[] = [];
  const states: BackendState[] = [];
  const backend = setupBackend(
    (port) => {
      const child = new Child(port);
      children.push(child);
      return child;
    },
    '0',
    '/data/reports',
  );
  backend.onChange((state) => states.push(state));
  const latest = (): Child => {
    const child = children.at(-1);
    if (child === undefined) throw new Error('No backend was started.');
    return child;
  };
  return { backend, children, states, latest };
}

const ready = { type: 'ready', url: 'http://127.0.0.1:4780' };

describe('the backend beside the window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells where it listens once it does', () => {
    const { backend, states, latest } = backendUnderTest();
    expect(backend.state()).toEqual({ state: 'starting' });
    latest().emit('message', { type: 'something-else' });
    expect(backend.url()).toBeNull();
    latest().emit('message', ready);
    expect(backend.url()).toBe('http://127.0.0.1:4780');
    expect(states).toEqual([{ state: 'ready', url: 'http://127.0.0.1:4780' }]);
  });

  it('is started again when it dies, on the port it had', async () => {
    const { backend, children, latest } = backendUnderTest();
    latest().emit('message', ready);
    latest().emit('exit', 137);
    expect(backend.state()).toEqual({ state: 'restarting', attempt: 1 });
    await vi.runOnlyPendingTimersAsync();
    expect(children.map(({ port }) => port)).toEqual(['0', '4780']);
    latest().emit('message', ready);
    expect(backend.url()).toBe('http://127.0.0.1:4780');
  });

  it('leads to the report of a crash once the next one serves', async () => {
    const { backend, latest } = backendUnderTest();
    const told = vi.fn<CrashListener>();
    backend.onCrash(told);
    latest().emit('message', ready);
    latest().emit('exit', 70);
    expect(told).not.toHaveBeenCalled();
    await vi.runOnlyPendingTimersAsync();
    latest().emit('message', {
      ...ready,
      reports: '/data/reports',
      lastReport: '/data/reports/report-1.txt',
    });
    expect(told.mock.calls).toEqual([['/data/reports/report-1.txt', true]]);
    latest().emit('message', ready);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('leads to the folder of reports when it stays down', async () => {
    const { backend, latest } = backendUnderTest();
    const told = vi.fn<CrashListener>();
    backend.onCrash(told);
    for (let failure = 1; failure <= 9; failure += 1) {
      latest().emit('exit', 1);
      await vi.runOnlyPendingTimersAsync();
    }
    expect(told.mock.calls).toEqual([['/data/reports', false]]);
  });

  it('gives up the port it had when that does not work', async () => {
    const { children, latest } = backendUnderTest();
    latest().emit('message', ready);
    latest().emit('exit', 137);
    await vi.runOnlyPendingTimersAsync();
    latest().emit('exit', 1);
    await vi.runOnlyPendingTimersAsync();
    expect(children.map(({ port }) => port)).toEqual(['0', '4780', '0']);
  });

  it('stays down after nine failures in a row, and says so', async () => {
    const { backend, children, latest } = backendUnderTest();
    for (let failure = 1; failure <= 9; failure += 1) {
      latest().emit('exit', 1);
      await vi.runOnlyPendingTimersAsync();
    }
    expect(backend.state()).toMatchObject({ state: 'stopped' });
    expect(children).toHaveLength(9);
  });

  it('forgets failures after serving for a while', async () => {
    const { backend, latest } = backendUnderTest();
    for (let failure = 1; failure <= 20; failure += 1) {
      latest().emit('message', ready);
      await vi.advanceTimersByTimeAsync(60_000);
      latest().emit('exit', 137);
      expect(backend.state()).toEqual({ state: 'restarting', attempt: 1 });
      await vi.advanceTimersByTimeAsync(1_000);
    }
  });

  it('is started again when a start hangs', async () => {
    const { backend, children } = backendUnderTest();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(backend.state()).toEqual({ state: 'restarting', attempt: 1 });
    expect(children).toHaveLength(2);
  });

  it('stays down once stopped', async () => {
    const { backend, children, latest } = backendUnderTest();
    latest().emit('message', ready);
    await backend.stop();
    await vi.runAllTimersAsync();
    expect(children).toHaveLength(1);
  });
});
