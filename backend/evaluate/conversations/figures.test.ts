import { beforeAll, describe, expect, it } from 'vitest';
import { statedAmounts, wrongFigures } from './figures.ts';
import { holdConversation, type HeldConversation } from './hold-conversation.ts';
import type { WrittenConversation } from './written.ts';

const leaves: WrittenConversation = {
  name: 'leaves, and hears an offer',
  kind: 'leaving',
  accountId: 'EC-1001',
  customer: ['quiero cancelar', 'deportes y noticias', 'no sé'],
  ends: {},
};
const asks: WrittenConversation = {
  name: 'asks about the bill',
  kind: 'bill',
  accountId: 'EC-1002',
  customer: ['¿está bien mi factura?'],
  ends: {},
};

/** What is wrong once something else stands in the last reply. */
function wrongWith(held: HeldConversation, from: string, to: string): readonly string[] {
  const last = held.exchanges.at(-1);
  if (!last?.reply.includes(from)) throw new RangeError(`Not said: ${from}`);
  return wrongFigures({ ...last, reply: last.reply.replace(from, to) }, held);
}

describe('figures in a reply', () => {
  let offered: HeldConversation;
  let explained: HeldConversation;
  beforeAll(async () => {
    offered = await holdConversation(leaves, 'es');
    explained = await holdConversation(asks, 'es');
  });

  it('are right as Lana says them', () => {
    const all = [offered, explained].flatMap((held) =>
      held.exchanges.flatMap((exchange) => wrongFigures(exchange, held)),
    );
    expect(all).toEqual([]);
  });

  it.each([
    ['$71,92', '$71,93', ['$71,93']],
    ['20%', '25%', ['25%']],
    ['Essential Plus le quedaría en $71,92', 'Familia le quedaría en $71,92', ['$71,92']],
  ])('are wrong in an offer with %s as %s', (from, to, wrong) => {
    expect(wrongWith(offered, from, to)).toEqual(wrong);
  });

  it.each([
    ['$259,90', '$189,90', ['$189,90']],
    ['es de $189,90', 'es de $259,90', ['$259,90']],
    ['$70,00', '$70,10', ['$70,10']],
    ['CL-', 'CA-', [expect.stringMatching(/CA-\d{7}/)]],
  ])('are wrong about a bill with %s as %s', (from, to, wrong) => {
    expect(wrongWith(explained, from, to)).toEqual(wrong);
  });
});

it.each([
  ['Son $ 45.400,00 al mes.', 'es-AR', 'ARS', 4_540_000],
  ['Son $46.940 al mes.', 'es-CL', 'CLP', 46_940],
  ['São R$ 1.259,90 por mês.', 'pt-BR', 'BRL', 125_990],
  ['It is $259.90 a month.', 'en-TT', 'TTD', 25_990],
  ['Son Bs. 6.870,00 al mes.', 'es-VE', 'VES', 687_000],
])('reads the amount of "%s"', (text, locale, currency, minor) => {
  expect(statedAmounts(text, locale, currency).map((stated) => stated.minor)).toEqual([minor]);
});
