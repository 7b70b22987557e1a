import type { RuleSwitch } from '../../shared/desks/desk-view.ts';
import type { PresenceRecord } from '../../shared/desks/presence.ts';

/**
 * Where reps' presence is kept, and which labour rules were turned on. An answered write is durable. Each method
 * throws a FailureError with `store-unavailable` when the engine cannot be reached.
 */
export interface DeskStore {
  addRecord(record: PresenceRecord): Promise<void>;
  /** Everybody's from a time on, in the order in which they were written. */
  records(since: Date): Promise<readonly PresenceRecord[]>;
  /** One person's, all that is kept. */
  recordsOf(person: string): Promise<readonly PresenceRecord[]>;
  forgetRecords(before: Date): Promise<void>;
  /** Keeps a country's switch under its number, from 1. False, and nothing is written, when the number is taken. */
  addSwitch(number: number, change: RuleSwitch): Promise<boolean>;
  /** Of all countries, each in the order of its numbers. */
  switches(): Promise<readonly RuleSwitch[]>;
  close(): Promise<void>;
}
