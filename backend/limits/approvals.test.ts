import { beforeEach, describe, expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import { createMemoryLeases } from '../adapters/memory/leases.ts';
import { runAction, type ActionWanted } from '../copilot/run-action.ts';
import { recover } from '../conversations/recover.ts';
import { ana, bruno, ownerOf, person, sofia } from '../testing/builders.ts';
import { createTime } from '../testing/conversation-harness.ts';
import { createTurnHarness, scriptedModel } from '../testing/turn-harness.ts';
import { useTool } from '../agents/use-tool.ts';
import { summarizeEffect } from '../agents/tools/effect-summary.ts';
import { decideApproval } from './decide-approval.ts';
import { watchApprovals } from './watch-approvals.ts';

const id = 'conversation-1';
const second = person({ id: 'sup-tomas', name: 'Tomás Vera', role: 'supervisor' });
const limit = 5_000;

let harness: Awaited<ReturnType<typeof createTurnHarness>>;
let time: ReturnType<typeof createTime>;
beforeEach(async () => {
  time = createTime(new Date('2026-11-20T15:00:00.000Z'));
  harness = await createTurnHarness(scriptedModel([{ says: 'Hola' }]), { clock: time.clock });
  await harness.begins(id, 'Estuve tres días sin servicio', { accountId: 'EC-1002' });
});

const credit = (amount: number, actionId: string = `credit-${amount}`): ActionWanted => ({
  actionId,
  what: { tool: 'give_credit', input: { amount, reason: 'Tres días sin servicio' } },
});
const act = (wanted: ActionWanted) => runAction(harness.deps, id, ana, wanted);
const now = () => harness.deps.conversations.get(id);
const credits = async () =>
  (await harness.deps.accounts.find('EC-1002')).credits.map(({ amount }) => amount.minor);
const decide = (answer: 'approve' | 'refuse', by = sofia) =>
  now().then(({ approvals }) => {
    const approval = approvals.at(-1)?.id ?? '';
    const decision =
      answer === 'approve' ? { approval, answer } : { approval, answer, reason: 'No corresponde' };
    return decideApproval(harness.deps, id, by, decision);
  });

describe('a credit that a rep gives', () => {
  beforeEach(() => harness.gives(id, ownerOf(ana, 2)));

  it('is made at once up to their limit, and never beyond it in pieces', async () => {
    expect(await act(credit(3_000))).toMatchObject({
      approval: null,
      reference: expect.stringMatching(/^CR-/) as string,
    });
    expect(await act(credit(2_001))).toMatchObject({ approval: expect.any(String) as string, text: '' });
    expect(await credits()).toEqual([3_000]);
  });

  it('waits above it, says for what and for whom, and is made once when another person approves', async () => {
    await act(credit(limit + 1));
    await act(credit(limit + 1));
    expect((await now()).approvals).toMatchObject([
      {
        state: 'pending',
        kind: 'credit-applied',
        what: 'Crédito de $50,01',
        why: 'above-own-limit',
        by: { id: ana.id },
        note: 'Tres días sin servicio',
      },
    ]);
    expect(await credits()).toEqual([]);
    await Promise.allSettled([decide('approve'), decide('approve'), decide('approve', second)]);
    expect(await credits()).toEqual([limit + 1]);
    expect((await now()).approvals).toMatchObject([{ state: 'given', decidedBy: { name: sofia.name } }]);
    expect(await harness.events(id, 'effect-done')).toMatchObject([{ author: { name: ana.name } }]);
    expect(await act(credit(limit + 1))).toMatchObject({ approval: null });
    expect(await credits()).toEqual([limit + 1]);
  });

  it('is made for whoever has the turn by then', async () => {
    await act(credit(limit + 1));
    await harness.gives(id, ownerOf(bruno, 3));
    await decide('approve');
    expect(await credits()).toEqual([limit + 1]);
  });

  it('is not decided by the one who asked, nor twice, nor after its time', async () => {
    await harness.gives(id, ownerOf(sofia, 3));
    const most = { actionId: 'most', what: credit(limit * 3 + 1).what };
    await runAction(harness.deps, id, sofia, most);
    await expect(decide('approve', sofia)).rejects.toMatchObject({ failure: { code: 'not-allowed' } });
    await decide('refuse', second);
    await expect(decide('approve', sofia)).rejects.toMatchObject({ failure: { code: 'approval-gone' } });
    await expect(runAction(harness.deps, id, sofia, most)).rejects.toMatchObject({
      failure: { code: 'action-refused', details: { reason: 'approval-refused' } },
    });
    await runAction(harness.deps, id, sofia, { ...most, actionId: 'again' });
    time.pass(601);
    await expect(decide('approve', second)).rejects.toMatchObject({ failure: { code: 'approval-gone' } });
    expect(await credits()).toEqual([]);
  });

  it('above the most that there is is nobody’s to approve, and everyone sees why', async () => {
    await expect(act(credit(limit * 6 + 1))).rejects.toMatchObject({
      failure: { code: 'action-refused', details: { reason: 'above-most' } },
    });
    expect(await harness.events(id, 'action-refused')).toMatchObject([
      { tool: 'give_credit', code: 'above-most' },
    ]);
  });
});

describe('what Lana asks for', () => {
  const dispute = 'Le abro el reclamo';
  const asks = (amount: number, key = 'credit') =>
    useTool(
      harness.deps,
      { conversationId: id, author: lana, claim: { kind: 'ai', id: 'lana', epoch: 1 }, key },
      { tool: 'give_credit', input: { amount, reason: dispute } },
    );

  it('waits however little it is, and the customer hears the decision from her', async () => {
    expect((await asks(100)).outcome).toMatchObject({ ok: false, code: 'needs-approval' });
    await decide('approve');
    const [reply] = await harness.events(id, 'reply-sent');
    expect(reply).toMatchObject({ from: 'ai', sources: [{ kind: 'effect' }] });
    expect(reply?.text).toContain('$1,00');
    expect(await credits()).toEqual([100]);
    expect((await asks(100)).outcome).toMatchObject({ ok: true });
    expect(await credits()).toEqual([100]);
  });

  it('is not asked for again once it was refused', async () => {
    await asks(100);
    expect((await asks(200, 'another')).outcome).toMatchObject({ code: 'approval-pending' });
    await decide('refuse');
    expect(await harness.events(id, 'reply-sent')).toMatchObject([{ from: 'ai' }]);
    expect((await asks(200, 'another')).outcome).toMatchObject({ code: 'approval-refused' });
    expect(await credits()).toEqual([]);
  });

  it('goes to a person when nobody decides in time, the restart in between included', async () => {
    await asks(100);
    const end = watchApprovals({ ...harness.deps, schedule: time.schedule });
    time.pass(601);
    await harness.deps.background.idle();
    end();
    const { approvals, owner, handOver } = await now();
    expect(approvals).toMatchObject([{ state: 'expired' }]);
    expect(owner.kind).toBe('queue');
    expect(handOver?.reason).toBe('decision');
    expect(await harness.events(id, 'reply-sent')).toHaveLength(1);
  });

  it('is finished after a restart that came between the approval and the change', async () => {
    await asks(100);
    const { accounts } = harness.deps;
    const cutOff = { ...accounts, perform: () => Promise.reject(new Error('cut off')) };
    Object.assign(harness.deps, { accounts: cutOff });
    await decide('approve').catch(() => null);
    Object.assign(harness.deps, { accounts });
    await recover({
      ...harness.deps,
      leases: createMemoryLeases(),
      startTurn: () => undefined,
      summarize: summarizeEffect,
    });
    await harness.deps.background.idle();
    expect(await credits()).toEqual([100]);
    expect((await now()).effects).toMatchObject([{ state: 'done' }]);
  });

  it('is gone with the conversation', async () => {
    await asks(100);
    await harness.gives(id, ownerOf(ana, 2));
    await harness.deps.conversations.record({
      conversationId: id,
      events: [
        {
          type: 'owner-changed',
          author: { kind: 'rep', id: ana.id, name: ana.name },
          owner: { kind: 'queue', id: 'queue', name: '', epoch: 3 },
          because: 'closed',
        },
        {
          type: 'conversation-closed',
          author: { kind: 'rep', id: ana.id, name: ana.name },
          disposition: 'solved',
          summary: 'x',
        },
      ],
      epoch: 2,
    });
    await expect(decide('approve')).rejects.toMatchObject({ failure: { code: 'conversation-closed' } });
    expect(await credits()).toEqual([]);
  });
});

it('keeps the hand of Lana from a cheaper plan within its minimum term, and a supervisor decides', async () => {
  const { deps } = harness;
  const recent = { ...(await deps.accounts.find('EC-1001')), planSince: '2026-10-20' };
  const accounts = { ...deps.accounts, find: async () => recent };
  await harness.gives(id, ownerOf(ana, 2));
  const done = await runAction({ ...deps, accounts }, id, ana, {
    actionId: 'plan',
    what: { tool: 'change_plan', input: { planId: 'ec-essential-plus' } },
  });
  expect(done.approval).not.toBeNull();
  expect((await now()).approvals).toMatchObject([
    { why: 'within-minimum-term', what: 'Cambio al plan Essential Plus ($89,90)' },
  ]);
});
