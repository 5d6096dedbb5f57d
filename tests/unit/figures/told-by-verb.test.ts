import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('things counted, told from others by what they did or got', () => {
  it.each<[string, (string | null)[]]>([
    ['为1124个社区安装了健身器材。', ['安装健身器材的社区']],
    ['为5.2万户低收入家庭发放租赁补贴1.56亿元。', ['发放租赁补贴的低收入家庭', '低收入家庭租赁补贴']],
    ['70%的行政村建成生活污水处理设施。', ['建成生活污水处理设施的行政村']],
    ['12.3万户群众收到温暖的礼包。', ['收到温暖的礼包的群众']],
    ['让26万群众喝上放心水、优质水。', ['喝上放心水、优质水的群众']],
    ['对2307家企业进行研发投入后补助。', ['进行研发投入后补助的企业']],
    ['9600多家企业享受研发费用加计扣除308亿元。', ['享受研发费用加计扣除的企业', '企业享受研发费用加计扣除']],
    ['76个社区全部建成居家养老服务站。', ['建成居家养老服务站的社区']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('what they were made is their name, where it is a thing of their kind', () => {
    expect(namesOf('全市超过55%的社区建成幸福社区。')).toEqual(['幸福社区']);
    expect(namesOf('55%的社区建成日间照料站。')).toEqual(['建成日间照料站的社区']);
  });

  it('of trips and of those sent the same is told', () => {
    expect(namesOf('选派6批37名医务人员支援外地。')).toEqual(['支援外地的医务人员', '支援外地的医务人员']);
  });

  it('what leads to the next number is no part of it', () => {
    expect(namesOf('28个镇全部入选全国千强镇前100名。')[0]).toBe('入选全国千强镇的镇');
  });

  it.each([
    ['sums brought in', '47个城建项目完成投资54亿元。', '城建项目'],
    ['what all of a kind told already did', '全镇8个薄弱村均完成整改。', '薄弱村'],
    ['what is done for people', '对26名病人实施救助。', '病人'],
    ['words that only look like a verb', '24条城市建成区水体消除黑臭。', '城市建成区水体'],
    ['projects that are counted next', '25家重点企业实施113项减排工程。', '重点企业'],
  ])('not by %s', (_, text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('things of a batch, and measures of things that meet a condition', () => {
  it.each<[string, (string | null)[]]>([
    ['桃园村、颐和路入选全国首批30条历史文化街区。', ['全国首批历史文化街区']],
    ['首批28家试点企业陆续参保。', ['首批试点企业']],
    ['第二批5个中心镇建设全面启动。', ['第二批中心镇建设']],
    [
      '形成1个产值过600亿元、3个产值过300亿元的产业集群。',
      ['产值过600亿元的产业集群', '产业集群产值', '产值过300亿元的产业集群', '产业集群产值'],
    ],
    ['年收入30万元以上村占到一半以上。', ['村年收入']],
    ['启动500张床位的老年公寓建设。', ['老年公寓床位']],
    ['专利申请和授权量分别增长30.5%和37.3%。', ['专利申请量', '专利授权量']],
    ['商品房销售和竣工面积分别增长12%和8%。', ['商品房销售面积', '商品房竣工面积']],
    ['钢铁、汽车及机械、石化三大支柱产业实现产值2083亿元。', ['三大支柱产业产值']],
    ['城镇住宅建设投入40亿元，竣工面积400万平方米。', ['城镇住宅建设投入', '城镇住宅竣工面积']],
    ['私营企业达到1.2万户，注册资金258亿元。', ['私营企业', '私营企业注册资金']],
    ['完成4万户15.23万人生态及地质灾害避险搬迁。', ['生态及地质灾害避险搬迁', '生态及地质灾害避险搬迁']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('lists of counts', () => {
  it.each<[string, (string | null)[]]>([
    [
      '出台助力企业降本增效30条措施、支持企业升规提质10条措施，常态化走访企业。',
      ['企业降本增效措施', '支持企业升规提质措施'],
    ],
    ['清河7条支流、白河40条支流、青河2条支流。', ['清河支流', '白河支流', '青河支流']],
    ['全市建成200个以上村容整洁、产业坚实、生态优美的美丽乡村。', ['全市建成美丽乡村']],
    ['今年将办好12类45件民生实事。', ['民生实事', '民生实事']],
    ['谋划打造10平方公里的合作示范园。', ['合作示范园']],
    ['对1000户特殊困难、低收入老年人家庭实施适老化改造。', ['特殊困难、低收入老年人家庭']],
    [
      '中心城区和桃源、青山城区常住人口分别新增2万人、1万人、3万人。',
      ['中心城区常住人口', '桃源城区常住人口', '青山城区常住人口'],
    ],
    ['平均办文时长缩减至9.65小时/件。', ['平均办文时长']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
