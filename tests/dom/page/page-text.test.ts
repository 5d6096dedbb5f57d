import { describe, expect, it, vi } from 'vitest';
import { readPageText } from '../../../lib/page/page-text.ts';

function rootOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const textOf = (html: string) => readPageText(rootOf(html)).text;

describe('the text of a page', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['paragraphs are lines', '<p>一季度平稳。</p><p>二季度回升。</p>', '一季度平稳。\n二季度回升。'],
    ['source between blocks is nothing', '\n <div>\n  <p>甲</p>\n  <p>乙</p>\n </div>', '甲\n乙'],
    [
      'inline elements leave no trace',
      '<p>完成<span lang="EN-US">19</span><span>.66</span>亿元</p>',
      '完成19.66亿元',
    ],
    ['a source break between wide characters is dropped', '<p>工业\n  产值</p>', '工业产值'],
    ['a source break beside a digit is a space', '<p>全年\n12家</p>', '全年 12家'],
    ['also across elements', '<p><span>工业</span>\n<span>产值</span></p>', '工业产值'],
    ['spaces collapse to one', '<p>合计  <b> 12</b> 家 </p>', '合计 12 家'],
    ['nbsp and U+3000 stay', '<p>　　全镇&nbsp;&nbsp;12家</p>', '　　全镇\u00a0\u00a012家'],
    ['br is a line break', '<p>一、经济<br>完成12家<br/></p><p>二</p>', '一、经济\n完成12家\n二'],
    ['one blank line at most', '<p>甲</p><p><br></p><p><br></p><p>乙</p>', '甲\n\n乙'],
    ['an empty block leaves nothing', '<p>甲</p><p></p><div> </div><p>乙</p>', '甲\n乙'],
    ['pre keeps its lines', '<pre>第一行  A\n第二行</pre>', '第一行  A\n第二行'],
    [
      'a style keeps lines',
      '<p style="white-space: pre-wrap">第一行\n第二行</p><p>甲\n乙</p>',
      '第一行\n第二行\n甲乙',
    ],
    ['block spans', '甲<span style="display:block">乙</span>丙', '甲\n乙\n丙'],
    ['inline blocks', '<p style="display: inline">甲</p><p style="display:inline">乙</p>', '甲乙'],
    [
      'hidden text',
      '<p>甲<span hidden>一</span><span style="DISPLAY: none">二</span><i style="visibility:hidden">三</i>乙</p>' +
        '<script>1</script><style>p{}</style><noscript>四</noscript><textarea>五</textarea><template>六</template>',
      '甲乙',
    ],
    ['Word fillers', '<p>甲<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p>乙<o:p>&nbsp;</o:p></p>', '甲\n乙'],
    [
      'numbers of notes are raised, and so are powers',
      '<p>建成“邻里驿站”<sup>2</sup>25个，<span style="vertical-align:super">12</span>8个，绿地300m<sup>2</sup></p>',
      '建成“邻里驿站”²25个，¹²8个，绿地300m²',
    ],
    [
      'marks in brackets and words set high stay as they are',
      '<p>湾长制<sup>[1]</sup>，第1<sup>st</sup>届<sup>注2</sup></p>',
      '湾长制[1]，第1st届注2',
    ],
    [
      'numbers that lead to notes and back are raised: LibreOffice',
      '<p>投入<a class="sdfootnoteanc" name="sdfootnote3anc" href="#sdfootnote3sym"><sup>3</sup></a>12.5亿元</p>' +
        '<div><p><a class="sdfootnotesym" href="#sdfootnote3anc">3</a>2亿元以上项目。</p></div>',
      '投入³12.5亿元\n³2亿元以上项目。',
    ],
    [
      'numbers that lead to notes and back are raised: Word, Markdown',
      '<p>改造<a href="#_ftn4" name="_ftnref4"><span class=MsoFootnoteReference><span lang=EN-US>4</span></span></a>18个' +
        '<a href="a.htm#_edn1"><span>[1]</span></a><a href="#fn5">5</a></p><p><a href="#_ftnref4"><span>4</span></a>5000米<a href="#fnref5">↩</a></p>',
      '改造⁴18个[1]⁵\n⁴5000米↩',
    ],
    ['numbers of other links stay', '<p>第<a href="#page2">2</a><a href="/3">3</a>页</p>', '第23页'],
    ['comments part nothing', '<p>甲<!-- x -->乙</p><!-- y --><p>丙</p>', '甲乙\n丙'],
  ];
  it.each(cases)('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('elements without text, by the thousand', () => {
  const page = (line: string) =>
    rootOf(
      `<p>完成12亿元。</p>${line.repeat(99)}<p>增长3%。${line.repeat(99)}共<br>4家。</p>${line.repeat(99)}`,
    );

  it.each([
    ['breaks', '<br>'],
    ['empty lines of an editor', '<div><br></div>'],
    ['empty paragraphs', '<p><b></b></p>'],
  ])('%s are looked past once, not each by each', (_what, line) => {
    const root = page(line);
    const walk = vi.spyOn(Object.getPrototypeOf(document.createTreeWalker(document)), 'nextNode');
    const { text } = readPageText(root);
    const looks = walk.mock.calls.length;
    walk.mockRestore();
    expect(text).toMatch(/^完成12亿元。\n+增长3%。\n+共\n4家。$/);
    expect(looks).toBeLessThan(30);
  });

  it('between hidden ones leave the text as it is', () => {
    expect(
      textOf('<br><p hidden><br>隐</p><br><p hidden></p><br><div><p hidden>隐</p><br>12家</div><br>'),
    ).toBe('12家');
  });
});

describe('tables', () => {
  it('spans of a billion columns and rows cost no more than those of a page’s width', () => {
    const rows = (columns: number, reach: number) =>
      Array.from(
        { length: 300 },
        (_, i) =>
          `<tr><td colspan="${columns}" rowspan="${reach}">指标${i}</td><td rowspan="0">${i}亿元</td></tr>`,
      ).join('');
    const { text, cells } = readPageText(rootOf(`<table>${rows(1e9, 1e9)}</table>`));
    expect(text.length).toBeLessThan(300 * 300);
    expect(cells).toHaveLength(600);
    expect(text).toContain('指标299');
  });

  const cases: [what: string, html: string, text: string][] = [
    [
      'a row is a line, cells are parted by a TAB',
      '<table><tr><th>指标</th><th>数值</th></tr>\n<tr>\n<td>税收</td>\n<td> 12.5\n亿元 </td></tr></table>',
      '指标\t数值\n税收\t12.5 亿元',
    ],
    [
      'spanned cells are empty',
      '<table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td>己</td><td>庚</td></tr></table>',
      '甲\t乙\t\n\t丙\t丁\n戊\t己\t庚',
    ],
    [
      'a row span at the end of a row',
      '<table><tr><td>甲</td><td rowspan=2>乙</td></tr><tr><td>丙</td></tr></table>',
      '甲\t乙\n丙\t',
    ],
    [
      'a head of two rows whose first stands alone in its group',
      '<table><thead><tr><td rowspan=2>指标</td><td colspan=2>2024年</td></tr></thead><tbody><tr><td>目标</td><td>完成</td></tr><tr><td>税收</td><td>12</td><td>13</td></tr></tbody></table>',
      '指标\t2024年\t\n\t目标\t完成\n税收\t12\t13',
    ],
    [
      'a group whose first row is whole takes nothing from the one above',
      '<table><thead><tr><td rowspan=2>指标</td><td>2024年</td></tr></thead><tbody><tr><td>税收</td><td>12</td></tr></tbody></table>',
      '指标\t2024年\n税收\t12',
    ],
    [
      'an empty cell keeps its column, an empty row is nothing',
      '<table><tr><td></td><td>甲</td></tr><tr><td></td><td> </td></tr><tr><td>乙</td><td></td></tr></table>',
      '\t甲\n乙\t',
    ],
    [
      'lines within a cell',
      '<table><tr><td>工业<br>产值</td><td><p>甲</p>\n<p>乙</p></td></tr></table>后',
      '工业产值\t甲 乙\n后',
    ],
    [
      'layout tables are blocks',
      '<table><tr><td><table><tr><td>索引号</td><td>A1</td></tr></table></td></tr><tr><td><p>甲</p><p>乙</p></td></tr></table>',
      '索引号\tA1\n甲\n乙',
    ],
    ['one column is no grid', '<table><tr><td>甲<br>乙</td></tr><tr><td>丙</td></tr></table>', '甲\n乙\n丙'],
  ];
  it.each(cases)('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
