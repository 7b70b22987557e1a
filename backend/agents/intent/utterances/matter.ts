import type { Intent } from '../../../../shared/conversation/intent.ts';

/**
 * What an utterance can be about: an intent, or one of two that only the classifier knows. `hesitates` is
 * neither yes nor no to what was offered; `none` raises no matter, like an answer to a question.
 */
export type Matter = Intent | 'hesitates' | 'none';

/** Utterances of one language, one a line, under the matter that they raise. */
export type UtterancesByMatter = Readonly<Record<Matter, string>>;
