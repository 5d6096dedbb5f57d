import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const read = (text: string) =>
  readFigures(text).map((figure) => [figure.text, figure.indicator, figure.kind].join(' '));

describe('a table whose rows are places', () => {
  it('is of what its columns name, each of its own place', () => {
    const text =
      '\n乡镇\t财政收入（万元）\t增长（%）\t规上企业（家）\n东岭镇\t6505\t12.2\t28\n白沙乡\t8304\t-6.1\t18\n';
    expect(read(text)).toEqual([
      '6505 东岭镇财政收入 amount',
      '12.2 东岭镇财政收入 change',
      '28 东岭镇规上企业 amount',
      '8304 白沙乡财政收入 amount',
      '-6.1 白沙乡财政收入 change',
      '18 白沙乡规上企业 amount',
    ]);
  });

  it('has no time in the name that its head says', () => {
    const text = '\n县（市、区）\t2023年粮食产量（万吨）\t占比（%）\n柳川县\t16.5\t8.2\n';
    expect(read(text)).toEqual(['16.5 柳川县粮食产量 amount', '8.2 柳川县粮食产量 share']);
  });

  it('is one only by its head', () => {
    expect(read('\n指标\t2023年（亿元）\n镇级财政收入\t6.5\n')).toEqual(['6.5 镇级财政收入 amount']);
    expect(read('\n项目\t投资（亿元）\n东岭镇水厂\t6.5\n')).toEqual(['6.5 东岭镇水厂 amount']);
  });
});
