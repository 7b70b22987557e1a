import type { Account, Catalogue } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { AgentName, Author, NewEvent } from '../../shared/conversation/event.ts';
import { type CountryCode, type CountryPack, localeOf } from '../../shared/countries/country.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { todayIn } from '../accounts/business-days.ts';
import type { Knowledge, Passage } from '../knowledge/knowledge.ts';
import { span } from '../observability/span.ts';
import { reportAccount } from './account/report-account.ts';
import type { Asked, Finding } from './agent.ts';
import { reportBills } from './billing/report-bills.ts';
import { checkCompliance } from './compliance/check-compliance.ts';
import { reportIntent } from './intent/report-intent.ts';
import { findPassages } from './knowledge/find-passages.ts';
import { reportMood } from './mood/report-mood.ts';
import { reportOffers } from './offers/report-offers.ts';
import { passageSource } from './sources/standing-sources.ts';
import { timed, type Timed } from './timed.ts';
import { nothingUnderstood, type Understanding } from './understanding.ts';

/** A customer's message as the log has it. */
export interface HeardMessage {
  readonly sequence: number;
  readonly text: string;
}

/** What the micro-agents made of one message, and the events that say so; the caller records them. */
export interface Consultation {
  readonly message: HeardMessage;
  readonly events: readonly NewEvent[];
  readonly understanding: Understanding;
  /** Null for a visitor without an account, and while the account cannot be read. */
  readonly account: Account | null;
  readonly catalogue: Catalogue | null;
  readonly passages: readonly Passage[];
}

/** `consult` with its dependencies bound: answers in milliseconds, never throws, records nothing. */
export type Consult = (conversation: Conversation, message: HeardMessage) => Promise<Consultation>;

export interface ConsultDeps {
  readonly accounts: Accounts;
  readonly knowledge: Knowledge;
  readonly packs: Readonly<Record<CountryCode, CountryPack>>;
  readonly clock: () => Date;
}

/**
 * The seven micro-agents look at one message side by side, with no language model. Those that need what another
 * read wait for that reading alone; one that fails says so in its finding and harms no other.
 */
export function consult(
  deps: ConsultDeps,
  conversation: Conversation,
  message: HeardMessage,
): Promise<Consultation> {
  const { id, country } = conversation;
  const attributes = { conversation: id, sequence: message.sequence, country };
  return span('fast-path', attributes, () => askAll(deps, conversation, message));
}

async function askAll(
  deps: ConsultDeps,
  conversation: Conversation,
  message: HeardMessage,
): Promise<Consultation> {
  const asked = ask(deps, conversation, message.text);
  const run = <Data>(agent: AgentName, work: () => Promise<Finding<Data>>) =>
    timed(agent, asked, work, deps.clock);

  const intentRun = run('intent', () => reportIntent(asked));
  const moodRun = run('mood', () => reportMood(asked));
  const intent = intentRun.then(({ data }) => data);
  const mood = moodRun.then(({ data }) => data);
  const genres = intent.then((read) => read?.mentions.genres ?? []);
  const heard = intent.then((read) => read?.intents[0].intent ?? null);
  const abusive = mood.then((read) => read?.abusive ?? false);

  const [intentRead, moodRead, account, passages, offers, bills, compliance] = await Promise.all([
    intentRun,
    moodRun,
    run('account', () => reportAccount(asked)),
    run('knowledge', () => findPassages(asked, deps.knowledge)),
    run('offers', () => reportOffers(asked, genres)),
    run('billing', () => reportBills(asked)),
    run('compliance', () => checkCompliance(asked, heard, abusive)),
  ]);
  const understanding = { ...nothingUnderstood, ...intentRead.data, ...moodRead.data };
  const reports = [account, intentRead, moodRead, passages, offers, bills, compliance];
  const found = passages.data ?? [];
  return {
    message,
    events: eventsOf(conversation, message.sequence, reports, understanding, passages.data),
    understanding,
    account: account.data,
    catalogue: offers.data ?? (await asked.catalogue.catch(() => null)),
    passages: found,
  };
}

/** What every agent is given. The shared readings begin at once; whoever awaits one deals with its failure. */
function ask(deps: ConsultDeps, conversation: Conversation, text: string): Asked {
  const country = deps.packs[conversation.country];
  const { accountId, language } = conversation;
  const account = accountId === null ? Promise.resolve(null) : deps.accounts.find(accountId);
  const catalogue = deps.accounts.catalogue(country.code);
  account.catch(() => null);
  catalogue.catch(() => null);
  return {
    conversation,
    text,
    country,
    today: todayIn(country.timeZone, deps.clock()),
    locale: localeOf(language, country.code),
    account,
    catalogue,
  };
}

function eventsOf(
  conversation: Conversation,
  about: number,
  reports: readonly Timed<unknown>[],
  understanding: Understanding,
  /** Null when they could not be looked up: that is no finding of nothing. */
  passages: readonly Passage[] | null,
): readonly NewEvent[] {
  const { mood, moodBecause, language } = understanding;
  const [{ intent, confidence }, ...others] = understanding.intents;
  return [
    ...reports.map(
      ({ agent, startedAt, milliseconds, finding, read }): NewEvent => ({
        type: 'agent-reported',
        author: authorOf(agent),
        about,
        agent,
        startedAt,
        milliseconds,
        finding,
        read,
      }),
    ),
    { type: 'mood-read', author: authorOf('mood'), about, mood, because: moodBecause },
    { type: 'intent-read', author: authorOf('intent'), about, intent, confidence, others },
    ...(passages
      ? [
          {
            type: 'knowledge-found',
            author: authorOf('knowledge'),
            about,
            passages: passages.map(passageSource),
          } as const,
        ]
      : []),
    ...(language && language !== conversation.language && !isPassing(understanding, conversation)
      ? [{ type: 'language-changed', author: authorOf('intent'), language } as const]
      : []),
  ];
}

/** Once Lana has spoken, a courtesy or an address in another language does not change the language. */
function isPassing({ intents, mentions }: Understanding, { transcript }: Conversation): boolean {
  const [{ intent }] = intents;
  const courtesy = intent === 'greeting' || intent === 'thanks' || intent === 'goodbye';
  return (
    (courtesy || mentions.address !== null || mentions.email !== null) &&
    transcript.some((line) => line.kind === 'utterance' && line.from === 'ai')
  );
}

function authorOf(agent: AgentName): Author {
  return { kind: 'agent', id: agent, name: agent };
}
