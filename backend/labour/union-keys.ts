import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policySigners, type PolicySigner } from '../../shared/people/labour-policy.ts';
import type { PublicKeys } from './judge-policies.ts';

/** Both sides' public keys, `management.pub` and `delegate.pub` in the folder: Ed25519 as PEM. */
export function readPublicKeys(folder: string): PublicKeys {
  const read = (as: PolicySigner) => readKey(join(folder, `${as}.pub`), createPublicKey);
  return { management: read('management'), delegate: read('delegate') };
}

/** The private key that is kept in the folder for a side; null without one. */
export function readPrivateKey(file: string): KeyObject | null {
  return readKey(file, createPrivateKey);
}

/** The file of the private key that the folder keeps for a side. */
export function privateKeyFile(folder: string, as: PolicySigner): string {
  return join(folder, `${as}.key`);
}

/**
 * Makes a key pair for each side that has none; what is there stays.
 *
 * @returns the sides that got one.
 */
export function makeUnionKeys(
  folder: string,
  sides: readonly PolicySigner[] = policySigners,
): readonly PolicySigner[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return sides.filter((as) => {
    if (existsSync(join(folder, `${as}.pub`)) || existsSync(privateKeyFile(folder, as))) return false;
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(privateKeyFile(folder, as), privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
      flag: 'wx',
    });
    writeFileSync(join(folder, `${as}.pub`), publicKey.export({ type: 'spki', format: 'pem' }), {
      flag: 'wx',
    });
    return true;
  });
}

/** The first characters of the SHA-256 of a public key, for people to compare. */
export function fingerprintOf(key: KeyObject): string {
  const bytes = key.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function readKey(file: string, parse: (pem: string) => KeyObject): KeyObject | null {
  try {
    const key = parse(readFileSync(file, 'utf8'));
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
