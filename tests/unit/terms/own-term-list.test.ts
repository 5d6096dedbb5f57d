import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../../lib/portals/decode-page.ts';
import {
  formatOwnTermsCsv,
  formatOwnTermsJson,
  type ListedTerm,
  type ListFaultCode,
  nameList,
  parseOwnTermList,
} from '../../../lib/terms/own-term-list.ts';
import { foldForm } from '../../../lib/text/print/fold.ts';
import { encodePairs } from '../../helpers/gbk.ts';

const term: ListedTerm = {
  term: '楼小二',
  aliases: ['楼宇管家'],
  definition: '楼宇里的服务员',
  source: '',
  replaces: null,
};

/** Cells that spreadsheets are known to spoil: quotes, commas, breaks, formulas. */
const cell = fc
  .array(
    fc.constantFrom(
      '楼',
      '小',
      '二',
      'A',
      '1',
      '"',
      ',',
      '，',
      '；',
      '\n',
      ' ',
      '=',
      '+',
      '-',
      '@',
      '。',
      '“',
      '”',
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((units) => units.join('').trim());
const name = fc
  .array(fc.constantFrom('楼', '小', '二', '网', '格', 'A', '1', '“', '”', '"'), {
    minLength: 2,
    maxLength: 12,
  })
  .map((units) => units.join(''))
  .filter((form) => foldForm(form).length >= 2 && form.trim() === form);
const listed: fc.Arbitrary<ListedTerm> = fc.record({
  term: name,
  aliases: fc.array(name, { maxLength: 3 }),
  definition: cell.filter((words) => words !== ''),
  source: cell,
  replaces: fc.constantFrom(null, 'he-zhang-zhi'),
});
const lists = fc
  .uniqueArray(listed, { selector: (one) => foldForm(one.term), maxLength: 8 })
  .filter((list) => list.length > 0);

describe('round trip', () => {
  test('JSON gives back what it was given', () => {
    fc.assert(
      fc.property(lists, (terms) => {
        expect(parseOwnTermList(formatOwnTermsJson(terms))).toEqual({ terms, faults: [] });
      }),
    );
  });

  test('CSV gives back what it was given', () => {
    fc.assert(
      fc.property(lists, (terms) => {
        expect(parseOwnTermList(formatOwnTermsCsv(terms))).toEqual({ terms, faults: [] });
      }),
    );
  });
});

describe('reading', () => {
  test('columns are known by their names, in any order, with a byte order mark', () => {
    const { terms, faults } = parseOwnTermList('\ufeff释义,备注,名词\r\n楼宇里的服务员,x,楼小二\r\n');
    expect(faults).toEqual([]);
    expect(terms).toEqual([{ ...term, aliases: [] }]);
  });

  test('semicolons and TABs part cells where there is no comma', () => {
    expect(parseOwnTermList('term;definition\n楼小二;服务员').terms).toHaveLength(1);
    expect(parseOwnTermList('term\tdefinition\n楼小二\t服务员').terms).toHaveLength(1);
  });

  test('a cell keeps its breaks, and lines are counted through them', () => {
    const { terms, faults } = parseOwnTermList('名词,释义\n楼小二,"一\n二"\n,缺名词\n');
    expect(terms[0]!.definition).toBe('一\n二');
    expect(faults).toEqual([{ line: 4, code: 'no-term' }]);
  });

  test('aliases in a JSON array or in one cell', () => {
    expect(
      parseOwnTermList('[{"term":"楼小二","aliases":"甲乙；丙丁","definition":"x"}]').terms[0]!.aliases,
    ).toEqual(['甲乙', '丙丁']);
    expect(parseOwnTermList('{"名词":"楼小二","别名":["甲乙",3],"释义":"x"}').terms[0]!.aliases).toEqual([
      '甲乙',
    ]);
  });
});

describe('two columns without names', () => {
  test.each([
    ['commas', '楼小二,楼宇里的服务员\n路长制,一条路一个路长\n'],
    ['TABs', '楼小二\t楼宇里的服务员\n路长制\t一条路一个路长'],
    ['quotes', '"楼小二","楼宇里的服务员"\r\n"路长制","一条路一个路长"\r\n'],
  ])('are a word and its meaning, parted by %s', (_, text) => {
    const { terms, faults } = parseOwnTermList(text);
    expect(faults).toEqual([]);
    expect(terms.map(({ term: name, definition }) => [name, definition])).toEqual([
      ['楼小二', '楼宇里的服务员'],
      ['路长制', '一条路一个路长'],
    ]);
  });
});

describe('a list that is brought in', () => {
  test.each([
    ['', '报社词表', '报社词表'],
    ['区政府网', '报社词表', '区政府网（报社词表）'],
    ['报社词表，第二版', '报社词表', '报社词表，第二版'],
    ['区政府网', '', '区政府网'],
    ['长'.repeat(500), '报社词表', '长'.repeat(500)],
  ])('gives its name to its terms: source “%s”, list “%s”', (source, list, named) => {
    expect(nameList([{ ...term, source }], list).map((one) => one.source)).toEqual([named]);
  });
});

describe('bad rows are named, good ones kept', () => {
  const head = '名词,释义\n楼小二,服务员\n';
  const cases: [ListFaultCode, number, string][] = [
    ['no-term', 3, `${head},只有释义`],
    ['no-term', 3, `${head}楼,一个字`],
    ['no-definition', 3, `${head}路长制,`],
    ['too-long', 3, `${head}${'长'.repeat(61)},太长`],
    ['twice', 3, `${head}“楼小二”,又一次`],
    ['too-many-cells', 3, `${head}路长制,管路,多出`],
    ['unclosed-quote', 3, `${head}路长制,"没有收尾`],
    ['not-a-record', 2, '[{"term":"楼小二","definition":"x"},"路长制"]'],
  ];
  test.each(cases)('%s on line %i', (code, line, text) => {
    const { terms, faults } = parseOwnTermList(text);
    expect(faults).toEqual([{ line, code }]);
    expect(terms.map((one) => one.term)).toEqual(['楼小二']);
  });

  const fields = (lengths: {
    term?: number;
    definition?: number;
    source?: number;
    aliases?: number;
    alias?: number;
  }) => {
    const long = (length = 2) => '长'.repeat(length);
    const aliases = Array.from({ length: lengths.aliases ?? 1 }, () => long(lengths.alias));
    const record = { term: long(lengths.term), definition: long(lengths.definition), aliases };
    return parseOwnTermList(JSON.stringify([{ ...record, source: long(lengths.source) }]));
  };
  test.each([
    ['term', 60],
    ['definition', 2_000],
    ['source', 500],
    ['aliases', 50],
    ['alias', 60],
  ] as const)('%s may have %i, and none more', (field, most) => {
    expect(fields({ [field]: most }).faults).toEqual([]);
    expect(fields({ [field]: most + 1 }).faults).toEqual([{ line: 1, code: 'too-long' }]);
  });

  const whole: [ListFaultCode, string][] = [
    ['empty', ' \n'],
    ['no-header', '楼小二,服务员\n路长制\n'],
    ['not-text', '\ufffd\u0003楼,\u0000\ufffd\n\ufffd8,\ufffd'],
    ['no-header', '楼小二,服务员,浦东\n'],
    ['not-json', '[{"term":'],
  ];
  test.each(whole)('%s leaves out the file', (code, text) => {
    expect(parseOwnTermList(text)).toEqual({ terms: [], faults: [{ line: 0, code }] });
  });
});

describe('a list as other tools save it', () => {
  const words = '名词,释义\n楼小二,楼宇里的服务员\n';
  const plain = parseOwnTermList(words);

  test.each([
    ['GBK, as a spreadsheet in Chinese', encodePairs(words, 'gbk')],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['UTF-16, parted by tabs', utf16(words.replaceAll(',', '\t'))],
  ])('is read in %s', (_name, bytes) => {
    expect(plain.terms).toHaveLength(1);
    expect(parseOwnTermList(decodeDocument(bytes))).toEqual(plain);
  });

  test.each(['source,target', 'Source,Target', '原文,译文'])('has no term of its head %s', (head) => {
    const { terms } = parseOwnTermList(`${head}\n楼小二,楼宇里的服务员\n`);
    expect(terms.map(({ term: one }) => one)).toEqual(['楼小二']);
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
