import { describe, expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import type { Person } from '../../shared/people/person.ts';
import {
  ana,
  bruno,
  claimOf,
  event,
  lanaOwns,
  person,
  replies,
  sofia,
  suggestion,
} from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { askForPerson, customerAsksForPerson, type PersonWanted } from './ask-for-person.ts';
import { acceptHandOver, declineHandOver, handBack, takeTurn } from './hand-over.ts';
import { receiveMessage } from './receive-message.ts';

async function begun() {
  const harness = await createHarness();
  const { deps } = harness;
  const { conversationId } = await receiveMessage(deps, inbound());
  await deps.background.idle();
  return {
    ...harness,
    conversationId,
    now: () => deps.conversations.get(conversationId),
    ask: (wanted: Partial<PersonWanted> = {}) =>
      askForPerson(deps, conversationId, { by: lana, reason: 'asked', note: '', to: null, ...wanted }),
    accept: (who: Person) => acceptHandOver(deps, conversationId, who),
    decline: (who: Person, reason = 'En pausa') => declineHandOver(deps, conversationId, who, reason),
    take: (who: Person, epoch?: number) => takeTurn(deps, conversationId, who, epoch),
  };
}

describe('asking for a person', () => {
  it('puts the conversation in the queue with a briefing and a time limit', async () => {
    const { ask, now, time } = await begun();
    await ask({ note: 'Pide hablar de su tarifa' });
    const { owner, handOver } = await now();
    expect(owner).toMatchObject({ kind: 'queue', epoch: 2 });
    expect(handOver).toMatchObject({ reason: 'asked', to: null, expired: 0 });
    expect(handOver?.briefing.wants).toContain('Quiero cancelar');
    expect(handOver?.briefing.wants).toContain('Pide hablar de su tarifa');
    expect(Date.parse(handOver?.expiresAt ?? '')).toBe(time.clock().getTime() + 60_000);
  });

  it('silences Lana: her late words are refused', async () => {
    const { ask, deps, conversationId } = await begun();
    await ask();
    const late = await deps.conversations.record({
      conversationId,
      events: [replies(lanaOwns(1), 'Otra cosa…')],
      claim: claimOf(lanaOwns(1)),
    });
    expect(late.outcome).toBe('refused');
  });

  it('is not for those who do not have the turn', async () => {
    const { ask, take } = await begun();
    await expect(ask({ by: ana })).rejects.toEqual(refusedWith('not-your-turn'));
    await take(ana);
    await expect(ask({ by: lana, epoch: 1 })).rejects.toEqual(refusedWith('stale-turn'));
  });

  it('by the customer ends Lana’s turn, and changes nothing where a person is there already', async () => {
    const { deps, conversationId, now, accept, aborted } = await begun();
    const before = aborted.length;
    await customerAsksForPerson(deps, conversationId);
    expect(await now()).toMatchObject({
      owner: { kind: 'queue' },
      handOver: { reason: 'asked' },
      asksForPerson: 1,
    });
    expect(aborted.length).toBe(before + 1);
    await accept(ana);
    await customerAsksForPerson(deps, conversationId);
    expect(await now()).toMatchObject({ owner: { kind: 'rep', id: ana.id }, handOver: null });
  });
});

describe('answering a hand-over', () => {
  it('gives it to who accepts first', async () => {
    const { ask, accept, now } = await begun();
    await ask();
    const answers = await Promise.allSettled([accept(ana), accept(bruno)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refusedWith('hand-over-gone'),
    });
    expect(await now()).toMatchObject({ owner: { kind: 'rep', epoch: 3 }, handOver: null });
  });

  it('answers a second acceptance by the same person as the first', async () => {
    const { ask, accept, now } = await begun();
    await ask();
    await accept(ana);
    await accept(ana);
    expect(await now()).toMatchObject({ owner: { id: ana.id, epoch: 3 } });
  });

  it('keeps waiting when one declines, and says who did and why', async () => {
    const { ask, decline, accept, now } = await begun();
    await ask();
    await decline(ana);
    await decline(ana, 'Otra vez');
    expect(await now()).toMatchObject({ owner: { kind: 'queue' }, handOver: { declinedBy: [ana.id] } });
    await accept(bruno);
    expect(await now()).toMatchObject({ owner: { id: bruno.id } });
  });

  it('has nothing to answer where nothing waits', async () => {
    const { accept, decline } = await begun();
    await expect(accept(ana)).rejects.toEqual(refusedWith('hand-over-gone'));
    await expect(decline(ana)).rejects.toEqual(refusedWith('hand-over-gone'));
  });

  it('for a colleague is for them alone, until they decline', async () => {
    const { ask, take, accept, decline, now } = await begun();
    await take(ana);
    await ask({ by: ana, reason: 'decision', to: bruno.id });
    const other = person({ id: 'rep-carla' });
    await expect(accept(other)).rejects.toEqual(refusedWith('hand-over-gone'));
    await expect(take(other)).rejects.toEqual(refusedWith('hand-over-gone'));
    await decline(bruno);
    expect(await now()).toMatchObject({ handOver: { to: null } });
    await accept(other);
    expect(await now()).toMatchObject({ owner: { id: other.id } });
  });
});

describe('taking the turn', () => {
  it('a rep takes it from Lana, who is silenced, and the desk gets fresh advice', async () => {
    const { take, now, aborted, deps, fastPath } = await begun();
    fastPath.suggestions = [suggestion()];
    const before = aborted.length;
    await take(ana);
    await deps.background.idle();
    expect(aborted.length).toBe(before + 1);
    const conversation = await now();
    expect(conversation.owner).toMatchObject({ kind: 'rep', id: ana.id, name: ana.name, epoch: 2 });
    expect(conversation.suggestions).toHaveLength(1);
  });

  it('from a colleague only a supervisor takes it', async () => {
    const { take, now } = await begun();
    await take(ana);
    await expect(take(bruno)).rejects.toEqual(refusedWith('not-allowed'));
    await take(sofia);
    expect((await now()).owner).toMatchObject({ kind: 'supervisor', id: sofia.id, epoch: 3 });
    await expect(take(ana)).rejects.toEqual(refusedWith('not-allowed'));
  });

  it('of what waits is accepting it', async () => {
    const { ask, take, now, deps, conversationId } = await begun();
    await ask();
    await take(ana);
    expect(await now()).toMatchObject({ owner: { id: ana.id }, handOver: null });
    const types = (await deps.conversations.events(conversationId, 0)).map(({ type }) => type);
    expect(types).toContain('hand-over-accepted');
  });

  it('takes what waits by now, whatever turn was seen before', async () => {
    const { ask, take, now } = await begun();
    await ask();
    await take(ana, 1);
    expect((await now()).owner).toMatchObject({ kind: 'rep', id: ana.id, epoch: 3 });
  });

  it('fails on what one saw too long ago, and is no failure for who has it', async () => {
    const { ask, take, now } = await begun();
    await ask();
    await take(ana, 2);
    await take(ana, 2);
    expect((await now()).owner.epoch).toBe(3);
    await expect(take(sofia, 2)).rejects.toEqual(refusedWith('stale-turn'));
  });

  it('is for reps and supervisors', async () => {
    const { take } = await begun();
    await expect(take(person({ role: 'curator' }))).rejects.toEqual(refusedWith('not-allowed'));
  });
});

describe('handing back to Lana', () => {
  it('gives her the goal, what was agreed and what was promised, and starts her at once', async () => {
    const { take, deps, conversationId, now, started } = await begun();
    await take(ana);
    const effect = { key: 'k', effect: 'plan-changed' } as const;
    await deps.conversations.record({
      conversationId,
      events: [
        event('effect-intended', { ...effect, input: {}, epoch: 2 }),
        event('effect-done', { ...effect, summary: 'Plan cambiado', reference: null, amount: null }),
        event('promise-made', { promise: { text: 'Llamar mañana', dueOn: null } }),
      ],
      claim: { kind: 'rep', id: ana.id, epoch: 2 },
    });
    const before = started.length;
    await handBack(deps, conversationId, ana, { goal: 'Enviar la copia de la factura' });
    expect(await now()).toMatchObject({
      owner: { kind: 'ai', id: 'lana', epoch: 3 },
      returned: {
        goal: 'Enviar la copia de la factura',
        agreed: ['Plan cambiado'],
        promises: ['Llamar mañana'],
      },
    });
    expect(started.slice(before)).toEqual([{ conversationId, about: 3 }]);
  });

  it('is not for who does not have the turn', async () => {
    const { take, deps, conversationId, started } = await begun();
    await take(ana);
    const before = started.length;
    await expect(handBack(deps, conversationId, bruno, { goal: 'x' })).rejects.toEqual(
      refusedWith('not-your-turn'),
    );
    await expect(handBack(deps, conversationId, ana, { goal: 'x' }, 1)).rejects.toEqual(
      refusedWith('stale-turn'),
    );
    expect(started.length).toBe(before);
  });
});
