import { describe, expect, it } from 'vitest';
import { sectionPathAt } from '../../../lib/text/print/paragraphs.ts';
import { printOf } from '../../helpers/print-of.ts';

const text =
  '一、经济平稳\n全年税收增长。\n（一）工业\n工业增长。\n（二）农业\n农业增长。\n二、民生改善\n就业稳定。';
const pathAt = (words: string, further = 0) =>
  sectionPathAt(printOf(text).sections, text.indexOf(words) + further);

describe('the headings above a place', () => {
  it.each([
    ['全年税收', ['一、经济平稳']],
    ['工业增长', ['一、经济平稳', '（一）工业']],
    ['农业增长', ['一、经济平稳', '（二）农业']],
    ['就业', ['二、民生改善']],
    // A heading's own first character is below it.
    ['一、经济', ['一、经济平稳']],
    ['（一）工业', ['一、经济平稳', '（一）工业']],
    ['（二）农业', ['一、经济平稳', '（二）农业']],
    ['二、民生', ['二、民生改善']],
  ])('of %s are %j', (words, path) => {
    expect(pathAt(words)).toEqual(path);
  });

  it('are those before a place up to the next heading’s first character', () => {
    expect(pathAt('\n（二）农业')).toEqual(['一、经济平稳', '（一）工业']);
    expect(pathAt('\n二、民生')).toEqual(['一、经济平稳', '（二）农业']);
  });

  it('are none behind the text', () => {
    expect(sectionPathAt(printOf(text).sections, text.length)).toEqual([]);
  });
});
