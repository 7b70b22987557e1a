import { randomUUID } from 'node:crypto';
import { generateText } from 'ai';
import { spentOn, type Conversation } from '../../../shared/conversation/conversation.ts';
import type { Author } from '../../../shared/conversation/event.ts';
import type { Language } from '../../../shared/language.ts';
import type { Translated } from '../../../shared/translation.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { checkDraft } from '../../agents/check-draft.ts';
import type { StandingDeps } from '../../agents/standing.ts';
import { isInWrongLanguage } from '../../agents/wrong-language.ts';
import { isNonsense } from '../../guardrails/is-nonsense.ts';
import type { ConversationDeps } from '../../conversations/dependencies.ts';
import type { Router } from '../../models/router.ts';
import { translationPrompt } from './translation-prompt.ts';

export interface TranslateDeps extends Pick<ConversationDeps, 'conversations' | 'packs'>, StandingDeps {
  readonly router: Router;
  /** Whether a language model may be asked; the embedded model does not translate. */
  readonly canTranslate: () => boolean;
}

/** What was said, by its sequence number, or a draft of what is to be said. */
export type TranslationWish =
  | { readonly about: number; readonly to: Language }
  | { readonly text: string; readonly to: Language };

type ProviderOptions = NonNullable<Parameters<typeof generateText>[0]['providerOptions']>;

const copilot: Author = { kind: 'agent', id: 'copilot', name: 'Copilot' };
/** Milliseconds for one translation, whichever models are asked for it. */
const patience = 20_000;

/**
 * Translates for the desk. What was said is kept in the log, once for each language, for everyone who reads along; a
 * draft is kept nowhere and comes back with what nothing in it backs. A translation that changes a figure, or is in
 * another language than asked for, counts as nonsense: the next model is asked.
 *
 * @throws FailureError `no-translation` where only the embedded model answers, `unknown-reply` for a number that is
 *   no words, `model-unavailable`, `unknown-conversation`, `store-unavailable`.
 */
export async function translate(
  deps: TranslateDeps,
  conversationId: string,
  wish: TranslationWish,
): Promise<Translated> {
  const conversation = await deps.conversations.get(conversationId);
  if ('text' in wish) {
    const done = await askModels(deps, conversation, wish.text, wish.to);
    return { ...done, to: wish.to, unsupported: await checkDraft(deps, conversation, done.text) };
  }
  const said = conversation.transcript.find(
    (line) => line.kind === 'utterance' && line.sequence === wish.about,
  );
  if (said?.kind !== 'utterance')
    throw new FailureError('unknown-reply', 'Nothing was said under this number.');
  const kept = said.translations.find(({ to }) => to === wish.to);
  if (kept) return { ...kept, unsupported: [] };
  const done = await askModels(deps, conversation, said.text, wish.to);
  await deps.conversations.record({
    conversationId,
    events: [{ type: 'line-translated', author: copilot, about: wish.about, to: wish.to, ...done }],
    key: `translation:${conversationId}:${wish.about}:${wish.to}`,
  });
  return { ...done, to: wish.to, unsupported: [] };
}

async function askModels(
  deps: TranslateDeps,
  conversation: Conversation,
  text: string,
  to: Language,
): Promise<{ readonly text: string; readonly model: string }> {
  if (!deps.canTranslate())
    throw new FailureError('no-translation', 'The embedded model does not translate.');
  const routed = deps.router.open({
    turn: randomUUID(),
    task: 'translation',
    withoutEmbedded: true,
    accepts: (translation) => isTranslation(translation, text, to),
    spent: async () => spentOn(await deps.conversations.get(conversation.id)),
    async record(call) {
      const events = [{ type: 'model-called', author: copilot, ...call }] as const;
      await deps.conversations.record({ conversationId: conversation.id, events });
    },
  });
  try {
    const { text: said, finishReason } = await generateText({
      model: routed.model,
      ...translationPrompt(text, to),
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(patience),
      // What the veil over personal data needs to know; no model gets it.
      providerOptions: {
        faro: { situation: { country: deps.packs[conversation.country] } },
      } as unknown as ProviderOptions,
    });
    if (finishReason !== 'content-filter') return { text: said.trim(), model: routed.speaker() };
  } catch (error) {
    if (error instanceof FailureError) throw error;
  }
  throw new FailureError('model-unavailable', 'No model translated this. Try again in a moment.');
}

/** Whether words can be the translation of others: sense, the language asked for, and the very same figures. */
function isTranslation(translation: string, original: string, to: Language): boolean {
  if (isNonsense(translation) && !isNonsense(original)) return false;
  return !isInWrongLanguage(translation, to) && figuresOf(translation) === figuresOf(original);
}

/** Digits in any order and without their marks, which languages write differently. */
function figuresOf(text: string): string {
  return (text.match(/\d+/g) ?? []).toSorted().join(' ');
}
