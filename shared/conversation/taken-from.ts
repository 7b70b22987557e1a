import type { Conversation } from './conversation.ts';
import type { Owner } from './ownership.ts';
import { isStaff } from '../people/staff.ts';

/** The colleague from whom whoever has the turn took it; null where they did not take it from a person. */
export function takenFrom({ transcript, owner }: Pick<Conversation, 'transcript' | 'owner'>): Owner | null {
  const changes = transcript.flatMap((line) =>
    line.kind === 'happening' && line.event.type === 'owner-changed' ? [line.event] : [],
  );
  const before = changes.at(-2)?.owner;
  const isTaken = changes.at(-1)?.because === 'took-over' && before?.id !== owner.id;
  return isTaken && before && isStaff(before.kind) ? before : null;
}
