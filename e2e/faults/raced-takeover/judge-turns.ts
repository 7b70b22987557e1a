import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { Owner } from '../../../shared/conversation/ownership.ts';

/** What is wrong with who spoke and who had the turn, by how often. */
export interface WrongTurns {
  /** A second owner of an epoch, or an epoch that does not follow. */
  readonly owners: number;
  /** Words of Lana while a person or the queue had the turn. */
  readonly lateWords: number;
  /** Words of a person under a turn that was not theirs. */
  readonly strangers: number;
}

/** Goes through a log and looks who had the turn whenever it changed hands and whenever somebody spoke. */
export function judgeTurns(log: readonly ConversationEvent[]): WrongTurns {
  let owner: Pick<Owner, 'kind' | 'id' | 'epoch'> = { kind: 'queue', id: 'queue', epoch: 0 };
  let owners = 0;
  let lateWords = 0;
  let strangers = 0;
  for (const event of log) {
    if (event.type === 'owner-changed') {
      if (event.owner.epoch !== owner.epoch + 1) owners += 1;
      ({ owner } = event);
    } else if (event.type === 'reply-sent') {
      const isTheirs =
        event.from === owner.kind && event.author.id === owner.id && event.epoch === owner.epoch;
      if (isTheirs) continue;
      if (event.from === 'ai') lateWords += 1;
      else strangers += 1;
    }
  }
  return { owners, lateWords, strangers };
}

/** Which of those who were told that they have the turn never had it. */
export function neverOwned(told: readonly string[], log: readonly ConversationEvent[]): readonly string[] {
  const had = new Set(log.flatMap((event) => (event.type === 'owner-changed' ? [turnOf(event.owner)] : [])));
  return told.filter((turn) => !had.has(turn));
}

/** Names a turn: who has it, under which epoch. */
export function turnOf({ id, epoch }: Pick<Owner, 'id' | 'epoch'>): string {
  return `${id} ${epoch}`;
}
