import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../shared/conversation/event.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { nothingTallied, intervalOf, tally, trustFigures } from './trust-figures.ts';
import { opening } from '../testing/builders.ts';

const mark = { words: '$9', at: 0, kind: 'amount', instead: null } as const;

function reply(more: Partial<Extract<NewEvent, { type: 'reply-sent' }>> = {}): NewEvent {
  return {
    type: 'reply-sent',
    author: lana,
    messageId: 'm',
    from: 'ai',
    text: 'Hola',
    epoch: 1,
    sources: [],
    model: 'small',
    suggestionId: null,
    ...more,
  };
}

function held(): NewEvent {
  return {
    type: 'reply-held',
    author: lana,
    text: '$9',
    unsupported: ['$9'],
    marks: [mark],
    model: 'large',
    epoch: 1,
  };
}

function corrects(about: number): NewEvent {
  return { type: 'reply-corrected', author: { kind: 'rep', id: 'r', name: 'R' }, about, note: 'No' };
}

function logOf(conversationId: string, events: readonly NewEvent[]) {
  let now = nothingTallied;
  for (const [index, event] of [opening({ country: 'EC' }), ...events].entries()) {
    now = tally(now, { ...event, conversationId, sequence: index + 1, at: '2026-11-20T15:00:00.000Z' });
  }
  return now;
}

describe('how far Lana’s words could be trusted', () => {
  const figures = trustFigures([
    logOf('one', [reply(), reply({ reasked: [mark] }), held()]),
    logOf('two', [reply(), corrects(2)]),
    logOf('three', [reply({ from: 'rep', model: null }), reply({ model: 'faro' })]),
  ]);

  it('counts what was let through, asked for again, held and corrected later', () => {
    expect(figures.replies).toEqual({ sent: 3, reasked: 1, held: 1, corrected: 1 });
  });

  it('counts conversations in which Lana spoke, and those with nothing corrected', () => {
    expect(figures).toMatchObject({ conversations: 2, uncorrected: 1, share: { value: 0.5 } });
  });

  it('groups them by country, language, model and kind of claim, and by no person', () => {
    expect(figures.groups).toEqual([
      { by: 'country', name: 'EC', sent: 3, reasked: 1, held: 1, corrected: 1 },
      { by: 'language', name: 'es', sent: 3, reasked: 1, held: 1, corrected: 1 },
      { by: 'model', name: 'large', sent: 0, reasked: 0, held: 1, corrected: 0 },
      { by: 'model', name: 'small', sent: 3, reasked: 1, held: 0, corrected: 1 },
      { by: 'kind', name: 'amount', sent: 1, reasked: 1, held: 1, corrected: 0 },
    ]);
  });
});

describe('an interval', () => {
  it('is Wilson’s', () => {
    const share = intervalOf(97, 100);
    expect(share?.low).toBeCloseTo(0.9155, 3);
    expect(share?.high).toBeCloseTo(0.9897, 3);
    expect(intervalOf(0, 0)).toBeNull();
    expect(intervalOf(5, 5)?.high).toBe(1);
  });
});
