import { strokeOf, type KeyName } from '../keys.ts';

type ComposerKey = Extract<KeyName, 'takeDraft' | 'takeWord' | 'dismissDraft' | 'send'>;

/**
 * What a stroke in the composer means. Keys of a draft mean something only while one is offered, and a word is
 * taken only with the cursor at the end; Enter never sends half a composed character.
 */
export function composerKey(
  event: KeyboardEvent,
  offered: boolean,
  cursorAtEnd: boolean,
): ComposerKey | null {
  if (event.isComposing) return null;
  switch (strokeOf(event)) {
    case 'Enter':
      return 'send';
    case 'Tab':
      return offered && cursorAtEnd ? 'takeDraft' : null;
    case 'Mod+ArrowRight':
      return offered && cursorAtEnd ? 'takeWord' : null;
    case 'Escape':
      return offered ? 'dismissDraft' : null;
    default:
      return null;
  }
}
