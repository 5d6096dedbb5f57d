import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('分别 is in no name', () => {
  it.each([
    ['6户企业分别在深圳、香港上市。', ['企业']],
    ['9个主城区分别启动老街改造。', ['主城区']],
    ['各园区分别引进工业项目12个。', ['引进工业项目']],
    ['各园区分别出资800万元支持技改。', ['支持技改资金']],
    ['失业、工伤保险分别扩面3万人。', ['失业、工伤保险扩面']],
    ['规上、限上单位分别新增80家。', ['规上、限上单位新增']],
    ['人均生产总值分别只有全省46%、全国61%。', ['人均生产总值']],
  ])('%s', (text, names) => {
    expect(namesOf(text).slice(0, names.length)).toEqual(names);
  });

  it.each([
    ['城乡低保标准分别提高到月人均533元、年人均3720元。', ['城市低保标准', '农村低保标准']],
    ['城、乡低保标准分别提高到每月533元和每年3720元。', ['城市低保标准', '农村低保标准']],
    ['企业职工、城乡居民养老金月人均分别提高110元、15元。', ['企业职工养老金', '城乡居民养老金']],
    ['接待宾客、门票收入分别达到130万人次、7.6亿元。', ['接待宾客', '门票收入']],
    ['签约企业、到账资金分别为40家、13亿元。', ['签约企业', '到账资金']],
    ['芯片产量、产值分别达到6万片、20亿元。', ['芯片产量', '芯片产值']],
  ])('%s: each number has its own subject', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['生产总值增长6.2%，增速分别高于全国、全省1.2和0.7个百分点。', '生产总值'],
    ['生产总值增长6.2%，增幅分别比全国、全省高0.9个、0.4个百分点。', '生产总值'],
    ['进出口总额增长9%，高于全国、全省1.1和0.8个百分点。', '进出口总额'],
    ['城镇化率分别高于全国、全区15.6、14.5个百分点。', '城镇化率'],
  ])('%s: what is compared with two places keeps its owner', (text, name) => {
    const found = readFigures(text).slice(-2);
    expect(found.map(({ indicator }) => indicator)).toEqual([name, name]);
    expect(found.map(({ kind, dir }) => [kind, dir])).toEqual([
      ['change', 'up'],
      ['change', 'up'],
    ]);
  });

  it('reaches levels of the statement before where its own has fewer', () => {
    expect(namesOf('接待宾客130万人次；门票收入7.6亿元，分别增长9%、12%。').slice(2)).toEqual([
      '接待宾客',
      '门票收入',
    ]);
  });
});
