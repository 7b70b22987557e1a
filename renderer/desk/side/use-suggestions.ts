import { useRef, useState } from 'react';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { Suggestion } from '../../../shared/conversation/suggestion.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { handToLana, runSuggestion } from '../actions.ts';
import { offerWords, writeDraft } from '../../live/drafts.ts';
import { runKey } from '../use-keys.ts';

/**
 * Runs suggestions: a reply fills the composer, an action is done and then offers its words, a hand-back returns
 * the turn. Something irreversible has to be asked for twice.
 */
export function useSuggestions(conversation: Conversation) {
  const [running, setRunning] = useState<string | null>(null);
  const [armed, setArmed] = useState<string | null>(null);
  /** One id for each suggestion's action, so that asking again after a failure does it once. */
  const actionIds = useRef(new Map<string, string>());

  const act = async (suggestion: Suggestion) => {
    const actionId = actionIds.current.get(suggestion.id) ?? crypto.randomUUID();
    actionIds.current.set(suggestion.id, actionId);
    const done = await runSuggestion(conversation, suggestion, actionId);
    if (!done) return;
    actionIds.current.delete(suggestion.id);
    if (done.approval !== null) return;
    offerWords(conversation.id, { text: done.text, title: suggestion.title, suggestionId: null });
    runKey('compose');
  };
  const runNow = async (suggestion: Suggestion) => {
    switch (suggestion.kind) {
      case 'reply':
        writeDraft(conversation.id, { text: suggestion.text, suggestionId: suggestion.id });
        runKey('compose');
        return;
      case 'action':
        return act(suggestion);
      case 'hand-back':
        await handToLana(conversation, suggestion.text);
        return;
      default:
        assertNever(suggestion.kind);
    }
  };
  const run = async (suggestion: Suggestion) => {
    if (running !== null) return;
    if (suggestion.irreversible && armed !== suggestion.id) {
      setArmed(suggestion.id);
      return;
    }
    setArmed(null);
    setRunning(suggestion.id);
    await runNow(suggestion);
    setRunning(null);
  };
  return { run, running, armed };
}
