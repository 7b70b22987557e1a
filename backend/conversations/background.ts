import { createPace, type Pace } from './pace.ts';
import { createSerial } from './serial.ts';

/** Where an error goes that no caller waits for. */
export type Report = (error: unknown, conversationId: string) => void;

/** Work that a request starts and does not wait for: in order within a conversation, and never unhandled. */
export interface Background {
  run(conversationId: string, work: () => Promise<void>): void;
  /** For the pieces of such work, each of which waits for its turn. */
  readonly pace: Pace;
  /** Resolves when all of it has ended; for shutting down and for tests. */
  idle(): Promise<void>;
}

export function createBackground(report: Report): Background {
  const serial = createSerial();
  const pace = createPace();
  return {
    run(conversationId, work) {
      const inTurn = async () => {
        await pace();
        await work();
      };
      serial.run(conversationId, inTurn).catch((error: unknown) => report(error, conversationId));
    },
    pace,
    idle: () => serial.idle(),
  };
}
