// Tells a page that is loaded again from one that is left: after the one the session goes on, the other ends it.

/** After the keys for loading again were pressed, the page goes away within this time, in ms. */
const keyPatience = 10_000;

/**
 * Watches for reloads. Chromium and Safari say why a page goes away just before `pagehide`; elsewhere the keys F5 and
 * Ctrl+R tell, and every other departure counts as leaving.
 * @returns whether the page is just being loaded again
 */
export function watchReloads(): () => boolean {
  let swapped: boolean | undefined;
  let pressedAt = Number.NEGATIVE_INFINITY;
  window.addEventListener('pageswap', ({ activation }) => {
    swapped = activation?.navigationType === 'reload';
  });
  window.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    const loadsAgain = key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');
    // In a frame they load the LMS's page again, which launches the AU anew.
    if (loadsAgain && window.top === window) pressedAt = Date.now();
  });
  return () => swapped ?? Date.now() - pressedAt < keyPatience;
}
