import { describe, expect, it } from 'vitest';
import { findNameContext } from '../../../lib/terms/name-contexts.ts';
import { isName } from '../../../lib/terms/no-names.ts';
import { isNumeralAbbreviation } from '../../../lib/terms/senses.ts';

const words = (list: string) => list.split(' ');

describe('what names nothing', () => {
  it.each([
    ...['18', '12.5%', '1,208', '1，'],
    ...['[9]', '（12）', '〔3〕', '【3】'],
    ...words('元 公里 平方米 亩 吨 人次 个百分点').map((unit) => `三百${unit}`),
    ...words(
      '其中 以及 包括 同时 此外 另外 例如 比如 如下 分别 主要 目前 截至 同期 总计 合计 今年 去年 上年 全年 全市 全县 全区 全省 全镇',
    ),
    ...words('同比 环比 比上年 较上年 比去年 比前年 比上一年 比上年同期 比上年末 比上年初').map(
      (base) => `${base}增长`,
    ),
    ...words('累计 实际 名义').map((way) => `比上年${way}增长`),
    ...words('增长 下降 增加 减少 提高 上升 增 降 持平').map((verb) => `税收比上年${verb}`),
    ...['比上年增长6.4%', '比上年', '同比6.4%'],
    ...words('增长 下降 增加 减少 提升 提高 上升 完成 实现 达到 超过 推进 推动 建设 新建 新增 开展 实施'),
    ...words('了 到 至 为').map((end) => `提升${end}`),
    ...['一是', '二是新', '十一是'],
  ])('%s', (printed) => {
    expect(isName(printed)).toBe(false);
  });

  it.each(['河长制', '三公经费', '同比', '增长极', '全镇一张图', '三百六十行', '比学赶超'])(
    'and what does: %s',
    (printed) => {
      expect(isName(printed)).toBe(true);
    },
  );
});

describe('a name that counts what it does not say', () => {
  it.each([
    '三资',
    '两个责任',
    '三网融合',
    '“三公”经费',
    '三大攻坚战',
    '六项整治',
    '三个综合治理案',
    '三大综合治理案',
    '三项综合治理案',
  ])('is %s', (term) => expect(isNumeralAbbreviation(term)).toBe(true));
  it.each(['一网通办', '河长制', '三项综合治理方案', '三'])('is not %s', (term) =>
    expect(isNumeralAbbreviation(term)).toBe(false),
  );
});

describe('a centre or area of a city', () => {
  const contextOf = (before: string, term: string) => {
    const text = `${before}${term}，成效明显`;
    return findNameContext(text, before.length, before.length + term.length);
  };
  const leads = words(
    '在 以 的 是 为 把 将 对 让 和 与 及 按 向 推进 推动 加快 聚焦 服务 融入 打造 建设 建成 抓住 抢抓 围绕 对接 对标 紧扣 依托 参与 助力 支撑 支持 落实 承接 扛起 立足 结合 浦东 浦东新区 上海 国际 全球',
  );
  it.each(leads)('bears no modifier behind %s', (lead) => {
    expect(contextOf(`我们${lead}`, '科创中心')).toBeNull();
    expect(contextOf(`我们${lead}`, '引领区')).toBeNull();
  });
  it.each(['区域性', '产业', '乡镇', 'G60'])('is another’s with a modifier: %s', (modifier) => {
    expect(contextOf(`我们打造${modifier}`, '科创中心')).toBe('area or centre of its own name');
  });

  const parties = words(
    '东盟 欧盟 欧亚 亚太 RCEP 中日韩 中韩 中澳 中新 中瑞 中巴 中智 中秘 中柬 中格 中冰 中毛 中厄 中尼 中海 海合会 韩国 日本 澳大利亚 新西兰 瑞士 智利 秘鲁 柬埔寨 巴基斯坦 新加坡 格鲁吉亚 冰岛 毛里求斯 塞尔维亚 厄瓜多尔 洪都拉斯 马尔代夫 尼加拉瓜 哥斯达黎加',
  );
  it.each(parties)('a free-trade area with %s is one of a treaty', (party) => {
    expect(contextOf(`用好${party}`, '自贸区')).toBe('free-trade area of a treaty');
  });
});
