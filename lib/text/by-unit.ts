/**
 * Characters asked for by their UTF-16 unit. A Chinese character that is taken out of a text is a new string, which a
 * `Set` or an object hashes before it finds it; its unit is a number and costs neither.
 */

/** What stands for each character, by its unit. */
export const byUnit = <Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]));

/** The UTF-16 units of some characters. */
export const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** Finds the next of a few characters in a text, from an offset on; the text's length where none follows. */
export function unitFinder(characters: string): (text: string, from: number) => number {
  // One flag for every unit there is: a whole text is gone through by them.
  const isOne = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) isOne[characters.charCodeAt(i)] = 1;
  return (text, from) => {
    let at = from;
    while (at < text.length && isOne[text.charCodeAt(at)] === 0) at++;
    return Math.min(at, text.length);
  };
}
