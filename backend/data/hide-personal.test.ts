import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent, type ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { begins, logged } from '../testing/builders.ts';
import { eventWith, inBetween, type WrittenType } from '../testing/every-event.ts';
import { hidePersonal } from './hide-personal.ts';

const words = 'Soy Daniela Quispe, 0912345678';
const id = 'EC-1001';
const hiding = { words: () => '[x]', name: '[x]' };

function written(type: WrittenType): ConversationEvent {
  return logged([eventWith(type, words, id)])[0] as ConversationEvent;
}

describe('an event without its customer', () => {
  const types: readonly WrittenType[] = [...inBetween, 'conversation-opened', 'conversation-closed'];

  it.each(types)('%s holds no words of anyone, and can be read as before', (type) => {
    const hidden = hidePersonal(written(type), hiding);
    const left = JSON.stringify(hidden);
    for (const planted of ['Daniela', 'Quispe', '0912345678']) expect(left).not.toContain(planted);
    expect(parseEvent(JSON.parse(left))).toEqual(hidden);
    const { sequence, at, author } = written(type);
    expect(hidden).toMatchObject({ type, sequence, at, author: { kind: author.kind } });
  });

  it.each(types)('%s is the same when it is hidden twice', (type) => {
    const once = hidePersonal(written(type), hiding);
    expect(hidePersonal(once, hiding)).toEqual(once);
  });

  it('keeps who of the staff did what', () => {
    const author = { kind: 'rep', id: 'rep-ana', name: 'Ana Torres' } as const;
    const note = { ...written('note-written'), author };
    expect(hidePersonal(note, hiding).author).toEqual(author);
  });

  it('will not guess at what a newer version wrote', () => {
    const newer = {
      ...written('watch-started'),
      type: 'newer-event-kept',
      newer: 'gift-sent',
      body: {},
    } as const;
    expect(() => hidePersonal(newer, hiding)).toThrow(RangeError);
  });
});

it('folds to the same state but for the words', () => {
  const some = fc.array(fc.constantFrom(...inBetween), { maxLength: 40 });
  fc.assert(
    fc.property(some, (types) => {
      const log = logged([...begins(words), ...types.map((type) => eventWith(type, words, id))]);
      const hidden = log.map((event) => hidePersonal(event, hiding));
      expect(shapeOf(fold(hidden))).toEqual(shapeOf(fold(log)));
    }),
  );
});

/** A state with nothing in the place of its texts, apart from ids of the staff's and the machine's doing. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      if (hiddenFields.has(name)) return [];
      return [[name, keptFields.has(name) ? each : shapeOf(each)]];
    }),
  );
}

const hiddenFields: ReadonlySet<string> = new Set(['accountId', 'input', 'because']);
const keptFields: ReadonlySet<string> = new Set([
  'owner',
  'kind',
  'state',
  'at',
  'type',
  'outcome',
  'settled',
]);
