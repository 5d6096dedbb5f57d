/** How often a place is looked at while it glides, in ms. */
const step = 50;

/** How many looks in a row find it where it was once it rests. */
const restingLooks = 3;

/** Within this time a glide has begun, in ms; a page's part that is drawn late is there by the second. */
const [begun, drawn] = [250, 750];

/** A page that never comes to rest is waited for no longer, in ms. */
const longest = 3000;

/**
 * Waits until a place that is scrolled to has come to rest: how long a browser glides is its own matter, and a busy one
 * glides longer. `topOf` gives its upper edge in the window, `null` while it has none. Ends at once with `signal`.
 */
export async function comeToRest(topOf: () => number | null, signal: AbortSignal): Promise<void> {
  let last = topOf();
  let same = 0;
  for (let waited = step; waited <= longest && !signal.aborted; waited += step) {
    await new Promise((next) => setTimeout(next, step));
    const top = topOf();
    same = top === last ? same + 1 : 0;
    last = top;
    if (same >= restingLooks && waited >= (top === null ? drawn : begun)) return;
  }
}
