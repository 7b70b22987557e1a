import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultPolicy,
  forbiddenUses,
  policySigners,
  watchableRoles,
  seeingRoles,
  LabourPolicy,
  type PolicySigner,
} from '../../shared/people/labour-policy.ts';
import { unionKeys } from '../testing/labour.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashOf, judgePolicies, signedBytes } from './judge-policies.ts';
import type { StoredVersion } from './labour-store.ts';

const { publicKeys, kept } = unionKeys();
const looser: LabourPolicy = { ...defaultPolicy, leastGroup: 12, retentionDays: 30 };
const at = '2026-03-02T14:00:00.000Z';

function documentOf(number: number, previous: string | null, policy = looser): string {
  const proposal = { proposedAt: at, proposedBy: 'Ignacio Herrera', why: 'Menos días' };
  return canonicalJson({ number, previous, ...proposal, policy });
}

function signature(as: PolicySigner, document: string, key: KeyObject = kept[as]): string {
  const statement = { as, by: 'Somebody', at };
  const bytes = signedBytes(statement, hashOf(document));
  return canonicalJson({ ...statement, signature: sign(null, bytes, key).toString('hex') });
}

function version(
  number: number,
  document: string,
  signers: readonly PolicySigner[] = policySigners,
): StoredVersion {
  const signatures = Object.fromEntries(signers.map((as) => [as, signature(as, document)]));
  return { number, document, signatures };
}

const judge = (...stored: StoredVersion[]) => judgePolicies(stored, publicKeys);
const inForce = (...stored: StoredVersion[]) => judge(...stored).inForce.number;
const first = version(1, documentOf(1, null));

const list = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values]);
const monitored = fc.record({ of: list(watchableRoles), seenBy: list(seeingRoles) });
const policies = fc.record({
  monitored: fc.record({
    watching: monitored,
    'conversation-history': monitored,
    'suggestion-choices': monitored,
    presence: monitored,
  }),
  leastGroup: fc.integer({ min: 2, max: 1_000 }),
  retentionDays: fc.integer({ min: 1, max: 3_650 }),
  forbidden: list(forbiddenUses).map((uses) =>
    forbiddenUses.filter((use, index) => index < 2 || uses.includes(use)),
  ),
});

/** Replaces one character by another. */
const damage = fc.record({ place: fc.nat(), by: fc.integer({ min: 1, max: 0xff }) });
function damaged(text: string, { place, by }: { place: number; by: number }): string {
  const index = place % text.length;
  return `${text.slice(0, index)}${String.fromCharCode(text.charCodeAt(index) ^ by)}${text.slice(index + 1)}`;
}

it('puts any policy in force that both sides signed', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const judged = judge(version(1, documentOf(1, null, policy)));
      expect(judged.inForce).toMatchObject({ number: 1, policy });
      expect(judged.versions).toMatchObject([{ state: 'in-force', faults: [] }]);
    }),
    { numRuns: 50 },
  );
});

describe('any change of any byte leaves the old policy in force', () => {
  it('of the document', () => {
    fc.assert(
      fc.property(damage, (change) => {
        const changed = damaged(first.document, change);
        fc.pre(changed !== first.document);
        const judged = judge({ ...first, document: changed });
        expect(judged.inForce).toEqual({ number: 0, hash: null, policy: defaultPolicy });
        expect(judged.versions[0]?.state).toBe('false');
      }),
      { numRuns: 300 },
    );
  });

  it.each(policySigners)('of what %s signed', (as) => {
    fc.assert(
      fc.property(damage, (change) => {
        const good = first.signatures[as] ?? '';
        const changed = damaged(good, change);
        fc.pre(changed !== good);
        const judged = judge({ ...first, signatures: { ...first.signatures, [as]: changed } });
        expect(judged.inForce.number).toBe(0);
        expect(judged.versions[0]).toMatchObject({ state: 'false', faults: [`${as}-signature-false`] });
      }),
      { numRuns: 300 },
    );
  });

  it('of a version that others were built on: they fall with it', () => {
    const second = version(2, documentOf(2, hashOf(first.document), { ...looser, leastGroup: 20 }));
    expect(inForce(first, second)).toBe(2);
    expect(inForce({ ...first, document: first.document.replace('12', '2') }, second)).toBe(0);
    expect(inForce(second)).toBe(0);
  });
});

it.each(policySigners)('waits for the other side when only %s has signed', (as) => {
  const judged = judge(version(1, documentOf(1, null), [as]));
  expect(judged.inForce.number).toBe(0);
  expect(judged.versions).toMatchObject([{ state: 'pending', signatures: [{ as }], faults: [] }]);
});

it('keeps the signed policy while a later one is half signed', () => {
  const second = version(2, documentOf(2, hashOf(first.document)), ['management']);
  const judged = judge(first, second);
  expect(judged.inForce.number).toBe(1);
  expect(judged.versions.map(({ state }) => state)).toEqual(['in-force', 'pending']);
});

it('takes no signature of a key that is not the side’s', () => {
  const stranger = generateKeyPairSync('ed25519').privateKey;
  for (const key of [stranger, kept.management]) {
    const delegate = signature('delegate', first.document, key);
    const judged = judge({ ...first, signatures: { ...first.signatures, delegate } });
    expect(judged.inForce.number).toBe(0);
    expect(judged.versions).toMatchObject([{ faults: ['delegate-signature-false'] }]);
  }
});

it('takes no signature of another document, nor one side’s for the other’s', () => {
  const other = documentOf(1, null, defaultPolicy);
  const swapped = {
    management: signature('delegate', first.document),
    delegate: signature('management', first.document),
  };
  expect(inForce({ ...first, signatures: swapped })).toBe(0);
  expect(inForce({ ...first, document: other })).toBe(0);
});

it('takes nothing while both sides have one key, or one has none', () => {
  const { management } = publicKeys;
  const both = {
    management: signature('management', first.document),
    delegate: signature('delegate', first.document, kept.management),
  };
  expect(
    judgePolicies([{ ...first, signatures: both }], { management, delegate: management }).inForce.number,
  ).toBe(0);
  expect(judgePolicies([first], { management, delegate: null }).inForce.number).toBe(0);
});

it('tells a version that follows another one from the one in force, and what each changes', () => {
  const second = version(2, documentOf(2, hashOf(first.document), { ...looser, leastGroup: 20 }));
  const late = version(3, documentOf(3, hashOf(first.document), defaultPolicy), ['delegate']);
  expect(judge(late, second, first).versions).toMatchObject([
    {
      number: 1,
      state: 'replaced',
      changes: [{ field: 'leastGroup', from: 5, to: 12 }, { field: 'retentionDays' }],
    },
    { number: 2, state: 'in-force', changes: [{ field: 'leastGroup', from: 12, to: 20 }] },
    { number: 3, state: 'outdated' },
  ]);
});

it('lets no signature allow what Faro has no code for', () => {
  const loose = { ...looser, forbidden: ['discipline-from-watching'] } as unknown as LabourPolicy;
  expect(inForce(version(1, documentOf(1, null, loose)))).toBe(0);
  expect(inForce(version(1, documentOf(1, null, { ...looser, leastGroup: 1 })))).toBe(0);
});
