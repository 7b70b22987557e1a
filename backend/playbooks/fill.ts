import { kept, keptWith } from '../../shared/kept.ts';
import { billValues } from './bill-values.ts';
import { meets } from './conditions.ts';
import { planValues } from './plan-values.ts';
import { variantsOf, type Words } from './playbook.ts';
import type { Scene } from './scene.ts';
import { serviceValues } from './service-values.ts';

/**
 * Everything that a saying may name, written out for the conversation's language and country. What is already so
 * comes from the account and the catalogue, what was just done from the result of the tool that did it; what does
 * not exist at the moment is empty.
 */
const values: Readonly<Record<string, (scene: Scene) => string>> = {
  vocative: ({ situation }) => {
    const [first] = situation.customerName.trim().split(/\s+/);
    return first ? `, ${first}` : '';
  },
  ...planValues,
  ...billValues,
  ...serviceValues,
};
export const valueNames: readonly string[] = Object.keys(values);

/** What was written out for a moment, by name: all sayings of a playbook are asked for the same. */
const written = keptWith((scene: Scene) => kept((name) => values[name]?.(scene)));

/** The names in braces of a text. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/**
 * The words in the conversation's language with every name written out; of variants, the first that applies.
 * `also` adds names that only the caller knows. @throws RangeError for a name that nothing gives a value.
 */
export function fill(words: Words, scene: Scene, also: Readonly<Record<string, string>> = {}): string {
  const said = variantsOf(words).find(({ when }) => meets(when, scene))?.say;
  const text = said?.[scene.situation.language] ?? '';
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = also[name] ?? written(scene)(name);
    if (value === undefined) throw new RangeError(`No value is called ${name}`);
    return value;
  });
}
