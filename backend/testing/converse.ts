import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Language } from '../../shared/language.ts';
import { createEmbeddedModel } from '../adapters/embedded/embedded-model.ts';
import { eventsOf, wordsIn } from '../evaluate/conversations/hold-conversation.ts';
import { nextMove } from '../playbooks/next-move.ts';
import { createTurnHarness } from './turn-harness.ts';

export interface Answered {
  /** Lana's words of the turn, with plain spaces; empty when she said nothing. */
  readonly text: string;
  readonly events: readonly ConversationEvent[];
  /** The changes of the account that were made, in order. */
  readonly effects: readonly string[];
}

/** A customer of the sandbox, or of other accounts, who talks to Lana: real tools, real checks, no language model. */
export async function converse(accountId: string, language: Language, accounts?: Accounts) {
  const model = createEmbeddedModel({ nextMove });
  const harness = await createTurnHarness(model, accounts ? { accounts } : {});
  const { deps } = harness;
  const id = `talk-with-${accountId}`;
  const account = await deps.accounts.find(accountId);
  let begun = false;

  async function says(text: string): Promise<Answered> {
    const about = begun
      ? await harness.writes(id, text)
      : await harness.begins(id, text, {
          country: accountId.slice(0, 2) as CountryCode,
          language,
          accountId,
          customerName: account.name,
        });
    begun = true;
    const consultation = await deps.consult(await deps.conversations.get(id), { sequence: about, text });
    await deps.conversations.record({ conversationId: id, events: consultation.events });
    await harness.run(id, about, new AbortController().signal, consultation);
    const events = await deps.conversations.events(id, about);
    return {
      text: wordsIn(events),
      events,
      effects: eventsOf(events, 'effect-done').map(({ effect }) => effect),
    };
  }

  return {
    says,
    harness,
    id,
    now: () => deps.conversations.get(id),
    account: () => deps.accounts.find(accountId),
  };
}
