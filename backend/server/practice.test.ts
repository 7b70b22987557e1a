import { afterEach, expect, it } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Person } from '../../shared/people/person.ts';
import type { PracticeWish } from '../../shared/practice.ts';
import { ana, bruno, sofia } from '../testing/builders.ts';
import { dataOf, startEdge, type TestEdge } from '../testing/edge.ts';

const wish: PracticeWish = { country: 'EC', language: 'es', topic: 'cancel', temper: 'hesitant' };
const practising = true;

let edge: TestEdge;

afterEach(async () => {
  await edge.services.practices.close();
  await edge.close();
});

async function begun() {
  edge = await startEdge();
  const token = await tokenOf(ana);
  const { conversationId } = dataOf(await edge.call('beginPractice', { token, body: wish }));
  return { token, id: conversationId };
}

async function tokenOf(who: Person): Promise<string> {
  return (await edge.sessions.open(who)).token;
}

it('is on the desk of whoever practises and nowhere among the live conversations', async () => {
  const { token, id } = await begun();
  expect(await edge.call('conversation', { token, id, practising })).toMatchObject({ status: 200 });
  expect(await edge.call('conversation', { token, id })).toMatchObject({ status: 404 });
  expect(await edge.call('conversations', { token })).toMatchObject({ answer: { data: [] } });
  for (const other of [bruno, sofia]) {
    const theirs = await tokenOf(other);
    expect(await edge.call('conversation', { token: theirs, id, practising })).toMatchObject({ status: 409 });
    expect(await edge.call('conversation', { token: theirs, id })).toMatchObject({ status: 404 });
  }
});

it('lets the rep accept and speak as ever, and tells only them at the end', async () => {
  const { token, id } = await begun();
  const accepted = await edge.call('answerHandOver', { token, id, practising, body: { answer: 'accept' } });
  expect(accepted.status).toBe(200);
  const said = await edge.call('say', {
    token,
    id,
    practising,
    body: { messageId: 'm-1', text: 'Le quedan 137,53 dólares al mes.' },
  });
  expect(said.status).toBe(202);
  expect(await edge.call('endPractice', { token })).toMatchObject({
    status: 200,
    answer: { data: { wish, unsupported: [{ text: 'Le quedan 137,53 dólares al mes.' }] } },
  });
  expect(await edge.call('endPractice', { token })).toMatchObject({ status: 409 });
  expect(await edge.call('conversation', { token, id, practising })).toMatchObject({ status: 409 });
});

it('is shown on the rep’s own socket and on no other', async () => {
  const { token, id } = await begun();
  const mine = edge.connect(token, practising);
  const live = edge.connect(token);
  const wall = edge.connect(await tokenOf(sofia));
  const elsewhere: unknown[] = [];
  for (const socket of [live, wall]) {
    socket.on('row', (row) => elsewhere.push(row));
    await socket.emitWithAck('follow-rows', {});
  }
  const follows = await mine.emitWithAck('follow', { conversationId: id, after: 0 });
  expect(follows.ok && follows.data.events.length).toBeGreaterThan(0);
  expect(await live.emitWithAck('follow', { conversationId: id, after: 0 })).toMatchObject({ ok: false });
  const news = new Promise<readonly ConversationEvent[]>((resolve) => {
    mine.on('events', ({ events }) => {
      if (events.some(({ type }) => type === 'note-written')) resolve(events);
    });
  });
  await edge.call('note', { token, id, practising, body: { messageId: 'n-1', text: 'Prueba' } });
  expect(await news).toContainEqual(expect.objectContaining({ text: 'Prueba' }));
  const after = await wall.emitWithAck('follow-rows', {});
  expect(after).toEqual({ ok: true, data: { rows: [] } });
  expect(elsewhere).toEqual([]);
});
