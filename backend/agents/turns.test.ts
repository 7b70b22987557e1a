import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

interface Run {
  readonly conversationId: string;
  readonly about: number;
  readonly signal: AbortSignal;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

function setUp(atOnce: number) {
  const runs: Run[] = [];
  const errors: unknown[] = [];
  const turns = createTurns({
    atOnce,
    report: (error) => void errors.push(error),
    run: (conversationId, about, signal) =>
      new Promise((resolve, reject) => {
        runs.push({ conversationId, about, signal, end: resolve, fail: reject });
        signal.addEventListener('abort', () => resolve());
      }),
  });
  const running = () => runs.map(({ conversationId, about }) => `${conversationId}/${about}`);
  return { turns, runs, errors, running };
}

describe('the turns', () => {
  it('run side by side up to a bound, the others in the order in which their customers spoke', async () => {
    const { turns, runs, running } = setUp(2);
    for (const conversation of ['a', 'b', 'c', 'd']) turns.start(conversation, 1);
    expect(running()).toEqual(['a/1', 'b/1']);
    runs[1]?.end();
    await expect.poll(running).toEqual(['a/1', 'b/1', 'c/1']);
    runs[0]?.end();
    await expect.poll(running).toEqual(['a/1', 'b/1', 'c/1', 'd/1']);
  });

  it('end when the customer writes on, and start anew about the newest words only', async () => {
    const { turns, runs, running } = setUp(4);
    turns.start('a', 1);
    turns.start('a', 5);
    turns.start('a', 9);
    expect(runs[0]?.signal.aborted).toBe(true);
    await expect.poll(running).toEqual(['a/1', 'a/9']);
    expect(runs[1]?.signal.aborted).toBe(false);
  });

  it('answer the newest words of a conversation that still waits', async () => {
    const { turns, runs, running } = setUp(1);
    turns.start('a', 1);
    turns.start('b', 1);
    turns.start('b', 4);
    runs[0]?.end();
    await expect.poll(running).toEqual(['a/1', 'b/4']);
  });

  it('end when a person takes the conversation, running or waiting', async () => {
    const { turns, runs, running } = setUp(1);
    turns.start('a', 1);
    turns.start('b', 1);
    turns.abort('b');
    turns.abort('a');
    expect(runs[0]?.signal.aborted).toBe(true);
    await turns.idle();
    expect(running()).toEqual(['a/1']);
  });

  it('go on after one that throws, which is reported', async () => {
    const { turns, runs, errors, running } = setUp(1);
    turns.start('a', 1);
    turns.start('b', 1);
    runs[0]?.fail(new Error('the disk is full'));
    await expect.poll(running).toEqual(['a/1', 'b/1']);
    expect(errors).toMatchObject([{ message: 'the disk is full' }]);
  });

  it('are over after closing, and none starts any more', async () => {
    const { turns, runs, running } = setUp(1);
    turns.start('a', 1);
    turns.start('b', 1);
    await turns.close();
    expect(runs[0]?.signal.aborted).toBe(true);
    turns.start('c', 1);
    expect(running()).toEqual(['a/1']);
    await turns.idle();
  });
});
