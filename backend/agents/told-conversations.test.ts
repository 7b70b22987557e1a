import { describe, expect, it } from 'vitest';
import { createEmbeddedModel } from '../adapters/embedded/embedded-model.ts';
import { nextMove } from '../playbooks/next-move.ts';
import { createTurnHarness } from '../testing/turn-harness.ts';

const id = 'conversation-1';
type Opening = Parameters<Awaited<ReturnType<typeof createTurnHarness>>['begins']>[2];

/** Plays a customer's lines one after the other, as the channel would bring them; answers with Lana's. */
async function play(opening: Opening, lines: readonly string[]) {
  const harness = await createTurnHarness(createEmbeddedModel({ nextMove }));
  for (const [index, line] of lines.entries()) {
    const about = index === 0 ? await harness.begins(id, line, opening) : await harness.writes(id, line);
    await harness.attend(id, about);
    await harness.run(id, about);
  }
  const replies = await harness.events(id, 'reply-sent');
  expect(await harness.events(id, 'reply-held')).toEqual([]);
  expect(replies).toHaveLength(lines.length);
  return { ...harness, replies, said: replies.map(({ text }) => text.replaceAll('\u00a0', ' ')) };
}

describe('Daniel wants to cancel and stays', () => {
  it.each<readonly [string, Opening, readonly string[], RegExp]>([
    [
      '$89,90 $39,00 $71,92',
      {},
      [
        'Quiero cancelar el servicio',
        'Ahora veo más streaming, pero sigo viendo deportes y noticias',
        'Mmm, no sé...',
        'Sí, confírmalo',
      ],
      /20 de mayo de 2027/,
    ],
    [
      'R$ 89,90 R$ 39,00 R$ 71,92',
      { country: 'BR', accountId: 'BR-1001', language: 'pt-BR' },
      [
        'Quero cancelar minha assinatura',
        'Assisto mais streaming, mas ainda vejo esportes e notícias',
        'Gostei, sim',
        'Sim, pode confirmar',
      ],
      /20 de maio de 2027/,
    ],
    [
      '$89.90 $39.00 $71.92',
      { country: 'TT', accountId: 'TT-1001', language: 'en' },
      [
        'I want to cancel my service',
        'I stream more now, but I still watch sports and news',
        'ok, sounds good',
        'yes please',
      ],
      /20 May 2027/,
    ],
  ])('%s', async (amounts, opening, lines, until) => {
    const [price, saving, discounted] = amounts.split(/ (?=R?\$)/) as [string, string, string];
    const { said, replies, events, deps } = await play(opening, lines);
    expect(said[0]).toMatch(/CA-\d{7}/);
    expect(said[1]).toContain(price);
    expect(said[1]).toContain(saving);
    expect(replies[1]?.sources).toMatchObject([{ kind: 'plan', title: 'Essential Plus' }]);
    expect(said[2]).toContain(discounted);
    expect(said[3]).toContain(discounted);
    expect(said[3]).toMatch(until);
    expect((await events(id, 'effect-done')).map(({ effect }) => effect)).toEqual([
      'cancellation-registered',
      'plan-changed',
      'discount-applied',
    ]);
    const account = await deps.accounts.find(opening?.accountId ?? 'EC-1001');
    expect(account).toMatchObject({ plan: { name: 'Essential Plus' }, discounts: [{ percent: 20 }] });
  });
});

describe('a bill above the usual', () => {
  it.each<readonly [string, Opening, string, RegExp]>([
    [
      'credited',
      { accountId: 'EC-1002' },
      '¿Está bien mi factura?',
      /\$259,90.*\$189,90.*\$70,00.*4 de diciembre/,
    ],
    [
      'suspended',
      { country: 'BR', accountId: 'BR-1002', language: 'pt-BR' },
      'Minha fatura está certa?',
      /R\$ 259,90.*R\$ 189,90.*R\$ 70,00.*4 de dezembro/,
    ],
    [
      'credited',
      { country: 'TT', accountId: 'TT-1002', language: 'en' },
      'Is my bill right?',
      /\$259\.90.*\$189\.90.*\$70\.00.*4 December/,
    ],
  ])('is disputed on her own initiative and %s', async (how, opening, line, told) => {
    const { said, replies, events, deps } = await play(opening, [line]);
    expect(said[0]).toMatch(told);
    const [done] = await events(id, 'effect-done');
    expect(done?.reference).toMatch(/^CL-\d{7}$/);
    expect(said[0]).toContain(done?.reference);
    expect(replies[0]?.sources.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['bill', 'effect']) as unknown,
    );
    const { credits, bills } = await deps.accounts.find(opening?.accountId ?? '');
    expect(credits.map(({ amount }) => amount.minor)).toEqual(how === 'credited' ? [7_000] : []);
    expect(bills[0]?.suspended?.minor ?? 0).toBe(how === 'suspended' ? 7_000 : 0);
  });
});

describe('other matters', () => {
  it('come to a technician on a working day when a restart does not help', async () => {
    const { events } = await play({}, ['No tengo señal', 'no, sigue igual', 'sí']);
    expect(await events(id, 'effect-done')).toMatchObject([{ effect: 'visit-scheduled' }]);
  });

  it('move the service to the address and on the day that the customer says', async () => {
    const lines = ['Me mudo de casa', 'Calle Nueve 45-120, Quito', 'el 12 de diciembre', 'sí'];
    const { events } = await play({}, lines);
    expect(await events(id, 'effect-intended')).toMatchObject([
      { input: { kind: 'address-changed', address: 'Calle Nueve 45-120, Quito', from: '2026-12-12' } },
    ]);
  });

  it('split what is due into parts whose amounts are said before', async () => {
    const { said, events } = await play({}, ['No puedo pagar la factura', 'en 3 partes', 'sí']);
    expect(said[1]).toContain('$42,97');
    expect(await events(id, 'effect-done')).toMatchObject([{ effect: 'payment-arranged' }]);
  });

  it('go to a person as soon as the customer asks for one', async () => {
    const { events, deps } = await play({}, ['Quiero hablar con una persona']);
    expect(await events(id, 'hand-over-requested')).toMatchObject([{ reason: 'asked' }]);
    expect((await deps.conversations.get(id)).owner.kind).toBe('queue');
  });
});
