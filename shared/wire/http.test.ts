import { describe, expect, it } from 'vitest';
import { longestText } from '../conversation/event.ts';
import { actions } from '../people/permissions.ts';
import { failureCodes, failureStatus, FailureError, Failure } from './failure.ts';
import { routes } from './http.ts';
import { requests } from './socket.ts';

describe('the routes', () => {
  it('are each at one place only', () => {
    const places = Object.values(routes).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('and the socket’s requests are guarded by the table, or openly not', () => {
    const guards = [...Object.values(routes), ...Object.values(requests)].map(({ guard }) => guard);
    expect(['public', 'signed-in', ...actions]).toEqual(expect.arrayContaining(guards));
  });

  it('open to all are those that come before a session', () => {
    const open = Object.entries(routes).filter(([, { guard }]) => guard === 'public');
    expect(open.map(([name]) => name)).toEqual([
      'about',
      'signIn',
      'startCompanySignIn',
      'finishCompanySignIn',
      'tryCustomers',
      'openChatSession',
    ]);
  });
});

describe('what a request may say', () => {
  const message = { messageId: 'm', country: 'EC', text: '  Hola  ' };

  it('is trimmed, and neither empty nor too long', () => {
    const { body } = routes.receiveMessage;
    expect(body.parse(message)).toMatchObject({ text: 'Hola' });
    expect(body.safeParse({ ...message, text: 'x'.repeat(longestText) }).success).toBe(true);
    expect(body.safeParse({ ...message, text: 'x'.repeat(longestText + 1) }).success).toBe(false);
    expect(body.safeParse({ ...message, text: ' \n ' }).success).toBe(false);
  });

  it('about waiting for events comes as text, and stays within a minute', () => {
    const { query } = routes.events;
    expect(query.parse({})).toEqual({ after: 0, wait: 0 });
    expect(query.parse({ after: '7', wait: '2.5' })).toEqual({ after: 7, wait: 2.5 });
    for (const wrong of [{ after: '-1' }, { after: 'x' }, { wait: '61' }]) {
      expect(query.safeParse(wrong).success).toBe(false);
    }
  });

  it('about the turn names to whom it goes, and for Lana a goal', () => {
    const { body } = routes.owner;
    expect(body.parse({ to: 'queue' })).toEqual({ to: 'queue', person: null, team: null, note: '' });
    expect(body.safeParse({ to: 'ai' }).success).toBe(false);
    expect(body.safeParse({ to: 'everyone' }).success).toBe(false);
  });

  it('as an action is either a suggestion’s or a tool’s', () => {
    const { body } = routes.act;
    expect(body.parse({ actionId: 'a', suggestionId: 's' })).toEqual({ actionId: 'a', suggestionId: 's' });
    expect(body.safeParse({ actionId: 'a' }).success).toBe(false);
    expect(body.safeParse({ actionId: 'a', tool: 'change_plan' }).success).toBe(false);
  });
});

describe('a failure', () => {
  it('has an HTTP status of an error for each code', () => {
    for (const code of failureCodes) expect(failureStatus[code]).toBeGreaterThanOrEqual(400);
  });

  it('crosses a process as code, message and details, without the stack', () => {
    const error = new FailureError('stale-turn', 'Look again.', { epoch: 3 });
    expect(Failure.parse(JSON.parse(JSON.stringify(error.failure)))).toEqual({
      code: 'stale-turn',
      message: 'Look again.',
      details: { epoch: 3 },
    });
    expect(new FailureError('not-signed-in', 'Sign in.').failure).not.toHaveProperty('details');
  });
});
