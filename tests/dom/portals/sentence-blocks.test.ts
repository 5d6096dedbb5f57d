import { describe, expect, it } from 'vitest';
import { growTree, readSentenceBlocks } from '../../../lib/portals/sentence-blocks.ts';

const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const blocksOf = (html: string) => readSentenceBlocks(bodyOf(html));
const only = (html: string) => {
  const blocks = blocksOf(html);
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
};

describe('a block of a page’s running text', () => {
  it('has a stop, or is a number as cells are; labels and menus are none', () => {
    for (const stop of '，。；、') expect(blocksOf(`<p>全镇税收${stop}</p>`)).toHaveLength(1);
    for (const number of ['12', '-3.5', '1,208', '6.4%'])
      expect(blocksOf(`<div>${number}</div>`)).toHaveLength(1);
    for (const label of ['政务公开', '12亿元', '2024-01-15', '.5'])
      expect(blocksOf(`<p>${label}</p>`)).toEqual([]);
  });

  it('is the text of the element and of the words within its lines, links left out', () => {
    const block = only('<div> <p>全镇<b>税收</b>，\n<a href="/1">增长</a><span>稳定</span></p> </div>');
    expect([block.block.localName, block.length, block.blocks]).toEqual(['p', '全镇税收，\n稳定'.length, 1]);
  });

  it('is a cell, and what is set as it is typed', () => {
    expect(only('<table><tr><td>全年，</td></tr></table>').block.localName).toBe('td');
    expect(only('<pre>全年，</pre>').block.localName).toBe('pre');
  });

  it('is none of what scripts and fields hold', () => {
    expect(blocksOf('<script>a，b。</script><textarea>好，</textarea><a href="/1">全镇，</a>')).toEqual([]);
  });

  it('of one character counts where it is one, and no blank does', () => {
    expect(blocksOf('<p>3</p>')).toHaveLength(1);
    expect(blocksOf('<p> </p>')).toEqual([]);
    // A comma in an element of its own is a part of the sentence.
    expect(only('<p>税收<b>，</b>增长</p>').length).toBe(5);
  });
});

describe('a block behind a heading that leads to another page', () => {
  const led = (html: string) => blocksOf(html).map((block) => block.led);
  const link = '<a href="/n/1.html">镇里举办文化节</a>';
  it.each([
    ['in a line before it', `<h4>${link}</h4><p>来了320人，好。</p>`, [1]],
    ['in its own line break', `<p>${link}<br>来了320人，好。</p>`, [1]],
    ['in an item with it', `<li>${link} 01-05<div>来了320人，好。</div></li>`, [1]],
    [
      'as an abstract each',
      `<h4>${link}</h4><p>一，二。</p><h4>${link}</h4><p>三，四。</p><p>五，六。</p>`,
      [1, 1, 0],
    ],
  ])('is led, %s', (_where, html, expected) => expect(led(html)).toEqual(expected));

  it.each([
    ['within a sentence', `<p>今年，${link}，来了320人。</p><p>好，很好。</p>`],
    ['to a place of the page', '<h4><a href="#a">镇里举办文化节</a></h4><p>来了320人，好。</p>'],
    ['to a file', '<h4><a href="/f/1.pdf">镇里举办文化节</a></h4><p>来了320人，好。</p>'],
    ['of few characters', '<h4><a href="/n/1.html">下一页</a></h4><p>来了320人，好。</p>'],
    ['by a script', '<h4><a href="javascript:open()">镇里举办文化节</a></h4><p>来了320人，好。</p>'],
  ])('is not led by a link %s', (_what, html) => expect(led(html).some(Boolean)).toBe(false));
});

describe('a sign of a report', () => {
  it.each([
    '税收18.6亿元，增长。',
    '增长6.4%，好。',
    '增长６％，增长6％。',
    '各位代表，请审议。',
    '同志们，朋友们。',
    '一、主要工作',
    '（二）民生，',
    '(十) 治理，',
    '1．税收，',
    '12、就业，',
    '“一网通办”，',
    '【民生】，',
  ])('stands in %s', (words) => {
    expect(only(`<p>${words}</p>`).signed).toBe(1);
  });

  it.each([
    '全镇税收，增长。',
    '第3批，',
    '2024年，',
    '3月，',
    '15日，',
    '8号楼，',
    '2024-01-15，',
    '9:30，',
  ])('does not stand in %s', (words) => {
    expect(only(`<p>${words}</p>`).signed).toBe(0);
  });

  it.each([
    ['6.4', 1],
    ['6.4%', 1],
    ['-12%', 1],
    ['1,208', 1],
    ['208', 1],
    ['12', 0],
    ['2024', 0],
    ['1987', 0],
  ])('in a cell is %s: %i', (number, signed) => {
    for (const cell of ['td', 'th'])
      expect(only(`<table><tr><${cell}>${number}</${cell}></tr></table>`).signed).toBe(signed);
  });

  it('in a cell alone is such a number', () => {
    for (const number of ['208', '-12%']) expect(only(`<p>${number}</p>`).signed).toBe(0);
  });
});

describe('what a site or its visitors say', () => {
  it.each([
    '本网转载，',
    '本网站，',
    '本站，',
    '本平台，',
    '本公众号，',
    '网友，',
    '版权，',
    '转载，',
    '免责，',
    '仅供参考，',
    '不承担，',
    '侵权，',
    '未经书面许可，',
    '未经授权，',
  ])('is strange to a report: %s', (words) => {
    const block = only(`<p>${words}税收3亿元。</p>`);
    expect([block.strange, block.signed]).toEqual([block.length, 0]);
  });

  it('is none where the words mean something else', () => {
    for (const words of ['本镇，', '未经历过的挑战，', '参考，', '网格，'])
      expect(only(`<p>${words}</p>`).strange).toBe(0);
  });
});

describe('blocks added up', () => {
  const html =
    '<div id="a"><div id="b"><p>税收3亿元，</p><p>税收，</p></div><div id="c"><p>本站，</p></div></div><p>好。</p>';
  const body = bodyOf(html);
  const { within, children } = growTree(readSentenceBlocks(body), body);
  const of = (id: string) => within.get(body.querySelector(`#${id}`)!);

  it('are what each element around them holds', () => {
    expect(of('b')).toEqual({ length: 9, blocks: 2, signed: 1, strange: 0, led: 0 });
    expect(of('c')).toEqual({ length: 3, blocks: 1, signed: 0, strange: 3, led: 0 });
    expect(of('a')).toEqual({ length: 12, blocks: 3, signed: 1, strange: 3, led: 0 });
    expect(within.get(body)).toEqual({ length: 14, blocks: 4, signed: 1, strange: 3, led: 0 });
  });

  it('stand in their elements in the order of the page', () => {
    const names = (element: Element) =>
      (children.get(element) ?? []).map(({ id, localName }) => id || localName);
    expect(names(body)).toEqual(['a', 'p']);
    expect(names(body.querySelector('#a')!)).toEqual(['b', 'c']);
    expect(names(body.querySelector('#b')!)).toEqual(['p', 'p']);
    expect(names(body.querySelector('p')!)).toEqual([]);
  });
});
