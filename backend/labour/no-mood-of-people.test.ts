import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import {
  ana,
  begins,
  claimOf,
  conversationOf,
  event,
  ownerOf,
  replies,
  says,
  turnGoesTo,
} from '../testing/builders.ts';

const project = join(import.meta.dirname, '..', '..');

function sources(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^testing/.test(file))
    .map((file) => join(folder, file));
}

describe('nothing reads a mood of whoever works', () => {
  it('not the log: a mood is about words of a customer, or it is not written', async () => {
    const conversations = await openConversations(createMemoryConversationLog(() => new Date()));
    const conversationId = 'conversation-1';
    const anaOwns = ownerOf(ana, 2);
    const read = (about: number) =>
      conversations.record({
        conversationId,
        events: [event('mood-read', { about, mood: -1, because: [] })],
      });
    await conversations.record({ conversationId, events: begins() });
    await conversations.record({ conversationId, events: [turnGoesTo(anaOwns)], epoch: 1 });
    const reply = replies(anaOwns, '¡Qué quiere!');
    await conversations.record({ conversationId, events: [reply], claim: claimOf(anaOwns) });
    await expect(read(5)).rejects.toThrow(/no customer said/);
    await expect(read(4)).rejects.toThrow(RangeError);
    await expect(read(99)).rejects.toThrow(RangeError);
    expect((await read(3)).outcome).toBe('appended');
    const together = [says('¿Hola?'), event('mood-read', { about: 7, mood: 0, because: [] })];
    expect((await conversations.record({ conversationId, events: together })).outcome).toBe('appended');
  });

  it('not the fold: a reading of a rep’s words would leave no mark on them', () => {
    const anaOwns = ownerOf(ana, 2);
    const words = [...begins(), turnGoesTo(anaOwns), replies(anaOwns, 'Ya')];
    const { transcript } = conversationOf(...words, event('mood-read', { about: 5, mood: -1, because: [] }));
    const line = transcript.find(({ sequence }) => sequence === 5);
    expect(line).toMatchObject({ kind: 'utterance', from: 'rep', mood: null });
  });

  it('not the code: one place writes moods, the one that a customer’s message goes through', () => {
    const writers = ['backend', 'shared', 'renderer', 'electron'].flatMap((folder) =>
      sources(folder).filter((file) => /type: 'mood-read'/.test(readFileSync(join(project, file), 'utf8'))),
    );
    expect(writers).toEqual([join('backend', 'agents', 'consult.ts')]);
  });
});
