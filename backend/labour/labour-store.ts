import type { Opening } from '../../shared/people/ledger.ts';
import type { PolicySigner } from '../../shared/people/labour-policy.ts';

/** A version as it was written down: texts, because what is signed is their bytes, and nothing here is trusted. */
export interface StoredVersion {
  readonly number: number;
  readonly document: string;
  /** At most one text for each side. */
  readonly signatures: Readonly<Partial<Record<PolicySigner, string>>>;
}

/**
 * Where labour policies are kept, with their signatures and with who opened whose conversations. An answered
 * write is durable. Each method throws a FailureError with `store-unavailable` when the engine cannot be reached.
 */
export interface LabourStore {
  /** In the order of their numbers. */
  versions(): Promise<readonly StoredVersion[]>;
  /** False, and nothing is written, when the number is taken: somebody was faster. */
  addVersion(number: number, document: string): Promise<boolean>;
  /** In place of the signature that the side gave before. */
  setSignature(number: number, as: PolicySigner, signature: string): Promise<void>;
  /** The same person opening the same conversation in the same hour (UTC) is one opening: the first. */
  addOpening(opening: Opening): Promise<void>;
  /** Of one conversation, in the order of their times. */
  openings(conversationId: string): Promise<readonly Opening[]>;
  forgetOpenings(before: Date): Promise<void>;
  close(): Promise<void>;
}

/** The hour (UTC) of a time. */
export function hourOf(at: string): string {
  return at.slice(0, 13);
}
