import { createSerial, type Serial } from '../conversations/serial.ts';
import { holdOrWait } from './hold.ts';
import type { Leases } from './leases.ts';

const never = new AbortController().signal;

/** Runs pieces of work one after the other for each key, at whichever node they come up. */
export function serialAcross(leases: Leases, what: string): Serial {
  const here = createSerial();
  return {
    run: (key, work) =>
      here.run(key, async () => {
        const held = await holdOrWait(leases, `${what}:${key}`, never);
        try {
          return await work();
        } finally {
          await held?.release();
        }
      }),
    idle: () => here.idle(),
  };
}
