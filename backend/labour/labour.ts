import { createPublicKey, sign as signBytes, type KeyObject } from 'node:crypto';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import {
  policySigners,
  signingRole,
  type ExportPurpose,
  type LabourPolicy,
  type MonitoredThing,
  type PolicySigner,
  type PolicyView,
} from '../../shared/people/labour-policy.ts';
import type { Opening } from '../../shared/people/ledger.ts';
import type { Person, Role } from '../../shared/people/person.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { canonicalJson } from './canonical-json.ts';
import { haveSameKey, judgePolicies, signedBytes, type PublicKeys } from './judge-policies.ts';
import { hourOf, type LabourStore } from './labour-store.ts';
import { fingerprintOf } from './union-keys.ts';

/** The labour policy, and what the rest of Faro asks of it. */
export interface Labour {
  /** The policy in force. Read anew each time: what was tampered with meanwhile is noticed. */
  policy(): Promise<LabourPolicy>;
  /** `caller` is whoever looks; null for a command, which has keys of its own. */
  view(caller: Pick<Person, 'role'> | null): Promise<PolicyView>;
  /** Answers with the proposal's number. @throws FailureError `stale-version`. */
  propose(policy: LabourPolicy, proposal: { readonly by: string; readonly why: string }): Promise<number>;
  /**
   * Signs the version whose document has this hash.
   *
   * @throws FailureError `policy-gone` where it is not the one that was seen or no longer follows what is in force,
   *   `no-signing-key` for a key that is not the side's.
   */
  sign(
    seen: { readonly number: number; readonly hash: string },
    signer: { readonly as: PolicySigner; readonly by: string; readonly key: KeyObject | null },
  ): Promise<void>;
  /** The side that a person signs for here, and the key that is kept for it. @throws FailureError `no-signing-key`. */
  keyFor(person: Person): { readonly as: PolicySigner; readonly key: KeyObject };
  /** Whether a figure about so many people is about too few: then it is kept back. One about nobody is not. */
  tooFew(people: number): Promise<boolean>;
  /** @throws FailureError `policy-forbids` where the policy does not let the person see this of somebody of that role. */
  requireSeeing(thing: MonitoredThing, person: Person, of: Role): Promise<void>;
  /** @throws FailureError `policy-forbids` for a use that the policy forbids. */
  requirePurpose(purpose: ExportPurpose): Promise<void>;
  /**
   * Puts on record that somebody opened a conversation in which they do not have the turn.
   *
   * @throws FailureError `policy-forbids` for a closed one of others, where the policy does not let them see it.
   */
  open(person: Person, conversation: Conversation): Promise<void>;
  openings(conversationId: string): Promise<readonly Opening[]>;
  /** The time from which on watches and openings are shown. */
  shownSince(): Promise<Date>;
}

export interface LabourDeps {
  readonly store: LabourStore;
  readonly publicKeys: () => PublicKeys;
  /** The private key that this installation keeps for a side; null where the sides keep their own. */
  readonly keptKey: (as: PolicySigner) => KeyObject | null;
  readonly clock: () => Date;
  /** Told once of each thing that is wrong with what is stored. */
  readonly warn: (message: string) => void;
}

const day = 86_400_000;

export function createLabour({ store, publicKeys, keptKey, clock, warn }: LabourDeps): Labour {
  const warned = new Set<string>();
  const opened = new Set<string>();
  let forgottenOn = '';

  async function judge() {
    const keys = publicKeys();
    const judgement = judgePolicies(await store.versions(), keys);
    const problems = judgement.versions
      .filter(({ faults }) => faults.length > 0)
      .map(({ number, faults }) => `Labour policy ${number} is not in force: ${faults.join(', ')}.`);
    if (haveSameKey(keys))
      problems.push('Management and delegate have the same key: no labour policy is signed.');
    for (const problem of problems.filter((each) => !warned.has(each))) {
      warned.add(problem);
      warn(`${problem} Policy ${judgement.inForce.number} holds.`);
    }
    return { ...judgement, keys };
  }

  const policy = async () => (await judge()).inForce.policy;
  const shownSince = async () => new Date(clock().getTime() - (await policy()).retentionDays * day);

  async function requireSeeing(thing: MonitoredThing, person: Person, of: Role): Promise<void> {
    const { monitored } = await policy();
    const roles = monitored[thing];
    if (isIn(roles.seenBy, person.role) && isIn(roles.of, of)) return;
    throw new FailureError(
      'policy-forbids',
      `The labour policy does not show this to the role ${person.role}.`,
      {
        thing,
      },
    );
  }

  async function keep(opening: Opening): Promise<void> {
    const key = `${opening.conversationId} ${opening.by.id} ${hourOf(opening.at)}`;
    if (opened.has(key)) return;
    const today = opening.at.slice(0, 10);
    if (today !== forgottenOn) {
      await store.forgetOpenings(await shownSince());
      opened.clear();
      forgottenOn = today;
    }
    await store.addOpening(opening);
    opened.add(key);
  }

  return {
    policy,
    shownSince,
    requireSeeing,
    openings: (conversationId) => store.openings(conversationId),
    async view(caller) {
      const { inForce, versions, keys } = await judge();
      const side = policySigners.find((as) => caller?.role === signingRole[as]);
      return {
        inForce: { number: inForce.number, policy: inForce.policy },
        versions: versions.toReversed(),
        keys: {
          management: keys.management && fingerprintOf(keys.management),
          delegate: keys.delegate && fingerprintOf(keys.delegate),
        },
        sameKey: haveSameKey(keys),
        signsHere: side && keptKey(side) ? side : null,
      };
    },
    async propose(policy, { by, why }) {
      const { inForce, versions } = await judge();
      const number = (versions.at(-1)?.number ?? 0) + 1;
      const proposedAt = clock().toISOString();
      const document = { number, previous: inForce.hash, proposedAt, proposedBy: by, why, policy };
      if (await store.addVersion(number, canonicalJson(document))) return number;
      throw new FailureError(
        'stale-version',
        'Somebody proposed another policy meanwhile. Look at it first.',
      );
    },
    async sign({ number, hash }, { as, by, key }) {
      const { versions, keys, inForce } = await judge();
      const seen = versions.find((version) => version.number === number);
      // Also one with a false signature: who signs it again puts a true one in its place.
      const follows = seen?.document?.previous === inForce.hash && seen.number !== inForce.number;
      if (!follows || seen?.hash !== hash) {
        throw new FailureError('policy-gone', 'This policy can no longer be signed. Look at the newest one.');
      }
      const statement = { as, by, at: clock().toISOString() };
      const bytes = signedBytes(statement, hash);
      if (!key || !keys[as] || !createPublicKey(key).equals(keys[as])) throw noKey(as);
      const signature = signBytes(null, bytes, key).toString('hex');
      await store.setSignature(number, as, canonicalJson({ ...statement, signature }));
    },
    keyFor({ role }) {
      const as = policySigners.find((side) => signingRole[side] === role);
      const key = as && keptKey(as);
      if (!as || !key) throw noKey(as ?? role);
      return { as, key };
    },
    async requirePurpose(purpose) {
      const { forbidden } = await policy();
      if (!(forbidden as readonly ExportPurpose[]).includes(purpose)) return;
      throw new FailureError('policy-forbids', `The labour policy forbids this use: ${purpose}.`, {
        purpose,
      });
    },
    tooFew: async (people) => people > 0 && people < (await policy()).leastGroup,
    async open(person, conversation) {
      const { id, name, role } = person;
      if (role === 'customer' || role === 'channel' || conversation.owner.id === id) return;
      if (conversation.closedAt !== null && !tookPart(conversation, id)) {
        const role = lastRole(conversation);
        if (role) await requireSeeing('conversation-history', person, role);
      }
      await keep({ conversationId: conversation.id, by: { id, name, role }, at: clock().toISOString() });
    },
  };
}

function isIn(roles: readonly Role[], role: Role): boolean {
  return roles.includes(role);
}

function noKey(side: string): FailureError {
  return new FailureError(
    'no-signing-key',
    `There is no key of ${side} here that fits its public key. Sign with: npm run union-key -- sign`,
  );
}

function tookPart({ transcript }: Conversation, person: string): boolean {
  return transcript.some((line) =>
    line.kind === 'utterance'
      ? line.author.id === person
      : line.kind === 'happening' && line.event.type === 'owner-changed' && line.event.owner.id === person,
  );
}

/** The role of the last person who had the turn; null where it was all Lana's work. */
function lastRole({ transcript }: Conversation): Role | null {
  const kinds = transcript.flatMap((line) =>
    line.kind === 'happening' && line.event.type === 'owner-changed' ? [line.event.owner.kind] : [],
  );
  return kinds.findLast(isStaff) ?? null;
}
