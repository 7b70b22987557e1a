import { localeOf } from '../../shared/countries/country.ts';
import type { SeenLine } from './customer-view.ts';
import { useChat } from './chat-store.ts';
import { words } from './words.ts';

/** What was said, then what is still on its way. New lines are spoken politely by screen readers. */
export function Lines() {
  const { opening, view, outbox, typing, retry } = useChat();
  const text = words[opening?.language ?? 'es'];
  const onItsWay = outbox.filter(
    ({ messageId }) => !view.lines.some((line) => line.kind === 'words' && line.messageId === messageId),
  );
  return (
    <div className="lines" role="log" aria-live="polite" aria-label={text.transcript}>
      {view.lines.map((line) => (
        <Line key={line.sequence} line={line} />
      ))}
      {onItsWay.map(({ messageId, text: said, state }) => (
        <div key={messageId} className="line customer" data-state={state}>
          <p>{said}</p>
          <small>
            {state === 'refused' ? text.refused : text.sending}{' '}
            {state === 'refused' && (
              <button type="button" className="link" onClick={() => retry(messageId)}>
                {text.tryAgain}
              </button>
            )}
          </small>
        </div>
      ))}
      {typing && (
        <div className="line typing" aria-hidden="true">
          <small>{text.typing(view.owner?.name || 'Lana')}</small>
        </div>
      )}
    </div>
  );
}

function Line({ line }: { line: SeenLine }) {
  const opening = useChat((chat) => chat.opening);
  const language = opening?.language ?? 'es';
  const text = words[language];
  if (line.kind === 'answering') {
    const { kind, name } = line.owner;
    const note =
      kind === 'queue'
        ? text.answering.queue
        : kind === 'ai'
          ? text.answering.ai
          : text.answering.person(name);
    return <p className="answering">{note}</p>;
  }
  if (line.kind === 'delayed') {
    return (
      <p className="answering" dir="auto">
        {line.text}
      </p>
    );
  }
  const time = new Intl.DateTimeFormat(localeOf(language, opening?.country ?? 'EC'), { timeStyle: 'short' });
  const who = line.from === 'customer' ? text.you : line.from === 'ai' ? `Lana, ${text.ai}` : line.name;
  return (
    <div
      className={`line ${line.from === 'customer' ? 'customer' : line.from === 'ai' ? 'ai' : 'human'}`}
      data-sequence={line.sequence}
    >
      <small>
        {who} · <time dateTime={line.at}>{time.format(new Date(line.at))}</time>
      </small>
      <p dir="auto">{line.text}</p>
    </div>
  );
}
