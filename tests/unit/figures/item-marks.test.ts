import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('the mark of an item', () => {
  it.each([
    ['十是新建蓄水池45座。', ['新建蓄水池']],
    ['一是新建泵站6座，二是疏浚河道38公里。', ['新建泵站', '疏浚河道']],
    ['支出安排：（1）一般公共服务支出3.2亿元；（2）教育支出6.8亿元。', ['一般公共服务支出', '教育支出']],
    ['①新建敬老院②改造村道12条③新增床位60张。', ['改造村道', '新增床位']],
    ['清理河道“四乱”（5）36处。', ['清理河道“四乱”']],
    ['安置就业：5.盈和园区税收3亿元。', ['盈和园区税收']],
  ])('%s belongs to no name', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('is no numeral that a name begins with', () => {
    expect(namesOf('三要素保障项目12个。')).toEqual(['三要素保障项目']);
  });
});
