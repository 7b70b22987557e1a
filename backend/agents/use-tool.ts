import type { ApprovalReason, Author, HandOverReason, NewEvent } from '../../shared/conversation/event.ts';
import type { Claim } from '../../shared/conversation/ownership.ts';
import type { Source } from '../../shared/conversation/source.ts';
import { FailureError, type FailureCode } from '../../shared/wire/failure.ts';
import { isStaff } from '../../shared/people/staff.ts';
import type { AccountEffect, EffectReceipt } from '../accounts/accounts.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { finishEffect, performEffect } from '../conversations/perform-effect.ts';
import { recordOrFail } from '../conversations/record-or-fail.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { approvalOf, askApproval } from '../limits/ask-approval.ts';
import { judge } from '../limits/judge.ts';
import { refusalMessages } from '../limits/refusals.ts';
import { accountSource } from './sources/account-source.ts';
import { billSources } from './sources/bill-sources.ts';
import { planSources } from './sources/plan-sources.ts';
import { effectSource, passageSource } from './sources/standing-sources.ts';
import { ownAccount, readStanding, type Standing, type StandingDeps } from './standing.ts';
import {
  tools,
  type ToolCall,
  type ToolName,
  type ToolOutcome,
  type ToolResults,
  type ValidCall,
} from './tool-catalogue.ts';
import { refuseUntilAgreed } from './tools/agreed.ts';
import { summarizeEffect } from './tools/effect-summary.ts';
import { listPlans, readAccount, readBills, searchKnowledge } from './tools/look-up.ts';
import { progressEvents } from './tools/note-progress.ts';
import { effectOf, resultOf, type EffectCall } from './tools/take-effect.ts';

export interface UseToolDeps extends StandingDeps, Pick<ConversationDeps, 'conversations' | 'perAccount'> {
  readonly knowledge: Knowledge;
}

/** In whose name a tool is used, under which turn, and what makes its effect happen once. */
export interface ToolUser {
  readonly conversationId: string;
  readonly author: Author;
  readonly claim: Claim;
  /** An effect with the same key is the same effect, however often it is asked for. */
  readonly key: string;
}

export interface Used {
  readonly outcome: ToolOutcome;
  /** What a reply may stand on after it. */
  readonly sources: readonly Source[];
  /** Set by `hand_to_person`: whoever runs the turn passes it on after the closing words. */
  readonly handOver: { readonly reason: HandOverReason; readonly note: string } | null;
  /** Set when the change waits for a supervisor. */
  readonly approval: string | null;
}

const done = { sources: [], handOver: null, approval: null } as const;

/** Failures that end a turn; all others are answers that it can speak about. */
const turnEnds: ReadonlySet<FailureCode> = new Set([
  'stale-turn',
  'not-your-turn',
  'conversation-closed',
  'unknown-conversation',
  'store-unavailable',
]);

/**
 * Uses one tool on the conversation's own account. The input is validated; what the account, the catalogue or the
 * country rules out is answered with `ok: false` and a code. Looking up and noting are put on record as well.
 *
 * @throws FailureError `stale-turn`, `not-your-turn`, `conversation-closed`, `unknown-conversation`, `store-unavailable`.
 */
export async function useTool(deps: UseToolDeps, user: ToolUser, call: ToolCall): Promise<Used> {
  const parsed = tools[call.tool].input.safeParse(call.input);
  if (!parsed.success) {
    const message = parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
      .join('; ');
    return refused(deps, user, call.tool, { code: 'malformed-input', message });
  }
  try {
    const standing = await readStanding(deps, await deps.conversations.get(user.conversationId));
    // The schema of this very tool has read the input.
    return await use(deps, user, { tool: call.tool, input: parsed.data } as ValidCall, standing);
  } catch (error) {
    if (!(error instanceof FailureError) || turnEnds.has(error.failure.code)) throw error;
    const { code, message, details } = error.failure;
    const reason = typeof details?.['reason'] === 'string' ? details['reason'] : code;
    if (code !== 'action-refused') return failed(reason, message);
    return refused(deps, user, call.tool, { code: reason, message });
  }
}

/** A refusal that everyone at the desk can see, once for a call; a change that failed is on record by itself. */
async function refused(
  deps: UseToolDeps,
  user: ToolUser,
  tool: ToolName,
  { code, message }: { readonly code: string; readonly message: string },
): Promise<Used> {
  const { conversationId, author, claim, key } = user;
  const { effects } = await deps.conversations.get(conversationId);
  if (tools[tool].kind !== 'lookup' && !effects.some((effect) => effect.key === key)) {
    await recordOrFail(deps.conversations, {
      conversationId,
      events: [{ type: 'action-refused', author, tool, code, message }],
      claim,
      key: `action-refused:${key}:${code}`,
    });
  }
  return failed(code, message);
}

async function use(deps: UseToolDeps, user: ToolUser, call: ValidCall, standing: Standing): Promise<Used> {
  const lookedUp = (result: ToolResults[ToolName], sources: readonly Source[]) =>
    onRecord(deps, user, call.tool, result, sources);
  switch (call.tool) {
    case 'read_account':
      return lookedUp(readAccount(standing), [accountSource(ownAccount(standing), standing)]);
    case 'read_bills':
      return lookedUp(readBills(standing), billSources(ownAccount(standing), standing));
    case 'list_plans':
      return lookedUp(listPlans(standing), planSources(standing));
    case 'search_knowledge': {
      const passages = await searchKnowledge(standing, deps.knowledge, call.input.query);
      const result = { passages: passages.map(({ id, title, text }) => ({ id, title, text })) };
      return lookedUp(result, passages.map(passageSource));
    }
    case 'note_progress': {
      await write(deps, user, progressEvents(call.input, standing, user.author));
      return { ...done, outcome: { ok: true, result: { noted: true } } };
    }
    case 'hand_to_person':
      return { ...done, outcome: { ok: true, result: { waiting: true } }, handOver: call.input };
    default:
      return takeEffect(deps, user, call);
  }
}

async function onRecord(
  deps: UseToolDeps,
  user: ToolUser,
  tool: ToolName,
  result: ToolResults[ToolName],
  sources: readonly Source[],
): Promise<Used> {
  const { author } = user;
  await write(deps, user, [{ type: 'lookup-done', author, tool, result: JSON.stringify(result) }]);
  return { ...done, outcome: { ok: true, result }, sources };
}

/**
 * The one way to a change of an account, for Lana and for people: agreed on, within the limits of the country, and
 * with a supervisor's approval where the limits ask for it.
 */
async function takeEffect(deps: UseToolDeps, user: ToolUser, call: EffectCall): Promise<Used> {
  const { accountId } = await deps.conversations.get(user.conversationId);
  return deps.perAccount.run(accountId ?? user.conversationId, async () => {
    const before = await readStanding(deps, await deps.conversations.get(user.conversationId));
    const effect = effectOf(call, before);
    const approval = approvalOf(before.conversation, user.key);
    if (approval?.state === 'pending') return waitsForApproval(approval.id);
    if (!approval) {
      refuseUntilAgreed(call, before, user.author);
      const why = approvalNeeded(deps, user, effect, before);
      if (why) return ask(deps, user, effect, why, before);
    } else if (approval.state !== 'given') {
      throw new FailureError('action-refused', 'A supervisor did not approve this.', {
        reason: 'approval-refused',
      });
    }
    return make(deps, user, call, effect, before);
  });
}

/** What a supervisor has to decide on, or null. @throws FailureError `action-refused` for what nobody may do. */
function approvalNeeded(
  { conversations }: UseToolDeps,
  { author, key }: ToolUser,
  effect: AccountEffect,
  standing: Standing,
): ApprovalReason | null {
  const by = isStaff(author.kind) ? author.kind : 'ai';
  const question = { effect, key, by, account: ownAccount(standing), standing } as const;
  const judged = judge(question, conversations.open());
  if (judged.verdict === 'refused') {
    throw new FailureError('action-refused', refusalMessages[judged.reason], { reason: judged.reason });
  }
  return judged.verdict === 'needs-approval' ? judged.why : null;
}

async function ask(
  deps: UseToolDeps,
  { conversationId, author, claim, key }: ToolUser,
  effect: AccountEffect,
  why: ApprovalReason,
  standing: Standing,
): Promise<Used> {
  await askApproval(deps, { author, claim, key, effect, why, standing });
  return waitsForApproval(approvalOf(await deps.conversations.get(conversationId), key)?.id ?? null);
}

function waitsForApproval(approval: string | null): Used {
  const message =
    'A supervisor has to approve this first and has been asked. Tell the customer so honestly, promise nothing, and say that they hear of it here as soon as it is decided.';
  return { ...failed('needs-approval', message), approval };
}

async function make(
  deps: UseToolDeps,
  user: ToolUser,
  call: EffectCall,
  effect: AccountEffect,
  before: Standing,
): Promise<Used> {
  const { conversationId, author, claim, key } = user;
  const summarize = (receipt: EffectReceipt) => summarizeEffect(before.conversation, effect, receipt, before);
  const wanted = { conversationId, author, key, effect, summary: summarize };
  // An approved change is on record as intended already.
  const isIntended = before.conversation.effects.some((known) => known.key === key);
  const { receipt, summary } = isIntended
    ? await finishEffect(deps, wanted)
    : await performEffect(deps, { ...wanted, claim });
  // The change is made: should the account be out of reach just now, what stood before it tells enough.
  const after = await readStanding(deps, before.conversation).catch(() => before);
  const result = resultOf(call, receipt, before, after);
  const { reference, amount } = receipt;
  const source = effectSource({ key, reference, summary, amount }, before.locale);
  const full = { ...source, text: `${source.text}\n${written(result)}` };
  return { ...done, outcome: { ok: true, result }, sources: [full] };
}

/** The values of a result as a source says them, one a line. */
function written(result: object): string {
  return Object.entries(result)
    .map(([name, value]) =>
      typeof value === 'object' ? written(value as object) : `${name}: ${String(value)}`,
    )
    .join('\n');
}

async function write(
  { conversations }: UseToolDeps,
  user: ToolUser,
  events: readonly NewEvent[],
): Promise<void> {
  const { conversationId, claim } = user;
  if (events.length > 0) await recordOrFail(conversations, { conversationId, events, claim });
}

function failed(code: string, message: string): Used {
  return { ...done, outcome: { ok: false, code, message } };
}
