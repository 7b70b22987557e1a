import { IconBuildingLighthouse } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { askBackend } from '../app/ask-backend.ts';
import { deliver, useChat } from './chat-store.ts';
import { LanguagePicker } from './choose-customer.tsx';
import { Composer } from './composer.tsx';
import { follow } from './follow.ts';
import { Lines } from './lines.tsx';
import { words } from './words.ts';
import { isStaff } from '../../shared/people/staff.ts';

/** One conversation as its customer has it. */
export function Chat() {
  const {
    opening,
    conversationId,
    token,
    view,
    online,
    busy,
    lineFailure,
    expired,
    speak,
    say,
    askForPerson,
    leave,
  } = useChat();
  const text = words[opening?.language ?? 'es'];
  const waiting = view.owner?.kind === 'queue' && !view.closed;
  const line = useWaiting(waiting);
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => void deliver(), [token]);
  useEffect(
    () => (conversationId && token ? follow(conversationId, token) : undefined),
    [conversationId, token],
  );
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [view.lines.length, waiting]);

  if (!opening) return null;
  const over = view.closed || expired;
  const requestPerson = () =>
    conversationId ? void askForPerson().catch(() => say(text.askPerson)) : say(text.askPerson);
  return (
    <div className="chat">
      <header>
        <IconBuildingLighthouse className="mark" size={20} stroke={1.8} aria-hidden />
        <Answering />
        <LanguagePicker language={opening.language} onLanguage={speak} />
        <button
          type="button"
          className="person"
          onClick={requestPerson}
          disabled={waiting || over || isStaff(view.owner?.kind)}
        >
          {waiting ? text.asked : text.askPerson}
        </button>
      </header>
      {!online && (
        <p className="banner" role="status">
          {text.away}
        </p>
      )}
      {online && busy && (
        <p className="banner" role="status">
          {text.busy}
        </p>
      )}
      {online && lineFailure && (
        <p className="banner" role="status">
          {lineFailure === 'client-not-reading' ? text.unread : text.tooOften}
        </p>
      )}
      <main>
        <p className="notice">{text.aiNotice}</p>
        <Lines />
        {waiting && line && (
          <p className="notice" role="status">
            {text.inLine(line.waiting, line.seconds)}
          </p>
        )}
        {over && (
          <p className="notice" role="status">
            {expired ? text.expired : text.closed}{' '}
            <button type="button" className="link" onClick={leave}>
              {text.again}
            </button>
          </p>
        )}
        <div ref={end} />
      </main>
      {!over && <Composer onSay={say} />}
    </div>
  );
}

/** Who answers now, said at all times. */
function Answering() {
  const language = useChat((chat) => chat.opening?.language ?? 'es');
  const owner = useChat((chat) => chat.view.owner);
  const text = words[language];
  const person = isStaff(owner?.kind);
  return (
    <div className="who" role="status">
      <strong>{owner?.kind === 'queue' ? text.answering.queue : person ? owner?.name : 'Lana'}</strong>
      {owner?.kind !== 'queue' && <span>{person ? text.person : text.ai}</span>}
    </div>
  );
}

/** How many milliseconds the waiting time stays fresh. */
const waitingStays = 15_000;

function useWaiting(waiting: boolean) {
  const token = useChat((chat) => chat.token);
  const country = useChat((chat) => chat.opening?.country);
  const [line, setLine] = useState<{ waiting: number; seconds: number | null } | null>(null);
  useEffect(() => {
    if (!waiting || !country) return undefined;
    const look = () =>
      void askBackend('', 'waitingTime', { token, input: { country } }).then(setLine, () => setLine(null));
    look();
    const timer = setInterval(look, waitingStays);
    return () => clearInterval(timer);
  }, [waiting, country, token]);
  return line;
}
