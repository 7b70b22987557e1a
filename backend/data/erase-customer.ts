import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import type { Revision } from '../../shared/articles/revision.ts';
import type { Language, LocalText } from '../../shared/language.ts';
import { closedByFaro } from '../conversations/closed-by-faro.ts';
import type { ConversationLog } from '../conversations/conversation-log.ts';
import { faro } from '../conversations/speakers.ts';
import type { ConversationSearch } from '../history/conversation-search.ts';
import type { KnowledgeStore } from '../knowledge/curation/knowledge-store.ts';
import { StartFailure } from '../start-failure.ts';
import { hiddenId, hidePersonal } from './hide-personal.ts';

/** What stands in the place of erased words, in the language of their conversation. */
export const erasureMark: Readonly<Record<Language, string>> = {
  es: '[borrado]',
  'pt-BR': '[apagado]',
  en: '[erased]',
};

const askedFor: LocalText = {
  es: 'Los datos del cliente se borraron.',
  'pt-BR': 'Os dados do cliente foram apagados.',
  en: 'The customer’s data was erased.',
};

export interface ErasureDeps {
  readonly log: Pick<ConversationLog, 'conversationsOf' | 'read' | 'append' | 'erase'>;
  readonly search: Pick<ConversationSearch, 'forget'>;
  readonly knowledge: Pick<KnowledgeStore, 'revisions' | 'erase'>;
  /** Forgets the changes that were made to the account here; answers how many there were. */
  readonly forgetAccount: (accountId: string) => Promise<number>;
}

/** How much was erased. */
export interface Erased {
  readonly conversations: number;
  readonly events: number;
  readonly articles: number;
  readonly accountChanges: number;
}

/**
 * Takes a customer out of everything that Faro keeps: their words and everybody's about them, their name, their id.
 * Every event stays in its place with its time, its kind, the role of its author and who had the turn. What is open
 * is closed. That it was erased, when and by whom is the last entry of each conversation, without saying whose it was.
 * Doing it twice changes nothing, and after being cut off it is done again from the beginning.
 *
 * @param by the id of whoever has it done.
 * @throws StartFailure `change-not-settled` and `newer-events`, before anything is erased.
 */
export async function eraseCustomer(deps: ErasureDeps, customer: string, by: string): Promise<Erased> {
  const { log, search, knowledge } = deps;
  const ids = await log.conversationsOf(customer);
  const names = new Set<string>();
  for (const id of ids) {
    const conversation = fold(erasable(id, await log.read(id, 0)));
    refuseUnsettled(conversation);
    if (conversation.customerName) names.add(conversation.customerName);
  }
  for (const id of ids) await record(log, id, by);

  // The log last: it alone tells which conversations they were.
  await search.forget(ids);
  const articles = await eraseArticles(knowledge, [customer, ...names]);
  const accountChanges = await deps.forgetAccount(customer);
  const erased = new Map<string, readonly ConversationEvent[]>();
  for (const id of ids) erased.set(id, erasedLog(await log.read(id, 0), customer));
  await log.erase(erased);
  const events = [...erased.values()].reduce((sum, { length }) => sum + length, 0);
  return { conversations: ids.length, events, articles, accountChanges };
}

function erasable(id: string, events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const newer = events.find((event) => event.type === 'newer-event-kept');
  if (!newer) return events;
  throw new StartFailure(
    'newer-events',
    `Conversation ${id} has entries of a newer version of Faro (${newer.newer}). Erase it with that version. Nothing was erased.`,
  );
}

/** A change that the operator's systems have not answered is asked for again by what was asked for: that must stay. */
function refuseUnsettled({ id, effects }: Conversation): void {
  if (effects.every(({ state }) => state !== 'intended')) return;
  throw new StartFailure(
    'change-not-settled',
    `Conversation ${id} has a change whose end is not known. Start Faro so that it is settled, then erase. Nothing was erased.`,
  );
}

/** Once for each conversation, however often the erasure is begun. */
async function record(log: ErasureDeps['log'], conversationId: string, by: string): Promise<void> {
  const events = await log.read(conversationId, 0);
  if (events.at(-1)?.type === 'conversation-erased') return;
  const conversation = fold(events);
  const { language, closedAt, owner } = conversation;
  const closing =
    closedAt === null
      ? closedByFaro(conversation, { disposition: 'customer-left', summary: askedFor[language] })
      : [];
  const appended = await log.append({
    conversationId,
    events: [...closing, { type: 'conversation-erased', author: faro, by }],
    epoch: owner.epoch,
  });
  if (appended.outcome === 'refused') throw new Error(`Conversation ${conversationId} went on meanwhile`);
}

function erasedLog(events: readonly ConversationEvent[], customer: string): readonly ConversationEvent[] {
  const mark = erasureMark[fold(events).language];
  return events.map((event) => {
    const hidden = hidePersonal(event, { words: () => mark, name: mark });
    // Ids of suggestions and changes may be made of the customer's.
    return JSON.parse(replaced(JSON.stringify(hidden), [customer], hiddenId)) as ConversationEvent;
  });
}

/** Articles are masked before anyone writes them, which hides no names. */
async function eraseArticles(
  knowledge: ErasureDeps['knowledge'],
  identifiers: readonly string[],
): Promise<number> {
  const revisions = await knowledge.revisions();
  const erased = revisions.flatMap((revision): readonly Revision[] => {
    const { content, note } = revision;
    const mark = erasureMark[content?.language ?? 'en'];
    const before = JSON.stringify({ content, note });
    const after = replaced(before, identifiers, mark);
    return after === before ? [] : [{ ...revision, ...(JSON.parse(after) as typeof revision) }];
  });
  await knowledge.erase(erased);
  return erased.length;
}

/** The JSON text with each of these in none of its strings, as a word of its own and however it is cased. */
function replaced(json: string, identifiers: readonly string[], by: string): string {
  return identifiers.reduce((text, identifier) => {
    const written = JSON.stringify(identifier)
      .slice(1, -1)
      .replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
    const word = new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, 'giu');
    return text.replaceAll(word, JSON.stringify(by).slice(1, -1));
  }, json);
}
