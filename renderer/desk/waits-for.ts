interface Waiting {
  readonly to: string | null;
  readonly declinedBy: readonly string[];
}

/** Whether a hand-over waits for this person: addressed to them or to anyone, and not declined by them. */
export function waitsFor(waiting: Waiting | null, me: string): boolean {
  if (!waiting) return false;
  return (waiting.to === null || waiting.to === me) && !waiting.declinedBy.includes(me);
}
