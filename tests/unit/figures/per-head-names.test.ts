import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a share per head', () => {
  it.each([
    ['护林员补助逐年提高，年人均增加2100元。', ['年人均护林员补助']],
    ['村医补助逐年提高，人均年增2100元。', ['人均年村医补助']],
    ['企业职工养老金实现“十六连涨”，月人均增加130元。', ['月人均企业职工养老金']],
    ['企业职工养老金连续16年上调，月人均增加118元。', ['企业职工养老金', '月人均企业职工养老金']],
    ['护林员工资连年上调，月人均提高160元。', ['月人均护林员工资']],
    ['生产总值年均增长7.2%，人均突破9000美元。', ['生产总值', '人均生产总值']],
    ['退役军人优待金再次上调，月人均增加150元。', ['月人均退役军人优待金']],
    [
      '城乡最低生活保障标准逐年提高，城镇年人均提高600元，农村年人均提高200元。',
      ['年人均城镇最低生活保障标准', '年人均农村最低生活保障标准'],
    ],
    [
      '教师工资、村医补贴和环卫工人津贴再次提高，月人均分别提高221元、90元和350元。',
      ['月人均教师工资', '月人均村医补贴', '月人均环卫工人津贴'],
    ],
  ])('%s is of what the clause before says changed', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['带动农户4000户，户均增收2万元。', '户均增收'],
    ['带动果农人均增收2600元。', '果农人均增收'],
    ['脱贫户人均增收1800元。', '脱贫户人均增收'],
    ['茶农亩均增收800元。', '茶农亩均增收'],
    ['小微企业户均减负3000元。', '小微企业户均减负'],
  ])('is of what its verb says is gained: %s', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  it('keeps a name that says what is shared out', () => {
    expect(namesOf('抚恤金标准继续提高，人均可支配收入增加1500元。')).toEqual(['人均可支配收入']);
  });
});
