import { describe, expect, it } from 'vitest';
import { createLinker, type FragmentInput, fragmentLink } from '../../../lib/snippets/fragment-link.ts';

const address = 'https://www.example.gov.cn/1.html';

/** The directive that leads to the `nth` (from 0) occurrence of a quote, decoded; `null` without a link. */
function directive(text: string, quote: string, nth = 0, page: Partial<FragmentInput> = {}): string | null {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(quote, start + 1);
  const href = fragmentLink({ address, text, span: { start, end: start + quote.length }, ...page });
  return href && decodeURIComponent(href.split(':~:text=')[1]!);
}

/** So many characters without a mark among them. */
const plain = (length: number): string => '建成乡村道路'.repeat(20).slice(0, length);
/** Clauses of three characters each, mark included. */
const clauses = (count: number): string => '平稳，'.repeat(count);

describe('the words of a place', () => {
  it('stand by themselves up to sixty characters', () => {
    const words = `${plain(29)}，${plain(30)}`;
    expect(words).toHaveLength(60);
    expect(directive(`前言。${words}。`, words)).toBe(words);
  });

  it('are given by their two ends from there on, each of sixteen characters and more', () => {
    const words = `${plain(16)}，${clauses(9)}${plain(17)}`;
    expect(words).toHaveLength(61);
    expect(directive(`前言。${words}。`, words)).toBe(`${plain(16)},${plain(17)}`);
  });

  it('go on to the next sure end of a word where sixteen characters end inside one', () => {
    const words = `${plain(15)}，${plain(14)}，${clauses(4)}${plain(14)}，${plain(15)}`;
    // Sixteen characters end with the mark, and there a word ends as well.
    expect(directive(`前言。${words}。`, words)).toBe(`${plain(15)}，,，${plain(15)}`);
    const longer = `${plain(14)}，${plain(15)}，${clauses(4)}${plain(15)}，${plain(14)}`;
    expect(directive(`前言。${longer}。`, longer)).toBe(
      `${plain(14)}，${plain(15)},${plain(15)}，${plain(14)}`,
    );
  });

  it('end with the word, wherever it ends', () => {
    for (const length of [16, 17, 18, 19]) {
      const words = `${plain(length)}，${clauses(12)}${plain(length)}`;
      expect(directive(`前言。${words}。`, words)).toBe(`${plain(length)},${plain(length)}`);
    }
  });

  it.each([
    ['sixty characters end well', 60, 60],
    ['the beginning does not within sixty', 61, 20],
    ['the end does not within sixty', 20, 61],
  ])('are given so as far as %s', (_what, head, tail) => {
    const words = `${plain(head)}，好，${plain(tail)}`;
    const given = `${plain(head)},${plain(tail)}`;
    expect(directive(`前言。${words}。`, words)).toBe(head + tail === 120 ? given : null);
  });

  it('are not given by ends that lie over one another', () => {
    const words = `${plain(10)}，${plain(42)}，${plain(10)}`;
    expect(directive(`前言。${words}。`, words)).toBeNull();
  });

  it('may be given by ends that touch', () => {
    const name = 'ABCDEFGHIJKLMNOPQRST';
    const words = `${name}${plain(45)}`;
    expect(directive(`前言。${words}。`, words)).toBe(`${name},${plain(45)}`);
  });

  it('are given by their two ends where a block ends or a space stands between', () => {
    expect(directive('甲。新建步道。\n修缮桥梁。乙。', '新建步道。\n修缮桥梁。')).toBe(
      '新建步道。,修缮桥梁。',
    );
    expect(directive('甲。新建 AI 实验室。', '新建 AI 实验室')).toBe('新建,实验室');
  });

  it('are whole numbers and names, without the blanks at their ends', () => {
    expect(directive('税收 10亿元 ，平稳。', ' 10亿元 ')).toBe('10亿元');
    expect(directive('税收110.5亿元，平稳。', '0.5亿')).toBe('110.5亿,-元');
    expect(directive('建成10MW电站，平稳。', '0M')).toBe('10MW');
  });

  it('are none of blanks alone', () => {
    expect(directive('税收 　 平稳。', ' 　 ')).toBeNull();
    expect(fragmentLink({ address, text: '税收。', span: { start: 1, end: 1 } })).toBeNull();
  });
});

describe('the words around a place', () => {
  it('are asked for where the place begins or ends inside a word', () => {
    expect(directive('系统应用率达到8成。', '应用率')).toBe('系统-,应用率,-达到');
    expect(directive('系统应用率，达标。', '应用率')).toBe('系统-,应用率');
    expect(directive('应用率达到8成。', '应用率')).toBe('应用率,-达到');
  });

  it('are asked for where it stands twice, six characters and more a side', () => {
    const text = '东村，收入5万元，增长。西村，收入5万元，增长。';
    expect(directive(text, '5万元', 1)).toBe('。西村，收入-,5万元,-，增长。');
  });

  it.each([
    [2, 1],
    [4, 4],
    [8, 8],
    [15, 16],
  ])('are twice as many where so many tell nothing yet: %i clauses between', (between, reached) => {
    const text = `甲村，${clauses(between)}税收5亿元。\n乙村，${clauses(between)}税收5亿元。`;
    const given = directive(text, '税收5亿元', 1)!;
    const [prefix] = given.split('-,');
    expect(prefix!.startsWith('乙村')).toBe(true);
    expect(prefix!.length).toBeLessThanOrEqual(3 * (reached + 2));
  });

  it('are no longer than forty-eight characters and the word that they end in', () => {
    const place = (between: string) => `甲村${between}税收5亿元。\n乙村${between}税收5亿元。`;
    expect(directive(place(`，${clauses(15)}`), '税收5亿元', 1)).not.toBeNull();
    expect(directive(place(`，${clauses(17)}`), '税收5亿元', 1)).toBeNull();
    // Forty characters beyond, where no word surely ends before.
    expect(directive(`甲${plain(88)}5亿元。乙${plain(88)}5亿元。`, '5亿元', 1)).toBeNull();
    expect(directive(`甲${plain(87)}5亿元。乙${plain(87)}5亿元。`, '5亿元', 1)).toBe(
      `乙${plain(87)}-,5亿元,-。`,
    );
    expect(directive(`5亿元${plain(88)}乙。5亿元${plain(88)}甲。`, '5亿元', 1)).toBeNull();
    expect(directive(`5亿元${plain(87)}乙。5亿元${plain(87)}甲。`, '5亿元', 1)).toBe(`5亿元,-${plain(87)}甲`);
  });

  it('end with the block', () => {
    expect(directive('甲。\n乙5亿元\n丁。\n5亿元，', '5亿元', 0)).toBe('乙-,5亿元');
    expect(directive('甲。\n5亿元\n乙。\n5亿元\n丙。', '5亿元', 1)).toBeNull();
  });

  it('may be on one side alone, where the block ends on the other', () => {
    expect(directive('5亿元，甲。\n5亿元，乙。', '5亿元', 1)).toBe('5亿元,-，乙。');
    expect(directive('甲：5亿元\n乙：5亿元', '5亿元', 1)).toBe('乙：-,5亿元');
  });

  it('are none that show nothing', () => {
    expect(directive('\u200b5亿元，甲。\n\u200b5亿元，乙。', '5亿元', 1)).toBe('5亿元,-，乙。');
    expect(directive('甲：5亿元\u200b\n乙：5亿元\u200b', '5亿元', 1)).toBe('乙：-,5亿元');
  });
});

describe('characters without a width', () => {
  // Each of them made the search for the place go on for ever, or hid it.
  it.each([
    ['before the place', '前言，\u200b税收10亿元。', '税收10亿元', '税收10亿元'],
    ['behind it', '前言，税收10亿元\u200b。', '税收10亿元', '税收10亿元'],
    ['at the beginning of its block', '前言。\n\u200b税收10亿元。', '税收10亿元', '税收10亿元'],
    ['at its own ends', '前言，\u200b税收10亿元\ufeff。', '\u200b税收10亿元\ufeff', '税收10亿元'],
    ['inside the word it begins in', '系\u200b统应用。', '统应用', '系\u200b-,统应用'],
    ['between percent sign and comma', '覆盖5%\u200b，平稳。', '5%', '5%,-\u200b，'],
  ])('%s are left out of account', (_where, text, quote, given) => {
    expect(directive(text, quote)).toBe(given);
  });

  it('are no place', () => {
    expect(directive('税收\u200b，平稳。', '\u200b')).toBeNull();
    expect(directive('\u200b', '\u200b')).toBeNull();
  });
});

describe('the rest of the page', () => {
  const text = '完成10亿元，平稳。';
  it.each([
    ['before it', { before: '导航，10亿元' }],
    ['behind it', { after: '页脚，10亿元' }],
  ])('has the words too, %s: what tells them apart is asked for', (_where, around) => {
    expect(directive(text, '10亿元', 0, around)).toBe('完成-,10亿元,-，平稳。');
  });

  it('is parted from the text', () => {
    // The end of the menu is no beginning of the text's first word.
    expect(directive('税收。', '税收', 0, { before: '导航' })).toBe('税收');
    expect(directive('税收', '税收', 0, { after: '页脚' })).toBe('税收');
  });
});

describe('the address of a place', () => {
  const span = { start: 0, end: 2 };
  const text = '税收，平稳。';
  it.each([
    ['https://example.gov.cn/1.html', 'https://example.gov.cn/1.html#:~:text='],
    ['https://example.gov.cn/1.html#', 'https://example.gov.cn/1.html#:~:text='],
    ['https://example.gov.cn/1.html#p3', 'https://example.gov.cn/1.html#p3:~:text='],
    ['https://example.gov.cn/1.html#:~:text=x', 'https://example.gov.cn/1.html#:~:text='],
    ['https://example.gov.cn/1.html#p3:~:text=x', 'https://example.gov.cn/1.html#p3:~:text='],
    ['https://example.gov.cn/?id=1', 'https://example.gov.cn/?id=1#:~:text='],
  ])('%s keeps its own fragment and no other directive', (page, begins) => {
    expect(fragmentLink({ address: page, text, span })).toBe(`${begins}${encodeURIComponent('税收')}`);
  });

  it.each([
    ['A-1', 'A%2D1'],
    ["A(b)'c'", 'A%28b%29%27c%27'],
    ['A*b~c!', 'A%2Ab%7Ec%21'],
    ['A&b=c', 'A%26b%3Dc'],
  ])('has no mark of directives, of addresses or of Markdown: %s', (words, encoded) => {
    const href = fragmentLink({ address, text: `${words} 。`, span: { start: 0, end: words.length } });
    expect(href).toBe(`${address}#:~:text=${encoded}`);
  });

  it('has a broken character as the sign for one', () => {
    const broken = '甲\ud83d';
    expect(fragmentLink({ address, text: `${broken}，`, span: { start: 0, end: 2 } })).not.toBeNull();
  });

  it('is made for many places of one page as for each', () => {
    const many = '税收5亿元，产值5亿元，岗位9个。';
    const linker = createLinker({ address, text: many });
    for (const quote of ['税收5亿元', '产值5亿元', '9个']) {
      const start = many.indexOf(quote);
      const place = { start, end: start + quote.length };
      expect(linker(place)).toBe(fragmentLink({ address, text: many, span: place }));
    }
  });
});
