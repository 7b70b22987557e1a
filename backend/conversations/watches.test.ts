import { describe, expect, it } from 'vitest';
import {
  ana,
  authorOf,
  begins,
  bruno,
  conversationOf,
  dawn,
  event,
  lanaOwns,
  ownerOf,
  person,
  queueOwns,
  sofia,
  turnGoesTo,
} from '../testing/builders.ts';
import { watchesOf } from './watches.ts';

const watch = event('watch-started', {}, authorOf(sofia));
const leave = event('watch-ended', {}, authorOf(sofia));
/** Each event of a built conversation is a second after the one before; the fourth is the first after its beginning. */
const at = (sequence: number) => new Date(dawn.getTime() + (sequence - 1) * 1_000).toISOString();
const delegate = person({ role: 'delegate', countries: ['EC', 'BR'] });

describe('the record of watches', () => {
  it('names who watched whom, from when until when', () => {
    const watched = conversationOf(...begins(), turnGoesTo(ownerOf(ana, 2)), watch, leave);
    expect(watchesOf([watched], delegate)).toEqual([
      {
        conversationId: watched.id,
        customerName: watched.customerName,
        supervisor: sofia.name,
        watched: ana.name,
        from: at(5),
        until: at(6),
      },
    ]);
  });

  it('tells apart whose work was watched as the turn passes on, and leaves out the queue', () => {
    const watched = conversationOf(
      ...begins(),
      watch,
      turnGoesTo(ownerOf(ana, 2)),
      turnGoesTo(queueOwns(3), 'queued'),
      turnGoesTo(ownerOf(bruno, 4), 'accepted'),
    );
    const entries = watchesOf([watched], delegate).map(({ watched: whom, from, until }) => [
      whom,
      from,
      until,
    ]);
    expect(entries).toEqual([
      [bruno.name, at(7), null],
      [ana.name, at(5), at(6)],
      ['Lana', at(4), at(5)],
    ]);
  });

  it('shows a rep the watches of their own work only, and everyone their own countries', () => {
    const watched = conversationOf(...begins(), watch, turnGoesTo(ownerOf(ana, 2)), turnGoesTo(lanaOwns(3)));
    expect(watchesOf([watched], ana).map(({ watched: whom }) => whom)).toEqual([ana.name]);
    expect(watchesOf([watched], bruno)).toEqual([]);
    expect(watchesOf([watched], person({ role: 'delegate', countries: ['BR'] }))).toEqual([]);
  });
});
