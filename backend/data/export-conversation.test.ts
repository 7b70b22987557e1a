import { describe, expect, it } from 'vitest';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import {
  ana,
  begins,
  claimOf,
  event,
  ownerOf,
  packs,
  person,
  queueOwns,
  replies,
  sofia,
  turnGoesTo,
} from '../testing/builders.ts';
import { testLabour } from '../testing/labour.ts';
import { exportConversation } from './export-conversation.ts';

const clock = () => new Date('2026-03-02T20:30:00.000Z');
const delegate = person({ id: 'delegate', name: 'Denise', role: 'delegate' });
const curator = person({ id: 'curator', name: 'Beatriz', role: 'curator' });

/** A conversation that Ana has closed. */
async function closedByAna() {
  const log = createMemoryConversationLog(clock);
  const words = 'Soy Daniel, mi correo es daniel@example.com';
  await log.append({ conversationId: 'a', events: begins(words) });
  await log.append({ conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
  const reply = replies(ownerOf(ana, 2), 'Hola, Daniel');
  await log.append({ conversationId: 'a', events: [reply], claim: claimOf(ownerOf(ana, 2)) });
  const closing = event('conversation-closed', { disposition: 'undecided', summary: 'Daniel lo piensa' });
  await log.append({ conversationId: 'a', events: [turnGoesTo(queueOwns(3), 'closed'), closing], epoch: 2 });
  const { labour } = testLabour({ clock });
  return { log, labour, packs, clock };
}

describe('a conversation that is taken out', () => {
  it('is all there, with what was said in the country’s time', async () => {
    const deps = await closedByAna();
    const exported = await exportConversation(deps, 'a', sofia, 'customer-request');
    expect(exported).toMatchObject({ by: { id: 'sup-sofia' }, purpose: 'customer-request', isMasked: false });
    expect(exported.events).toEqual(await deps.log.read('a', 0));
    expect(exported.transcript.map((line) => line.split('  ')[1])).toEqual([
      '→ Lana',
      'Daniel Flores: Soy Daniel, mi correo es daniel@example.com',
      '→ Ana Torres',
      'Ana Torres: Hola, Daniel',
      '■ Daniel lo piensa',
    ]);
    expect(exported.transcript[0]).toMatch(/2\/3\/26,? 3:30:00/);
  });

  it('stands in the ledger of its people', async () => {
    const deps = await closedByAna();
    await exportConversation(deps, 'a', sofia, 'complaint');
    expect(await deps.labour.openings('a')).toMatchObject([
      { by: { id: 'sup-sofia' }, at: clock().toISOString() },
    ]);
  });

  it('comes without personal data for whoever sees no accounts', async () => {
    const deps = await closedByAna();
    const exported = await exportConversation(deps, 'a', delegate, 'quality');
    expect(exported.isMasked).toBe(true);
    const all = JSON.stringify(exported);
    const personal = ['Daniel', 'Flores', 'daniel@example.com', 'EC-1001'];
    expect(personal.filter((each) => all.includes(each))).toEqual([]);
    expect(exported.transcript.join('\n')).toContain('[name]: Soy [name], mi correo es [email]');
    expect(all).toContain('Ana Torres');
  });

  it.each(['ranking-people', 'individual-scoring', 'discipline-from-watching', 'inferring-mood'] as const)(
    'is refused for %s, and nobody’s ledger says otherwise',
    async (purpose) => {
      const deps = await closedByAna();
      await expect(exportConversation(deps, 'a', sofia, purpose)).rejects.toMatchObject({
        failure: { code: 'policy-forbids' },
      });
      expect(await deps.labour.openings('a')).toEqual([]);
    },
  );

  it.each([
    ['a role that the policy shows no past conversations', curator, 'policy-forbids'],
    ['another country', { ...sofia, countries: ['BR'] as const }, 'wrong-country'],
    ['a customer', person({ role: 'customer' }), 'not-allowed'],
  ])('is refused to %s', async (_who, asker, code) => {
    const deps = await closedByAna();
    const refused = exportConversation(deps, 'a', asker, 'quality');
    await expect(refused).rejects.toMatchObject({ failure: { code } });
  });

  it('must be there', async () => {
    const refused = exportConversation(await closedByAna(), 'b', sofia, 'quality');
    await expect(refused).rejects.toMatchObject({ failure: { code: 'unknown-conversation' } });
  });
});
