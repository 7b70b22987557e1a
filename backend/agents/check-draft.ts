import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { checkReply } from '../guardrails/check-reply.ts';
import { standingSources } from './sources/standing-sources.ts';
import { readStanding, type StandingDeps } from './standing.ts';

/** A person does not wait for the operator's systems to have their draft looked at, in milliseconds. */
const patience = 400;

/**
 * Which words of a person's draft nothing backs. It is advice: it says nothing where the operator's systems are away, and what the
 * person or a colleague has said before counts as said.
 */
export async function checkDraft(
  deps: StandingDeps,
  conversation: Conversation,
  text: string,
): Promise<readonly Unsupported[]> {
  const standing = await inTime(readStanding(deps, conversation)).catch(() => null);
  if (standing === null) return [];
  const sources = [...standingSources(standing), ...conversation.passages];
  const lines = conversation.transcript.filter((line) => line.kind === 'utterance');
  const checked = checkReply(text, sources, {
    language: conversation.language,
    country: conversation.country,
    heard: [...lines.map(({ text }) => text), ...conversation.facts.map(({ value }) => value)],
    told: lines.filter(({ from }) => isStaff(from)).map(({ text }) => text),
  });
  return checked.verdict === 'held' ? checked.marks : [];
}

async function inTime<Value>(wanted: Promise<Value>): Promise<Value | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const late = setTimeout(() => resolve(null), patience);
  return Promise.race([wanted, promise]).finally(() => clearTimeout(late));
}
