import { beforeAll, describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../lib/knowledge/glossary.ts';
import { buildTermIndex } from '../../../lib/knowledge/term-index.ts';
import { findTerms } from '../../../lib/terms/find-terms.ts';
import { findUnknownTerms } from '../../../lib/terms/unknown-terms.ts';
import { readPrint } from '../../../lib/text/print/print.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { findWords } from '../../../lib/text/segmenter.ts';
import { loadJieba } from '../../../scripts/jieba.ts';

const jieba = loadJieba()!;
// The first cut builds the segmenter's dictionary.
beforeAll(() => void findWords(jieba, '镇'));

const sense = { field: null, place: null, from: null, to: null, definition: 'x', gloss: '', sources: [] };
const known: GlossaryEntry = {
  id: 'he-zhang-zhi',
  term: '河长制',
  aliases: [],
  category: 'environment',
  level: 3,
  related: [],
  senses: [sense],
};

function find(text: string) {
  const report = plainReportText(text);
  const index = buildTermIndex([known]);
  const hits = findTerms({ print: readPrint(report), notes: [], index });
  return findUnknownTerms({ report, words: findWords(jieba, text), hits, index });
}

describe('words that no glossary has', () => {
  const text =
    '推行“码上议”机制，收集建议380条。深化“河长制”，巡查120次。实施红色物业项目，覆盖小区20个。' +
    '青溪镇深化码上议，办结率97%。落实“河长制”。青溪镇扩大红色物业，新增5个。青溪镇持续推进重点工作。' +
    '红色物业获评示范。青溪镇重点工作有序推进，重点工作全面完成。“一次出现”不算。';

  test('quoted names used twice and compounds used three times, with count and first sentence', () => {
    const found = find(text);
    expect(found.map(({ term, count, quoted }) => [term, count, quoted])).toEqual([
      ['码上议', 2, true],
      ['红色物业', 3, false],
    ]);
    const [first] = found;
    expect(text.slice(first!.first.start, first!.first.end)).toBe('码上议');
    expect(text.slice(first!.sentence.start, first!.sentence.end)).toBe('推行“码上议”机制，收集建议380条。');
  });

  const none: [string, string][] = [
    ['what the glossary has', '“河长制”好。“河长制”新。“河长制”强。'],
    ['plain phrases', '推进重点工作。部署重点工作。完成重点工作。'],
    ['sayings with a clause', '“我为群众办实事，办好事”。“我为群众办实事，办好事”。'],
    ['doctrine', '做到“两个维护”。坚决“两个维护”。'],
    ['figures', '增长“12.5%”。达到“12.5%”。'],
    ['what reports everywhere use', '完善人居环境。改善人居环境。人居环境变好。打出“组合拳”。用好“组合拳”。'],
    ['nothing', ''],
  ];
  test.each(none)('not: %s', (_what, words) => {
    expect(find(words)).toEqual([]);
  });
});

test('a compound may open the text and end it', () => {
  const text = '阳光物业改造三个，走访阳光物业住户。办好阳光物业';
  expect(find(text).map(({ term, count }) => [term, count])).toEqual([['阳光物业', 3]]);
});

describe('of a name and its parts', () => {
  const uses = (name: string, count: number) =>
    Array.from(
      { length: count },
      (_, at) => `${'推行用好办好启动扩大'.slice(at * 2, at * 2 + 2)}“${name}”。`,
    ).join('');
  const terms = (text: string) => find(text).map(({ term }) => term);
  const [whole, part] = ['楼宇一码通', '一码通'];

  test('the longest is listed', () => {
    expect(terms(uses(whole, 3))).toEqual([whole]);
  });

  test('a part is listed too where half of its uses are its own', () => {
    expect(terms(uses(whole, 2) + uses(part, 2))).toEqual([part, whole]);
    expect(terms(uses(whole, 3) + uses(part, 2))).toEqual([whole]);
  });

  test('the most used is first, and of two the quoted and the longer', () => {
    expect(terms(uses('三色码', 2) + uses('红管家', 4))).toEqual(['红管家', '三色码']);
    expect(terms(uses('三色码', 2) + uses('红色大管家', 2))).toEqual(['红色大管家', '三色码']);
  });
});

describe('names of places', () => {
  const thrice = (name: string) => `建成${name}项目三个。走访${name}住户。改造${name}管网，`;
  test('words of two and two are names of policy where nothing says that they are a place', () => {
    expect(find(thrice('阳光物业')).map(({ term }) => term)).toEqual(['阳光物业']);
  });

  test.each('家园 花园 公寓 新村 名苑 佳苑 新苑 大厦 广场 公园'.split(' '))('阳光%s is an estate', (kind) => {
    expect(find(thrice(`阳光${kind}`))).toEqual([]);
  });

  test.each('镇 街道 区 村 路 乡 县 市'.split(' '))(
    'four uses with %s behind it make a name a place’s',
    (kind) => {
      const places = (count: number) => `到青溪${kind}去。`.repeat(count);
      const quoted = '推行“青溪一码通”。用好“青溪一码通”。';
      expect(find(places(3) + quoted).map(({ term }) => term)).toContain('青溪一码通');
      expect(find(places(4) + quoted).map(({ term }) => term)).not.toContain('青溪一码通');
    },
  );
});
