import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

describe('verbs and nouns of change', () => {
  it.each<[text: string, name: string, dir: 'up' | 'down']>([
    ['失业保险金上调15%。', '失业保险金', 'up'],
    ['公积金利率下调0.25个百分点。', '公积金利率', 'down'],
    ['夜间客流锐减40%。', '夜间客流', 'down'],
    ['线上销量猛增70%。', '线上销量', 'up'],
    ['人民币汇率贬值1.8%。', '人民币汇率', 'down'],
    ['办件时间减幅达60%。', '办件时间', 'down'],
    ['通关时间压缩幅度达45%。', '通关时间', 'down'],
    ['全年压减行政经费12%。', '行政经费', 'down'],
    ['提高护理补贴标准10%。', '护理补贴标准', 'up'],
    ['降低契税税率1个百分点。', '契税税率', 'down'],
  ])('%s', (text, indicator, dir) => {
    expect(readFigures(text)).toMatchObject([{ indicator, kind: 'change', dir }]);
  });

  it.each(['提高绿化覆盖比例40%。', '压缩审批时限至5天。', '费率下调至0.5%。', '降低企业用电成本2亿元。'])(
    '%s is a level',
    (text) => {
      expect(readFigures(text)).toMatchObject([{ dir: null }]);
    },
  );
});
