import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

describe('denied bounds', () => {
  it.each<[text: string, name: string, approx: string, printed: string]>([
    ['单体建筑面积不可大于3000平方米。', '单体建筑面积', 'under', '不可大于3000平方米'],
    ['一般债务率未突破90%。', '一般债务率', 'under', '未突破90%'],
    ['培训时间不得短于80学时。', '培训时间', 'over', '不得短于80学时'],
    ['床位使用率不宜低于85%。', '床位使用率', 'over', '不宜低于85%'],
    ['工程变更不得超过概算的10%。', '工程变更', 'under', '10%'],
    ['接待经费不能多于去年同期的95%。', '接待经费', 'under', '95%'],
    ['结转资金不低于预算总额的六成。', '结转资金', 'over', '六成'],
    ['总产值突破90亿元。', '总产值', 'over', '突破90亿元'],
  ])('%s', (text, indicator, approx, printed) => {
    expect(readFigures(text)).toMatchObject([{ text: printed, indicator, approx }]);
  });
});
