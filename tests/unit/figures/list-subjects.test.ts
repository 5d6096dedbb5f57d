import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('the numbers of a list', () => {
  it.each([
    ['城乡居民人均可支配收入分别增长6%和8%。', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['城乡低保标准分别提高到700元和520元。', ['城市低保标准', '农村低保标准']],
    ['金融机构存贷款余额分别达到900亿元和700亿元。', ['金融机构存款余额', '金融机构贷款余额']],
    ['金融机构存、贷款余额分别达到900亿元和700亿元。', ['金融机构存款余额', '金融机构贷款余额']],
    ['养老保险和医疗保险参保率保持在90%和98%以上。', ['养老保险参保率', '医疗保险参保率']],
    ['第二、三产业占比分别提高1.2和0.8个百分点。', ['第二产业占比', '第三产业占比']],
    ['退休人员养老金、城乡居民养老金分别提高10%和20%。', ['退休人员养老金', '城乡居民养老金']],
    [
      '推进新型工业化、新型城镇化建设，两项改革分别完成。城镇、农村居民收入达到3万元和1万元。',
      ['城镇居民收入', '农村居民收入'],
    ],
  ])('%s have each their own subject', (text, names) => {
    expect(namesOf(text).slice(-2)).toEqual(names);
  });

  it.each([
    ['肉羊、蛋鸡、生猪存栏分别达到60万只、280万只、9万头。', ['肉羊存栏', '蛋鸡存栏', '生猪存栏']],
    ['梨、葡萄、水产品产量分别达到11万吨、4200吨、2.1万吨。', ['梨产量', '葡萄产量', '水产品产量']],
    ['工业和服务业应税销售收入分别增长5%、6%。', ['工业应税销售收入', '服务业应税销售收入']],
    [
      '政府投资、社会投资项目审批时限分别压缩至40天、30天。',
      ['政府投资项目审批时限', '社会投资项目审批时限'],
    ],
    [
      '养老、医疗、失业三项保险参保人数分别达到9万人、31万人、4万人。',
      ['养老保险参保人数', '医疗保险参保人数', '失业保险参保人数'],
    ],
    ['光纤、铜箔、芯片等产品产量分别增长9%、1.2倍和7%。', ['光纤产品产量', '铜箔产品产量', '芯片产品产量']],
    ['来访批次、人次分别下降11%和13%。', ['来访批次', '来访人次']],
    ['火灾起数、死亡人数同比分别下降11%和上升2%。', ['火灾起数', '火灾死亡人数']],
    ['医院门诊人次、住院人次分别增长8%和6%。', ['医院门诊人次', '医院住院人次']],
    ['一产、二产、三产之比为11:46:43。', ['第一产业占比', '第二产业占比', '第三产业占比']],
    ['早稻、晚稻亩产分别列全市第2位、第5位。', ['早稻亩产', '晚稻亩产']],
    ['旅游人次和收入分别达300万人次、12亿元。', ['旅游人次', '旅游收入']],
    ['“两增”“两减”项目分别增长5%、6%。', ['“两增”项目', '“两减”项目']],
    ['三次产业增加值分别增长3%、7%和8%。', ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
  ])("%s: the words that one prints for all are each one's", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    [
      '城镇收入增至3.6万元，农村收入增至2.0万元，分别实际增长8%、9%。',
      ['城镇收入', '农村收入', '城镇收入', '农村收入'],
    ],
    [
      '办理建议120件，政协提案90件，满意率分别达99%、98%。',
      ['建议', '政协提案', '建议满意率', '政协提案满意率'],
    ],
    [
      '小学、初中入学率分别达99%、98%，辍学率分别为1%、2%。',
      ['小学入学率', '初中入学率', '小学辍学率', '初中辍学率'],
    ],
    ['存款、贷款均突破400亿元，分别增长5%、6%。', ['存款、贷款', '存款', '贷款']],
    ['消费品零售总额、固定资产投资，年均分别增长5%、6%。', ['消费品零售总额', '固定资产投资']],
  ])('%s: the clauses before name them', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('take nothing from before their own words', () => {
    expect(namesOf('新建水闸3座；工业产值完成39亿元，早晚稻亩产分别达410公斤、490公斤。').slice(2)).toEqual([
      '早稻亩产',
      '晚稻亩产',
    ]);
  });

  it.each(['城乡居民收入分别增长6%、7%和8%。', '三大园区营业收入分别达6亿元、7亿元和9亿元。'])(
    '%s: have no name where one name stands for things that differ',
    (text) => {
      expect(new Set(namesOf(text))).toEqual(new Set([null]));
    },
  );

  it.each(['税收同比、环比分别增长6%、7%。', '一季度、上半年，税收分别增长6%、7%。'])(
    '%s: have one name where times or bases part them',
    (text) => {
      expect(namesOf(text).every((name) => name?.startsWith('税收'))).toBe(true);
    },
  );

  it('are of both together where the word compares them', () => {
    expect(namesOf('城乡居民收入比分别为2.1和2.2。').every((name) => name !== '城镇居民收入比')).toBe(true);
  });
});

describe('a subject of a list that is not printed as it is named', () => {
  it.each([
    '城乡居民人均可支配收入分别增长6%和8%。',
    '金融机构存贷款余额分别达到900亿元和700亿元。',
    '养老保险和医疗保险参保率保持在90%和98%以上。',
  ])('%s: the first is inferred too', (text) => {
    expect(readFigures(text)[0]!.inferred).toContain('indicator');
  });

  it('is printed where the first name stands whole', () => {
    expect(readFigures('存款、贷款分别增长5%、6%。')[0]!.inferred).not.toContain('indicator');
  });
});

describe('a rate under 分别 behind clauses of one verb', () => {
  it.each([
    [
      '与物业公司签订服务合同，与电梯公司签订保养合同，签约率分别达到72%和55%。',
      ['服务合同签约率', '保养合同签约率'],
    ],
    [
      '为老人建立健康档案，为学生建立视力档案，建档率分别达到98%和96%。',
      ['健康档案建档率', '视力档案建档率'],
    ],
  ])('%s is of the objects', (text, names) => {
    expect(readFigures(text).map(({ indicator }) => indicator)).toEqual(names);
  });
});
