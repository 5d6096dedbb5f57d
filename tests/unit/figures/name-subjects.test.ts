import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a stage that another number counts', () => {
  it.each([
    ['充电桩新安装260个、投用180个。', ['充电桩新安装', '充电桩投用']],
    ['安置房新开工1200套、基本建成860套。', ['安置房新开工', '安置房基本建成']],
    ['新开工棚户区改造600户、建成179户。', ['新开工棚户区改造', '棚户区改造']],
    ['乡村公路新改建60公里、养护320公里。', ['乡村公路新改建', '乡村公路养护']],
    ['口袋公园新开建12座、建成8座。', ['口袋公园新开建', '口袋公园']],
    ['市政工程25项，其中新开工16项，续建9项。', ['市政工程', '新开工市政工程', '续建市政工程']],
  ])('%s takes the thing and no piece of the first verb', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

it.each([
  ['新增自治区级2家、地市级9家。', ['新增自治区级', '新增地市级']],
  ['新建州级示范园3个、县级8个。', ['新建州级示范园', '新建县级示范园']],
])('%s puts each level whole', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

describe('a sum that places of a kind must have', () => {
  it.each([
    ['力争生产总值超100亿元的县达28个。', '生产总值超100亿元的县'],
    ['力争财政收入超10亿元的县（市）达6个。', '财政收入超10亿元的县(市)'],
    ['力争税收过2亿元的区县达9个。', '税收过2亿元的区县'],
  ])('%s is promised of none of them', (text, name) => {
    const figures = readFigures(`一、2023年工作回顾\n全市上下同心。\n二、2024年工作安排\n${text}`);
    expect(figures.map(({ goal, indicator }) => [goal, indicator])).toMatchObject([
      [false, expect.any(String)],
      [true, name],
    ]);
  });

  it('is the budget of the county level in 县级财力', () => {
    expect(namesOf('确保县级财力超100亿元县级支出达到40亿元。')).not.toContain('县级财力超100亿元县级支出');
  });
});

it('a level behind what was opened is of all there are', () => {
  expect(namesOf('新开通公交线路8条、达到71条。')).toEqual(['新开通公交线路', '公交线路']);
});

describe('a measure whose owner was acted on before it', () => {
  it.each([
    ['受理来电25.4万个，办结率98.7%。', '来电办结率'],
    ['销售农产品66万吨，销售额5.8亿元。', '农产品销售额'],
    ['推广装配式建筑，总建筑面积59万平方米。', '装配式建筑总建筑面积'],
    ['服务业完成增加值27亿元、投资12亿元。', '服务业投资'],
    ['新增电信用户61万户，总数跃居全省第五位。', '电信用户'],
    ['办好“建设乡村公园”“建设标准化村卫生室120个”“清理河道6条”。', '建设标准化村卫生室'],
  ])('%s is of the thing alone', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  it('has no name where only the verb is said', () => {
    expect(namesOf('农村公路建设掀起高潮，新修2.4万公里。')).toEqual([null]);
  });
});

describe('what became of the counted', () => {
  it.each([
    ['双泉湖等5处景点对外开放。', '景点'],
    ['38个项目加快推进。', '项目'],
    ['12家单位荣膺全省先进。', '单位'],
    ['7个古村新入选保护名录。', '古村'],
    ['2名民警分获全省先进个人。', '民警'],
    ['16条公路进展顺利。', '公路'],
    ['1.6万名职工直接受益。', '职工'],
    ['30个合作项目有序推进。', '合作项目'],
    ['600个贫困村整村推进示范点。', '贫困村整村推进示范点'],
    ['5家小额贷款公司获准开业。', '小额贷款公司'],
    ['对205名违规人员予以撤职。', '违规人员'],
    ['48万平方米廉租住房抓紧建设。', '廉租住房'],
    ['26项重点工业项目动工建设。', '重点工业项目'],
    ['30件为民实事超额完成。', '为民实事'],
    ['20户企业升规入库。', '企业'],
    ['128个薄弱村销号。', '薄弱村'],
  ])('%s is no part of the name', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it('makes of its subject no part of what another number counts', () => {
    const text = '新修环城路30公里，北门立交桥等26个项目建成通车。';
    expect(namesOf(text)).toEqual(['新修环城路', '建成通车项目']);
  });
});

describe('what tells the counted from others', () => {
  it.each([
    ['38个项目开工建设。', '开工建设项目'],
    ['16条公路全线通车。', '通车公路'],
    ['柳园路等6条道路竣工验收。', '竣工验收道路'],
    ['65个门栋签约。', '签约门栋'],
    ['26家企业上榜百强名单。', '上榜百强名单的企业'],
    ['4个项目列入省级规划。', '列入省级规划的项目'],
    ['30个村庄成为市级、省级示范。', '市级、省级示范村庄'],
  ])('%s makes a part of the name', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    ['42个亿元以上项目竣工。', '亿元以上项目'],
    ['90%的工程竣工。', '工程'],
    ['9家企业在“新三板”交易。', '企业'],
  ])('%s says enough, or is cut', (text, name) => {
    expect(namesOf(text)[0]).toContain(name);
    expect(namesOf(text)[0]).not.toMatch(/^竣工|^挂牌/);
  });

  it('takes no head from things with another counter', () => {
    const text = '推进旧楼加装电梯，征询1600个门栋，累计完成70个门栋签约，开工建设12部。';
    expect(namesOf(text)).toEqual(['征询门栋', '签约门栋', '旧楼加装电梯开工建设']);
  });
});

describe('the owner of what is earned or sold', () => {
  it.each([
    ['入园商户达60家，实现销售收入9亿元、利税2亿元。', ['入园商户', '入园商户销售收入', '入园商户利税']],
    ['冷链物流中心建成运营，实现交易额2亿元。', ['冷链物流中心交易额']],
    ['民宿经济蓬勃发展，接待游客6万人次，实现收入2亿元。', [null, '民宿经济收入']],
    ['茶叶园区初具规模，年产值达到6000万元。', ['茶叶园区年产值']],
    ['花木城开门迎客，年交易额达到3亿元。', ['花木城年交易额']],
    ['休闲农业园提档升级，实现综合收入2亿元。', ['休闲农业园综合收入']],
  ])('%s stands before it', (text, names) => {
    expect(
      namesOf(text)
        .slice(-names.length)
        .slice(names[0] === null ? 1 : 0),
    ).toEqual(names.filter((name) => name !== null));
  });

  it('is not the owner of another measure', () => {
    expect(namesOf('改革取得突破，门票总额增长4%、营业收入增长11%。').at(-1)).toBe('营业收入');
  });
});

describe('money that is given', () => {
  it.each([
    ['每年拿出800万元设立奖学基金。', '奖学基金'],
    ['今年又安排400万元，修缮乡镇卫生院。', '乡镇卫生院修缮资金'],
    ['连续五年每年列支500万元，支持人才引进。', '支持人才引进资金'],
    ['设立了1000万元的引智专项资金。', '引智专项资金'],
    ['另拨付120万元。', null],
    ['融资6亿元。', '融资'],
  ])('%s goes by what it is for', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it('has no name from another sum', () => {
    expect(namesOf('修路投资6亿元，又追加200万元。')).toEqual(['修路投资', null]);
  });
});

describe('what 分别 shares out', () => {
  it.each([
    ['东片区、西片区分别完成投资6亿元和5亿元。', ['东片区投资', '西片区投资']],
    ['种植业、畜牧业分别实现产值16亿元、9亿元。', ['种植业产值', '畜牧业产值']],
    ['存款、贷款余额分别实际新增12亿元和8亿元。', ['存款余额', '贷款余额']],
    ['国企投资、民企投资分别占总投资的40%、60%。', ['国企投资占总投资', '民企投资占总投资']],
  ])('%s holds neither the word nor the verb', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('what goes on from a year', () => {
  it.each([
    ['从2016年起，每年培训护林员1200人。', '2016..2023'],
    ['从2016年开始，每年培训护林员1200人。', '2016..2023'],
    ['2016年建成起步区3个。', '2016'],
  ])('%s lasts to the end of what is reported', (text, period) => {
    expect(readFigures(text)[0]!.period).toBe(period);
  });
});

describe('从A到B', () => {
  it('is two values where each has its unit', () => {
    const figures = readFigures('从860家到1420家，农民合作社五年增长64%。');
    expect(figures.map(({ value, valueTo }) => [value, valueTo])).toEqual([
      [860, null],
      [1420, null],
      [64, null],
    ]);
  });

  it('is one range where the values lie apart', () => {
    const [figure] = readFigures('发放补贴从500元到2000元不等。');
    expect([figure!.value, figure!.valueTo]).toEqual([500, 2000]);
  });
});

describe('a span of years', () => {
  it.each([
    ['5年为企业减负65亿元。', ['为企业减负']],
    ['5年城镇新增就业239万人。', ['城镇新增就业']],
    ['9年义务教育巩固率达99%。', ['9年义务教育巩固率']],
    ['申请专利量连续6年居全国首位。', ['申请专利量']],
    ['财政收入26亿元、连续3年居全国城市第4。', ['财政收入', '财政收入', '财政收入']],
    ['存贷款余额双双突破5000亿元。', ['存贷款余额']],
    ['金融机构存款余额首次双超2万亿元。', ['金融机构存款余额']],
  ])('%s is no part of the name, and neither is how the thing stands among others', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a side whose measure the side before it says', () => {
  it.each([
    [
      '第一产业增加值增长4.1%，第二产业增长7.8%，第三产业增长6.3%。',
      ['第一产业增加值', '第二产业增加值', '第三产业增加值'],
    ],
    [
      '第一产业增加值32亿元，增长4%；第二产业77.8亿元，增长6%。',
      ['第一产业增加值', '第一产业增加值', '第二产业增加值', '第二产业增加值'],
    ],
    [
      '城镇居民人均可支配收入增长8.1%，农村居民增长9.2%。',
      ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ],
    ['规模以上国有企业利润增长8.1%，民营企业增长9.2%。', ['规模以上国有企业利润', '民营企业利润']],
    ['东部地区投资增长8.1%，西部地区增长9.2%。', ['东部地区投资', '西部地区投资']],
    ['工业增加值增长8.1%，建筑业下降3.2%。', ['工业增加值', '建筑业增加值']],
  ])('%s is of that measure', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['工业增加值增长8.1%，民营企业增长9.2%。', '民营企业'],
    ['第二产业增加值32亿元，第三产业占46%。', '第三产业'],
    ['工业增加值32亿元，新增服务业18家。', '新增服务业'],
    ['城镇居民人均可支配收入增长8.1%。农村居民增长9.2%。', '农村居民'],
    ['城镇居民增长8.1%，农村居民增长9.2%。', '农村居民'],
  ])('%s is left as it is', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});
