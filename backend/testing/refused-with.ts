import { expect } from 'vitest';

/** What a FailureError with that code equals. */
export function refusedWith(code: string): unknown {
  return expect.objectContaining({ failure: expect.objectContaining({ code }) });
}
