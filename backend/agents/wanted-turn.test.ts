import { describe, expect, it } from 'vitest';
import { begins, conversationOf, dawn, lanaOwns, replies, says } from '../testing/builders.ts';
import { wantedTurn } from './wanted-turn.ts';

describe('a wanted turn', () => {
  const first = begins('Quiero cancelar');
  const answered = [...first, replies(lanaOwns(1), '¿Por qué motivo?')];

  it('is the first of a conversation until somebody has answered', () => {
    expect(wantedTurn(conversationOf(...first), 3, dawn).priority).toBe('beginning');
    expect(wantedTurn(conversationOf(...answered, says('Es caro')), 5, dawn).priority).toBe('going-on');
  });

  it('waits since the first words that nobody has answered, however often the customer writes on', () => {
    const waits = conversationOf(...answered, says('Es caro'), says('¿Hola?'));
    const line = waits.transcript.find((each) => each.kind === 'utterance' && each.text === 'Es caro');
    expect(wantedTurn(waits, 6, new Date('2030-01-01T00:00:00Z')).since.toISOString()).toBe(line?.at);
  });

  it('waits from now on where the last words are ours: somebody has told Lana to go on', () => {
    expect(wantedTurn(conversationOf(...answered), 3, dawn).since).toEqual(dawn);
  });
});
