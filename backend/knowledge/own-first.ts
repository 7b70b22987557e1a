import type { Knowledge } from './knowledge.ts';

/** Score that what is found elsewhere stays below, whatever it was there. */
const elsewhere = 1e-6;

/**
 * What was curated here before what another system finds: two engines' scores compare with nothing, and what
 * somebody has just published is the answer that was missing.
 * The other system's failures are not hidden while there are none of our own passages.
 */
export function ownFirst(own: Knowledge, other: Knowledge): Knowledge {
  return {
    async search(question) {
      const [ours, theirs] = await Promise.allSettled([own.search(question), other.search(question)]);
      if (ours.status === 'rejected') throw ours.reason;
      if (theirs.status === 'rejected' && ours.value.length === 0) throw theirs.reason;
      const rest = theirs.status === 'fulfilled' ? theirs.value : [];
      const known = new Set(ours.value.map(({ article }) => article));
      return [
        ...ours.value,
        ...rest
          .filter(({ article }) => !known.has(article))
          .map((passage) => ({ ...passage, score: passage.score * elsewhere })),
      ].slice(0, question.limit);
    },
  };
}
