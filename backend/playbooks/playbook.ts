import type { ToolName } from '../agents/tool-catalogue.ts';
import type { Intent } from '../../shared/conversation/intent.ts';
import type { Language, LocalText } from '../../shared/language.ts';
import type { CheckName } from './checks.ts';
import type { FactName, LearnedFact } from './facts.ts';

/** Words for the customer; `{names}` stand for values that the account, the catalogue or a tool result gives. */
export type Saying = LocalText;

/** Words that differ with how things stand: the first whose conditions hold. */
export interface Variant {
  readonly when: readonly Condition[];
  readonly say: Saying;
}
export type Words = Saying | readonly Variant[];

/** The words as variants; those that never differ are one without conditions. */
export function variantsOf(words: Words): readonly Variant[] {
  return isVariants(words) ? words : [{ when: [], say: words }];
}

function isVariants(words: Words): words is readonly Variant[] {
  return Array.isArray(words);
}

/** What must hold for a step to apply: a check of the account, or a fact that the conversation has brought up. */
export type Condition =
  | { readonly yes: CheckName }
  | { readonly no: CheckName }
  | { readonly fact: FactName; readonly is: readonly string[] }
  | { readonly fact: FactName; readonly isNot: readonly string[] };

/** What a retention or sales step may put on the table. */
export type OfferName = 'smaller-plan' | 'loyalty' | 'fitting-plan';

/** How the answer to a question is found in what the customer says. */
export type AnswerKind =
  | 'consent'
  | 'yes-or-no'
  | 'works-again'
  | 'genres'
  | 'working-day'
  | 'day'
  | 'address'
  | 'parts'
  | 'words';

interface StepBase {
  readonly id: string;
  readonly label: LocalText;
  /** All must hold; a step that does not apply is passed over. */
  readonly when?: readonly Condition[];
}

/** Says something and goes on: ends once it was said. */
export interface TellStep extends StepBase {
  readonly kind: 'tell';
  readonly say: Words;
  /** What it puts on the table, and that as verb and object for whoever may do so from the desk. */
  readonly offer?: { readonly name: OfferName; readonly title: Saying };
}

/** Asks and waits: ends once the fact is known. A fact that came up by itself is not asked for. */
export interface AskStep extends StepBase {
  readonly kind: 'ask';
  readonly fact: FactName;
  readonly answer: AnswerKind;
  readonly say: Words;
  /** The question in other words, after an answer that was none. */
  readonly again: Saying;
  /** What the fact is taken to be when the second answer is none either; without it a person is offered. */
  readonly otherwise?: string;
  /** Facts that a "no" to this question takes back, so that they are asked anew. */
  readonly noForgets?: readonly FactName[];
}

/** Uses a tool: ends once it has succeeded, and only then says so. */
export interface DoStep extends StepBase {
  readonly kind: 'do';
  readonly tool: ToolName;
  /** The offer that it carries out. */
  readonly offer?: OfferName;
  readonly say: Words;
  /** How things stand when it needs no doing any more, and what to say then. */
  readonly already?: { readonly when: readonly Condition[]; readonly say: Saying };
  /** Verb and object, for whoever may run it from the desk. */
  readonly title: Saying;
  /** What its success owes the customer, and by when: an answer in the country's term, or on a day agreed. */
  readonly promise?: { readonly text: Saying; readonly due: 'answer' | 'visit-day' | 'moving-day' };
  /** How a colleague who hands the turn back asks for this very step, and what is settled when they do. */
  readonly asked?: {
    readonly words: Readonly<Record<Language, readonly string[]>>;
    readonly given: readonly LearnedFact[];
  };
}

export type Step = TellStep | AskStep | DoStep;

/**
 * One matter and how it is brought to its end. The steps are gone through in order; those that ended or do not
 * apply are passed over, and an unanswered question is where a turn stops.
 */
export interface Playbook {
  readonly id: string;
  /** What a customer may say to open it. */
  readonly intents: readonly Intent[];
  /** What counts as part of it while it is open, though it would open another one otherwise. */
  readonly absorbs: readonly Intent[];
  readonly title: LocalText;
  readonly goal: LocalText;
  /** The matter as a phrase, for "is it about …?". */
  readonly matter: LocalText;
  /** Looked up before anything is said, side by side. */
  readonly reads: readonly ToolName[];
  readonly steps: readonly Step[];
  /**
   * What to say to words that only ask how, whether or what if: nothing is begun until the customer says yes to it. For
   * playbooks that change something before their first question.
   */
  readonly onlyAsked?: Saying;
  /** Questions that are no mere asking: going through the playbook is the answer to them. In plain text. */
  readonly explains?: RegExp;
  /** Whether words that raise it wish for it in so many words; where they do not, `onlyAsked` is asked first. */
  readonly isWished?: (utterance: string) => boolean;
  /** Said again while the playbook is open, the intent settles a fact: an insisting customer is not asked on. */
  readonly insisting: { readonly intent: Intent; readonly fact: FactName; readonly value: string } | null;
  /** How things stand when nothing is left to talk about: raised again, this is confirmed, and the facts hold. */
  readonly settled?: {
    readonly when: readonly Condition[];
    readonly say: Saying;
    readonly given: readonly LearnedFact[];
  };
  /** When a person should decide. */
  readonly person: LocalText;
  /** The goal a colleague may give Lana with the turn. */
  readonly handBack: LocalText;
}
