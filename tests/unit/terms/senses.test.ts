import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../lib/knowledge/glossary.ts';
import { chooseSense, isNumeralAbbreviation, type SenseContext } from '../../../lib/terms/senses.ts';
import { wordsAround } from '../../../lib/terms/words-around.ts';
import { madeEntry } from '../../helpers/made-entry.ts';

const nowhere: SenseContext = {
  place: null,
  district: null,
  city: null,
  province: null,
  date: null,
  nearby: '',
  closer: [],
};
const town: SenseContext = {
  ...nowhere,
  place: '金桥镇',
  district: '浦东新区',
  city: '上海市',
  province: '上海市',
  date: '2023-07-18',
};

const responsibilities = madeEntry(
  '两个责任',
  { field: '食品安全', definition: '食品' },
  { field: '党风廉政建设', definition: '党风' },
);
const networks = madeEntry(
  '三网融合',
  { field: '电信', definition: '电信' },
  { field: '社区治理', place: '浦东新区金桥镇', definition: '镇' },
);
const hundreds = madeEntry('百千万工程', { place: '广东省', from: '2022-12', definition: '县镇村' });
const batches = madeEntry(
  '五个一批',
  { field: '脱贫攻坚', from: '2015', definition: '贫' },
  { field: '项目建设', definition: '项' },
);
const stores = madeEntry('收储', { field: '土地', definition: '地' }, { field: '粮食', definition: '粮' });
const maps = madeEntry(
  '一张图',
  { field: '国土规划', definition: '图' },
  { place: '全国', definition: '通行' },
);
/** The words around the term in a text that has it once. */
const around = (text: string, term: string) => {
  const start = text.indexOf(term);
  return wordsAround(text, { start, end: start + term.length });
};
const cases: [string, GlossaryEntry, SenseContext, string | null, boolean | null][] = [
  ['one sense that holds everywhere', madeEntry('河长制', { definition: '河' }), nowhere, '河', true],
  [
    'the field is near',
    responsibilities,
    { ...town, nearby: '严格落实食品安全“两个责任”，包保督导' },
    '食品',
    true,
  ],
  [
    'the other field is near',
    responsibilities,
    { ...town, nearby: '落实党风廉政建设“两个责任”' },
    '党风',
    true,
  ],
  [
    'two fields near, of which the clause speaks of one',
    stores,
    { ...town, ...around('开展土地综合整治，稳住粮食保供和收储能力。', '收储') },
    '粮',
    true,
  ],
  [
    'two fields near, of which the sentence speaks of one',
    stores,
    { ...town, ...around('粮食再获丰收。盘活低效土地，加大力度收储。', '收储') },
    '地',
    true,
  ],
  [
    'two fields near in one clause',
    stores,
    { ...town, ...around('做好土地和粮食的收储。', '收储') },
    '地',
    false,
  ],
  [
    'a field that the next paragraph speaks of',
    maps,
    { ...town, ...around('实现指挥调度一张图。\n编制国土空间规划。', '一张图') },
    '通行',
    true,
  ],
  [
    'a field that a wrapped line speaks of',
    maps,
    { ...town, ...around('实现一张图，\n以国土空间规划为底。', '一张图') },
    '图',
    true,
  ],
  [
    'no field is near a numeral abbreviation',
    responsibilities,
    { ...town, nearby: '压实“两个责任”' },
    null,
    null,
  ],
  [
    'a name that says how many, in its place',
    hundreds,
    { ...nowhere, place: '东莞市', city: '东莞市', province: '广东省', date: '2024-01-30' },
    '县镇村',
    true,
  ],
  ['a name that says how many, in another place', hundreds, town, null, null],
  [
    'a name that says how many, before its time',
    hundreds,
    { ...nowhere, place: '东莞市', city: '东莞市', province: '广东省', date: '2018-01-16' },
    null,
    null,
  ],
  ['a report of the place, the field near', networks, { ...town, nearby: '居民区三网融合' }, '镇', true],
  [
    'a report of another place',
    networks,
    { ...town, place: '七宝镇', district: '闵行区', nearby: '三网融合' },
    '电信',
    false,
  ],
  [
    'the city’s own word in the city',
    madeEntry('两旧一村', { place: '上海市', definition: '沪' }),
    town,
    '沪',
    true,
  ],
  [
    'the city’s own numeral outside it',
    madeEntry('两旧一村', { place: '上海市', definition: '沪' }),
    { ...nowhere, city: '杭州市' },
    null,
    null,
  ],
  [
    'the city’s own name outside it',
    madeEntry('随申办', { place: '上海市', definition: '沪' }),
    { ...nowhere, city: '杭州市' },
    '沪',
    false,
  ],
  [
    'nothing known of the place',
    madeEntry('两旧一村', { place: '上海市', definition: '沪' }),
    nowhere,
    '沪',
    false,
  ],
  [
    'before its time',
    madeEntry('两旧一村', { from: '2022', definition: '新' }),
    { ...town, date: '2019-01-01' },
    null,
    null,
  ],
  ['in its time', madeEntry('三年行动', { from: '2020-03', to: '2023', definition: '期' }), town, '期', true],
  [
    'the narrower of two that hold',
    madeEntry('邻里中心', { definition: '全国' }, { place: '上海市', definition: '沪' }),
    town,
    '沪',
    true,
  ],
  [
    'the sense of the whole country beside a city’s own, in that city',
    madeEntry('水岸客厅', { place: '上海市', definition: '沪' }, { place: '全国', definition: '通行' }),
    town,
    '沪',
    true,
  ],
  [
    'the sense of the whole country beside a city’s own, elsewhere',
    madeEntry('水岸客厅', { place: '上海市', definition: '沪' }, { place: '全国', definition: '通行' }),
    { ...nowhere, city: '沈阳市', province: '辽宁省' },
    '通行',
    true,
  ],
  [
    'what the state owns',
    madeEntry('三资', { field: '农村集体经济', definition: '村' }, { field: '国有资产', definition: '国' }),
    { ...town, nearby: '清查盘活国有“三资”二百余项资产' },
    '国',
    true,
  ],
  [
    'titles that a town works for',
    madeEntry('双创', { field: '创业创新', definition: '业' }, { field: '城市创建', definition: '城' }),
    { ...town, nearby: '国家卫生城市创建推进，发展“双创”志愿者12万人' },
    '城',
    true,
  ],
  [
    'batches of projects',
    batches,
    { ...town, nearby: '新增“五个一批”项目1242个，总投资9862亿元' },
    '项',
    true,
  ],
  [
    'batches of the ways out of poverty, beside a fight',
    batches,
    { ...town, nearby: '按照“六个精准”要求实施“五个一批”攻坚工程' },
    '贫',
    true,
  ],
  [
    'batches of another scheme that builds',
    batches,
    { ...town, nearby: '实施旅游强市“五个一批”工程，推进景区建设和项目创建' },
    null,
    null,
  ],
  [
    'one waybill',
    madeEntry('一单制', { field: '货物运输', definition: '货' }, { field: '医疗保障', definition: '医' }),
    { ...town, nearby: '开行海铁联运“一单制”列车' },
    '货',
    true,
  ],
  [
    'one bill',
    madeEntry('一单制', { field: '货物运输', definition: '货' }, { field: '医疗保障', definition: '医' }),
    { ...town, nearby: '大病医疗费用“一单制”结算' },
    '医',
    true,
  ],
  [
    'systems of law enforcement',
    madeEntry(
      '三项制度改革',
      { field: '国有企业', definition: '企' },
      { field: '行政执法', definition: '法' },
    ),
    { ...town, nearby: '开展执法公示等“三项制度”改革' },
    '法',
    true,
  ],
  [
    'the name of a people is no word of what peoples do together',
    madeEntry('三项计划', { field: '民族交往', definition: '交' }),
    { ...town, nearby: '民族自治地方学前教育“三项计划”' },
    '交',
    false,
  ],
  [
    'land taken into reserve',
    madeEntry('收储', { field: '土地', definition: '地' }, { field: '粮食', definition: '粮' }),
    { ...town, nearby: '收储存量工业用地三百余亩' },
    '地',
    true,
  ],
  [
    'grain taken into store',
    madeEntry('收储', { field: '土地', definition: '地' }, { field: '粮食', definition: '粮' }),
    { ...town, nearby: '平稳实施玉米临时收储' },
    '粮',
    true,
  ],
  ['two that hold alike', madeEntry('网格', { definition: '甲' }, { definition: '乙' }), town, '甲', false],
  [
    'a field of another name',
    madeEntry('盲盒', { field: '预付消费', definition: '卡' }),
    { ...town, nearby: '加强预付卡监管' },
    '卡',
    true,
  ],
];

test.each(cases)('%s', (_name, term, context, definition, certain) => {
  const choice = chooseSense(term, context);
  expect(choice ? [choice.sense.definition, choice.certain] : [null, null]).toEqual([definition, certain]);
});

describe('numeral abbreviations', () => {
  test.each(['三资', '两委', '两个责任', '三网融合', '“三公”经费', '五违'])('%s', (term) =>
    expect(isNumeralAbbreviation(term)).toBe(true),
  );
  test.each(['一网通办', '河长制', '12345热线', '三公经费管理办法实施'])('not %s', (term) =>
    expect(isNumeralAbbreviation(term)).toBe(false),
  );
});
