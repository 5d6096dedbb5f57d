import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphNumber, sectionPathAt } from '../../../lib/text/print/paragraphs.ts';
import { printOf } from '../../helpers/print-of.ts';

const text = [
  '柳川县政府工作报告',
  '一、2024年工作回顾',
  '税收增长三成。',
  '新建公园三处。',
  '（一）产业转型',
  '引进企业五家。',
  '二、2025年工作安排',
  '办好实事十件。',
].join('\n');
const { paragraphs, sections } = printOf(text);
const at = (words: string) => text.indexOf(words);

describe('the paragraph at a place', () => {
  it('is the one that holds it, up to its end', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lengths, (lengths) => {
        let end = 0;
        const made = lengths.map(([length, gap]) => {
          const start = end + gap;
          end = start + length;
          return { start, end, doubt: null };
        });
        for (let offset = 0; offset <= end + 2; offset += 1) {
          const holder = made.findLast(({ start, end }) => start <= offset && offset <= end) ?? null;
          expect(paragraphAt(made, offset)).toBe(holder);
        }
      }),
    );
  });
});

describe('the number of a paragraph', () => {
  const numberOf = (words: string) => paragraphNumber(paragraphs, sections, at(words));

  it('counts from one below the heading of its section', () => {
    expect(numberOf('税收增长')).toBe(1);
    expect(numberOf('新建公园')).toBe(2);
    expect(numberOf('引进企业')).toBe(1);
    expect(numberOf('办好实事')).toBe(1);
  });

  it('is the same from the first to the last character of the paragraph, and none at its end', () => {
    const start = at('新建公园');
    const end = at('\n（一）');
    for (let offset = start; offset < end; offset += 1)
      expect(paragraphNumber(paragraphs, sections, offset)).toBe(2);
    expect(paragraphNumber(paragraphs, sections, end)).toBeNull();
    expect(paragraphNumber(paragraphs, sections, text.length + 1)).toBeNull();
  });

  it('counts from the beginning of a text without headings', () => {
    const plain = '税收增长三成。\n\n新建公园三处。';
    const print = printOf(plain);
    expect(paragraphNumber(print.paragraphs, print.sections, 0)).toBe(1);
    expect(paragraphNumber(print.paragraphs, print.sections, plain.indexOf('新建'))).toBe(2);
  });

  it('is not told behind a line that may end a paragraph or not', () => {
    const one = { start: 0, end: 40, doubt: null };
    const doubtful = { start: 50, end: 90, doubt: 70 };
    const after = { start: 100, end: 120, doubt: null };
    const all = [one, doubtful, after];
    expect(paragraphNumber(all, [], 20)).toBe(1);
    expect(paragraphNumber(all, [], 60)).toBe(2);
    expect(paragraphNumber(all, [], 70)).toBe(2);
    expect(paragraphNumber(all, [], 71)).toBeNull();
    expect(paragraphNumber(all, [], 110)).toBeNull();
  });

  it('is not told where a heading runs on inside the paragraph', () => {
    const [section] = sections;
    const head = { ...section!.head, start: 10, end: 14 };
    const inside = { ...section!, start: 10, end: 40, parent: null, head };
    const paragraph = (start: number) => [{ start, end: 40, doubt: null }];
    expect(paragraphNumber(paragraph(0), [inside], 20)).toBeNull();
    expect(paragraphNumber(paragraph(0), [inside], 5)).toBeNull();
    expect(paragraphNumber(paragraph(10), [inside], 20)).toBe(1);
  });
});

describe('the headings above a place', () => {
  it('are named from the outermost, to the end of their sections', () => {
    const outer = '一、2024年工作回顾';
    expect(sectionPathAt(sections, at('新建公园'))).toEqual([outer]);
    expect(sectionPathAt(sections, at('引进企业'))).toEqual([outer, '（一）产业转型']);
    expect(sectionPathAt(sections, at('（一）'))).toEqual([outer, '（一）产业转型']);
    expect(sectionPathAt(sections, at('二、2025') - 1)).toEqual([outer, '（一）产业转型']);
    expect(sectionPathAt(sections, at('办好实事'))).toEqual(['二、2025年工作安排']);
    expect(sectionPathAt(sections, 0)).toEqual([]);
  });
});
