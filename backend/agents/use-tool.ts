import type { Author, HandOverReason, NewEvent } from '../../shared/conversation/event.ts';
import type { Claim } from '../../shared/conversation/ownership.ts';
import type { Source } from '../../shared/conversation/source.ts';
import { FailureError, type FailureCode } from '../../shared/wire/failure.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { performEffect } from '../conversations/perform-effect.ts';
import { recordOrFail } from '../conversations/record-or-fail.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
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

export interface UseToolDeps extends StandingDeps {
  readonly conversations: Conversations;
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
}

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
      .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      .join('; ');
    return failed('malformed-input', message);
  }
  try {
    const standing = await readStanding(deps, await deps.conversations.get(user.conversationId));
    // The schema of this very tool has read the input.
    return await use(deps, user, { tool: call.tool, input: parsed.data } as ValidCall, standing);
  } catch (error) {
    if (!(error instanceof FailureError) || turnEnds.has(error.failure.code)) throw error;
    const { code, message, details } = error.failure;
    return failed(typeof details?.['reason'] === 'string' ? details['reason'] : code, message);
  }
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
      return { outcome: { ok: true, result: { noted: true } }, sources: [], handOver: null };
    }
    case 'hand_to_person':
      return { outcome: { ok: true, result: { waiting: true } }, sources: [], handOver: call.input };
    default:
      return takeEffect(deps, user, call, standing);
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
  return { outcome: { ok: true, result }, sources, handOver: null };
}

async function takeEffect(
  deps: UseToolDeps,
  user: ToolUser,
  call: EffectCall,
  before: Standing,
): Promise<Used> {
  refuseUntilAgreed(call, before, user.author);
  const effect = effectOf(call, before);
  const { conversationId, author, claim, key } = user;
  const { receipt, summary } = await performEffect(deps, {
    conversationId,
    author,
    claim,
    key,
    effect,
    summary: (receipt) => summarizeEffect(before.conversation, effect, receipt, before),
  });
  // The change is made: should the account be out of reach just now, what stood before it tells enough.
  const after = await readStanding(deps, before.conversation).catch(() => before);
  const result = resultOf(call, receipt, before, after);
  const { reference, amount } = receipt;
  const source = effectSource({ key, reference, summary, amount }, before.locale);
  const full = { ...source, text: `${source.text}\n${written(result)}` };
  return { outcome: { ok: true, result }, sources: [full], handOver: null };
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
  return { outcome: { ok: false, code, message }, sources: [], handOver: null };
}
