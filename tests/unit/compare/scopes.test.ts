import { describe, expect, it } from 'vitest';
import { areOfOneScope, scopesOf } from '../../../lib/compare/words/scopes.ts';

const isOfOne = (one: string, other: string) => [
  areOfOneScope(scopesOf(one), scopesOf(other)),
  areOfOneScope(scopesOf(other), scopesOf(one)),
];

describe('a value of a part beside one of the whole', () => {
  it.each([
    ['省外到位资金', '到位资金'],
    ['市属固定资产投资', '固定资产投资'],
    ['国家级示范', '示范'],
    ['亿元以上在谈', '在谈'],
    ['百亿元产业', '产业'],
    ['中心城区断头路', '断头路'],
    ['上市后备', '上市'],
    ['工业投资', '投资'],
    ['生产性服务业增加值', '服务业增加值'],
    ['数字经济核心产业制造业增加值', '数字经济核心产业增加值'],
    ['乡村旅游收入', '旅游收入'],
    ['人工造林', '造林'],
    ['高技能人才', '技能人才'],
    ['重点“小巨人”', '“小巨人”'],
    ['示范家庭农场', '家庭农场'],
    ['新能源汽车产量', '汽车产量'],
    ['地方规上工业增加值', '规上工业增加值'],
    ['跨区域断头路', '断头路'],
    ['人均GDP', 'GDP'],
    ['肉羊饲养量', '羊饲养量'],
    ['高层次人才', '人才'],
    ['企业职工养老保险参保', '养老保险参保'],
    ['口岸进出口总额', '进出口总额'],
    ['小区绿化', '绿化'],
    ['建档立卡人口参保率', '人口参保率'],
    ['行政村光网覆盖率', '光网覆盖率'],
    ['净增高新技术', '高新技术'],
  ])('%s is not %s', (part, whole) => expect(isOfOne(part, whole)).toEqual([false, false]));

  it.each('城镇 城市 农村 农村牧区 农牧民 农牧区 牧区 乡村'.split(' '))(
    '%s居民 are not all residents',
    (some) => {
      for (const residents of ['居民', '常住居民'])
        expect(isOfOne(`${some}${residents}人均可支配收入`, '居民人均可支配收入')).toEqual([false, false]);
    },
  );

  it.each([
    ['省级示范园', '示范园'],
    ['常住人口城镇化率', '城镇化率'],
    ['建设公共租赁住房', '建设租赁住房'],
    ['开工高标准农田', '高标准农田'],
    ['改建公厕', '公厕'],
    ['全体居民可支配收入', '可支配收入'],
  ])('%s may be %s', (told, open) => expect(isOfOne(told, open)).toEqual([true, true]));
});
