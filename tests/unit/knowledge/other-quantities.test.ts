import { describe, expect, it } from 'vitest';
import { buildIndicatorIndex, findMeasured } from '../../../lib/knowledge/indicators.ts';
import { seedIndicators } from '../../../lib/knowledge/seeds.ts';

const index = buildIndicatorIndex(seedIndicators);

const idOf = (name: string): string | null =>
  findMeasured(index, name, { kind: 'change', group: 'percent' })?.id ?? null;

describe('two quantities that differ', () => {
  it.each([
    ['耕地面积', '永久基本农田', 'a whole and its part'],
    ['居民委员会', '村委会', 'one body and another'],
    ['道路交通事故死亡人数', '交通死亡事故', 'deaths and events'],
    ['火灾起数', '火警', 'fires and alarms'],
    ['无偿献血', '献血量', 'givers and what was given'],
    ['有效发明专利', '发明专利授权', 'a stock and what was added'],
    ['充电桩', '新增充电桩', 'a stock and what was added'],
    ['破案数', '破案率', 'a count and a rate'],
    ['执业医师', '每千人口执业医师', 'a count and its share per head'],
    ['干垃圾处置量', '干垃圾日均处置量', 'a total and its daily mean'],
    ['规模以上工业企业', '规上企业', 'a part and its whole'],
    ['地方财政收入', '地方财政总收入', 'one sum and another'],
    ['图书借阅', '农家书屋', 'loans and places'],
    ['医疗机构床位', '床位数', 'beds of hospitals and beds of any house'],
    ['助餐点', '长者食堂', 'points that serve meals and one kind of them'],
    ['研发经费支出', '研发费用', 'what a country spends and an item of a firm’s accounts'],
    ['居民人均消费支出', '居民消费支出', 'a mean per head and an aggregate'],
    ['实事项目', '民心工程', 'one list of projects and another'],
    ['农村生活污水改造', '农村生活污水纳管', 'a whole and one way of it'],
    ['旧住房修缮', '旧住房更新改造', 'a part and its whole'],
    ['道路建设', '道路竣工', 'what was begun and what was finished'],
    ['土地收储', '土地储备', 'what was taken in and what is held'],
    ['有效发明专利', '发明专利', 'a stock, and grants or applications as well'],
    ['城镇登记失业人数', '城乡登记失业人数', 'the towns and the country as well'],
    ['城镇新增就业', '新增就业人数', 'the towns and the country as well'],
    ['生产安全事故', '安全事故', 'accidents at work and any others'],
    ['旅游总收入', '乡村旅游收入', 'a whole and its part'],
  ])('%s and %s have no indicator in common: %s', (one, other) => {
    expect(idOf(one)).not.toBeNull();
    expect(idOf(other)).not.toBe(idOf(one));
  });
});
