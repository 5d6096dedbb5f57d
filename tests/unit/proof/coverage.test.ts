import { describe, expect, test } from 'vitest';
import type { CorpusDocument } from '../../../scripts/proof/corpus/documents.ts';
import { readAnnotations } from '../../../scripts/proof/coverage/annotated-terms.ts';
import { isExplained } from '../../../scripts/proof/coverage/explained.ts';
import { readWantedTerms } from '../../../scripts/proof/coverage/wanted-terms.ts';

const report = (place: string | null, text: string, genre: CorpusDocument['genre'] = 'report') => ({
  path: `x/${place}/2024.md`,
  text,
  title: null,
  address: null,
  genre,
  place,
  year: 2024,
});

const body = '各位代表：\n全面推行河湾共治，深化“双清”改革。\n';
const notes = `${body}名词解释\n1.河湾共治：沿河各村共同管水的办法。\n2.“双清”改革：清账目、清合同。\n`;

describe('terms that governments explain', () => {
  const { terms, bare } = readAnnotations([
    report('甲市', notes),
    report('乙市', notes),
    report('丙市', body),
    report('丁市', '推行“三送”（送医、送药、送技术）服务。\n'),
    report(null, notes),
    report('甲市', notes, 'bulletin'),
  ]);

  test('are counted by place, quotes aside, in reports of places only', () => {
    expect(terms.map(({ term, places }) => [term.replace(/[“”]/g, ''), [...places]])).toEqual([
      ['河湾共治', ['甲市', '乙市']],
      ['双清改革', ['甲市', '乙市']],
    ]);
  });

  test('leave as bare what has no note that stands apart', () => {
    expect(bare.map(({ place }) => place)).toEqual(['丙市', '丁市']);
  });
});

describe('a use is explained', () => {
  const text = '落实“六稳”“六保”工作，推进六稳城乡建设';
  const use = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const known = [use('“六稳”'), use('“六保”'), { start: 15, end: 17 }];
  test.each([
    ['六稳', true],
    ['“六稳”“六保”', true],
    ['“六保”工作', true],
    ['六稳城乡建设', false],
    ['推进', false],
  ])('%s: %s', (words, explained) => {
    expect(isExplained(use(words), known, text)).toBe(explained);
  });
});

test('there is no list of wanted terms where there is no file', () => {
  expect(readWantedTerms('/nowhere/missing-terms.tsv')).toBeNull();
});
