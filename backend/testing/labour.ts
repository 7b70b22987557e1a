import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { PolicySigner } from '../../shared/people/labour-policy.ts';
import { createMemoryLabourStore } from '../adapters/memory/labour-store.ts';
import type { PublicKeys } from '../labour/judge-policies.ts';
import { createLabour, type LabourDeps } from '../labour/labour.ts';
import { dawn } from './builders.ts';

/** A key pair for each side. */
export function unionKeys() {
  const management = generateKeyPairSync('ed25519');
  const delegate = generateKeyPairSync('ed25519');
  const publicKeys: PublicKeys = { management: management.publicKey, delegate: delegate.publicKey };
  const kept: Readonly<Record<PolicySigner, KeyObject>> = {
    management: management.privateKey,
    delegate: delegate.privateKey,
  };
  return { publicKeys, kept };
}

/** A labour room over a store in memory, with both sides' keys at hand. */
export function testLabour(given: Partial<LabourDeps> = {}) {
  const { publicKeys, kept } = unionKeys();
  const store = given.store ?? createMemoryLabourStore();
  const warnings: string[] = [];
  const labour = createLabour({
    store,
    publicKeys: () => publicKeys,
    keptKey: (as) => kept[as],
    clock: () => dawn,
    warn: (message) => void warnings.push(message),
    ...given,
  });
  return { labour, store, kept, publicKeys, warnings };
}
