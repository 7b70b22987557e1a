import type { Author, NewEvent } from '../../../shared/conversation/event.ts';
import { fold } from '../../guardrails/figure.ts';
import type { Standing } from '../standing.ts';
import type { ValidCall } from '../tool-catalogue.ts';

type Progress = Extract<ValidCall, { tool: 'note_progress' }>['input'];

/**
 * The events that keep the playbook. A playbook that opens closes the one before it; steps belong to the one that
 * opens, else to the one that is open.
 */
export function progressEvents(
  { open, close, done, facts, promises }: Progress,
  standing: Standing,
  author: Author,
): readonly NewEvent[] {
  const current = standing.conversation.playbook?.id ?? null;
  const opens = open !== undefined && open !== current ? open : null;
  const playbook = opens ?? current;
  const closing = close ?? (opens ? 'changed-topic' : null);
  const steps: readonly NewEvent[] = playbook
    ? done.map((step) => ({ type: 'step-done', author, playbook, step, by: 'ai' }))
    : [];
  const closes: readonly NewEvent[] =
    current && closing ? [{ type: 'playbook-closed', author, playbook: current, outcome: closing }] : [];
  return [
    ...(opens
      ? [...closes, { type: 'playbook-opened', author, playbook: opens } as const, ...steps]
      : [...steps, ...closes]),
    ...facts.map(({ name, value }): NewEvent => {
      const standingOf = borneOut(value, standing) ? 'verified' : 'claimed';
      return { type: 'fact-learned', author, name, value, standing: standingOf };
    }),
    ...promises.map((promise): NewEvent => ({ type: 'promise-made', author, promise })),
  ];
}

/** Whether the account says the same: by name, plan, address, mail or telephone. */
function borneOut(value: string, { account }: Standing): boolean {
  if (!account || value === '') return false;
  const same = fold(value).trim().toLowerCase();
  return [
    account.name,
    account.plan.name,
    account.plan.id,
    account.address,
    account.email,
    account.phone,
  ].some((known) => fold(known).trim().toLowerCase() === same);
}
