/** Clauses beyond this many are not looked at: who writes more has said what they want by then. */
const mostClauses = 12;

/** The marks and words between clauses; an e-mail address is one word. */
const boundary =
  /(?<!@\S*)[.!?;:,…\n]+|\s(?:y|e|pero|aunque|además|ademas|también|tambien|aparte|mas|também|tambem|além disso|alem disso|porém|and|but|also|plus)\s/giu;

/** The parts of an utterance that can each say something of their own, in order; the whole when there is one. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(boundary)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 0)
    .slice(0, mostClauses);
}
