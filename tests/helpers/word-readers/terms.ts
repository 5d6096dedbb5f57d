import { countedNames } from '../../../lib/terms/counted-names.ts';
import { isFieldNear } from '../../../lib/terms/field-cues.ts';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { noteLead } from '../../../lib/terms/foot-notes.ts';
import { findInlineNotes } from '../../../lib/terms/inline-notes.ts';
import { findNameBeforeMark } from '../../../lib/terms/name-before-mark.ts';
import { findNameContext, nameContexts } from '../../../lib/terms/name-contexts.ts';
import { isName } from '../../../lib/terms/no-names.ts';
import { isMeasureAt, parseMarkAt } from '../../../lib/terms/note-marks.ts';
import { cleanName, splitNote } from '../../../lib/terms/note-names.ts';
import { findNoteSections } from '../../../lib/terms/note-section.ts';
import { isPlainWhole, isPlainWord, nameEnds, plainEnds } from '../../../lib/terms/plain-words.ts';
import { isNumeralAbbreviation } from '../../../lib/terms/senses.ts';
import { printOf } from '../print-of.ts';
import { matches, type WordReaders } from './word-reader.ts';

/** Terms that the contexts are about. */
const contextTerms = [...new Set([...nameContexts, ...countedNames].map(({ term }) => term))];

/** Fields whose cues are listed. */
const fields = [
  '食品',
  '药品',
  '市场监管',
  '脱贫',
  '项目建设',
  '党风',
  '廉政',
  '纪检',
  '从严治党',
  '党建',
  '电信',
  '通信',
  '信息',
  '广电',
  '集体经济',
  '集体资产',
  '集体三资',
  '农村经济',
  '三农',
  '帮困',
  '救助',
  '外资',
  '外经',
  '招商',
  '消防',
  '安全生产',
  '应急',
  '社区',
  '自治',
  '基层治理',
  '居民',
  '人大',
  '党代会',
  '换届',
  '会议',
  '基层组织',
  '村居',
  '物业',
  '文艺',
  '能耗',
  '节能',
  '碳排放',
  '审判',
  '诉讼',
  '行政执法',
  '水利',
  '防洪',
  '国有',
  '水土资源',
  '风险隐患',
  '入户入学',
  '人才引进',
  '创业创新',
  '城市创建',
  '民族交往',
  '运输',
  '物流',
  '土地',
  '粮食',
  '财政',
  '预算',
  '经费',
  '环境',
  '生态',
  '水务',
  '绿化',
  '教育',
  '学校',
  '卫生',
  '医疗',
  '健康',
];

/** What `lib/terms` hears in words: names and their contexts, cues of fields, the forms of notes. */
export const termsReaders: WordReaders = {
  nameContexts: (words) =>
    contextTerms.flatMap((term) => {
      const at = words.indexOf(term);
      const rule = at < 0 ? null : findNameContext(words, at, at + term.length);
      return rule ? [`${term}: ${rule}`] : [];
    }),
  fields: (words) => fields.filter((field) => isFieldNear(field, words)),
  isName,
  isNumeralAbbreviation,
  isPlainAtStart: (word) => isPlainWord(word, 'start'),
  isPlainWhole,
  endsPlainly: matches(plainEnds),
  endsAsName: matches(nameEnds),
  cleanName,
  leadsNote: matches(noteLead),
  mark: (words) => parseMarkAt(words, 0),
  isMeasure: (words) => isMeasureAt(words, 0),
  nameBeforeMark: (words) =>
    findNameBeforeMark({ text: words, at: words.length, words: '', body: { folded: '' } }),
  splitNote: (words) => splitNote(words, { start: 0, end: words.length }, { folded: '' }, true).names,
  noteSections: (words) =>
    findNoteSections(printOf(`${words}\n1.工业上楼：指把厂房建到楼上。\n2.一网通办：指网上办事。`)).map(
      ({ notes }) => notes.length,
    ),
  noteSectionEnds: (words) =>
    findNoteSections(
      printOf(`名词解释\n1.工业上楼：指把厂房建到楼上。\n${words}\n2.一网通办：指网上办事。`),
    ).map(({ notes }) => notes.length),
  inlineNotes: (words) => findInlineNotes(printOf(words).exact).map(({ name }) => name),
  ownNotes: (words) => findOwnNotes(printOf(words)).map(({ term }) => term),
};
