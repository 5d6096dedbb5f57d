/** Signs that no text has make at most this share of one that is damaged. */
const mostUnprinted = 0.02;

/** True for control characters that no text has (line breaks, TAB and escape aside), and for lost characters. */
function isUnprinted(unit: number): boolean {
  return unit < 9 || (unit > 13 && unit < 32 && unit !== 27) || unit === 0xfffd;
}

/** True for what bytes that are no text are decoded to: lost and control characters among it, more than damage leaves. Linear. */
export function isNoise(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (isUnprinted(text.charCodeAt(i))) count += 1;
  return count > text.length * mostUnprinted;
}
