import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { loadOdt } from '../../../lib/word/load-odt.ts';
import { makeZip } from '../../helpers/made-docx.ts';

const { DOMParser } = new JSDOM('').window;
const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
const namespaces = ['office', 'style', 'text', 'table', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const archiveOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  makeZip(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const));

/** An OpenDocument text with this body and these styles. */
const makeOdt = (body: string, styles = '', manifest = '') =>
  archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest xmlns="m">${manifest}</manifest>`,
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
const load = (bytes: Uint8Array) => loadOdt({ bytes, address: null, parseXml });
const linesOf = async (body: string, styles = ''): Promise<string[]> =>
  (await load(makeOdt(body, styles))).reading!.report.text.split('\n');
const p = (inside: string): string => `<text:p>${inside}</text:p>`;

describe('the text of an OpenDocument', () => {
  it('is its paragraphs, with blanks and breaks as they are set', async () => {
    expect(
      await linesOf(p('完成税收<text:s text:c="2"/>5.2\n  亿元') + p('港区<text:line-break/>改造')),
    ).toEqual(['完成税收  5.2 亿元', '港区', '改造']);
  });

  it('has no changes that were deleted, remarks, hidden words or tables of contents', async () => {
    const styles =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body = [
      `<text:tracked-changes>${p('旧句')}</text:tracked-changes>`,
      `<text:table-of-content>${p('一、港区1')}</text:table-of-content>`,
      p('新句<office:annotation>批注</office:annotation><text:span text:style-name="H">看不见</text:span>'),
      `<text:section text:display="none">${p('藏起的一节')}</text:section>`,
    ].join('');
    expect(await linesOf(body, styles)).toEqual(['新句']);
  });

  it('has its notes behind what leads to them, endnotes at its end', async () => {
    const note = (kind: string, mark: string, words: string): string =>
      `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
    const body =
      p(`推行湾长制${note('footnote', '1', '指设立负责人')}，达标率92%${note('endnote', 'i', '按月计')}。`) +
      p('下一段');
    expect(await linesOf(body)).toEqual(['推行湾长制¹，达标率92%ⁱ。', '¹指设立负责人', '下一段', 'ⁱ按月计']);
  });

  it('counts its notes where each is 0, as files have them whose notes begin anew on each page', async () => {
    const note = (words: string): string =>
      `<text:note text:note-class="footnote"><text:note-citation>0</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
    const body =
      p(`推行湾长制${note('指设立负责人')}，达标率92%。`) + p(`开展清岸行动${note('指清理岸线')}。`);
    expect(await linesOf(body)).toEqual([
      '推行湾长制¹，达标率92%。',
      '¹指设立负责人',
      '开展清岸行动²。',
      '²指清理岸线',
    ]);
  });

  it('numbers its lists and headings as their styles say', async () => {
    const styles = [
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="（" style:num-suffix="）"/></text:list-style>',
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style>',
    ].join('');
    const item = (inside: string): string => `<text:list-item>${inside}</text:list-item>`;
    const body = [
      '<text:h text:outline-level="1">工作回顾</text:h>',
      `<text:list text:style-name="L">${item(`${p('港区')}<text:list>${item(p('码头'))}${item(p('航道'))}</text:list>`)}${item(p('民生') + p('续段'))}</text:list>`,
      `<text:list text:style-name="L" text:continue-numbering="true">${item(p('安全'))}</text:list>`,
      `<text:list text:style-name="L">${item(p('新表'))}</text:list>`,
    ].join('');
    expect(await linesOf(body, styles)).toEqual([
      '1.工作回顾',
      '一、港区',
      '（1）码头',
      '（2）航道',
      '二、民生',
      '续段',
      '三、安全',
      '一、新表',
    ]);
  });

  it('has tables as rows of cells, those that another spans empty', async () => {
    const cell = (words: string): string => `<table:table-cell>${p(words)}</table:table-cell>`;
    const body = `<table:table><table:table-header-rows><table:table-row>${cell('指标')}<table:table-cell table:number-columns-spanned="2">${p('数值')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>${cell('税收')}<table:table-cell/>${cell('5.2')}</table:table-row></table:table>`;
    expect(await linesOf(body)).toEqual(['指标\t数值\t', '税收\t\t5.2']);
  });

  it('has what a list item holds beside its paragraphs, headings and a head of its own', async () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix=")"/></text:outline-style>';
    const body = [
      `<text:list text:style-name="L"><text:list-header>${p('要点')}</text:list-header><text:list-item>${p('港区')}<text:section>${p('一节')}</text:section></text:list-item><text:list-item><text:h text:outline-level="2">民生</text:h></text:list-item></text:list>`,
      '<text:h>回顾</text:h><text:h text:outline-level="2">税收</text:h><text:h text:is-list-header="true">附记</text:h>',
    ].join('');
    const { report, headings } = (await load(makeOdt(body, styles))).reading!;
    expect(report.text.split('\n')).toEqual(['要点', '1.港区', '一节', '2.民生', '1.回顾', '1)税收', '附记']);
    expect(headings.map(({ level }) => level)).toEqual([2, 1, 2, 1]);
  });

  it('has text boxes behind their paragraph, and tabs as blanks', async () => {
    const box = `<draw:frame><draw:text-box>${p('红头')}</draw:text-box></draw:frame>`;
    expect(await linesOf(p(`正文${box}<text:tab/>续<text:s/>完`) + p('下一段'))).toEqual([
      '正文 续 完',
      '红头',
      '下一段',
    ]);
  });

  it('has what is raised as such, but for what a style of the style takes back', async () => {
    const style = (name: string, properties: string, parent = ''): string =>
      `<style:style style:name="${name}" style:family="text"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`;
    const styles = [
      style('R', 'style:text-position="super 58%"'),
      style('S', 'style:text-position="33% 58%"'),
      style('D', 'style:text-position="sub 58%"'),
      style('C', 'style:font-name="x"', 'R'),
      style('N', 'style:text-position="0% 100%"', 'R'),
      style('H', 'text:display="false"'),
    ].join('');
    const span = (name: string, words: string): string =>
      `<text:span text:style-name="${name}">${words}</text:span>`;
    const body = p(
      `水域3000m${span('R', '2')}，5m${span('S', '2')}，6m${span('D', '2')}，7m${span('C', '2')}，8m${span('N', '2')}${span('H', '藏')}${span('R', span('H', '藏'))}`,
    );
    expect(await linesOf(body, styles)).toEqual(['水域3000m²，5m²，6m2，7m²，8m2']);
  });

  it('has the lines of a cell in one, and empty cells as often as it says', async () => {
    const cell = (inside: string, more = ''): string =>
      `<table:table-cell${more}>${inside}</table:table-cell>`;
    const list = `<text:list><text:list-item>${p('甲')}</text:list-item></text:list>`;
    const body = `<table:table><table:table-row>${cell(p('指标') + p('一') + list)}${cell('<text:h>值</text:h>')}</table:table-row><table:table-row>${cell(p('税收'))}${cell('', ' table:number-columns-repeated="2"')}</table:table-row></table:table>`;
    const [first, second] = await linesOf(body);
    expect(first!.split('\t').map((words) => words.replace(/\s/g, ''))).toEqual(['指标一甲', '值', '']);
    expect(second!.split('\t')).toEqual(['税收', '', '']);
  });

  it.each([
    ['asks for a password', makeOdt(p('港区'), '', '<encryption-data/>'), 'password'],
    ['has no words', makeOdt(p('')), 'no-text'],
    ['is cut short', makeOdt(p('港区')).subarray(0, 80), 'damaged'],
    ['has no text part', archiveOf({ 'META-INF/manifest.xml': '<manifest/>' }), 'not-word'],
  ])('is none where the file %s', async (_what, bytes, problem) => {
    expect((await load(bytes)).problem).toBe(problem);
  });
});
