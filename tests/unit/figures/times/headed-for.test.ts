import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

describe('a mark that is headed for', () => {
  it.each([
    ['经济总量超过280亿元、向300亿元大关迈进。', ['actual', 'target']],
    ['税收9.6亿元，向着10亿元的目标奋进。', ['actual', 'target']],
    ['产业产值860亿元，朝着1000亿元的目标冲刺。', ['actual', 'target']],
    ['向困难家庭发放补助300万元，迈进小康。', ['actual']],
    ['经济总量迈上300亿元台阶。', ['actual']],
  ])('%s', (sentence, statuses) =>
    expect(readFigures(`一、2023年工作回顾\n${sentence}`).map(({ status }) => status)).toEqual(statuses),
  );
});
