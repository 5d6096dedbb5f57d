import { describe, expect, it } from 'vitest';
import { relateFigures } from '../../../lib/analysis/relation.ts';
import { sayFigure } from '../../../lib/analysis/say-figure.ts';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import { readSnippetFigure } from '../../../lib/snippets/read-snippet-figure.ts';
import { saidOfSnippet } from '../../../lib/snippets/said.ts';
import { inputOf } from '../../helpers/read-figures.ts';

const review = '一、2023年工作回顾\n';
const plan = '一、2023年工作回顾\n完成各项任务。\n二、2024年工作安排\n';

/** The headlines of a text: each figure with its growth, which has no line of its own. */
function headlines(text: string): string[] {
  const { figures, relations } = findFigures(inputOf(text));
  const related = relateFigures(figures, relations);
  return figures
    .filter((figure) => figure.kind !== 'change' || related.levelOf(figure) === null)
    .map((figure) => sayFigure(figure, related.changesOf(figure)));
}

describe('the first line of a card', () => {
  const reviewed: [sentence: string, headlines: string[]][] = [
    ['完成固定资产投资16.3亿元。', ['固定资产投资 16.3亿元']],
    ['累计完成税收20.4亿元，同比增长6.2%。', ['税收 20.4亿元，同比增长6.2%']],
    ['实现财政总收入4.8亿元，同比下降3.5%。', ['财政总收入 4.8亿元，同比下降3.5%']],
    ['社会治安持续向好，接报案件数同比下降18%。', ['接报案件数同比下降18%']],
    ['刑事案件立案数同比减少12.4%。', ['刑事案件立案数同比减少12.4%']],
    ['空气优良率同比提高2.3个百分点。', ['空气优良率同比提高2.3个百分点']],
    ['居民人均可支配收入年均增长7.1%。', ['居民人均可支配收入年均增长7.1%']],
    ['规上工业总产值增速8.6%。', ['规上工业总产值增速8.6%']],
    [
      '生活垃圾分类考评在全市排名31，新区排名8。',
      ['生活垃圾分类考评 全市第31名', '生活垃圾分类考评 新区第8名'],
    ],
    ['上半年引进企业当年财政贡献居全区第二。', ['引进企业当年财政贡献 全区第二']],
    ['工业增加值增速位居全市第3。', ['工业增加值增速 全市第3']],
    ['城市综合考评位列全省第一名。', ['城市综合考评 全省第一名']],
    ['市容环境质量连续48个月取得评分优秀。', ['市容环境质量评分优秀 连续48个月']],
    ['公众满意度测评连续5年达到优秀。', ['公众满意度测评优秀 连续5年']],
    ['信访件办结率达到100%。', ['信访件办结率 100%']],
    ['家庭医生签约率62.5%。', ['家庭医生签约率 62.5%']],
    ['非房产业收入占区级收入比重达到17%。', ['非房产业收入占区级收入比重 17%']],
    ['新增就业岗位1024个。', ['新增就业岗位 1024个']],
    ['新增经营主体731家，同比增长41%。', ['新增经营主体 731家，同比增长41%']],
    ['拆除违法建筑约3.2万平方米。', ['拆除违法建筑 约3.2万平方米']],
    ['发放各类救助金1300余万元。', ['发放各类救助金 1300余万元']],
    ['帮扶困难群众超过2.1万人次。', ['帮扶困难群众 超过2.1万人次']],
    ['绿化覆盖率从38%提高到41.5%。', ['绿化覆盖率 38%', '绿化覆盖率 41.5%']],
    ['处理工单近1.6万件。', ['处理工单 近1.6万件']],
    ['整治群租房 1 204套。', ['整治群租房 1204套']],
    ['新建和修复步道3.4公里。', ['新建和修复步道 3.4公里']],
    ['签约项目12个，总投资36亿元。', ['签约项目 12个', '签约项目总投资 36亿元']],
    ['生产总值增长4.9%。', ['生产总值增长4.9%']],
    ['粮食增产3.1%。', ['粮食增产3.1%']],
    ['外贸出口额比上年末增长9.4%。', ['外贸出口额比上年末增长9.4%']],
    ['规上服务业营业收入环比回落1.2个百分点。', ['规上服务业营业收入环比回落1.2个百分点']],
    ['开展文化活动126场，服务居民1.8万人次。', ['文化活动 126场', '服务居民 1.8万人次']],
    ['市民热线满意率居全区街镇第四。', ['市民热线满意率 全区街镇第四']],
    ['工业产值增长超过20%。', ['工业产值增长超过20%']],
    ['对能耗增减幅度超过15%的企业上门走访。', ['能耗增减幅度超过15%']],
    ['“热线专班”获全区技能竞赛第一名。', ['全区技能竞赛 第一名']],
    ['完善网格巡查体系，提升网格案件处理时效，累计办理1.7万件。', ['办理网格案件 1.7万件']],
    ['北湾新城青川以南6平方公里综合开发驶入快车道。', ['北湾新城青川以南综合开发 6平方公里']],
    ['优化助餐服务，降低申请年龄门槛至65岁以上并实现随申即享。', ['降低申请年龄门槛 65岁以上']],
    [
      '推进多层住宅加装电梯，开工建设12部，竣工使用4部，位列全区第三。',
      ['多层住宅加装电梯开工建设 12部', '多层住宅加装电梯竣工使用 4部', '多层住宅加装电梯竣工使用 全区第三'],
    ],
  ];
  const planned: [sentence: string, headlines: string[]][] = [
    ['全年税收目标超过33亿元。', ['税收 超过33亿元']],
    ['地方财政收入增长6%，达到7.1亿元。', ['地方财政收入 7.1亿元，增长6%']],
    ['力争社会消费品零售总额突破150亿元。', ['社会消费品零售总额 突破150亿元']],
    ['楼宇税收落地率力争达到70%以上。', ['楼宇税收落地率 70%以上']],
    ['将年度税收增长目标从12%提高至18%。', ['税收增长12%', '税收增长18%']],
    ['扬尘浓度同比下降10%。', ['扬尘浓度同比下降10%']],
    ['完成26户居家适老化改造。', ['居家适老化改造 26户']],
    ['确保新增合同外资3.1亿美元。', ['新增合同外资 3.1亿美元']],
  ];
  it.each(reviewed)('%s', (sentence, lines) => {
    expect(headlines(review + sentence)).toEqual(lines);
  });
  it.each(planned)('in a plan: %s', (sentence, lines) => {
    expect(headlines(plan + sentence)).toEqual(lines);
  });
  it.each([
    ...reviewed.map(([sentence]) => review + sentence),
    ...planned.map(([sentence]) => plan + sentence),
  ])('is what a kept figure says too: %s', (text) => {
    const found = findFigures(inputOf(text));
    const said = found.figures.map((figure, index) =>
      saidOfSnippet({ figure: readSnippetFigure(found, index), quote: figure.text }),
    );
    for (const line of headlines(text)) expect(said).toContain(line);
  });
  it('says the unit that a table prints in its row, its head or its caption', () => {
    const rows = (lines: string[][]) => review + lines.map((cells) => cells.join('\t')).join('\n');
    const inRow = rows([
      ['指标', '单位', '2022年', '2023年', '增长（%）'],
      ['社会消费品零售总额', '亿元', '58.2', '60.1', '3.3'],
      ['新增就业岗位', '个', '2,210', '2,356', '6.6'],
      ['粮食播种面积', '万亩', '3.0', '2.9', '-3.3'],
    ]);
    expect(headlines(inRow)).toEqual([
      '社会消费品零售总额 58.2亿元',
      '社会消费品零售总额 60.1亿元，增长3.3%',
      '新增就业岗位 2,210个',
      '新增就业岗位 2,356个，增长6.6%',
      '粮食播种面积 3.0万亩',
      '粮食播种面积 2.9万亩，-3.3%',
    ]);
    const inHead = rows([
      ['指标', '2023年（万元）'],
      ['一般公共预算收入', '48200'],
    ]);
    expect(headlines(inHead)).toEqual(['一般公共预算收入 48200万元']);
  });
  it('is held by forty sentences and more', () => {
    expect(reviewed.length + planned.length).toBeGreaterThanOrEqual(40);
  });
});
