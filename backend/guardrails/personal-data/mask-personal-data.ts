import type { CountryCode } from '../../../shared/countries/country.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { PersonalData } from './personal-data.ts';

/** The text with the kind of each piece of personal data in its place: `my card is [card]`. */
export function maskPersonalData(text: string, country: CountryCode | null = null): string {
  return replaced(text, findPersonalData(text, country), ({ kind }) => `[${kind}]`);
}

/** Hides personal data behind names and brings it back; it forgets all when it is dropped. */
export interface Veil {
  hide(text: string): string;
  /** `as` writes a value out where it will stand. */
  reveal(text: string, as?: (value: string) => string): string;
}

/** For one exchange with a model: the same value has the same name in all of its texts, as in `[[phone-1]]`. */
export function createVeil(country: CountryCode | null = null): Veil {
  const names = new Map<string, string>();
  const values = new Map<string, string>();

  function nameOf({ kind }: PersonalData, value: string): string {
    const known = names.get(value);
    if (known) return known;
    const name = `[[${kind}-${names.size + 1}]]`;
    names.set(value, name);
    values.set(name, value);
    return name;
  }

  return {
    hide(text) {
      // A customer who writes such a name themselves must not have it mean anything.
      const safe = text.replaceAll('[[', '[ [');
      return replaced(safe, foundBefore(safe, country), nameOf);
    },
    reveal: (text, as = (value) => value) =>
      text.replaceAll(/\[\[[a-z-]+-\d+\]\]/g, (name) => {
        const value = values.get(name);
        return value === undefined ? name : as(value);
      }),
  };
}

/** Texts of prompts that are remembered: each step of a turn sends those of the steps before it again. */
const mostRemembered = 256;
const remembered = new Map<string, readonly PersonalData[]>();

function foundBefore(text: string, country: CountryCode | null): readonly PersonalData[] {
  const key = `${country ?? ''} ${text}`;
  const found = remembered.get(key) ?? findPersonalData(text, country);
  // Taken out and put back: the first of the map is then the one that was used longest ago.
  remembered.delete(key);
  remembered.set(key, found);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return found;
}

function replaced(
  text: string,
  found: readonly PersonalData[],
  replacement: (data: PersonalData, value: string) => string,
): string {
  let [out, at] = ['', 0];
  for (const data of found) {
    out += text.slice(at, data.start) + replacement(data, text.slice(data.start, data.end));
    at = data.end;
  }
  return out + text.slice(at);
}
