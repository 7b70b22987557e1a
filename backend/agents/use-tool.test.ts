import { describe, expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { checkReply } from '../guardrails/check-reply.ts';
import { ana, authorOf, claimOf, lanaOwns, ownerOf, replies } from '../testing/builders.ts';
import { createTurnHarness, scriptedModel } from '../testing/turn-harness.ts';
import type { ToolCall } from './tool-catalogue.ts';
import { useTool, type Used } from './use-tool.ts';

const id = 'conversation-1';
type Opening = Parameters<Awaited<ReturnType<typeof createTurnHarness>>['begins']>[2];

async function conversation(text: string, opening: Opening = {}) {
  const harness = await createTurnHarness(scriptedModel([]));
  await harness.begins(id, text, opening);
  const use = (call: ToolCall, key: string = call.tool): Promise<Used> =>
    useTool(harness.deps, { conversationId: id, author: lana, claim: claimOf(lanaOwns(1)), key }, call);
  return { ...harness, use };
}

describe('looking up', () => {
  it('answers in the amounts and days of the conversation, of its own account only', async () => {
    const { use } = await conversation('¿Está bien mi factura?', { accountId: 'EC-1002' });
    expect((await use({ tool: 'read_account', input: {} })).outcome).toMatchObject({
      ok: true,
      result: { years: expect.any(Number) as number, email: expect.stringContaining('•••') as string },
    });
    const bills = await use({ tool: 'read_bills', input: {} });
    expect(bills.outcome).toMatchObject({
      ok: true,
      result: { total: '$259,90', average: '$189,90', difference: '$70,00', above: true },
    });
    expect(bills.sources[0]?.text).toContain('$259,90');
  });

  it('finds passages that a reply may cite, none of them internal', async () => {
    const { use } = await conversation('No tengo señal');
    const { outcome, sources } = await use({
      tool: 'search_knowledge',
      input: { query: 'sin señal en el decodificador' },
    });
    expect(outcome.ok).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every(({ kind }) => kind === 'passage')).toBe(true);
  });

  it('has nothing to say of a visitor without an account', async () => {
    const { use } = await conversation('Hola', { accountId: null });
    expect((await use({ tool: 'read_account', input: {} })).outcome).toMatchObject({
      ok: false,
      code: 'no-account',
    });
    expect((await use({ tool: 'list_plans', input: {} })).outcome.ok).toBe(true);
  });
});

describe('changing the account', () => {
  it('opens a dispute for what is above the usual, and backs every word about it', async () => {
    const { use, deps, events } = await conversation('¿Está bien mi factura?', { accountId: 'EC-1002' });
    const account = await deps.accounts.find('EC-1002');
    const call: ToolCall = {
      tool: 'open_dispute',
      input: { billId: account.bills[0]?.id ?? '', reason: 'Más que lo usual' },
    };
    const { outcome, sources } = await use(call);
    expect(outcome).toMatchObject({
      ok: true,
      result: {
        reference: expect.stringMatching(/^CL-\d{7}$/) as string,
        amount: '$70,00',
        treatment: 'credit-next-bill',
        answerOn: '4 de diciembre de 2026',
        businessDays: 10,
      },
    });
    const { reference } = (outcome as { result: { reference: string } }).result;
    const reply = `Abrí el reclamo ${reference} por $70,00; la respuesta llega el 4 de diciembre.`;
    expect(checkReply(reply, sources, { language: 'es', country: 'EC' })).toMatchObject({ verdict: 'pass' });
    expect(await events(id, 'effect-done')).toMatchObject([
      { reference, summary: `Reclamo ${reference} por $70,00; respuesta el 4 de diciembre de 2026` },
    ]);
    expect((await deps.accounts.find('EC-1002')).credits).toMatchObject([{ amount: { minor: 7_000 } }]);
  });

  it('happens once for a key', async () => {
    const { use, deps, events } = await conversation('Mándame la factura', { accountId: 'EC-1003' });
    const account = await deps.accounts.find('EC-1003');
    const call: ToolCall = { tool: 'send_bill', input: { billId: account.bills[0]?.id ?? '' } };
    const both = await Promise.all([use(call), use(call)]);
    const again = await use(call);
    expect(both[0].outcome).toMatchObject({ ok: true });
    expect(new Set([...both, again].map(({ outcome }) => JSON.stringify(outcome))).size).toBe(1);
    expect(await events(id, 'effect-done')).toHaveLength(1);
  });

  it('moves to another plan once it was named, and says what it saves', async () => {
    const { use, deps } = await conversation('Es muy caro');
    const change: ToolCall = { tool: 'change_plan', input: { planId: 'ec-essential-plus' } };
    expect((await use(change)).outcome).toMatchObject({ ok: false, code: 'not-offered' });
    const owner = lanaOwns(1);
    await deps.conversations.record({
      conversationId: id,
      events: [replies(owner, 'Essential Plus, con un 20 % menos por 6 meses')],
      claim: claimOf(owner),
    });
    expect((await use(change)).outcome).toEqual({
      ok: true,
      result: { plan: 'Essential Plus', price: '$89,90', saves: '$39,00' },
    });
    expect((await use({ tool: 'apply_loyalty_discount', input: {} })).outcome).toMatchObject({
      ok: true,
      result: { percent: 20, months: 6, price: '$71,92', until: '20 de mayo de 2027' },
    });
  });

  it('waits for the cancellation on record where the country asks for it', async () => {
    const { use, deps } = await conversation('Quero cancelar', {
      accountId: 'BR-1001',
      country: 'BR',
      language: 'pt-BR',
    });
    const owner = lanaOwns(1);
    await deps.conversations.record({
      conversationId: id,
      events: [
        replies(owner, 'O Essencial Plus, ou Essential Plus, com 20% de desconto?'),
        {
          type: 'intent-read',
          author: { kind: 'agent', id: 'intent', name: 'intent' },
          about: 3,
          intent: 'cancel-service',
          confidence: 1,
          others: [],
        },
      ],
      claim: claimOf(owner),
    });
    const discount: ToolCall = { tool: 'apply_loyalty_discount', input: {} };
    expect((await use(discount)).outcome).toMatchObject({ ok: false, code: 'cancellation-first' });
    expect((await use({ tool: 'register_cancellation', input: { reason: 'caro' } })).outcome.ok).toBe(true);
    expect((await use(discount)).outcome.ok).toBe(true);
  });

  it.each<readonly [string, ToolCall]>([
    ['malformed-input', { tool: 'arrange_payment', input: { parts: 60 } }],
    ['nothing-to-dispute', { tool: 'open_dispute', input: { billId: 'EC-1002-2026-11', reason: 'x' } }],
    ['unknown-plan', { tool: 'change_plan', input: { planId: 'free-forever' } }],
    ['unknown-bill', { tool: 'send_bill', input: { billId: 'EC-1002-2026-11' } }],
    ['in-the-past', { tool: 'schedule_visit', input: { on: '2020-01-02', reason: 'x' } }],
  ])('is refused as data: %s', async (code, call) => {
    const { use, events } = await conversation('Hola');
    expect((await use(call)).outcome).toMatchObject({ ok: false, code });
    expect(await events(id, 'effect-done')).toEqual([]);
  });

  it('is refused for whoever does not have the turn', async () => {
    const { use, gives, deps } = await conversation('Hola');
    await gives(id, ownerOf(ana, 2));
    const late = use({ tool: 'activate_e_billing', input: {} });
    await expect(late).rejects.toThrow(FailureError);
    await expect(late).rejects.toMatchObject({ failure: { code: 'stale-turn' } });
    expect((await deps.conversations.get(id)).effects).toEqual([]);
  });

  it('is open to the rep who has the turn, without Lana having spoken', async () => {
    const { gives, deps } = await conversation('Es muy caro');
    const owner = ownerOf(ana, 2);
    await gives(id, owner);
    const { outcome } = await useTool(
      deps,
      { conversationId: id, author: authorOf(ana), claim: claimOf(owner), key: 'action-1' },
      { tool: 'change_plan', input: { planId: 'ec-essential-plus' } },
    );
    expect(outcome).toMatchObject({ ok: true, result: { plan: 'Essential Plus' } });
  });
});

describe('keeping the playbook', () => {
  it('notes steps, facts as claimed or verified, and promises', async () => {
    const { use, deps } = await conversation('Quiero cancelar');
    await use({
      tool: 'note_progress',
      input: {
        open: 'retention',
        done: ['register'],
        facts: [
          { name: 'reason', value: 'muy caro' },
          { name: 'plan', value: 'premium' },
        ],
        promises: [{ text: 'Le escribimos', dueOn: '2026-12-04' }],
      },
    });
    expect(await deps.conversations.get(id)).toMatchObject({
      playbook: { id: 'retention', done: ['register'] },
      facts: [
        { name: 'reason', value: 'muy caro', standing: 'claimed' },
        { name: 'plan', value: 'premium', standing: 'verified' },
      ],
      promises: [{ text: 'Le escribimos', dueOn: '2026-12-04' }],
    });
  });

  it('closes one playbook when another opens', async () => {
    const { use, deps, events } = await conversation('Quiero cancelar');
    await use({ tool: 'note_progress', input: { open: 'retention' } });
    await use({ tool: 'note_progress', input: { open: 'bill-query', done: ['compare'] } });
    expect(await events(id, 'playbook-closed')).toMatchObject([
      { playbook: 'retention', outcome: 'changed-topic' },
    ]);
    await use({ tool: 'note_progress', input: { close: 'reached' } });
    expect((await deps.conversations.get(id)).playbook).toBeNull();
  });
});
