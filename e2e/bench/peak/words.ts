/** Something that was said in the bench, by a customer or by a person of the team. */
export interface Said {
  readonly messageId: string;
  /** Which of the bench's customers, and the how-manieth words of whoever said it there; words go out one at a time. */
  readonly customer: number;
  readonly nth: number;
  readonly by: 'customer' | 'person';
  /** Milliseconds of `performance.now()`: first attempt, answer, and when a desk got it. */
  readonly sentAt: number;
  ackedAt: number | null;
  seenAt: number | null;
  /** Times that the backend answered that it has no room now. */
  busy: number;
}

/** All that was said, by the id of the message. */
export interface Words {
  say(said: Pick<Said, 'messageId' | 'customer' | 'nth' | 'by'>): Said;
  /** A desk has got these words. */
  seen(messageId: string): void;
  all(): readonly Said[];
  /** The conversation of each customer, once it has one. */
  readonly conversations: Map<number, string>;
}

export function createWords(): Words {
  const byId = new Map<string, Said>();
  return {
    conversations: new Map(),
    say(said) {
      const entry: Said = { ...said, sentAt: performance.now(), ackedAt: null, seenAt: null, busy: 0 };
      byId.set(said.messageId, entry);
      return entry;
    },
    seen(messageId) {
      const said = byId.get(messageId);
      if (said) said.seenAt ??= performance.now();
    },
    all: () => [...byId.values()],
  };
}

/** Milliseconds from sending to a desk, of what was sent in a span of `performance.now()` and has arrived. */
export function latencies(
  words: Words,
  from: number,
  until: number,
  by: Said['by'] = 'customer',
): readonly number[] {
  return words
    .all()
    .filter((said) => said.by === by && said.sentAt >= from && said.sentAt < until)
    .flatMap(({ sentAt, seenAt }) => (seenAt === null ? [] : [seenAt - sentAt]));
}
