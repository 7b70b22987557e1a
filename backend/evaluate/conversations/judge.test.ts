import { beforeAll, describe, expect, it } from 'vitest';
import { holdConversation, type HeldConversation } from './hold-conversation.ts';
import { judge } from './judge.ts';
import type { Ending, WrittenConversation } from './written.ts';

const written: WrittenConversation = {
  name: 'a copy, and then silence',
  kind: 'bill copy',
  accountId: 'EC-1003',
  customer: ['hola', 'una copia de mi factura', 'gracias', { silentMinutes: 31 }],
  ends: { does: ['bill-sent'], turn: 'nobody', disposition: ['bill-sent'] },
};

describe('a conversation that was held', () => {
  let held: HeldConversation;
  beforeAll(async () => {
    held = await holdConversation(written, 'es');
  });

  const faultsWith = (ends: Ending) =>
    judge({ ...held, written: { ...written, ends } }).map(({ fault, why }) => `${fault}: ${why}`);

  function withReplies(...replies: readonly string[]) {
    const exchanges = held.exchanges.map((exchange, index) => ({ ...exchange, reply: replies[index] ?? '' }));
    return judge({ ...held, exchanges }).map(({ fault }) => fault);
  }

  it('has no fault when it ends as written', () => {
    expect(judge(held)).toEqual([]);
  });

  it.each<readonly [Ending, readonly string[]]>([
    [{ turn: 'nobody' }, ['outcome: bill-sent happened']],
    [{ turn: 'nobody', may: ['bill-sent'] }, []],
    [{ turn: 'nobody', does: ['bill-sent', 'plan-changed'] }, ['outcome: plan-changed did not happen']],
    [{ does: ['bill-sent'] }, ['outcome: the turn is with nobody, not lana']],
    [{ ...written.ends, disposition: ['plan-changed'] }, ['outcome: written up as bill-sent']],
    [{ ...written.ends, hears: ['Premium'] }, ['outcome: never said Premium']],
    [{ ...written.ends, never: [/copia/] }, ['outcome: said /copia/']],
    [{ ...written.ends, within: 1 }, ['turns: it took 2 messages instead of 1']],
  ])('is measured by its ending: %j', (ends, faults) => {
    expect(faultsWith(ends)).toEqual(faults);
  });

  it('goes in circles when the same words come twice in a row', () => {
    expect(withReplies('Con mucho gusto.', 'Con mucho gusto.', 'Gracias.')).toEqual(['loop']);
  });

  it('goes in circles when the same question comes three times', () => {
    const question = '¿Qué día le queda bien?';
    expect(withReplies(question, `Entiendo. ${question}`, `Claro. ${question}`)).toEqual(['loop']);
  });

  it('may ask three times whether there is anything else', () => {
    const more = '¿Le puedo ayudar con algo más?';
    expect(withReplies(`Listo. ${more}`, `Hecho. ${more}`, `Ya está. ${more}`)).toEqual([]);
  });

  it('has a fault where Lana says nothing, or speaks another language', () => {
    expect(withReplies('Con gusto.', '', 'Is there anything else that you would like?')).toEqual([
      'silent',
      'language',
    ]);
  });
});
