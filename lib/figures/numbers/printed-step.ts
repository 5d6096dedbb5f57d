/** What a multiplier behind a digit multiplies by. */
const multipliers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** The last digits of a number, their decimals, and the multipliers behind them. */
const lastDigits =
  /(?:\d[\d,，]*(?:[.．](?<decimals>\d+))?|[〇零一二两三四五六七八九])(?<scales>[十百千万亿]*)[^\d〇零一二两三四五六七八九]*$/u;

/**
 * What one unit in the last printed place of a number is worth: 1 for `12`, 0.1 for `12.0`, 10,000,000 for `12.0亿`,
 * 10 for 三百二十. `characters` are the number's own, without its unit; 1 where they hold no digit.
 */
export function printedStep(characters: string): number {
  const groups = lastDigits.exec(characters)?.groups;
  if (!groups) return 1;
  const scale = [...groups.scales!].reduce((product, c) => product * multipliers[c]!, 1);
  return Number((scale * 10 ** -(groups.decimals?.length ?? 0)).toPrecision(12));
}
