import { usePerson } from '../../app/session.ts';
import { useLive } from '../../live/live-store.ts';
import type { Outgoing } from '../../live/outbox.ts';
import { PendingWords } from '../../live/pending-words.tsx';
import { ownedBy } from '../../live/turn.ts';
import styles from './bubble.module.css';
import { notePlace } from './place.ts';

/** Words of one's own that the log does not have, where they will stand once it does. */
export function PendingBubble({ words }: { readonly words: Outgoing }) {
  const { conversationId, kind } = words;
  const me = usePerson().id;
  const conversation = useLive(({ followed }) => followed.get(conversationId) ?? null);
  const advises = kind === 'whisper' && conversation?.consult?.to === me;
  const writes = conversation !== null && (advises || ownedBy(conversation.owner, me));
  return (
    <div className={styles.line} data-from="me">
      <PendingWords
        words={words}
        onTakenBack={writes ? () => notePlace(conversationId, { mode: kind }) : null}
      />
    </div>
  );
}
