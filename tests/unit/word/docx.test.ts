import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plainReportText, type ReportText } from '../../../lib/text/report-text.ts';
import { openReader } from '../../../scripts/open-reader.ts';
import { readDocument } from '../../../scripts/read-document.ts';
import { type MadeDocx, makeDocx, makeZip, paragraph, run } from '../../helpers/made-docx.ts';
import { projectRoot } from '../../helpers/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-word-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readBytes = (bytes: Uint8Array | string): Promise<ReportText> => {
  const path = join(folder, 'report.docx');
  writeFileSync(path, bytes);
  return readDocument(path, null);
};
const read = (made: MadeDocx): Promise<ReportText> => readBytes(makeDocx(made));
const textOf = async (made: MadeDocx): Promise<string> => (await read(made)).text;

describe('the text of a Word document', () => {
  it('is its paragraphs, without what is deleted, hidden or a code', async () => {
    const body = [
      paragraph(run('完成税收') + run('5.2', '<w:b/>') + run('亿元。')),
      paragraph(''),
      paragraph(
        `${run('新建')}<w:del><w:r><w:delText>一</w:delText></w:r></w:del><w:ins>${run('两')}</w:ins>${run('所学校')}`,
      ),
      paragraph(run('看不见', '<w:vanish/>') + run('看得见', '<w:vanish w:val="0"/>')),
      paragraph(
        `<w:r><w:instrText>PAGE</w:instrText></w:r>${run('港区')}<w:r><w:br/></w:r>${run('　改造 ')}`,
      ),
    ].join('');
    expect(await read({ body, title: '工作报告' })).toMatchObject({
      text: '完成税收5.2亿元。\n新建两所学校\n看得见\n港区\n改造',
      documentTitle: '工作报告',
    });
  });

  it.each([
    'del',
    'moveFrom',
    'delText',
    'instrText',
    'delInstrText',
    'rt',
    'listPr',
    'sdtPr',
    'sectPr',
    'tblPr',
    'tblGrid',
  ])('is none of what stands in %s', async (name) => {
    const inside = `<w:${name}>${run('不印')}<w:t>不印</w:t></w:${name}>`;
    expect(await textOf({ body: paragraph(run('港区') + inside) })).toBe('港区');
    const around = `<w:${name}>${paragraph(run('不印'))}</w:${name}>`;
    expect(await textOf({ body: around + paragraph(run('港区')) })).toBe('港区');
  });

  it.each(['0', 'false', 'off', 'none'])('is shown where what hides it is said to be %s', async (value) => {
    expect(await textOf({ body: paragraph(run('港区', `<w:vanish w:val="${value}"/>`)) })).toBe('港区');
  });

  it.each(['1', 'true', 'on'])('is hidden where what hides it is said to be %s', async (value) => {
    const body = paragraph(run('不印', `<w:vanish w:val="${value}"/>`) + run('港区'));
    expect(await textOf({ body })).toBe('港区');
  });

  it.each([
    ['a tab', '<w:tab/>', '港 区'],
    ['a tab set by its place', '<w:ptab/>', '港 区'],
    ['a line’s end', '<w:cr/>', '港\n区'],
    ['a hyphen', '<w:noBreakHyphen/>', '港-区'],
  ])('has what prints without words: %s', async (_what, element, text) => {
    const body = paragraph(`${run('港')}<w:r>${element}</w:r>${run('区')}`);
    expect(await textOf({ body })).toBe(text);
  });

  it.each([
    ['0', '港区¹'],
    ['false', '港区¹'],
    ['off', '港区¹'],
    ['1', '港区'],
    ['on', '港区'],
  ])('has the mark of a note unless the writer chose another: %s', async (own, line) => {
    const reference = `<w:r><w:footnoteReference w:id="2" w:customMarkFollows="${own}"/></w:r>`;
    const footnotes = `<w:footnote w:id="2">${paragraph(run('指海湾。'))}</w:footnote>`;
    const text = await textOf({ body: paragraph(run('港区') + reference), footnotes });
    expect(text.split('\n')[0]).toBe(line);
  });

  describe('whose writer broke lines within a paragraph', () => {
    const broken = (lines: readonly string[], properties = ''): string =>
      paragraph(lines.map((line) => run(line)).join('<w:r><w:br/></w:r>'), properties);
    const centred = '<w:jc w:val="center"/>';
    const day = '——2024年1月9日在临澜镇第五届人民代表大会第三次会议上';
    const title = ['2024年临澜', '镇政府工作报告'];

    it.each<[string, string[], string, string[]]>([
      ['a report’s title', title, centred, ['2024年临澜镇政府工作报告']],
      ['a title above its day', [...title, day], centred, ['2024年临澜镇政府工作报告', day]],
      [
        'a title in a style of headings',
        ['临澜镇2024年', '港区改造实绩', '（摘要）'],
        '<w:outlineLvl w:val="0"/>',
        ['临澜镇2024年港区改造实绩', '（摘要）'],
      ],
    ])('makes one line of %s', async (_, lines, properties, want) => {
      const body = broken(lines, properties) + paragraph(run('各位代表：'));
      expect((await textOf({ body })).split('\n')).toEqual([...want, '各位代表：']);
    });

    it.each([
      ['a title that is whole', ['政府工作报告', '2024年1月9日在临澜镇人民代表大会上', '镇长　沈若川']],
      ['a day above an office', ['2024年1月9日', '临澜镇镇长', '政府工作报告']],
      ['sentences', ['完成税收5.2亿元，', '现提出以下安排']],
      ['a list', ['一、港区改造', '二、工作安排']],
    ])('leaves apart the lines of %s', async (_, lines) => {
      expect((await textOf({ body: broken(lines, centred) })).split('\n')).toEqual(lines);
    });

    it('gives the report its place', async () => {
      const text = '全年完成税收5.2亿元，新建学校2所，疏浚航道8.6公里。'.repeat(20);
      const body = broken(['临澜镇2023年工作', '总结暨2024年工作计划'], centred) + paragraph(run(text));
      const { report } = openReader().read(await read({ body }));
      expect(report).toMatchObject({ place: '临澜镇', period: '2023' });
    });
  });

  it('has the numbers that Word prints', async () => {
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3')}${level(3, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
    const styles = `<w:style w:styleId="head"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:styleId="lead"><w:basedOn w:val="head"/></w:style>`;
    const item = (text: string, ilvl: number): string =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="3"/></w:numPr>`);
    const body = [
      paragraph(run('经济'), '<w:pStyle w:val="lead"/>'),
      item('税收', 1),
      item('投资', 1),
      item('港区', 2),
      item('码头', 3),
      paragraph(run('民生'), '<w:pStyle w:val="head"/>'),
      item('就业', 1),
    ].join('');
    expect((await textOf({ body, numbering, styles })).split('\n')).toEqual([
      '一、经济',
      '（一）税收',
      '（二）投资',
      '1 港区',
      '码头',
      '二、民生',
      '（一）就业',
    ]);
  });

  it('has notes behind the paragraph that leads to them, and raised marks', async () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
    const body = [
      paragraph(
        `${run('推行湾长制')}${reference(4)}${run('，水域3000m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('。')}`,
      ),
      paragraph(run('新建学校。') + reference(5)),
    ].join('');
    const footnotes = note(4, '指由专人保护海湾。') + note(5, '即二小。');
    const report = await read({ body, footnotes });
    expect(report.text).toBe('推行湾长制¹，水域3000m²。\n¹指由专人保护海湾。\n新建学校。²\n²即二小。');
    expect(report.superscripts.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      '¹',
      '²',
      '¹',
      '²',
      '²',
    ]);
    const settings = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>';
    expect(await textOf({ body, footnotes, settings })).toContain('湾长制①，');
  });

  it('has rows and cells, spanned ones empty', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const table = [
      row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('总量', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('2023年'), cell('2024年')),
      row(cell('税收'), cell('5.2'), cell('')),
    ].join('');
    const report = await read({
      body: `${paragraph(run('见下表。'))}<w:tbl>${table}</w:tbl>${paragraph(run('以上。'))}`,
    });
    expect(report.text.split('\n')).toEqual([
      '见下表。',
      '指标\t总量\t',
      '\t2023年\t2024年',
      '税收\t5.2\t',
      '以上。',
    ]);
    expect(report.cells).toHaveLength(9);
    expect(report.cells.at(-2)).toMatchObject({ table: 0, row: 2, column: 1 });
  });

  it('gives the figures of the same text', async () => {
    const reader = openReader();
    const text = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8');
    const body = text
      .split('\n')
      .map((line) => paragraph(run(line)))
      .join('');
    const facts = (report: ReportText) =>
      reader
        .read(report)
        .figures.map(({ text, value, indicator, period, status }) => [
          text,
          value,
          indicator,
          period,
          status,
        ]);
    expect(facts(await read({ body }))).toEqual(facts(plainReportText(text)));
  });
});

describe('a faulty Word document', () => {
  const whole = makeDocx({ body: paragraph(run('港区改造')) });
  it.each([
    ['empty', '', /文件是空的/],
    ['something else', '<html>', /不是文件/],
    ['an archive of something else', makeZip([['a.txt', Buffer.from('x')]]), /压缩包/],
    ['cut short', whole.subarray(0, whole.length - 30), /已损坏/],
    ['broken inside', makeZip([['word/document.xml', Buffer.from('<w:document')]]), /已损坏/],
    ['without words', makeDocx({ body: paragraph('') }), /没有文字/],
  ])('is named: %s', async (_what, bytes, sentence) => {
    await expect(readBytes(bytes)).rejects.toThrow(sentence);
  });

  it('that unpacks to more than it says is damaged', async () => {
    const liar = makeZip([['word/document.xml', Buffer.from(' '.repeat(5000))]]);
    const view = new DataView(liar.buffer);
    const at = Buffer.from(liar).indexOf('PK\x01\x02', 0, 'latin1');
    view.setUint32(at + 24, 100, true);
    await expect(readBytes(liar)).rejects.toThrow(/已损坏/);
  });
});
