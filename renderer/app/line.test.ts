import { expect, test, vi } from 'vitest';
import { FailureError, type Answer } from '../../shared/wire/failure.ts';
import { BackendAwayError } from './ask-backend.ts';
import { onLineOr, type FaroSocket } from './line.ts';

const lineThat = (connected: boolean) => {
  const line = { connected, timeout: () => line };
  return line as unknown as FaroSocket;
};
const answered = (answer: Answer<string>) => async () => answer;
const dead = async () => Promise.reject(new Error('operation has timed out'));
const overHttp = () => vi.fn<() => Promise<string>>(async () => 'over HTTP');

test('words go on the line while it is open, and over HTTP while it is not', async () => {
  const http = overHttp();
  const onLine = answered({ ok: true, data: 'on the line' });
  expect(await onLineOr(lineThat(true), onLine, http)).toBe('on the line');
  expect(http).not.toHaveBeenCalled();
  expect(await onLineOr(lineThat(false), onLine, http)).toBe('over HTTP');
  expect(await onLineOr(null, onLine, http)).toBe('over HTTP');
});

test('words that a line does not answer go over HTTP; what is refused is refused', async () => {
  const http = overHttp();
  expect(await onLineOr(lineThat(true), dead, http)).toBe('over HTTP');
  const failure = { code: 'stale-turn', message: 'The turn has moved on.' } as const;
  const refused = onLineOr(lineThat(true), answered({ ok: false, failure }), http);
  await expect(refused).rejects.toThrow(FailureError);
  expect(http).toHaveBeenCalledTimes(1);
  const away = onLineOr(null, dead, () => Promise.reject(new BackendAwayError(null)));
  await expect(away).rejects.toThrow(BackendAwayError);
});
