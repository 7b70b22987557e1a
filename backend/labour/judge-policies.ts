import { createHash, verify, type KeyObject } from 'node:crypto';
import {
  defaultPolicy,
  PolicyDocument,
  policyChanges,
  PolicySignature,
  policySigners,
  type LabourPolicy,
  type PolicyFault,
  type PolicySigner,
  type PolicyVersion,
} from '../../shared/people/labour-policy.ts';
import { canonicalJson, readCanonical } from './canonical-json.ts';
import type { StoredVersion } from './labour-store.ts';

/** A side's public key; null where there is none that can be read. */
export type PublicKeys = Readonly<Record<PolicySigner, KeyObject | null>>;

interface InForce {
  readonly number: number;
  readonly hash: string | null;
  readonly policy: LabourPolicy;
}

interface Judgement {
  readonly inForce: InForce;
  /** In the order of their numbers. */
  readonly versions: readonly PolicyVersion[];
}

/** A stored version, as far as it can be trusted by itself. */
interface Examined extends Pick<PolicyVersion, 'number' | 'hash' | 'document' | 'signatures' | 'faults'> {}

const original: InForce = { number: 0, hash: null, policy: defaultPolicy };

/**
 * Which policy holds: beginning with Faro's own, each version that names the one in force before it and bears both
 * signatures takes its place. One that lacks a signature, or of which one byte is not as it was signed, changes nothing.
 */
export function judgePolicies(stored: readonly StoredVersion[], keys: PublicKeys): Judgement {
  const trusted = haveSameKey(keys) ? { management: null, delegate: null } : keys;
  const examined = stored
    .toSorted((one, other) => one.number - other.number)
    .map((version) => examine(version, trusted));
  const held: InForce[] = [original];
  for (const version of examined) {
    const before = held.at(-1) ?? original;
    const { document, number, hash } = version;
    if (isSigned(version) && document?.previous === before.hash) {
      held.push({ number, hash, policy: document.policy });
    }
  }
  const inForce = held.at(-1) ?? original;
  return { inForce, versions: examined.map((version) => judged(version, held, inForce)) };
}

function judged(version: Examined, held: readonly InForce[], inForce: InForce): PolicyVersion {
  const { number, document, faults } = version;
  const before = held.find(({ hash }) => hash === document?.previous);
  const changes = document && before ? policyChanges(before.policy, document.policy) : [];
  const state = () => {
    if (faults.length > 0) return 'false';
    if (number === inForce.number) return 'in-force';
    if (held.some((each) => each.number === number)) return 'replaced';
    return document?.previous === inForce.hash ? 'pending' : 'outdated';
  };
  return { ...version, state: state(), changes };
}

/** Two signatures by one key would be one signature. */
export function haveSameKey({ management, delegate }: PublicKeys): boolean {
  return management !== null && delegate !== null && management.equals(delegate);
}

function examine({ number, document: text, signatures }: StoredVersion, keys: PublicKeys): Examined {
  const hash = hashOf(text);
  const read = PolicyDocument.safeParse(readCanonical(text)).data ?? null;
  const document = read?.number === number ? read : null;
  const faults: PolicyFault[] = document ? [] : ['document-altered'];
  const good: PolicySignature[] = [];
  for (const as of policySigners) {
    const given = signatures[as];
    if (given === undefined) continue;
    const signature = PolicySignature.safeParse(readCanonical(given)).data;
    if (signature?.as === as && isTrue(signature, hash, keys[as])) good.push(signature);
    else faults.push(`${as}-signature-false`);
  }
  return { number, hash, document, faults, signatures: good.map(({ as, by, at }) => ({ as, by, at })) };
}

function isSigned({ document, signatures, faults }: Examined): boolean {
  return document !== null && faults.length === 0 && signatures.length === policySigners.length;
}

function isTrue({ signature, ...statement }: PolicySignature, hash: string, key: KeyObject | null): boolean {
  return key !== null && verify(null, signedBytes(statement, hash), key, Buffer.from(signature, 'hex'));
}

/** What a side signs: that it, through this person and at this time, agrees to the document with this SHA-256. */
export function signedBytes(statement: Omit<PolicySignature, 'signature'>, hash: string): Buffer {
  return Buffer.from(`faro labour policy\n${canonicalJson({ ...statement, document: hash })}`, 'utf8');
}

/** SHA-256 of a document as it is written down, in hexadecimal. */
export function hashOf(document: string): string {
  return createHash('sha256').update(document, 'utf8').digest('hex');
}
