import type { PlaybookCard } from '../../shared/playbook-card.ts';
import type { Conversation, WrapUp } from '../../shared/conversation/conversation.ts';
import type { Intent } from '../../shared/conversation/intent.ts';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { Account } from '../../shared/accounts/account.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Consult, Consultation } from '../agents/consult.ts';
import type { Situation } from '../playbooks/situation.ts';
import type { Admission } from '../load/admission.ts';
import type { IsShed } from '../load/lighten-advice.ts';
import type { Background } from './background.ts';
import type { Conversations } from './conversations.ts';
import type { Serial } from './serial.ts';

/** All that the functions of this room work with; each asks only for the part it needs. */
export interface ConversationDeps {
  readonly conversations: Conversations;
  readonly accounts: Accounts;
  readonly packs: Readonly<Record<CountryCode, CountryPack>>;
  readonly cards: readonly PlaybookCard[];
  readonly clock: () => Date;
  readonly background: Background;
  /** Changes of one account are judged and made one after the other, whoever asks. */
  readonly perAccount: Serial;
  readonly consult: Consult;
  readonly suggest: (situation: Situation, past: Conversation) => readonly Suggestion[];
  /** The playbook that an intent opens, if any. */
  readonly playbookFor: (intent: Intent) => { readonly id: string } | null;
  /** Steps of the open playbook that what was said or done has fulfilled. */
  readonly stepsNowDone: (situation: Situation) => readonly string[];
  /** The disposition and the summary that closing the conversation now would take. */
  readonly draftWrapUp: (conversation: Conversation, account: Account | null) => WrapUp;
  /** Whether it is given up now, because there is more to do than can be done. */
  readonly isShed: IsShed;
  /** Lets a customer's words in; see `Admission.enter`. */
  readonly admit: Admission['enter'];
  /**
   * Whether a conversation may begin at the person's desk now.
   *
   * @throws FailureError `not-on-shift`, `rule-holds` or `desk-not-ready`.
   */
  readonly requireReady: (person: Person, conversation: Conversation) => Promise<void>;
  /**
   * Wants a turn of Lana about the customer's message with that sequence, as urgent as the conversation makes it; an
   * older turn ends. Without what the micro-agents found in it they are asked anew.
   */
  readonly startTurn: (conversation: Conversation, about: number, consultation?: Consultation) => void;
  /** Ends the running turn, if any: nothing that it still says is sent. */
  readonly abortTurn: (conversationId: string) => void;
}
