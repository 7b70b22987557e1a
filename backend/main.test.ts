import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../shared/conversation/event.ts';
import type { Answer } from '../shared/wire/failure.ts';
import type { Recorded } from '../shared/wire/route.ts';
import type { SignedIn } from '../shared/wire/routes/session.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'faro-main-'));

function start(data: string, more: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, FARO_DATA: data, FARO_PORT: '0', FARO_LOG: 'silent', ...more };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { env });
  started.push(child);
  return child;
}

/** The first line it prints: that it is ready, and where. */
async function ready(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('It has an output');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  expect(line).toMatch(/^Ready at http:\/\/127\.0\.0\.1:\d+$/);
  return line.slice('Ready at '.length);
}

/** How a start ended that should not have been: its status, and what it said. */
async function refused(child: ChildProcess): Promise<{ status: unknown; said: string; printed: string }> {
  if (!child.stderr || !child.stdout) throw new Error('It has outputs');
  const ended = once(child, 'exit');
  const [said, printed] = await Promise.all([text(child.stderr), text(child.stdout)]);
  return { status: (await ended)[0], said, printed };
}

async function ask<Data>(url: string, token: string | null, body?: object): Promise<Data> {
  const response = await fetch(url, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  const answer = (await response.json()) as Answer<Data>;
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.data;
}

/** Sends a customer's line and waits for Lana's answer to it. */
async function say(url: string, token: string, words: string): Promise<{ id: string; answer: string }> {
  const body = { messageId: words, country: 'EC', text: words };
  const { conversationId: id, sequence } = await ask<Recorded>(
    `${url}/api/channels/web-chat/messages`,
    token,
    body,
  );
  const log = `${url}/api/conversations/${id}/events?wait=30&after=`;
  for (let after = sequence; ; ) {
    const { events } = await ask<{ events: readonly ConversationEvent[] }>(`${log}${after}`, token);
    const reply = events.find((event) => event.type === 'reply-sent');
    if (reply) return { id, answer: reply.text };
    if (events.length === 0) throw new Error('Lana said nothing for 30 seconds');
    after = events.at(-1)?.sequence ?? after;
  }
}

function newCustomer(url: string): Promise<SignedIn> {
  const opening = { country: 'EC', language: 'es', accountId: 'EC-1001' };
  return ask<SignedIn>(`${url}/api/channels/web-chat/sessions`, null, opening);
}

it('carries a conversation over being killed in the middle of it', { timeout: 60_000 }, async () => {
  const data = newFolder();
  const first = start(data);
  const url = await ready(first);
  const { token } = await newCustomer(url);
  const { id } = await say(url, token, 'Quiero cancelar el servicio');
  first.kill('SIGKILL');
  await once(first, 'exit');

  const second = start(data);
  const again = await ready(second);
  const next = await say(again, token, 'Veo más streaming, pero sigo viendo deportes y noticias');
  expect(next.id).toBe(id);
  expect(next.answer).toContain('89,90');
  const { events } = await ask<{ events: readonly ConversationEvent[] }>(
    `${again}/api/conversations/${id}/events`,
    token,
  );
  const words = events.flatMap((event) => (event.type === 'message-received' ? [event.text] : []));
  expect(words).toHaveLength(2);

  second.kill('SIGTERM');
  expect((await once(second, 'exit'))[0]).toBe(0);
});

describe('a start that cannot be', { timeout: 60_000 }, () => {
  it('says which port is taken', async () => {
    const { port } = new URL(await ready(start(newFolder())));
    const { status, said, printed } = await refused(start(newFolder(), { FARO_PORT: port }));
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^Faro cannot start. port-in-use: Port ${port}.*FARO_PORT.*\\n$`));
    expect(printed).toBe('');
  });

  it('says who has the data folder', async () => {
    const data = newFolder();
    const first = start(data);
    await ready(first);
    const { status, said } = await refused(start(data));
    expect([status, said]).toEqual([1, expect.stringMatching(`data-folder-in-use: .*process ${first.pid}`)]);
  });

  it.each(['conversations.sqlite', 'people.sqlite', 'sandbox-accounts.sqlite'])(
    'leaves a damaged %s as it is',
    async (name) => {
      const data = newFolder();
      const damaged = 'no database at all, and long enough to be read as one. '.repeat(100);
      writeFileSync(join(data, name), damaged);
      const { status, said } = await refused(start(data));
      expect([status, said]).toEqual([1, expect.stringMatching(/^Faro cannot start. [a-z-]+: [^\n]*\n$/)]);
      expect(readFileSync(join(data, name), 'utf8')).toBe(damaged);
    },
  );

  it('says which setting is wrong', async () => {
    const { status, said } = await refused(start(newFolder(), { FARO_MODEL: 'oracle' }));
    expect([status, said]).toEqual([78, expect.stringContaining('bad-settings: FARO_MODEL')]);
  });
});
