import { describe, expect, it } from 'vitest';
import { badEdges, hasCleanEdges } from '../../../lib/figures/names/name-edges.ts';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);
const basesOf = (text: string) => readFigures(text).map(({ basis }) => basis);
const scopesOf = (text: string) => readFigures(text).map(({ scope }) => scope);

describe('what a figure is compared with', () => {
  it.each([
    ['水利投入18亿元，比上届增加7亿元。', ['水利投入', '水利投入'], '比上届'],
    ['居民存款120亿元，比“八五”时期增加1.2倍。', ['居民存款', '居民存款'], '比八五时期'],
    ['粮食产量32万吨，较前三年平均增加2万吨。', ['粮食产量', '粮食产量'], '比前三年平均'],
    ['公路里程860公里，比过去五年增加120公里。', ['公路里程', '公路里程'], '比过去五年'],
    ['用水量比“十三五”末下降6%。', ['用水量'], '比十三五末'],
    ['出厂价格比上年下降1.2%。', ['出厂价格'], '较上年'],
  ])('%s is the basis and no name', (text, names, basis) => {
    expect(namesOf(text)).toEqual(names);
    expect(basesOf(text).at(-1)).toBe(basis);
  });

  it('gives counts of different things under 分别 each its own name and basis', () => {
    const text = '引进客商260名、到位资金7.5亿元，分别比上个五年增加40名、3亿元。';
    expect(namesOf(text).slice(2)).toEqual(['引进客商', '引进客商到位资金']);
    expect(basesOf(text).slice(2)).toEqual(['比上个五年', '比上个五年']);
  });
});

describe('words of time and manner at the edges', () => {
  it.each([
    ['城镇登记失业率继续保持在2.8%以内。', '城镇登记失业率'],
    ['企业退休人员养老金人均月增186元。', '企业退休人员养老金'],
    ['五年开发公益性岗位1100个。', '开发公益性岗位'],
    ['五年接待游客13亿人次。', '接待游客'],
    ['政策性担保作用明显，在保余额38.9亿元。', '在保余额'],
    ['打造一批年收入过50万元的强村。', '强村年收入'],
    ['安全感、满意度达98%、97%，连续两年均排全省第一。', '安全感'],
    ['土地出让收益按照不低于12%的比例提取。', '土地出让收益'],
  ])('are no part of a name: %s', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('the raised number of a note', () => {
  it.each([
    ['疏浚航道水深保证率达96.5%⁴。', '疏浚航道水深保证率'],
    ['近岸水质优良率²达到91%。', '近岸水质优良率'],
    ['新建泊位40个¹²，其中深水泊位占85%。', '新建泊位'],
  ])('is no part of a name: %s', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

describe('how a growth rate was worked out', () => {
  it.each([
    ['契税收入同口径增长6.2%。', '契税收入', '同口径'],
    ['契税收入按可比口径计算增长6.2%。', '契税收入', '可比口径'],
    ['契税收入按自然口径下降3%。', '契税收入', '自然口径'],
    ['门票收入可比增长15%。', '门票收入', '可比口径'],
    ['林业产值按不变价格计算增长4%。', '林业产值', '不变价'],
    ['按可比价格林业产值增长4%。', '林业产值', '可比价'],
    ['契税收入扣除减税因素后增长7%。', '契税收入', '扣除减税因素'],
    ['农民纯收入实际增长9%。', '农民纯收入', '实际'],
  ])('%s is its scope and no name', (text, name, scope) => {
    expect(namesOf(text)).toEqual([name]);
    expect(scopesOf(text)).toEqual([scope]);
  });

  it('leaves 实际 to a name that it begins', () => {
    expect(namesOf('实际使用外资增长9%。')).toEqual(['实际使用外资']);
    expect(scopesOf('实际使用外资增长9%。')).toEqual([null]);
  });

  it('goes with every rate of its list', () => {
    expect(scopesOf('契税、车船税分别同口径增长5%、6%。')).toEqual(['同口径', '同口径']);
  });
});

describe('a basis that a remark sets for all that follows', () => {
  it.each([
    ['客运量比上年（下同）增长6%；货运量增长3%。', ['较上年', '较上年']],
    ['客运量增长6%（同比，下同）。货运量增长3%，邮件量下降2%。', ['同比', '同比', '同比']],
    ['客运量同比增长6%。货运量增长3%。', ['同比', null]],
    ['客运量同比（下同）增长6%。货运量五年增长30%。', ['同比', null]],
  ])('%s', (text, bases) => {
    expect(basesOf(text)).toEqual(bases);
  });

  it('is no part of a name', () => {
    expect(namesOf('客运量76万人次、同比（下同）增长27%。')).toEqual(['客运量', '客运量']);
  });
});

describe('the front of a name', () => {
  it.each([
    ['获批省级湿地公园2个。', '省级湿地公园'],
    ['获奖作品36件。', '获奖作品'],
    ['并网光伏装机12万千瓦。', '并网光伏装机'],
    ['并改造光伏装机12万千瓦。', '改造光伏装机'],
    ['即墨街道引进企业15家。', '即墨街道引进企业'],
    ['再贷款余额5亿元。', '再贷款余额'],
    ['再改造道路5公里。', '改造道路'],
    ['且末县援建学校6所。', '且末县援建学校'],
    ['还乡村新建泵站6座。', '还乡村新建泵站'],
    ['又一村新修水渠2公里。', '又一村新修水渠'],
    ['又新修水渠2公里。', '新修水渠'],
    ['超限车辆260台。', '超限车辆'],
    ['建成区绿地率38%。', '建成区绿地率'],
    ['建成区级公园3个。', '区级公园'],
    ['省级及以上产业园区12家。', '省级及以上产业园区'],
    ['2020年全镇实现的茶叶销量200万吨。', '茶叶销量'],
    ['从2016年起每年培训农民1200人次。', '培训农民'],
    ['今明两年再安排45亩林地。', '林地'],
  ])('%s begins where a word does', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe('the end of a name', () => {
  it.each([
    ['茶叶产量能达到3万吨。', '茶叶产量'],
    ['茶叶产能达到3万吨。', '茶叶产能'],
    ['茶叶产量有望突破3万吨。', '茶叶产量'],
    ['门票收入过2亿元。', '门票收入'],
    ['门票收入2亿元，比增16%。', '门票收入'],
    ['门票收入占比提高2个百分点。', '门票收入占比'],
    ['铁路总里程翻倍、达220公里。', '铁路总里程'],
    ['所有的乡镇和80%的村庄投入使用。', '村庄'],
    ['永和25万千瓦光伏。', '永和光伏'],
    ['“十五”林业投入总量是“九五”的两倍。', '“十五”林业投入总量'],
    ['查处违章行为2600起。', '查处违章行为'],
    ['绿化率由28%提高到目前的36%。', '绿化率'],
    ['茶叶产量在2010年的基础上翻一番。', '茶叶产量'],
    ['发行债券五年平均增长9%。', '发行债券'],
    ['发放“惠农卡”〔4〕套餐360份。', '发放“惠农卡”套餐'],
  ])('%s ends where a word does', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  it('keeps the whole of a word that only ends like a particle', () => {
    expect(namesOf('低收入户人均3200元。')).toEqual(['低收入户人均']);
  });
});

describe('a level per head right behind a level', () => {
  it('is that level shared out', () => {
    expect(namesOf('生产总值达到360亿元，人均突破8万元。')).toEqual(['生产总值', '人均生产总值']);
  });

  it('has a subject that a verb before it raised', () => {
    expect(namesOf('连续六年提高护林员报酬，年人均达到3.2万元。').at(-1)).toBe('年人均护林员报酬');
  });
});

describe('words that no name begins with', () => {
  it.each([
    ['重点抓好18个续建工程。', '续建工程'],
    ['严守42万亩耕地红线。', '耕地红线'],
    ['强力推进7条道路建设。', '道路建设'],
    ['五年发放助学贷款3亿元。', '助学贷款'],
    ['提请市人大常委会审议地方性法规6件。', '地方性法规'],
    ['调低用水价格每年可为企业减负3亿元。', '企业减负'],
  ])('%s names %s', (text, name) => {
    expect(readFigures(text).at(-1)!.indicator).toBe(name);
  });
});

describe('words that lead to a level that took the place of another', () => {
  it.each([
    ['市属国有企业由原来的26家重组为9家。', '市属国有企业'],
    ['养殖大户由换届之初的26家发展到90家。', '养殖大户'],
    ['日产能由疫情初期的2万只扩大到9万只。', '日产能'],
    ['医保补助标准由年人均80元提高到120元。', '医保补助标准'],
    ['新增科技企业59家、达到280家。', '科技企业'],
    ['新增电力装机60万千瓦，总装机达到320万千瓦。', '电力总装机'],
  ])('%s is of %s', (text, name) => {
    expect(readFigures(text).at(-1)!.indicator).toBe(name);
  });
});

describe('what is done to a measure of effort', () => {
  it('is no owner of the sum in the next clause', () => {
    expect(readFigures('加大招商引资力度，到位资金36亿元。')[0]!.indicator).toBe('到位资金');
  });
});

describe('what the noun behind a number loses at its end', () => {
  it.each([
    ['30多项改革试点在我市推开。', '改革试点'],
    ['25万贫困人口稳定脱贫。', '贫困人口'],
  ])('%s counts %s', (text, name) => {
    expect(readFigures(text)[0]!.indicator).toContain(name);
    expect(readFigures(text)[0]!.indicator).not.toMatch(/在我市|稳定/);
  });
});

describe('what was done with money, and how much there is in all', () => {
  it.each([
    ['有力撬动社会投资7亿元。', ['社会投资']],
    ['引导民间资本投入9亿元。', ['民间资本投入']],
    ['引导性培训3万人。', ['引导性培训']],
    ['产业引导基金规模9亿元。', ['产业引导基金规模']],
    ['输转劳动力3万人，创劳务收入5亿元。', ['输转劳动力', '劳务收入']],
    ['持续暴雨造成直接经济损失8000万元。', ['直接经济损失']],
    ['一般公共预算收入年初预算数8亿元。', ['一般公共预算收入']],
    ['招商引资任务20亿元。', ['招商引资']],
    ['全县现有卫生机构216所。', ['卫生机构']],
    ['全县有效专利216件。', ['全县有效专利']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

describe('what the counted came to', () => {
  it.each([
    ['9条断头路彻底打通。', '断头路'],
    ['14个积水点整治完毕。', '积水点'],
    ['62家文化馆错时开放。', '文化馆'],
    ['3万名农民工返岗复工。', '农民工'],
    ['带动1800名茶农增收致富。', '茶农'],
  ])('%s is no part of %s', (text, name) => expect(namesOf(text)).toEqual([name]));
});

describe('what subjects under 分别 share', () => {
  it.each([
    ['县城、乡镇和谐社区建设达标率分别达82%、76%。', ['县城和谐社区建设达标率', '乡镇和谐社区建设达标率']],
    ['邮政业务量、业务收入分别增长8%和5%。', ['邮政业务量', '邮政业务收入']],
    ['草原火灾起数、受害面积分别下降8%和5%。', ['草原火灾起数', '草原火灾受害面积']],
    ['展览场次、参观人次分别增长8%和5%。', ['展览场次', '展览参观人次']],
    [
      '城区、镇区生活垃圾无害化处理率分别达99%、95%。',
      ['城区生活垃圾无害化处理率', '镇区生活垃圾无害化处理率'],
    ],
    ['区、镇两级财政分别投入1.2亿元和8000万元。', ['区级财政投入', '镇级财政投入']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

describe('what is given, done or said of the counted', () => {
  it.each([
    ['为600家小微企业提供信用贷款担保8亿元。', '信用贷款担保'],
    ['选派36名护理人员驰援。', '选派护理人员'],
    ['形成30家主业突出、管理规范、带动力强的大企业。', '大企业'],
    ['男、女教师占比分别为38%和62%。', '女教师占比'],
  ])('%s names %s', (text, name) => {
    expect(readFigures(text).at(-1)!.indicator).toBe(name);
  });

  it('leaves as little of the last subject as the others have', () => {
    expect(namesOf('男、女教师占比分别为38%和62%。')).toEqual(['男教师占比', '女教师占比']);
  });
});

describe('what a name is cut off from', () => {
  it.each([
    ['粮食产量在正常年景下达到75亿斤。', '粮食产量'],
    ['农产品出口在极其困难的情况下增长5.2%。', '农产品出口'],
    ['市话号码成功升8位。', '市话号码'],
    ['经济总量晋升全省第三位。', '经济总量'],
    ['原煤产量实现了4连升，由2016年的1200万吨增长至2020年的1400万吨。', '原煤产量'],
    ['（二）第二产业不断壮大。实现增加值290亿元。', '第二产业增加值'],
    ['耕地保有量306万亩，比目标多9万亩。', '耕地保有量'],
    ['村民收入也比预期低2.5个百分点。', '村民收入'],
    ['城乡居民收入比由2.6降至2.4。', '城乡居民收入比'],
    ['8所中小学、和谐里邻里中心等53个亿元以上项目开工。', '中小学'],
  ])('%s is of %s', (text, name) => {
    expect(readFigures(text)[0]?.indicator).toBe(name);
    expect(readFigures(text).map(({ indicator }) => indicator)).not.toContain('耕地保有量比');
  });

  it.each([
    '在财力困难的情况下，优先保障民生，共计达到130亿元。',
    '发案数在上年较大幅度降低的基础上，又下降9.6%。',
  ])('%s has no name where none can be given a clean edge', (text) => {
    expect(namesOf(text)).toEqual([null]);
  });

  it.each([
    ...badEdges.map(({ id, sample }) => [id, sample, false] as const),
    ...badEdges.flatMap(({ id, not }) => (not === undefined ? [] : [[id, not, true] as const])),
  ])('%s: %s', (_, name, clean) => {
    expect(hasCleanEdges(name)).toBe(clean);
  });
});

it('no name stands on a verb in course or on half a quotation', () => {
  expect(namesOf('客机从机场起飞，两架次搭载着180名旅客的航班飞往外地。')).not.toContain('两架次搭载着');
  expect(namesOf('坚持“项目为王”，完成投资90亿元。').every((name) => !name?.includes('“'))).toBe(true);
  expect(namesOf('连续三年均获全县第二。')).not.toContain('连续三');
});

it('an order among a number of places is of what stood in it', () => {
  expect(namesOf('公立医院改革成效排名五市第一。')).toEqual(['公立医院改革成效']);
});

it.each([
  ['规上工业总产值首破2万亿元。', '规上工业总产值'],
  ['三甲医院只有16家。', '三甲医院'],
  ['三甲医院仅有16家。', '三甲医院'],
  ['高级工程师不到300人。', '高级工程师'],
  ['人均住房面积不到12平方米。', '人均住房面积'],
  ['26条入湖河道的170个排污口全部封堵。', '入湖河道'],
  ['340个自然村寨通了有线广播。', '自然村寨'],
  ['340个行政村通了有线广播。', '行政村'],
  ['新建1所全区一流的优质高中。', '新建全区一流的优质高中'],
  ['15.7亿元兜底保障资金惠及群众35万人。', '兜底保障资金'],
  ['严格执行新建建筑节能50%的标准。', '新建建筑节能'],
])('%s is of whole words: %s', (text, name) => {
  expect(namesOf(text)[0]).toBe(name);
});

it('households and their people counted at once have the noun behind both', () => {
  expect(namesOf('着力破解突出问题，确保6280户13227人脱贫出列。')).toEqual(['脱贫出列', '脱贫出列']);
});
