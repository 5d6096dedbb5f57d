import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import type { NamedByRules } from '../../../lib/figures/names/name-indicators.ts';
import { nameCounts } from '../../../lib/figures/names/ranking/name-counts.ts';
import { firstOffer, offersOf } from '../../../lib/figures/names/ranking/offers.ts';
import { inputOf } from '../../helpers/read-figures.ts';

/** The names that the words at the first number of a text allow, that of the rules first. */
function offered(text: string): string[] {
  let named: NamedByRules = { numbers: [], names: [] };
  findFigures({
    ...inputOf(text),
    watchNames: (_, byRules) => {
      named = byRules;
    },
  });
  const first = firstOffer(named.numbers[0]!, named.names[0]!, nameCounts());
  return offersOf(first, false).map(({ name }) => name.text);
}

const each = (words: string): string[] => words.split(' ');

describe('the names that are on offer for a number', () => {
  it('begin and end with words before it, behind it, or both, each once', () => {
    expect(offered('新增城镇居民养老服务床位500张。')).toEqual([
      '新增城镇居民养老服务床位',
      ...each('床位 服务床位 养老服务床位 城镇居民养老服务床位'),
      ...each(
        '养老服务 城镇居民养老服务 新增城镇居民养老服务 城镇居民养老 新增城镇居民养老 城镇居民 新增城镇居民',
      ),
    ]);
    expect(offered('拆除12处违法建筑。')).toEqual(each('拆除违法建筑 拆除 违法 拆除违法'));
  });

  it('begin with no particle, and end before the words that say how much of it there is', () => {
    expect(offered('建成的滨河公园12处。')).toEqual(each('滨河公园 公园 建成的滨河'));
    expect(offered('旅游总收入首破5亿元。')).toEqual(each('旅游总收入 总收入'));
  });

  const bodies = each('企业 公司 学校 机构 单位 医院 社区 合作社 部门 园区 法院 政府 银行 协会');
  it.each(bodies)('are no bodies where persons are counted, as of 26位%s导师', (body) => {
    expect(offered(`聘请26位${body}导师。`)).not.toContain(body);
    expect(offered(`新增26个${body}导师。`)).toContain(body);
  });

  it.each(each('骨干 干部 人才 子女 人员 教师 学生 记者 家长 职工 专家'))('and %s are persons', (persons) => {
    expect(offered(`培训26名企业${persons}。`)).not.toContain('企业');
  });

  const acts =
    '改造 建设 整治 治理 修复 维修 养护 绿化 硬化 亮化 安装 铺设 疏浚 清淤 修缮 扩建 改建 改扩建 加固 更新 更新改造 综合整治 改造工程 建设项目 整治任务';
  it.each(each(acts))('keep what is done with the things: 3公里老旧管网%s', (act) => {
    expect(offered(`完成3公里老旧管网${act}。`)).not.toContain('老旧管网');
  });

  it('may leave off any other word', () => {
    expect(offered('完成3公里老旧管网线路。')).toContain('老旧管网');
  });

  it.each(each('身边 周边 家门口 门前 居住'))(
    'keep the things with those whose they are: 群众%s的设施',
    (at) => {
      expect(offered(`建成12处群众${at}的健身设施。`)).not.toContain('群众');
    },
  );

  it('keep the examples of a list with what they are examples of', () => {
    expect(offered('建成12个民宿、农庄等项目。')).not.toContain('民宿、农庄等');
  });

  it.each(each('2023年 2023年度 2023年末 2023年底 今年 去年 明年 年底 上半年 下半年 一季度 12月'))(
    'are no time: %s',
    (time) => {
      expect(offered(`${time}新增3200户。`)).toEqual(['新增']);
    },
  );

  it('keep the verb that does away with the things', () => {
    for (const name of offered('取缔马路市场12处。')) expect(name).toMatch(/^取缔/);
  });

  it('are none of what became of things named before', () => {
    expect(offered('泵站38座投入使用。')).toEqual(['泵站']);
  });
});
