/** Milliseconds in which a dialog that closes gives the focus back by itself. */
const patience = 60;
/** How many places back are remembered. */
const longest = 16;
const landmarks = 'main, aside, nav, [role="dialog"]';

/**
 * Whoever works without a mouse never loses their place: when what had the focus goes away, the part of the screen
 * that held it gets the focus, else what was focused before, else what the new screen is about.
 */
export function keepFocus(): void {
  let trail: readonly HTMLElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLost = () => document.activeElement === document.body && trail[0]?.isConnected === false;
  const giveBack = () => {
    timer = undefined;
    const place =
      trail.find((element) => element.isConnected && element.checkVisibility()) ??
      document.querySelector<HTMLElement>('main');
    if (!place || !isLost()) return;
    if (!place.hasAttribute('tabindex') && place.matches(landmarks)) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const around = target.parentElement?.closest<HTMLElement>(landmarks) ?? null;
    trail = [...new Set([target, ...(around ? [around] : []), ...trail])]
      .filter(({ isConnected }) => isConnected)
      .slice(0, longest);
  });
  new MutationObserver(() => {
    if (isLost()) timer ??= setTimeout(giveBack, patience);
  }).observe(document.body, { childList: true, subtree: true });
}
