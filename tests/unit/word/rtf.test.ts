import { describe, expect, it } from 'vitest';
import { loadRtf } from '../../../lib/word/load-rtf.ts';
import { encodePairs } from '../../helpers/gbk.ts';

/** RTF with Chinese as its bytes in an encoding, as Word writes it. */
const inBytes = (text: string, encoding: 'gbk' | 'big5'): string =>
  [...encodePairs(text, encoding)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`))
    .join('');
/** With Chinese as UTF-16 units, each behind a sign that stands in for it. */
const inUnits = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${(sign.charCodeAt(0) << 16) >> 16}?`);
const load = (text: string) => loadRtf({ bytes: new Uint8Array(Buffer.from(text, 'latin1')), address: null });
const read = (inside: string) =>
  load(
    `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset136 PMingLiU;}{\\f2\\fcharset0 Times;}}${inside}}`,
  ).reading!;
const linesOf = (inside: string): string[] => read(inside).report.text.split('\n');

describe('the text of an RTF file', () => {
  it('is its paragraphs, in the encoding of their fonts', () => {
    expect(
      linesOf(
        `\\pard\\f0 ${inBytes('港区改造', 'gbk')}\\par\\f1 ${inBytes('港區改造', 'big5')}\\par\\f2 ${inBytes('一丁', 'gbk')} 5.2%\\par`,
      ),
    ).toEqual(['港区改造', '港區改造', '一丁 5.2%']);
  });

  it('is the same in UTF-16 units, with what stands in for them passed over', () => {
    expect(linesOf(inUnits('完成税收5.2亿元。'))).toEqual(['完成税收5.2亿元。']);
    expect(linesOf(`{\\upr{x}{\\*\\ud ${inUnits('湾长制')}}}`.replace('{x}', ''))).toEqual(['湾长制']);
    expect(linesOf("\\uc2\\u28286\\'cd\\'e5\\uc0\\u38271 ")).toEqual(['湾长']);
  });

  it('has the notes of a file of LibreOffice: in groups that old readers pass over, with level numbers', () => {
    const note = `{{\\super \\chftn{\\*\\footnote \\chftn\\pard\\plain {${inUnits('湾长制：指设立负责人')}}}}}`;
    expect(linesOf(`${inUnits('推行湾长制')}${note}${inUnits('，近岸水质达标率')}92%\\par`)).toEqual([
      '推行湾长制¹，近岸水质达标率92%',
      '¹湾长制：指设立负责人',
    ]);
  });

  it('ends where its document does, whatever stands behind it', () => {
    const whole = `{\\rtf1 ${inUnits('港区改造')}\\par}`;
    expect(load(`${whole}${'\0'.repeat(100)}noise`).reading!.report.text).toBe('港区改造');
  });

  it('is none where the file ends before its document', () => {
    const whole = `{\\rtf1 ${inUnits('港区改造')}\\par{\\b ${inUnits('完成投资')}}${inUnits('5亿元')}\\par}`;
    for (const end of [0.3, 0.6, 0.9])
      expect(load(whole.slice(0, whole.length * end)).problem).toBe('damaged');
  });

  it.each(
    'fonttbl stylesheet colortbl info pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles bkmkstart bkmkend annotation atnid atnauthor nonshppict shprslt operator author company comment subject keywords doccomm userprops template mmathPr filetbl private txe xe tc'.split(
      ' ',
    ),
  )('is none of what stands in a group of %s', (name) => {
    expect(linesOf(`ab{\\${name} gone}cd\\par`)).toEqual(['abcd']);
  });

  it.each([
    ['ud', 'abxcd'],
    ['upr', 'abxcd'],
    ['shpinst', 'abxcd'],
    ['shptxt', 'abxcd'],
    ['other', 'abcd'],
  ])('is what stands in a group that old readers pass over, where it holds text: %s', (name, text) => {
    expect(linesOf(`ab{\\*\\${name} x}cd\\par`).join('')).toHaveLength(text.length);
  });

  it.each([
    ['tab', ' '],
    ['emdash', '—'],
    ['endash', '–'],
    ['emspace', ' '],
    ['enspace', ' '],
    ['lquote', '‘'],
    ['rquote', '’'],
    ['ldblquote', '“'],
    ['rdblquote', '”'],
    ['bullet', '•'],
  ])('has the sign that a word prints: %s', (name, sign) => {
    const [line] = linesOf(`a\\${name} b\\par`);
    expect(line!.replace(/\s/u, ' ')).toBe(`a${sign}b`);
  });

  it('ends a paragraph at a sign that is a line’s end, and a line at its word', () => {
    expect(linesOf('a\\\nb\\\rc\\par')).toEqual(['a', 'b', 'c']);
    expect(linesOf('a\\line b\\par')).toEqual(['a', 'b']);
    expect(linesOf('a\\-b\\|c\\par')).toEqual(['abc']);
  });

  it('passes over each of the signs that stand in for a unit, whatever their form', () => {
    expect(linesOf('\\uc3\\u28286 abc\\u38271 \\{\\}\\~d\\par')).toEqual(['湾长d']);
    expect(linesOf('\\uc1\\u28286 \\{\\{a\\par')).toEqual(['湾{a']);
    expect(linesOf('a\\~b\\_c\\\\d\\{\\}\\par')).toEqual(['a\u00a0b-c\\d{}']);
  });

  it('has no tables of the file, pictures, headers, codes of fields, deleted or hidden words', () => {
    const noise = [
      '{\\stylesheet{\\s1 heading 1;}}{\\colortbl;\\red0;}{\\*\\generator Word;}{\\header \\pard head\\par}',
      '{\\pict\\pngblip 89504e47}{\\field{\\*\\fldinst PAGE}{\\fldrslt 36}}{\\v hidden}{\\deleted gone}',
    ].join('');
    expect(linesOf(`${noise} ${inUnits('处')}\\par`)).toEqual(['36 处']);
  });

  it('keeps a list’s numbers, which stand in the text, and lines that the writer broke', () => {
    expect(
      linesOf(`{\\listtext\\f0 ${inBytes('一、', 'gbk')}}${inUnits('经济')}\\line ${inUnits('税收')}\\par`),
    ).toEqual(['一、经济', '税收']);
  });

  it('raises what is raised, and puts notes behind their paragraph', () => {
    const { report, notes } = read(
      `${inUnits('湾长制')}{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} ${inUnits('指海湾。')}}${inUnits('，水域3000m')}{\\super 2}${inUnits('。')}\\par ${inUnits('学校')}\\par`,
    );
    expect(report.text.split('\n')).toEqual(['湾长制¹，水域3000m²。', '¹ 指海湾。', '学校']);
    expect(notes).toHaveLength(1);
  });

  it('has endnotes at its end', () => {
    const note = (words: string, kind = ''): string =>
      `{\\super\\chftn}{\\footnote${kind}\\pard{\\super\\chftn} ${inUnits(words)}}`;
    const lines = linesOf(
      `\\ftnalt ${inUnits('湾长制')}${note('指海湾。', '\\ftnalt')}${inUnits('护渔队')}${note('指渔民。')}\\par ${inUnits('学校')}\\par`,
    );
    expect(lines).toEqual(['湾长制¹护渔队²', '² 指渔民。', '学校', '¹ 指海湾。']);
  });

  it('is raised until its words say that it is no longer', () => {
    expect(linesOf('a\\super 2\\nosupersub 3\\super 4\\super0 5\\super 6\\plain 7\\par')).toEqual([
      'a²3⁴5⁶7',
    ]);
    expect(linesOf('a{\\super 2}3\\v x\\v0 y{\\deleted z}\\par')).toEqual(['a²3y']);
  });

  it('has the word under its reading, of which a field alone tells', () => {
    const field = `{\\field{\\*\\fldinst { EQ \\\\o\\\\al(\\\\s\\\\up 13(cha),${inUnits('茶叶')})}}{\\fldrslt {}}}`;
    expect(read(`${inUnits('全县')}${field}${inUnits('面积')}`).report.text).toBe('全县茶叶面积');
  });

  it('has rows and cells, an empty one too', () => {
    const row = (...cells: string[]): string =>
      `\\trowd\\cellx2000\\cellx4000\\pard\\intbl ${cells.map((text) => `${inUnits(text)}\\cell`).join(' ')}\\row`;
    const { report } = read(`${row('指标', '数值')}${row('税收', '')}\\pard ${inUnits('以上。')}\\par`);
    expect(report.text.split('\n')).toEqual(['指标\t数值', '税收\t', '以上。']);
    expect(report.cells).toHaveLength(4);
  });

  it('has headings by their outline, text boxes behind their paragraph, and a title', () => {
    const box = `{\\shp{\\*\\shpinst{\\shptxt \\pard ${inUnits('红头')}\\par}}}`;
    const { report, headings } = read(
      `{\\info{\\title ${inUnits('工作报告')}}{\\author x}}\\pard\\outlinelevel0 ${inUnits('一、经济')}\\par\\pard ${inUnits('正文')}${box}\\par`,
    );
    expect(report.text.split('\n')).toEqual(['一、经济', '正文', '红头']);
    expect(report.documentTitle).toBe('工作报告');
    expect(headings).toEqual([{ start: 0, end: 4, level: 1 }]);
  });

  it('is named where it has none', () => {
    expect(load('{\\rtf1\\ansi }').problem).toBe('no-text');
    expect(load('{'.repeat(3000)).problem).toBe('damaged');
  });
});
