import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

describe('numbers below zero', () => {
  it.each<[text: string, printed: string, value: number, dir: 'up' | 'down' | null]>([
    ['服务业增速-1.3%。', '-1.3%', -1.3, 'down'],
    ['出口增速为负2.6%。', '负2.6%', -2.6, 'down'],
    ['上半年-0.4%。', '-0.4%', -0.4, null],
    ['投资增长-8.2%。', '-8.2%', -8.2, 'down'],
    ['增幅为负0.4个百分点。', '负0.4个百分点', -0.4, 'down'],
    ['人口自然增长率-1.02‰。', '-1.02‰', -1.02, null],
    ['税收增长+6.5%。', '6.5%', 6.5, 'up'],
  ])('%s', (text, printed, value, dir) => {
    const [figure] = readFigures(text);
    expect(figure).toMatchObject({ text: printed, value });
    if (dir !== null) expect(figure).toMatchObject({ kind: 'change', dir });
  });

  it.each([
    ['失业率控制在3%-5%。', 3],
    ['资产负债率为42%。', 42],
    ['企业减负15%。', 15],
  ])('%s is above zero', (text, value) => {
    expect(readFigures(text)[0]).toMatchObject({ value });
  });
});
