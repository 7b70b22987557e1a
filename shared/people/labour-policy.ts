import { z } from 'zod';
import type { Role } from './person.ts';

/** Whose signature a policy needs: both, or it is not in force. */
export const policySigners = ['management', 'delegate'] as const;
export const PolicySigner = z.enum(policySigners);
export type PolicySigner = z.infer<typeof PolicySigner>;

/** The role that signs for each side. */
export const signingRole = { management: 'operations', delegate: 'delegate' } as const satisfies Record<
  PolicySigner,
  Role
>;

/** What Faro can show somebody of another person's work. */
export const monitoredThings = [
  'watching',
  'conversation-history',
  'suggestion-choices',
  'presence',
] as const;
export type MonitoredThing = (typeof monitoredThings)[number];

export const watchableRoles = ['rep', 'supervisor'] as const;
export const seeingRoles = ['rep', 'supervisor', 'operations', 'curator', 'delegate'] as const;

export const forbiddenUses = [
  'inferring-mood',
  'hidden-watching',
  'individual-scoring',
  'ranking-people',
  'discipline-from-watching',
] as const;
export type ForbiddenUse = (typeof forbiddenUses)[number];

/** What no policy can allow: Faro has no code for it. */
export const alwaysForbidden: readonly ForbiddenUse[] = ['inferring-mood', 'hidden-watching'];

/** What a conversation may be taken out of Faro for, and what a policy may forbid it for. */
export const exportPurposes = [
  'customer-request',
  'complaint',
  'legal-claim',
  'quality',
  ...forbiddenUses,
] as const;
export const ExportPurpose = z.enum(exportPurposes);
export type ExportPurpose = z.infer<typeof ExportPurpose>;

const once = (values: readonly string[]) => new Set(values).size === values.length;
const Monitored = z
  .strictObject({
    /** Of whom. */
    of: z.array(z.enum(watchableRoles)).refine(once).readonly(),
    /** By whom; nobody where it is empty. */
    seenBy: z.array(z.enum(seeingRoles)).refine(once).readonly(),
  })
  .readonly();

/** What management and the union agree on. */
export const LabourPolicy = z
  .strictObject({
    monitored: z
      .strictObject({
        /** Reading along in a conversation that somebody has the turn in; always announced. */
        watching: Monitored,
        /** Opening a conversation that is closed and that one took no part in. */
        'conversation-history': Monitored,
        /** What was taken and dismissed, in groups. */
        'suggestion-choices': Monitored,
        /** Who is at work and available. Policies from before it was one of them show it to nobody. */
        presence: Monitored.default({ of: [], seenBy: [] }),
      })
      .readonly(),
    /** People that a figure about people must be made of. */
    leastGroup: z.number().int().min(2).max(1_000),
    /** Days that who watched and opened what is shown. */
    retentionDays: z.number().int().min(1).max(3_650),
    forbidden: z
      .array(z.enum(forbiddenUses))
      .refine(once)
      .refine((uses) => alwaysForbidden.every((use) => uses.includes(use)))
      .readonly(),
  })
  .readonly();
export type LabourPolicy = z.infer<typeof LabourPolicy>;

/** In force until both sides have signed another, and whenever no signed one can be trusted. */
export const defaultPolicy: LabourPolicy = {
  monitored: {
    watching: { of: ['rep'], seenBy: ['supervisor'] },
    'conversation-history': { of: ['rep', 'supervisor'], seenBy: ['rep', 'supervisor', 'delegate'] },
    'suggestion-choices': { of: ['rep', 'supervisor'], seenBy: ['operations', 'curator', 'delegate'] },
    presence: { of: ['rep'], seenBy: ['supervisor'] },
  },
  leastGroup: 5,
  retentionDays: 90,
  forbidden: forbiddenUses,
};

/** A proposed policy as it is signed. */
export const PolicyDocument = z
  .strictObject({
    number: z.number().int().positive(),
    /** SHA-256 of the document that it replaces, in hexadecimal; null for the policy that Faro comes with. */
    previous: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    proposedAt: z.iso.datetime(),
    proposedBy: z.string().min(1).max(200),
    why: z.string().min(1).max(300),
    policy: LabourPolicy,
  })
  .readonly();
export type PolicyDocument = z.infer<typeof PolicyDocument>;

export const PolicySignature = z
  .strictObject({
    as: PolicySigner,
    by: z.string().min(1).max(200),
    at: z.iso.datetime(),
    /** Ed25519, in hexadecimal. */
    signature: z.string().regex(/^[0-9a-f]{128}$/),
  })
  .readonly();
export type PolicySignature = z.infer<typeof PolicySignature>;

/** Why a stored version cannot be trusted. */
export type PolicyFault = 'document-altered' | 'management-signature-false' | 'delegate-signature-false';

/** One thing that a policy changes; an added or removed `role` is of the monitored `thing`. */
export type PolicyChange =
  | { readonly field: 'leastGroup' | 'retentionDays'; readonly from: number; readonly to: number }
  | { readonly field: 'forbidden'; readonly use: ForbiddenUse; readonly added: boolean }
  | {
      readonly field: 'of' | 'seenBy';
      readonly thing: MonitoredThing;
      readonly role: Role;
      readonly added: boolean;
    };

export interface PolicyVersion {
  readonly number: number;
  /** SHA-256 of the document; what a signer says they saw. */
  readonly hash: string;
  /** Null where it cannot be read. */
  readonly document: PolicyDocument | null;
  /** Those that are true. */
  readonly signatures: readonly Pick<PolicySignature, 'as' | 'by' | 'at'>[];
  /** `pending` lacks a signature; `outdated` does not follow what is in force; `false` has been tampered with. */
  readonly state: 'in-force' | 'replaced' | 'pending' | 'outdated' | 'false';
  readonly faults: readonly PolicyFault[];
  /** From the policy that was in force before it. */
  readonly changes: readonly PolicyChange[];
}

export interface PolicyView {
  /** Number 0 is the policy that Faro comes with. */
  readonly inForce: { readonly number: number; readonly policy: LabourPolicy };
  /** Newest first. */
  readonly versions: readonly PolicyVersion[];
  /** The first characters of each public key's SHA-256; null where there is none that can be read. */
  readonly keys: Readonly<Record<PolicySigner, string | null>>;
  /** Both sides have the same key: nothing can be signed. */
  readonly sameKey: boolean;
  /** The side that the caller may sign for here, with a key that this installation keeps. */
  readonly signsHere: PolicySigner | null;
}

/** What differs, in the order of the policy. */
export function policyChanges(before: LabourPolicy, after: LabourPolicy): readonly PolicyChange[] {
  const numbers = (['leastGroup', 'retentionDays'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, from: before[field], to: after[field] }],
  );
  const roles = monitoredThings.flatMap((thing) =>
    (['of', 'seenBy'] as const).flatMap((field) =>
      difference<Role>(before.monitored[thing][field], after.monitored[thing][field]).map(
        ({ value, added }) => ({ field, thing, role: value, added }),
      ),
    ),
  );
  const uses = difference(before.forbidden, after.forbidden).map(
    ({ value, added }) => ({ field: 'forbidden', use: value, added }) as const,
  );
  return [...roles, ...numbers, ...uses];
}

function difference<Value>(before: readonly Value[], after: readonly Value[]) {
  const added = after.filter((value) => !before.includes(value)).map((value) => ({ value, added: true }));
  const gone = before.filter((value) => !after.includes(value)).map((value) => ({ value, added: false }));
  return [...added, ...gone];
}
