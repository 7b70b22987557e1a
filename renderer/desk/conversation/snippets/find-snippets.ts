import { plain } from '../../../ui/plain.ts';

/** The beginning of a snippet's name behind `/` or `;`, right before the cursor and after a blank. */
const called = /(?:^|\s)([/;][\p{L}\d-]*)$/u;

export interface CalledSnippet {
  /** Where the sign stands that opens the list. */
  readonly at: number;
  /** What of the name is typed so far. */
  readonly name: string;
}

/** The snippet that is being called for at the end of what is typed; null when none is. */
export function calledIn(typed: string): CalledSnippet | null {
  const sign = called.exec(typed)?.[1];
  return sign === undefined ? null : { at: typed.length - sign.length, name: sign.slice(1) };
}

interface Named {
  readonly name: string;
}

/** Those whose name begins so, then those that have it in them; capitals and accents do not matter. */
export function matching<Item extends Named>(items: readonly Item[], name: string): readonly Item[] {
  const wanted = plain(name);
  const begin = items.filter((item) => plain(item.name).startsWith(wanted));
  const hold = items.filter((item) => !begin.includes(item) && plain(item.name).includes(wanted));
  return [...begin, ...hold];
}
