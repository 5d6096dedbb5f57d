import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnNote } from '../../../lib/analysis/own-note.ts';
import { doctrine, isDoctrine } from '../../../lib/knowledge/doctrine.ts';
import type { GlossaryEntry } from '../../../lib/knowledge/glossary.ts';
import { buildTermIndex } from '../../../lib/knowledge/term-index.ts';
import { findTerms } from '../../../lib/terms/find-terms.ts';
import { nameContexts } from '../../../lib/terms/name-contexts.ts';
import { otherMeanings } from '../../../lib/terms/other-meanings.ts';
import { foldForm } from '../../../lib/text/print/fold.ts';
import { printOf } from '../../helpers/print-of.ts';

function entry(term: string, aliases: string[] = [], id = term): GlossaryEntry {
  const sense = { field: null, place: null, from: null, to: null, definition: term, gloss: '', sources: [] };
  return { id, term, aliases, category: 'governance', level: 3, related: [], senses: [sense] };
}

function find(text: string, entries: GlossaryEntry[], notes: OwnNote[] = []) {
  return findTerms({ print: printOf(text), notes, index: buildTermIndex(entries) });
}

const texts = (text: string, ...terms: string[]) =>
  find(
    text,
    terms.map((term) => entry(term)),
  ).map((hit) => hit.text);

describe('a term that would cut a number or a Latin word', () => {
  test.each([
    ['第三产业', '三产业'],
    ['1三产业', '三产业'],
    ['15分钟', '5分钟'],
    ['95分钟', '5分钟'],
    ['10分钟', '0分钟'],
    ['59分钟', '9分钟'],
    ['圈15', '圈1'],
    ['圈10', '圈1'],
    ['圈09', '圈0'],
    ['eppp模式', 'ppp模式'],
    ['ppps', 'ppp'],
    ['eapp', 'app'],
    ['appa', 'app'],
    ['zppp', 'ppp'],
    ['pppz', 'ppp'],
    ['在第三产业', '三产业'],
  ])('is none, at the text’s beginning as further on: %s', (text, term) => {
    expect(texts(text, term)).toEqual([]);
    expect(texts(`推进${text}`, term)).toEqual([]);
  });

  test('is one behind other characters', () => {
    expect(texts('推三产业', '三产业')).toEqual(['三产业']);
    expect(texts('三产业', '三产业')).toEqual(['三产业']);
    expect(texts('新ppp', 'ppp')).toEqual(['ppp']);
  });
});

describe('one spelling for many', () => {
  const cases: [string, string, string[]][] = [
    ['从严控制“三公”经费支出', '三公经费', ['“三公”经费']],
    ['从严控制三公经费支出', '“三公”经费', ['三公经费']],
    ['推进“一网 通办”改革', '一网通办', ['一网 通办']],
    ['采用ＰＰＰ模式', 'PPP模式', ['ＰＰＰ模式']],
    ['推广ppp模式', 'PPP模式', ['ppp模式']],
    ['“１５分钟社区生活圈”建设', '15分钟社区生活圈', ['１５分钟社区生活圈']],
    ['深化「河长制」', '河长制', ['河长制']],
    ['\u2f00网通办', '一网通办', ['\u2f00网通办']],
    ['⼈⺠建议征集', '人民建议征集', ['⼈⺠建议征集']],
    ['河\u200b长\u00ad制', '河长制', ['河\u200b长\u00ad制']],
    ['推进“网格”化管理”', '网格化管理', ['“网格”化管理']],
    ['推进‘三公’经费公开', '三公经费', ['‘三公’经费']],
    ['推进「三公」经费公开', '三公经费', ['「三公」经费']],
    ['推进『三公』经费公开', '三公经费', ['『三公』经费']],
    ['推进"三公"经费公开', '三公经费', ['"三公"经费']],
    ['推进公开的"三公"', '公开的三公', ['公开的"三公"']],
    ['推进公开的“三公”', '公开的三公', ['公开的“三公”']],
    ['推进"三公经费"公开', '三公经费', ['三公经费']],
  ];
  test.each(cases)('%s', (text, term, expected) => {
    expect(texts(text, term)).toEqual(expected);
  });
});

describe('where a term ends', () => {
  const cases: [string, string[], string[]][] = [
    ['发展第三产业', ['三产', '产业'], ['产业']],
    ['十三会议纪要', ['三会'], []],
    ['建成115分钟圈', ['15分钟圈'], []],
    ['推进RDCX项目', ['RDC'], []],
    ['推进RDC项目', ['RDC'], ['RDC']],
    ['物业三化2加速', ['物业三化'], ['物业三化']],
    ['一网通办平台和一网统管', ['一网通办', '一网通办平台', '一网统管'], ['一网通办平台', '一网统管']],
  ];
  test.each(cases)('%s', (text, terms, expected) => {
    expect(texts(text, ...terms)).toEqual(expected);
  });

  test('not across paragraphs, cells or wide gaps', () => {
    expect(texts('深化改革\n开放合作', '改革开放')).toEqual([]);
    expect(texts('改革\t开放', '改革开放')).toEqual([]);
    expect(texts('改革\u3000\u3000开放', '改革开放')).toEqual([]);
  });

  test('across the line breaks of a page', () => {
    const line = '全镇上下坚持稳中求进工作总基调扎实推进各项重点任务落地见效加快推进一网';
    const text = `${`通办改革工作，${line}\n\n`.repeat(14)}通办改革工作，完成。`;
    const hits = texts(text, '一网通办');
    expect(hits).toHaveLength(14);
    expect(hits[0]).toBe('一网\n\n通办');
  });
});

describe('names by their context', () => {
  test.each(nameContexts.map((context) => [context.rule, context] as const))(
    '%s',
    (_rule, { sample, term }) => {
      expect(sample).toContain(term);
      expect(texts(sample, term)).toEqual([]);
    },
  );

  test.each(otherMeanings.map((meaning) => [meaning.rule, meaning] as const))(
    '%s',
    (_rule, { sample, term }) => {
      expect(sample).toContain(term);
      expect(texts(sample, term)).toEqual([]);
    },
  );

  test('what the glossary means by the number may be listed before it', () => {
    const nets = {
      ...entry('三网融合'),
      senses: [{ ...entry('x').senses[0]!, definition: '电信网、广播电视网、互联网互通' }],
    };
    const found = (text: string) => find(text, [nets]).map((hit) => hit.text);
    expect(found('推进电信网、广电网、互联网“三网融合”')).toEqual(['三网融合']);
    expect(found('织密党建网、服务网、平安网，推进“三网融合”')).toEqual([]);
  });

  test('a scheme keeps its name with another tail', () => {
    const found = (text: string) => find(text, [entry('银龄互助计划')]).map((hit) => hit.text);
    expect(found('做实“银龄互助”项目')).toEqual(['“银龄互助”项目']);
    expect(found('银龄互助小组')).toEqual([]);
  });

  test('an abbreviation cut off a longer one is no term', () => {
    expect(texts('审批时限双减半', '双减')).toEqual([]);
    expect(texts('严格三会一课', '三会')).toEqual([]);
  });

  test.each([
    ['县级财政按“三保一优一防”的要求排支出', '三保'],
    ['各村建好“一委三会”', '三会'],
    ['推进PM2.5与臭氧“双减双控”', '双控'],
    ['坚持“四不一查两保”方针', '四不'],
    ['打造“一城两新”格局', '两新'],
    ['全市房价地价双控到位', '双控'],
    ['管住PM2.5和臭氧“双控”', '双控'],
    ['落实地下水水位、水量“双控”', '双控'],
  ])('%s: no %s in a name that counts on', (text, term) => {
    expect(texts(text, term)).toEqual([]);
  });

  test.each([
    ['扎实做好六稳六保', '六稳'],
    ['扎实做好六稳六保', '六保'],
    ['抓住两重两新机遇', '两新'],
    ['足额缴纳五险一金', '五险'],
    ['抓住两重两新机遇', '两重'],
    ['推进三农三牧工作', '三农'],
    ['全面实施双创三年行动', '双创'],
    ['启动新一轮双拥创建', '双拥'],
    ['办好双新双创博览会', '双创'],
    ['进一步双控能耗', '双控'],
    ['落实能耗总量和强度“双控”', '双控'],
    ['健全碳排放双控制度', '双控'],
    ['高危行业企业“双控”机制', '双控'],
  ])('%s: %s beside another name or an ordinal', (text, term) => {
    expect(texts(text, term)).toEqual([term]);
  });

  test('part of a title is a name, a whole title is the term', () => {
    expect(texts('修订《上海市生活垃圾管理条例》', '生活垃圾')).toEqual([]);
    expect(texts('宣传《民法典》', '民法典')).toEqual(['民法典']);
    expect(texts('制定《办法》，推进生活垃圾分类，修订《细则》', '生活垃圾')).toEqual(['生活垃圾']);
  });

  const none: [string, string][] = [
    ['落实中韩、中澳自贸区优惠关税', '自贸区'],
    ['用足RCEP、东盟等自贸区规则', '自贸区'],
    ['推动中日韩自贸区谈判', '自贸区'],
    ['实施自贸区提升战略', '自贸区'],
    ['荣获全省文明城市称号', '文明城市'],
    ['通过自治区文明城市复检', '文明城市'],
    ['加快生态文明城市建设', '文明城市'],
    ['入选省专精特新“小巨人”企业4家', '专精特新“小巨人”企业'],
    ['科技型中小企业入库80家', '中小企业'],
    ['培育创新型中小企业', '中小企业'],
    ['推深做实河湖林长制', '林长制'],
    ['深化田林长制', '林长制'],
    ['建设长三角人才科创中心', '科创中心'],
    ['启用离岸（上海）科创中心', '科创中心'],
    ['打造现代农业引领区', '引领区'],
  ];
  test.each(none)('%s has none', (text, term) => {
    expect(text).toContain(term);
    expect(texts(text, term)).toEqual([]);
  });

  const cut: [string, string][] = [
    ['深化“政校企”合作', '校企合作'],
    ['发展“双向飞地”经济', '飞地经济'],
    ['探索“全科网格化”治理', '网格化治理'],
    ['推进“新生儿出生一件事”改革', '一件事改革'],
    ['推广「政校企」合作', '校企合作'],
  ];
  test.each(cut)('%s: no name is cut in a quotation', (text, term) => {
    expect(texts(text, term)).toEqual([]);
  });

  const terms: [string, string][] = [
    ['高标准建设自贸区2.0版', '自贸区'],
    ['主动对接上海自贸区', '自贸区'],
    ['推广自贸区改革试点经验', '自贸区'],
    ['巩固文明城市创建成果', '文明城市'],
    ['获评全国县级文明城市提名', '文明城市'],
    ['帮助中小企业纾困', '中小企业'],
    ['支持科技企业和中小企业', '中小企业'],
    ['落实河长制、林长制', '林长制'],
    ['建设具有全球影响力的科创中心', '科创中心'],
    ['在引领区建设中走在前列', '引领区'],
    ['服务浦东引领区，支持企业', '引领区'],
    ['推进“校企”合作', '“校企”合作'],
    ['推行“党建+网格化”治理', '网格化”治理'],
    ['推动企业“上云用数”', '企业“上云'],
    ['新增国家级、省级专精特新“小巨人”企业9家', '专精特新“小巨人”企业'],
    ['全省专精特新“小巨人”企业已有百家', '专精特新“小巨人”企业'],
    ['探索城市更新路径', '城市更新'],
    ['开展平安创建街区评比', '平安创建'],
    ['打造河长制工作站', '河长制'],
    ['推进一网统管平台建设', '一网统管'],
    ['城市更新单元规划', '城市更新'],
    ['阳光之家获评四星级', '阳光之家'],
    ['配齐配强村两委班子', '村两委'],
    ['建设双拥一条街', '双拥'],
    ['推进“三会”实训', '三会'],
    ['落实“双减”一揽子措施', '双减'],
    ['兜牢基层“三保”底线', '三保'],
    ['足额安排“三保”资金', '三保'],
    ['推进政府实事项目', '实事项目'],
  ];
  test.each(terms)('%s has a term', (text, term) => {
    expect(texts(text, term)).toEqual([term]);
  });
});

describe('doctrine', () => {
  test.each(doctrine.map(({ form, sample }) => [form, sample]))(
    '%s is not taken from a glossary',
    (form, sample) => {
      expect(foldForm(sample)).toContain(foldForm(form));
      expect(isDoctrine(form)).toBe(true);
      expect(texts(sample, form)).toEqual([]);
    },
  );
});

describe('own notes and the glossary', () => {
  const text = '深化物业三化①，推进三化。①物业三化：区域化等。';
  const note: OwnNote = {
    term: '物业三化',
    mark: '①',
    markSpans: [{ start: 6, end: 7 }],
    note: { start: 19, end: 24 },
    entry: [{ start: 13, end: 24 }],
  };

  test('the report comes first and keeps the glossary’s id', () => {
    const [first] = find(text, [entry('物业三化', [], 'wu-ye-san-hua')], [note]);
    expect(first).toMatchObject({
      term: '物业三化',
      termId: 'wu-ye-san-hua',
      definedInReport: true,
      first: true,
      note: note.note,
    });
  });

  test('another form of the same entry is explained by the report too', () => {
    const hits = find(text, [entry('物业三化', ['三化'], 'wu-ye-san-hua')], [note]);
    expect(hits.map((hit) => [hit.text, hit.definedInReport, hit.first])).toEqual([
      ['物业三化', true, true],
      ['三化', true, false],
    ]);
  });

  test('the note’s head is no use while there is another', () => {
    expect(find(text, [], [note]).map(({ start }) => start)).toEqual([2]);
    const alone = '注释：①物业三化：区域化等。';
    const lonely: OwnNote = {
      ...note,
      markSpans: [],
      note: { start: 9, end: 14 },
      entry: [{ start: 3, end: 14 }],
    };
    expect(find(alone, [], [lonely]).map(({ start }) => start)).toEqual([4]);
  });

  test('and only there: elsewhere the own term is used, however long the glossary’s terms are', () => {
    const own = {
      ...note,
      term: '三化',
      markSpans: [],
      entry: [{ start: 90, end: 95 }],
      note: { start: 92, end: 95 },
    };
    const found = find(
      '推进物业三化，办好一网通办平台，推进三化。',
      [entry('物业三化'), entry('一网通办平台')],
      [own],
    );
    expect(found.map((hit) => [hit.text, hit.definedInReport])).toEqual([
      ['物业三化', false],
      ['一网通办平台', false],
      ['三化', true],
    ]);
  });

  test('a term of the glossary that is as long as the report’s own gives way to it', () => {
    const found = find('深化物业三化。', [entry('物业三化', [], 'wu-ye')], [{ ...note, markSpans: [] }]);
    expect(found.map((hit) => [hit.text, hit.termId, hit.definedInReport])).toEqual([
      ['物业三化', 'wu-ye', true],
    ]);
    const other = find('深化物业三化。', [entry('物业', [], 'wu-ye')], [{ ...note, markSpans: [] }]);
    expect(other.map((hit) => [hit.text, hit.termId])).toEqual([['物业三化', null]]);
  });

  test('a longer term of the glossary around an own term without a mark is kept whole', () => {
    const own = {
      ...note,
      term: '三化',
      markSpans: [],
      entry: [{ start: 30, end: 30 }],
      note: { start: 30, end: 30 },
    };
    expect(find('推进物业三化。', [entry('物业三化')], [own]).map((hit) => hit.text)).toEqual(['物业三化']);
  });
});

describe('laws', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '一网',
      '通办',
      '“',
      '”',
      '统管',
      '，',
      '\n',
      ' ',
      '《',
      '》',
      '路',
      '公司',
      '1',
      '2',
      '第',
      '三',
      '\t',
      '\u200b',
    ),
    { maxLength: 60 },
  );
  const entries = ['一网通办', '一网统管', '通办', '三一网'].map((term) => entry(term));

  test('hits print what they say, in order, without overlap; the first use is marked once a term', () => {
    fc.assert(
      fc.property(pieces, (units) => {
        const text = units.join('');
        const hits = find(text, entries);
        const first = new Set<string>();
        hits.forEach((hit, i) => {
          expect(text.slice(hit.start, hit.end)).toBe(hit.text);
          expect(hit.start).toBeGreaterThanOrEqual(hits[i - 1]?.end ?? 0);
          expect(foldForm(hit.text)).toBe(foldForm(hit.term));
          expect(hit.first).toBe(!first.has(hit.term));
          first.add(hit.term);
        });
      }),
    );
  });
});
