/** Milliseconds between two looks at the clock. */
const tick = 5_000;
/** Milliseconds by which a look may be late before the machine counts as having slept. */
const late = 10_000;

/**
 * Calls back whenever a connection may have died unnoticed: the network is back, the window is looked at again, or
 * the machine slept. Until the returned function is called.
 */
export function onWake(woke: () => void): () => void {
  let looked = Date.now();
  const clock = setInterval(() => {
    const slept = Date.now() - looked > tick + late;
    looked = Date.now();
    if (slept) woke();
  }, tick);
  const seen = () => {
    if (document.visibilityState === 'visible') woke();
  };
  window.addEventListener('online', woke);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(clock);
    window.removeEventListener('online', woke);
    document.removeEventListener('visibilitychange', seen);
  };
}
