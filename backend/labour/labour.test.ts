import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, policySigners, type LabourPolicy } from '../../shared/people/labour-policy.ts';
import {
  begins,
  conversationOf,
  dawn,
  event,
  ownerOf,
  ana,
  person,
  sofia,
  turnGoesTo,
} from '../testing/builders.ts';
import { testLabour } from '../testing/labour.ts';
import { refusedWith } from '../testing/refused-with.ts';

const looser: LabourPolicy = { ...defaultPolicy, leastGroup: 3 };
const proposal = { by: 'Ignacio Herrera', why: 'Grupos pequeños' };
const operations = person({ role: 'operations', name: 'Ignacio Herrera' });
const delegate = person({ role: 'delegate', name: 'Denise Alleyne' });

/** A labour room with a proposed policy, and how each side signs it. */
async function proposed(policy = looser) {
  const room = testLabour();
  const number = await room.labour.propose(policy, proposal);
  const [version] = (await room.labour.view(null)).versions;
  const hash = version?.hash ?? '';
  const sign = (as: (typeof policySigners)[number], key = room.kept[as]) =>
    room.labour.sign({ number, hash }, { as, by: 'Somebody', key });
  return { ...room, number, hash, sign };
}

it('changes nothing by a proposal, nor by one signature, and all by the second', async () => {
  const { labour, sign } = await proposed();
  expect(await labour.policy()).toEqual(defaultPolicy);
  await sign('management');
  expect(await labour.policy()).toEqual(defaultPolicy);
  await sign('delegate');
  expect(await labour.policy()).toEqual(looser);
  expect(await labour.view(delegate)).toMatchObject({
    inForce: { number: 1 },
    versions: [{ state: 'in-force', signatures: [{ as: 'management' }, { as: 'delegate' }] }],
    signsHere: 'delegate',
  });
});

it('goes back to what held before once the stored document is changed, and says so once', async () => {
  const { store, sign, warnings } = await proposed();
  for (const as of policySigners) await sign(as);
  const [stored] = await store.versions();
  const tampered = {
    ...store,
    versions: async () => [{ ...stored!, document: stored!.document.replace('3', '2') }],
  };
  const after = testLabour({ store: tampered });
  expect(await after.labour.policy()).toEqual(defaultPolicy);
  expect(await after.labour.policy()).toEqual(defaultPolicy);
  expect(after.warnings).toEqual([expect.stringMatching(/Labour policy 1 is not in force.*Policy 0 holds/)]);
  expect(warnings).toEqual([]);
});

it('lets a side sign again where its signature was forged', async () => {
  const { labour, store, sign } = await proposed();
  await sign('management');
  await store.setSignature(1, 'delegate', '{"as":"delegate"}');
  expect((await labour.view(null)).versions).toMatchObject([{ state: 'false' }]);
  await sign('delegate');
  expect(await labour.policy()).toEqual(looser);
});

describe('what cannot be signed', () => {
  it('with a key that is not the side’s, or none', async () => {
    const { labour, sign, number, hash, kept } = await proposed();
    const stranger = generateKeyPairSync('ed25519').privateKey;
    await expect(sign('delegate', stranger)).rejects.toEqual(refusedWith('no-signing-key'));
    await expect(sign('delegate', kept.management)).rejects.toEqual(refusedWith('no-signing-key'));
    const seen = { number, hash };
    await expect(labour.sign(seen, { as: 'delegate', by: 'Nobody', key: null })).rejects.toEqual(
      refusedWith('no-signing-key'),
    );
    expect((await labour.view(null)).versions).toMatchObject([{ state: 'pending', signatures: [] }]);
  });

  it('a document other than the one that was seen', async () => {
    const { labour, kept, number } = await proposed();
    const seen = { number, hash: '0'.repeat(64) };
    const signer = { as: 'delegate', by: 'Denise', key: kept.delegate } as const;
    await expect(labour.sign(seen, signer)).rejects.toEqual(refusedWith('policy-gone'));
  });

  it('a version that was proposed on top of another policy', async () => {
    const { labour, sign, kept } = await proposed();
    const late = await labour.propose({ ...defaultPolicy, retentionDays: 10 }, proposal);
    for (const as of policySigners) await sign(as);
    const outdated = (await labour.view(null)).versions.find(({ number }) => number === late);
    expect(outdated?.state).toBe('outdated');
    const seen = { number: late, hash: outdated?.hash ?? '' };
    await expect(labour.sign(seen, { as: 'delegate', by: 'D', key: kept.delegate })).rejects.toEqual(
      refusedWith('policy-gone'),
    );
  });

  it('here, where the sides keep their own keys, or by anybody else', () => {
    const { labour } = testLabour({ keptKey: () => null });
    expect(() => labour.keyFor(delegate)).toThrow(/npm run union-key/);
    expect(() => testLabour().labour.keyFor(sofia)).toThrow(/no key/);
    expect(testLabour().labour.keyFor(operations).as).toBe('management');
  });
});

it('keeps back figures about a few, and not those about nobody or enough', async () => {
  const { labour, sign } = await proposed();
  expect([await labour.tooFew(0), await labour.tooFew(4), await labour.tooFew(5)]).toEqual([
    false,
    true,
    false,
  ]);
  for (const as of policySigners) await sign(as);
  expect([await labour.tooFew(2), await labour.tooFew(3)]).toEqual([true, false]);
});

it('lets nobody watch once the signed policy says so', async () => {
  const { watching } = defaultPolicy.monitored;
  const monitored = { ...defaultPolicy.monitored, watching: { ...watching, seenBy: [] } };
  const { labour, sign } = await proposed({ ...defaultPolicy, monitored });
  await labour.requireSeeing('watching', sofia, 'rep');
  for (const as of policySigners) await sign(as);
  await expect(labour.requireSeeing('watching', sofia, 'rep')).rejects.toEqual(refusedWith('policy-forbids'));
});

describe('opening a conversation', () => {
  const ended = event('conversation-closed', { disposition: 'solved', summary: '' });
  const anas = [...begins(), turnGoesTo(ownerOf(ana, 2))];

  it('is on record, but not of whoever has the turn, of customers and of channels', async () => {
    const { labour } = testLabour();
    const running = conversationOf(...anas);
    for (const opener of [sofia, ana, person({ role: 'customer' }), person({ role: 'channel' }), sofia]) {
      await labour.open(opener, running);
    }
    const { id, name, role } = sofia;
    expect(await labour.openings(running.id)).toEqual([
      { conversationId: running.id, by: { id, name, role }, at: dawn.toISOString() },
    ]);
  });

  it('is refused, and not on record, where the policy does not let them see closed ones', async () => {
    const { labour } = testLabour();
    const closed = conversationOf(...anas, ended);
    await expect(labour.open(operations, closed)).rejects.toEqual(refusedWith('policy-forbids'));
    expect(await labour.openings(closed.id)).toEqual([]);
    await labour.open(ana, closed);
    await labour.open(operations, conversationOf(...begins(), ended));
  });

  it('is forgotten after the days that the policy names', async () => {
    let now = dawn;
    const { labour } = testLabour({ clock: () => now });
    const running = conversationOf(...anas);
    await labour.open(sofia, running);
    now = new Date(dawn.getTime() + 91 * 86_400_000);
    await labour.open(sofia, running);
    expect(await labour.openings(running.id)).toMatchObject([{ at: now.toISOString() }]);
  });
});
