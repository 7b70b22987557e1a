import { createSerial } from './serial.ts';

/** Where an error goes that no caller waits for. */
export type Report = (error: unknown, conversationId: string) => void;

/** Work that a request starts and does not wait for: in order within a conversation, and never unhandled. */
export interface Background {
  run(conversationId: string, work: () => Promise<void>): void;
  /** Resolves when all of it has ended; for shutting down and for tests. */
  idle(): Promise<void>;
}

export function createBackground(report: Report): Background {
  const serial = createSerial();
  return {
    run(conversationId, work) {
      serial.run(conversationId, work).catch((error: unknown) => report(error, conversationId));
    },
    idle: () => serial.idle(),
  };
}
