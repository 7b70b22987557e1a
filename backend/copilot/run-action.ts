import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Author, NewEvent } from '../../shared/conversation/event.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Acted } from '../../shared/wire/routes/conversations.ts';
import {
  toolNames,
  tools,
  type ToolCall,
  type ToolName,
  type ToolOutcome,
} from '../agents/tool-catalogue.ts';
import { useTool, type UseToolDeps } from '../agents/use-tool.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { askForPerson } from '../conversations/ask-for-person.ts';
import { assertOpen, recordOrFail } from '../conversations/record-or-fail.ts';
import { authorOf, claimOf } from '../conversations/speakers.ts';
import { suggestionOf } from '../conversations/suggestions.ts';

export type RunActionDeps = UseToolDeps & Pick<ConversationDeps, 'conversations' | 'cards'>;

export interface ActionWanted {
  /** The desk's own id: the same id in the same conversation is the same action. */
  readonly actionId: string;
  /** The epoch the person saw. */
  readonly epoch?: number | undefined;
  readonly what: { readonly suggestionId: string } | { readonly tool: string; readonly input: unknown };
}

/**
 * The person who has the turn runs a suggestion's action, or a tool by name. Repeated, it answers as the first
 * time and changes nothing.
 *
 * @throws FailureError `unknown-suggestion`, `malformed-request` for a tool or input that is none,
 *   `action-refused` when the account rules the change out, and those of a turn that is not the person's.
 */
export async function runAction(
  deps: RunActionDeps,
  conversationId: string,
  person: Person,
  { actionId, epoch, what }: ActionWanted,
): Promise<Acted> {
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  const key = `action:${conversationId}:${actionId}`;
  const suggestion =
    'suggestionId' in what ? await suggested(deps, conversation, what.suggestionId, key) : null;
  const call =
    'tool' in what ? callOf(what.tool, what.input) : callOf(suggestion?.tool?.name, suggestion?.tool?.input);
  const author = authorOf(person);
  const claim = claimOf(conversation, person, epoch);
  const used = await useTool(deps, { conversationId, author, claim, key }, call);
  const { outcome, handOver } = used;
  if (used.approval !== null) return waiting(await deps.conversations.get(conversationId), used.approval);
  if (!outcome.ok) {
    throw new FailureError('action-refused', outcome.message, { reason: outcome.code });
  }
  if (handOver) await askForPerson(deps, conversationId, { ...handOver, by: person, to: null });
  if (suggestion) await take(deps, conversationId, author, suggestion.id, key);
  return answer(await deps.conversations.get(conversationId), key, call, outcome, suggestion);
}

/** The action waits for a supervisor: there is nothing to tell the customer as done. */
function waiting({ id: conversationId, lastSequence, approvals }: Conversation, approval: string): Acted {
  const summary = approvals.find(({ id }) => id === approval)?.what ?? '';
  return { summary, text: '', reference: null, approval, conversationId, sequence: lastSequence };
}

/** The suggestion as it stands, or, for a repeat, as it stood when it was taken under the key. */
async function suggested(
  { conversations }: RunActionDeps,
  conversation: Conversation,
  suggestionId: string,
  key: string,
): Promise<Suggestion> {
  if (!(await conversations.findByKey(takenKey(key)))) return suggestionOf(conversation, suggestionId);
  const events = await conversations.events(conversation.id, 0);
  const made = events.flatMap((event) => (event.type === 'suggestions-made' ? event.suggestions : []));
  const found = made.findLast(({ id }) => id === suggestionId);
  if (found) return found;
  throw new FailureError('unknown-suggestion', 'There never was such a suggestion.');
}

function callOf(name: string | undefined, input: unknown): ToolCall {
  const tool = toolNames.find((known) => known === name);
  if (!tool) throw new FailureError('malformed-request', `There is no such action: ${name ?? 'none'}.`);
  return { tool, input: tools[tool].input.parse(input) } as ToolCall;
}

async function take(
  { conversations }: RunActionDeps,
  conversationId: string,
  author: Author,
  suggestionId: string,
  key: string,
): Promise<void> {
  const taken: NewEvent = { type: 'suggestion-taken', author, suggestionId, edited: false };
  await recordOrFail(conversations, { conversationId, events: [taken], key: takenKey(key) });
}

function takenKey(key: string): string {
  return `suggestion-taken:${key}`;
}

function answer(
  conversation: Conversation,
  key: string,
  { tool }: { readonly tool: ToolName },
  outcome: Extract<ToolOutcome, { ok: true }>,
  suggestion: Suggestion | null,
): Acted {
  const effect = conversation.effects.find((done) => done.key === key);
  const reference = 'reference' in outcome.result ? outcome.result.reference : null;
  return {
    summary: effect?.summary || suggestion?.title[conversation.language] || tool,
    text: withValues(suggestion?.text ?? '', outcome.result),
    reference: effect?.reference ?? reference,
    approval: null,
    conversationId: conversation.id,
    sequence: conversation.lastSequence,
  };
}

/** The suggested words with what only the tool could know, such as a reference: `{reference}`. */
function withValues(text: string, result: object): string {
  const values = new Map(Object.entries(result));
  return text.replaceAll(/\{(\w+)\}/g, (name, key: string) => String(values.get(key) ?? name));
}
