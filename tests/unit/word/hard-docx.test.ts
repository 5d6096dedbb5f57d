import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { loadDocx } from '../../../lib/word/load-docx.ts';
import type { WordReading } from '../../../lib/word/word-text.ts';
import { type MadeDocx, makeDocx, makeZip, paragraph, run } from '../../helpers/made-docx.ts';

const { DOMParser } = new JSDOM('').window;
const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
const load = (bytes: Uint8Array) => loadDocx({ bytes: new Uint8Array(bytes), address: null, parseXml });
const read = async (made: MadeDocx | string): Promise<WordReading> =>
  (await load(makeDocx(typeof made === 'string' ? { body: made } : made))).reading!;
const linesOf = async (made: MadeDocx | string): Promise<string[]> =>
  (await read(made)).report.text.split('\n');

const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const textCell = (text: string, properties = ''): string => cell(paragraph(run(text)), properties);
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('what changed in a document', () => {
  it('is read as it stands with all changes accepted', async () => {
    const moved = `<w:moveFrom>${run('旧处')}</w:moveFrom>`;
    const body = [
      paragraph(
        `${run('新建')}<w:del>${run('一').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('两')}</w:ins>${run('所学校')}`,
      ),
      paragraph(moved + run('港区')),
      `<w:ins>${paragraph(run('整段加入'))}</w:ins>`,
    ].join('');
    expect(await linesOf(body)).toEqual(['新建两所学校', '港区', '整段加入']);
  });

  it('joins a paragraph to the next where the mark between them was deleted', async () => {
    const body = paragraph(run('税收增长'), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('5.2%。'));
    expect(await linesOf(body)).toEqual(['税收增长5.2%。']);
  });

  it('leaves out rows that were deleted', async () => {
    const gone = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${textCell('渔业')}</w:tr>`;
    expect(await linesOf(table(row(textCell('税收'), textCell('5.2')), gone))).toEqual(['税收\t5.2']);
  });
});

describe('tables of a document', () => {
  it('have rows and cells that stand in controls', async () => {
    const control = (inside: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const body = table(
      row(textCell('指标'), control(textCell('数值'))),
      control(row(textCell('税收'), textCell('5.2'))),
    );
    expect(await linesOf(control(body))).toEqual(['指标\t数值', '税收\t5.2']);
  });

  it('have a table inside a cell as text of that cell', async () => {
    const inner = table(row(textCell('甲'), textCell('1')), row(textCell('乙'), textCell('2')));
    expect(await linesOf(table(row(textCell('分村'), cell(paragraph(run('如下')) + inner))))).toEqual([
      '分村\t如下 甲 1 乙 2',
    ]);
  });

  it('keep columns in a row that begins further in, and under cells that span rows and columns', async () => {
    const inset = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${textCell('合计')}${textCell('9')}</w:tr>`;
    const head = row(
      textCell('指标', '<w:vMerge w:val="restart"/>'),
      textCell('总量', '<w:gridSpan w:val="2"/>'),
    );
    const below = row(textCell('旧', '<w:vMerge/>'), textCell('上年'), textCell('今年'));
    const { reading } = await load(makeDocx({ body: table(head, below, inset) }));
    expect(reading!.report.text.split('\n')).toEqual(['指标\t总量\t', '\t上年\t今年', '\t合计\t9']);
    expect([...reading!.merged!]).toEqual([
      [0, { columns: 1, rows: 2 }],
      [3, { columns: 2, rows: 1 }],
    ]);
  });
});

describe('what is drawn in one of several ways', () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;

  it('is read once: a text box of today beside its old form', async () => {
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('红头')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('红头')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await linesOf(paragraph(`<w:r>${shape}</w:r>${run('正文')}`))).toEqual(['正文', '红头']);
  });

  it('is read in its old form alone, where that is all there is', async () => {
    expect(
      await linesOf(
        paragraph(`<w:r><w:pict><v:textbox>${box('批注栏')}</v:textbox></w:pict></w:r>${run('正文')}`),
      ),
    ).toEqual(['正文', '批注栏']);
  });

  it('is what stands in for a sign that is none of text', async () => {
    const sign =
      '<mc:AlternateContent><mc:Choice Requires="w16se"><w:symEx/></mc:Choice><mc:Fallback><w:t>㎡</w:t></mc:Fallback></mc:AlternateContent>';
    expect(await linesOf(paragraph(`${run('面积120')}<w:r>${sign}</w:r>`))).toEqual(['面积120㎡']);
  });
});

describe('fields, signs and breaks', () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it('print a field’s result, not its code, however deep it lies', async () => {
    const inner = field('<w:r><w:instrText>DOCPROPERTY x</w:instrText></w:r>', '否');
    expect(await linesOf(paragraph(run('共') + field(run('IF ') + inner, '36') + run('处')))).toEqual([
      '共36处',
    ]);
  });

  it('print signs of the font Symbol, and no ornaments', async () => {
    const sign = (font: string, char: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    expect(
      await linesOf(
        paragraph(sign('Wingdings', 'F0FC') + run('达标率') + sign('Symbol', 'F0B3') + run('90%')),
      ),
    ).toEqual(['达标率≥90%']);
  });

  it('keep a hyphen that does not break, drop one that may, and part lines only where the writer did', async () => {
    const body = `${run('1')}<w:r><w:noBreakHyphen/></w:r>${run('5月')}<w:r><w:softHyphen/></w:r>${run('完成')}<w:r><w:br w:type="page"/></w:r>${run('港区')}<w:r><w:br/></w:r>${run('改造')}`;
    expect(await linesOf(paragraph(body))).toEqual(['1-5月完成港区', '改造']);
  });

  it('leave out what a style hides', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="z"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(
      await linesOf({
        body: paragraph(run('窗体顶端'), '<w:pStyle w:val="z"/>') + paragraph(run('正文')),
        styles,
      }),
    ).toEqual(['正文']);
  });

  it('raise what a style raises', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    expect(
      await linesOf({ body: paragraph(run('3000m') + run('2', '<w:rStyle w:val="up"/>')), styles }),
    ).toEqual(['3000m²']);
  });
});

describe('headings and notes', () => {
  it('know a heading by its style, whatever the style is called, and by its outline', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="my"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style><w:style w:type="paragraph" w:styleId="a9"><w:name w:val="Title"/></w:style>';
    const body = [
      paragraph(run('工作报告'), '<w:pStyle w:val="a9"/>'),
      paragraph(run('一、经济'), '<w:pStyle w:val="my"/>'),
      paragraph(run('（一）税收'), '<w:outlineLvl w:val="1"/>'),
      paragraph(run('正文'), '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
    ].join('');
    const { report, headings } = await read({ body, styles });
    expect(headings.map(({ start, end, level }) => [report.text.slice(start, end), level])).toEqual([
      ['工作报告', 0],
      ['一、经济', 1],
      ['（一）税收', 2],
    ]);
  });

  it('put endnotes at the end, and count notes anew on each page where the document says so', async () => {
    const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${paragraph(run(text))}</w:${kind}>`;
    const body = [
      paragraph(run('湾长制') + reference('footnote', 1)),
      paragraph(run('见附注') + reference('endnote', 1)),
      paragraph(`<w:r><w:lastRenderedPageBreak/></w:r>${run('河长制')}${reference('footnote', 2)}`),
      '<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"/><w:numRestart w:val="eachPage"/></w:footnotePr></w:sectPr>',
    ].join('');
    const { report, notes } = await read({
      body,
      footnotes: note('footnote', 1, '指海湾。') + note('footnote', 2, '指河流。'),
      endnotes: note('endnote', 1, '另附。'),
    });
    expect(report.text.split('\n')).toEqual([
      '湾长制①',
      '①指海湾。',
      '见附注ⁱ',
      '河长制①',
      '①指河流。',
      'ⁱ另附。',
    ]);
    expect(notes.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      '①指海湾。',
      '①指河流。',
      'ⁱ另附。',
    ]);
  });
});

describe('lists of a document', () => {
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const item = (text: string, id: number, ilvl = 0): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`);

  it('start anew where the list says so, and lower levels below each higher one', async () => {
    const numbering = [
      `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    ].join('');
    const body = [
      item('甲', 1),
      item('乙', 1, 1),
      item('丙', 1, 1),
      item('丁', 1),
      item('戊', 1, 1),
      item('己', 2),
      paragraph(run('庚'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    expect(await linesOf({ body, numbering })).toEqual([
      '一、甲',
      '一.1 乙',
      '一.2 丙',
      '二、丁',
      '二.1 戊',
      '一、己',
      '庚',
    ]);
  });

  it('are found through a style of lists', async () => {
    const numbering = [
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="list"/></w:abstractNum>',
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="list"/>${level(0, 'decimal', '（%1）')}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ].join('');
    expect(await linesOf({ body: item('甲', 1) + item('乙', 1), numbering })).toEqual(['（1）甲', '（2）乙']);
  });

  it('print sums written out', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseLegalSimplified', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const lines = await linesOf({
      body: Array.from({ length: 12 }, () => item('项', 1)).join(''),
      numbering,
    });
    expect([lines[0], lines[9], lines[11]]).toEqual(['壹、项', '拾、项', '拾贰、项']);
  });
});

describe('packages', () => {
  const documentOf = (inside: string): Buffer =>
    Buffer.from(`<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main">${inside}</document>`);
  const strict = '<background color="FFFFFF"/><body><p><r><t>港区改造</t></r></p></body>';

  it('may be of the strict edition, with a background before the body', async () => {
    expect((await load(makeZip([['word/document.xml', documentOf(strict)]]))).reading!.report.text).toBe(
      '港区改造',
    );
  });

  it('may have parts of other names, which references lead to', async () => {
    const references = (type: string, target: string): Buffer =>
      Buffer.from(
        `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
      );
    const bytes = makeZip([
      ['_rels/.rels', references('officeDocument', '/word/document2.xml')],
      ['word/_rels/document2.xml.rels', references('footnotes', 'notes/feet.xml')],
      [
        'word/document2.xml',
        documentOf('<body><p><r><t>湾长制</t></r><r><footnoteReference id="1"/></r></p></body>'),
      ],
      [
        'word/notes/feet.xml',
        Buffer.from('<footnotes><footnote id="1"><p><r><t>指海湾。</t></r></p></footnote></footnotes>'),
      ],
    ]);
    expect((await load(bytes)).reading!.report.text).toBe('湾长制¹\n¹指海湾。');
  });

  it.each([{ streamed: true }, { wide: true }])('may be written in other ways: %o', async (how) => {
    const parts = [['word/document.xml', documentOf(strict)]] as const;
    expect((await load(makeZip(parts, how))).reading!.report.text).toBe('港区改造');
  });

  it('may be in UTF-16', async () => {
    const xml = Buffer.from(
      `\ufeff<?xml version="1.0" encoding="UTF-16"?>${documentOf(strict).toString()}`,
      'utf16le',
    );
    expect((await load(makeZip([['word/document.xml', xml]]))).reading!.report.text).toBe('港区改造');
  });

  it('that would unpack to more than a report can be are damaged, and nothing is unpacked', async () => {
    const bomb = makeZip([['word/document.xml', Buffer.alloc(33 * 1024 * 1024, 0x20)]]);
    expect((await load(bomb)).problem).toBe('damaged');
  });
});
