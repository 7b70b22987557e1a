import { z } from 'zod';
import type { Account } from '../../accounts/account.ts';
import {
  ContestedReading,
  HelpAnswer,
  longestText,
  type ConversationEvent,
} from '../../conversation/event.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import type { ConversationRow } from '../../conversation/row.ts';
import { CountryCode } from '../../countries/country.ts';
import type { CustomerNow } from '../../customer-now.ts';
import type { Source } from '../../conversation/source.ts';
import { Skill } from '../../desks/skill.ts';
import type { Unsupported } from '../../conversation/unsupported.ts';
import { Language } from '../../language.ts';
import type { PlaybookCard, StepWords } from '../../playbook-card.ts';
import type { Translated } from '../../translation.ts';
import { route, id, text, epoch, type Recorded } from '../route.ts';

export interface DraftCheck {
  readonly unsupported: readonly Unsupported[];
  /** Passages for the desk alone that the draft takes its words from. */
  readonly internal: readonly Source[];
}

/** What became of an action: done, or waiting for a supervisor under the id of its approval. */
export interface Acted extends Recorded {
  readonly summary: string;
  readonly text: string;
  readonly reference: string | null;
  readonly approval: string | null;
}

/** Somebody who takes conversations of a country. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: 'rep' | 'supervisor';
}

/** What people see of conversations and do in them. */
export const conversationRoutes = {
  conversations: route<readonly ConversationRow[]>()(
    'GET',
    '/api/conversations',
    'list-conversations',
    'Open conversations of the caller’s countries',
  ),
  conversation: route<Conversation>()(
    'GET',
    '/api/conversations/:id',
    'read-conversation',
    'The folded conversation',
  ),
  events: route<{ events: readonly ConversationEvent[] }>()(
    'GET',
    '/api/conversations/:id/events',
    'signed-in',
    'The log after a sequence; waits up to `wait` seconds for something new. A customer sees their own, without the inside of it',
    {
      query: z.object({
        after: z.coerce.number().int().nonnegative().default(0),
        wait: z.coerce.number().min(0).max(60).default(0),
      }),
    },
  ),
  owner: route<Recorded>()(
    'POST',
    '/api/conversations/:id/owner',
    'take-turn',
    'Takes the turn (`me`), gives it to Lana with a goal (`ai`), or hands it to a colleague or the team (`queue`)',
    {
      body: z.discriminatedUnion('to', [
        z.object({ to: z.literal('me'), epoch }),
        z.object({ to: z.literal('ai'), goal: z.string().trim().min(1).max(500), epoch }),
        z.object({
          to: z.literal('queue'),
          person: id.nullable().default(null),
          /** Those with this skill first, where no person is named. */
          team: Skill.nullable().default(null),
          note: z.string().trim().max(500).default(''),
          epoch,
        }),
      ]),
    },
  ),
  consult: route<Recorded>()(
    'POST',
    '/api/conversations/:id/consult',
    'consult-colleague',
    'Whoever has the turn asks a colleague for advice (`ask`); the colleague accepts; either ends it',
    {
      body: z.discriminatedUnion('do', [
        z.object({ do: z.literal('ask'), person: id, question: z.string().trim().min(1).max(500) }),
        z.object({ do: z.literal('accept') }),
        z.object({ do: z.literal('end') }),
      ]),
    },
  ),
  colleagues: route<readonly Colleague[]>()(
    'GET',
    '/api/colleagues',
    'take-turn',
    'Whom a conversation of a country can be handed to, without the caller',
    { query: z.object({ country: CountryCode }) },
  ),
  answerHandOver: route<Recorded>()(
    'POST',
    '/api/conversations/:id/hand-over',
    'answer-hand-over',
    'Accepts or declines a conversation that waits for a person',
    {
      body: z.discriminatedUnion('answer', [
        z.object({ answer: z.literal('accept') }),
        z.object({ answer: z.literal('decline'), reason: z.string().trim().min(1).max(300) }),
      ]),
    },
  ),
  say: route<Recorded>()(
    'POST',
    '/api/conversations/:id/messages',
    'speak-to-customer',
    'A rep or supervisor who has the turn speaks',
    {
      status: 202,
      body: z.object({ messageId: id, text, epoch, suggestionId: id.optional() }),
    },
  ),
  checkDraft: route<DraftCheck>()(
    'POST',
    '/api/conversations/:id/draft-checks',
    'check-draft',
    'Which words of a draft nothing backs: advice, which keeps nobody from sending it',
    { body: z.object({ text: z.string().max(longestText) }) },
  ),
  correctReply: route<Recorded>()(
    'POST',
    '/api/conversations/:id/corrections',
    'correct-reply',
    'Puts on record that a reply that was sent is wrong, and what is right; `about` is its sequence number',
    { body: z.object({ about: z.number().int().positive(), note: text }) },
  ),
  contest: route<Recorded>()(
    'POST',
    '/api/conversations/:id/contests',
    'contest-reading',
    'Puts on record that Faro read something wrong: a mood, words, or a suggestion by its id',
    {
      body: z.object({
        about: z.number().int().nonnegative(),
        what: ContestedReading,
        suggestionId: id.nullable().default(null),
        note: text.nullable().default(null),
      }),
    },
  ),
  act: route<Acted>()(
    'POST',
    '/api/conversations/:id/actions',
    'run-action',
    'Runs a suggestion’s action, or a tool with its input; the same actionId twice is done once',
    {
      body: z.union([
        z.object({ actionId: id, suggestionId: id, epoch }),
        z.object({ actionId: id, tool: id, input: z.record(z.string(), z.unknown()), epoch }),
      ]),
    },
  ),
  decideApproval: route<Recorded>()(
    'POST',
    '/api/conversations/:id/approvals',
    'decide-approval',
    'A supervisor approves or refuses what somebody else asked for',
    {
      body: z.discriminatedUnion('answer', [
        z.object({ approval: id, answer: z.literal('approve') }),
        z.object({
          approval: id,
          answer: z.literal('refuse'),
          reason: z.string().trim().min(1).max(300),
        }),
      ]),
    },
  ),
  dismissSuggestion: route<Recorded>()(
    'POST',
    '/api/conversations/:id/dismissals',
    'use-suggestion',
    'A suggestion that shall not come back',
    {
      body: z.object({ suggestionId: id }),
    },
  ),
  tickStep: route<Recorded>()(
    'POST',
    '/api/conversations/:id/steps',
    'tick-step',
    'Ticks a step of the playbook by hand',
    {
      body: z.object({ step: id }),
    },
  ),
  stepWords: route<readonly StepWords[]>()(
    'GET',
    '/api/conversations/:id/step-words',
    'tick-step',
    'What can be said for the steps of the open playbook that are left, in the customer’s language',
  ),
  translate: route<Translated>()(
    'POST',
    '/api/conversations/:id/translations',
    'translate',
    'What was said (`about` is its sequence number) in a language of the desk, or a draft in the customer’s',
    {
      body: z.union([
        z.object({ about: z.number().int().positive(), to: Language }),
        z.object({ text, to: Language }),
      ]),
    },
  ),
  note: route<Recorded>()(
    'POST',
    '/api/conversations/:id/notes',
    'write-note',
    'A note for colleagues; the same messageId twice is one note',
    {
      body: z.object({ text, messageId: id.optional() }),
    },
  ),
  whisper: route<Recorded>()(
    'POST',
    '/api/conversations/:id/whispers',
    'whisper',
    'Words between rep and supervisor that the customer never sees; the same messageId twice is one whisper',
    {
      body: z.object({ text, messageId: id.optional() }),
    },
  ),
  flag: route<Recorded>()(
    'POST',
    '/api/conversations/:id/flag',
    'raise-flag',
    'Whoever has the turn calls for a supervisor, or nobody needs to come any more; a supervisor lowers it with an answer',
    {
      body: z.discriminatedUnion('flag', [
        z.object({ flag: z.literal('raise'), note: z.string().trim().max(300).default('') }),
        z.object({ flag: z.literal('lower'), answer: z.string().trim().max(longestText).default('') }),
      ]),
    },
  ),
  answerHelp: route<Recorded>()(
    'POST',
    '/api/conversations/:id/help',
    'answer-help',
    'What a supervisor answers Lana: her words are good, these words instead, or how to go on',
    { body: z.object({ help: id, answer: HelpAnswer }) },
  ),
  watch: route<Recorded>()(
    'POST',
    '/api/conversations/:id/watch',
    'watch-conversation',
    'Starts a watch; the rep sees it at once',
  ),
  endWatch: route<Recorded>()(
    'DELETE',
    '/api/conversations/:id/watch',
    'watch-conversation',
    'Ends the watch',
  ),
  close: route<Recorded>()(
    'POST',
    '/api/conversations/:id/close',
    'close-conversation',
    'Finishes with a disposition and a summary',
    {
      body: z.object({ disposition: id, summary: z.string().trim().min(1).max(2_000) }),
    },
  ),

  account: route<Account>()('GET', '/api/accounts/:id', 'read-account', 'The account as it stands'),
  customerNow: route<CustomerNow>()(
    'GET',
    '/api/accounts/:id/now',
    'read-account',
    'What is known of the customer at this moment, over all channels',
  ),
  playbooks: route<readonly PlaybookCard[]>()('GET', '/api/playbooks', 'read-playbooks', 'The checklists'),
} as const;
