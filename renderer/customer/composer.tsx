import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { longestText } from '../../shared/conversation/event.ts';
import { askBackend } from '../app/ask-backend.ts';
import { draft as keptDraft, useChat, writeDraft } from './chat-store.ts';
import { words } from './words.ts';

/** At most one sign of writing in so many milliseconds. */
const typingEvery = 2_500;
let lastTyping = 0;

function showTyping(): void {
  const { conversationId, token } = useChat.getState();
  if (!conversationId || Date.now() - lastTyping < typingEvery) return;
  lastTyping = Date.now();
  // A sign that does not arrive is not worth a second one.
  askBackend('', 'customerTyping', { token, input: { conversationId } }).catch(() => undefined);
}

/** Enter sends, Shift+Enter breaks the line. What is written outlives a reload. */
export function Composer({ onSay }: { onSay: (text: string) => void }) {
  const language = useChat((chat) => chat.opening?.language ?? 'es');
  const [draft, setDraft] = useState(keptDraft);
  const text = words[language];

  const write = (value: string) => {
    writeDraft([value]);
    setDraft(value);
  };
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!draft.trim()) return;
    onSay(draft.trim());
    write('');
  };
  return (
    <form className="composer" onSubmit={send}>
      <textarea
        aria-label={text.write}
        placeholder={text.write}
        value={draft}
        rows={1}
        maxLength={longestText}
        dir="auto"
        onChange={(event) => {
          write(event.target.value);
          showTyping();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) send(event);
        }}
      />
      <button type="submit" disabled={!draft.trim()}>
        {text.send}
      </button>
    </form>
  );
}
