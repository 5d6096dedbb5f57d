import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a name before a verb of change', () => {
  it.each([
    ['市级审批事项由1296项精简到405项。', ['市级审批事项', '市级审批事项']],
    ['市级审批事项削减到184项。', ['市级审批事项']],
    ['市政府工作部门由36个精减为32个。', ['市政府工作部门', '市政府工作部门']],
    ['残疾学生补助提高到不低于6000元。', ['残疾学生补助']],
    ['重工业投资，由百分之六点五上升到百分之十点一。', ['重工业投资', '重工业投资']],
  ])('%s ends where the verb begins', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('loses a verb that says what became of those counted', () => {
    expect(namesOf('带动2.8万贫困户增收。')).toEqual(['贫困户']);
  });

  it('is no fall where 少 is a part of 至少', () => {
    expect(readFigures('危房改造至少达到12万套。')[0]).toMatchObject({ kind: 'amount', dir: null });
  });
});

describe('the growth behind a share of a whole', () => {
  it.each([
    ['科技支出占财政支出的比重由1.3%提高到1.9%，增长42%。', '科技支出'],
    ['人均产值增长9%；技改投资占工业投资的比重由12%提高到15%，增长30%。', '技改投资'],
    ['完成民间投资42亿元，占全部投资的56%，增长11%。', '民间投资'],
  ])('%s is of what has the share', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});
