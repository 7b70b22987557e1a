/** Where the desk of a practice is. */
export const practiceBase = '/practice/desk';

/**
 * Whether this page is the desk of a practice, for as long as it is loaded: nothing of a practice and of the live
 * conversations is ever in one page.
 */
export const practising =
  location.pathname === practiceBase || location.pathname.startsWith(`${practiceBase}/`);

/** Loads the page anew, so that it is of the practice, or of the live conversations again. */
export function goTo(path: string): void {
  location.assign(path);
}
