import type { ToolName } from '../agents/tool-catalogue.ts';
import type { LearnedFact } from './facts.ts';
import type { AskStep, DoStep, Playbook, Saying } from './playbook.ts';
import type { PersonReason } from './walk.ts';

/** What a turn is about, as heard: what to say first, which matters to go through, and how to end. */
export interface Hearing {
  /** Nothing but this: the conversation goes to a person. */
  readonly toPerson: { readonly reason: PersonReason; readonly say: Saying } | null;
  /** Said before anything else, in order, with the names that only hearing knows. */
  readonly first: readonly Said[];
  /** The facts learned; they hold for the whole turn. */
  readonly learned: readonly LearnedFact[];
  /** Steps that a colleague asked for: done straight away, without the rest of their playbook. */
  readonly straight: readonly DoStep[];
  /** The matter to go on with, or to open. */
  readonly matter: Matter | null;
  /** The matter that follows once the first has ended, in the same turn where possible. */
  readonly next: Matter | null;
  /** Said when no question is left open. */
  readonly last: Saying | null;
  readonly reads: readonly ToolName[];
  /** The open playbook is left for good: the customer says goodbye, or a colleague's goal is met. */
  readonly leaves: boolean;
}

export interface Said {
  readonly say: Saying;
  readonly also: Readonly<Record<string, string>>;
}

export interface Matter {
  readonly playbook: Playbook;
  /** Steps that ended before this turn and stay so. */
  readonly done: ReadonlySet<string>;
  /** The open question that these words did not answer. */
  readonly unanswered: AskStep | null;
}

const silence: Hearing = {
  toPerson: null,
  first: [],
  learned: [],
  straight: [],
  matter: null,
  next: null,
  last: null,
  reads: [],
  leaves: false,
};

export function heard(parts: Partial<Hearing>): Hearing {
  return { ...silence, ...parts };
}

export function say(saying: Saying, also: Said['also'] = {}): Said {
  return { say: saying, also };
}
