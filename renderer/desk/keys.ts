export type KeyGroup = 'everywhere' | 'conversation' | 'suggestions' | 'composer';

interface KeyRow {
  readonly group: KeyGroup;
  /** Every stroke that does it, as `strokeOf` names them; the first is the one shown. */
  readonly strokes: readonly string[];
  /** Whether it also works while the cursor is in a text field. */
  readonly whileTyping: boolean;
}

/** Every key of the desk: what listens, what is shown beside a control and what the list of keys says. */
export const keys = {
  palette: { group: 'everywhere', strokes: ['Mod+k'], whileTyping: true },
  help: { group: 'everywhere', strokes: ['?'], whileTyping: false },
  history: { group: 'everywhere', strokes: ['Mod+Shift+f'], whileTyping: true },
  otherSide: { group: 'everywhere', strokes: ['Alt+b'], whileTyping: true },
  swapSides: { group: 'everywhere', strokes: ['Alt+v'], whileTyping: true },
  closeBeside: { group: 'everywhere', strokes: ['Alt+x'], whileTyping: true },
  shift: { group: 'everywhere', strokes: ['F2'], whileTyping: true },
  shiftDecline: { group: 'everywhere', strokes: ['Shift+F2'], whileTyping: true },
  nextConversation: { group: 'everywhere', strokes: ['Alt+ArrowDown'], whileTyping: true },
  previousConversation: { group: 'everywhere', strokes: ['Alt+ArrowUp'], whileTyping: true },
  firstWaiting: { group: 'everywhere', strokes: ['Alt+w'], whileTyping: true },
  take: { group: 'conversation', strokes: ['F9'], whileTyping: true },
  decline: { group: 'conversation', strokes: ['Shift+F9'], whileTyping: true },
  handOver: { group: 'conversation', strokes: ['F8'], whileTyping: true },
  consult: { group: 'conversation', strokes: ['Shift+F8'], whileTyping: true },
  credit: { group: 'conversation', strokes: ['F7'], whileTyping: true },
  whisper: { group: 'conversation', strokes: ['Alt+u'], whileTyping: true },
  flag: { group: 'conversation', strokes: ['F6'], whileTyping: true },
  close: { group: 'conversation', strokes: ['F10'], whileTyping: true },
  contest: { group: 'conversation', strokes: ['Alt+c'], whileTyping: true },
  callBack: { group: 'conversation', strokes: ['Alt+r'], whileTyping: true },
  compose: { group: 'conversation', strokes: ['/'], whileTyping: false },
  tickStep: { group: 'conversation', strokes: ['Alt+t'], whileTyping: true },
  sayStep: { group: 'conversation', strokes: ['Alt+i'], whileTyping: true },
  note: { group: 'conversation', strokes: ['Alt+n'], whileTyping: true },
  snippets: { group: 'conversation', strokes: ['Alt+s'], whileTyping: true },
  translate: { group: 'conversation', strokes: ['Alt+l'], whileTyping: true },
  suggestion1: { group: 'suggestions', strokes: ['1'], whileTyping: false },
  suggestion2: { group: 'suggestions', strokes: ['2'], whileTyping: false },
  suggestion3: { group: 'suggestions', strokes: ['3'], whileTyping: false },
  suggestion4: { group: 'suggestions', strokes: ['4'], whileTyping: false },
  suggestionAlways1: { group: 'suggestions', strokes: ['Alt+1'], whileTyping: true },
  suggestionAlways2: { group: 'suggestions', strokes: ['Alt+2'], whileTyping: true },
  suggestionAlways3: { group: 'suggestions', strokes: ['Alt+3'], whileTyping: true },
  suggestionAlways4: { group: 'suggestions', strokes: ['Alt+4'], whileTyping: true },
  dismissSuggestion: { group: 'suggestions', strokes: ['x'], whileTyping: false },
  takeDraft: { group: 'composer', strokes: ['Tab'], whileTyping: true },
  takeWord: { group: 'composer', strokes: ['Mod+ArrowRight'], whileTyping: true },
  dismissDraft: { group: 'composer', strokes: ['Escape'], whileTyping: true },
  send: { group: 'composer', strokes: ['Enter'], whileTyping: true },
  newLine: { group: 'composer', strokes: ['Shift+Enter'], whileTyping: true },
} as const satisfies Record<string, KeyRow>;

export type KeyName = keyof typeof keys;
export const keyNames = Object.keys(keys) as readonly KeyName[];

type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Names a stroke the same on every keyboard: `Mod` is Ctrl or Cmd, digits go by their place when Alt bends them. */
export function strokeOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Stroke): string {
  const plain = altKey && /^(Digit\d|Key[A-Z])$/.test(code) ? code.slice(-1).toLowerCase() : key;
  const named = plain.length === 1 ? plain.toLowerCase() : plain;
  // Alone, Shift only makes another character; with Ctrl or Cmd it makes another stroke.
  const shift = shiftKey && (plain.length > 1 || ctrlKey || metaKey);
  return [ctrlKey || metaKey ? 'Mod' : '', altKey ? 'Alt' : '', shift ? 'Shift' : '', named]
    .filter(Boolean)
    .join('+');
}

/** What a stroke does, if anything. The composer reads its own keys and is not asked for here. */
export function keyFor(stroke: string, typing: boolean): KeyName | null {
  const found = keyNames.find((name) => {
    const row: KeyRow = keys[name];
    return row.group !== 'composer' && row.strokes.includes(stroke) && (row.whileTyping || !typing);
  });
  return found ?? null;
}

const shownAs: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  Escape: 'Esc',
  Shift: '⇧',
};

/** The key as it is printed beside what it does: `Ctrl K`, `F9`, `⇧ F9`. */
export function shownKey(name: KeyName): string {
  const stroke: string = keys[name].strokes[0];
  return stroke
    .split('+')
    .map((part) => shownAs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
