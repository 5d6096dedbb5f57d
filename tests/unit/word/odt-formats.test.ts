import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { formatNumber } from '../../../lib/word/number-formats.ts';
import { OdtStyles } from '../../../lib/word/odt-styles.ts';

const space =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

/** How the third heading of an outline is numbered whose format is written so. */
function third(format: string): string {
  const xml = `<office:document-styles ${space}><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="${format}"/></text:outline-style></office:styles></office:document-styles>`;
  const { window } = new JSDOM();
  const root = new window.DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const [level] = new OdtStyles([root]).outline;
  return formatNumber(level!.format, 3);
}

it.each([
  ['1', '3'],
  ['a', 'c'],
  ['A', 'C'],
  ['i', 'iii'],
  ['I', 'III'],
  ['一, 二, 三, ...', '三'],
  ['壹, 贰, 叁, ...', '叁'],
  ['甲, 乙, 丙, ...', '丙'],
  ['子, 丑, 寅, ...', '寅'],
  ['①, ②, ③, ...', '③'],
  ['１, ２, ３, ...', '３'],
])('a list whose format is %s counts to %s', (format, number) => {
  expect(third(format)).toBe(number);
});
