import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('the mark of an item', () => {
  it.each([
    ['十是新建蓄水池45座。', ['新建蓄水池']],
    ['一是新建泵站4座，二是疏浚河道27公里。', ['新建泵站', '疏浚河道']],
    ['支出安排：（1）公共安全支出2.7亿元；（2）教育支出5.9亿元。', ['公共安全支出', '教育支出']],
    ['①新建敬老院②改造支路18条③新增床位75张。', ['改造支路', '新增床位']],
    ['清理河道“四乱”（5）48处。', ['清理河道“四乱”']],
    ['安置就业：5.盈和园区税收3亿元。', ['盈和园区税收']],
  ])('%s belongs to no name', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('is no numeral that a name begins with', () => {
    expect(namesOf('三要素保障项目12个。')).toEqual(['三要素保障项目']);
  });
});
