import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import { checkReply } from '../guardrails/check-reply.ts';
import { sourcesNow } from './sources/sources-now.ts';
import type { StandingDeps } from './standing.ts';

/** A person does not wait for the operator's systems to have their draft looked at, in milliseconds. */
const patience = 400;

/**
 * Which words of a person's draft nothing backs. It is advice: it says nothing where it cannot tell, and what the
 * person or a colleague has said before counts as said.
 */
export async function checkDraft(
  deps: StandingDeps,
  conversation: Conversation,
  text: string,
): Promise<readonly Unsupported[]> {
  const sources = await inTime(sourcesNow(deps, conversation, conversation.passages));
  if (sources === null) return [];
  const lines = conversation.transcript.filter((line) => line.kind === 'utterance');
  const checked = checkReply(text, sources, {
    language: conversation.language,
    country: conversation.country,
    heard: [...lines.map(({ text }) => text), ...conversation.facts.map(({ value }) => value)],
    told: lines.filter(({ from }) => from === 'rep' || from === 'supervisor').map(({ text }) => text),
  });
  return checked.verdict === 'held' ? checked.marks : [];
}

async function inTime<Value>(wanted: Promise<Value>): Promise<Value | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const late = setTimeout(() => resolve(null), patience);
  return Promise.race([wanted, promise]).finally(() => clearTimeout(late));
}
