import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Kilobytes of JavaScript, gzipped, that the desk may load before its first conversation shows. */
const budget = 350;

/** What the desk shows at once beside its entry: its screen, and the texts of the language that takes most. */
const shownAtOnce = [/desk\/desk-screen\.tsx$/, /i18n\/(en|es|pt-BR)\/index\.ts$/];

/** As far as the sum needs it, what a bundler says of a file that it wrote. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** The module that the chunk is loaded for, if it is loaded for one. */
  readonly facadeModuleId: string | null;
  /** Files that are loaded with it. */
  readonly imports: readonly string[];
}

/** Fails the build when a rep would wait for more JavaScript than the budget. */
export function checkInitialJavaScript(): Plugin {
  return {
    name: 'initial-javascript',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const size = initialKilobytes(chunks, /renderer\/index\.html$/);
      if (size > budget) {
        this.error(
          `The desk loads ${size.toFixed(0)} KB of JavaScript at first; ${budget} is the most. Load a part later.`,
        );
      }
    },
  };
}

/**
 * Kilobytes, gzipped, of everything that the desk loads at first, the largest language for all.
 * @throws RangeError when an entry, the desk or the texts cannot be found any more.
 */
export function initialKilobytes(chunks: readonly Chunk[], entry: RegExp): number {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const roots = [entry, ...shownAtOnce].map((wanted) => {
    const found = chunks.filter(
      ({ facadeModuleId }) => facadeModuleId !== null && wanted.test(facadeModuleId),
    );
    const largest = found.toSorted((one, other) => other.code.length - one.code.length)[0];
    if (!largest) throw new RangeError(`No chunk is built for ${wanted.source}`);
    return largest;
  });
  const loaded = new Set<Chunk>();
  const load = (chunk: Chunk | undefined) => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports) load(byName.get(name));
  };
  for (const root of roots) load(root);
  return [...loaded].reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1_024;
}
