import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a verb of doing alone before a number', () => {
  it.each([
    ['改造口袋公园26座、新建5座。', ['改造口袋公园', '新建口袋公园']],
    [
      '新建、改扩建托育园41个（其中新建30个，改扩建11个）。',
      ['新建、改扩建托育园', '新建托育园', '改扩建托育园'],
    ],
    ['实施亿元以上技改项目96项，其中新建38项。', ['亿元以上技改项目', '新建亿元以上技改项目']],
    ['新建33条、续建85条次干道。', ['新建次干道', '续建次干道']],
    ['改造90个卫生院，新建600个、改建300个卫生室。', ['改造卫生院', '新建卫生室', '改建卫生室']],
    ['新建4栋、2.6万平方米安置楼。', ['新建安置楼', '安置楼']],
    ['新建1200公里的绿道。', ['绿道']],
    ['新建480万平方米标准化厂房。', ['标准化厂房']],
    ['新增600万平方米供热能力。', ['新增供热能力']],
  ])('%s is of the thing that stands at it or beside it', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['新签约项目62个、开工41个、投产28个。', ['新签约项目', '开工项目', '投产项目']],
    ['新引进项目16个，新开工12个，竣工投产9个。', ['新引进项目', '新开工项目', '竣工投产项目']],
    ['新签约亿元以上项目30个、开工12个。', ['新签约亿元以上项目', '亿元以上项目开工']],
    ['招引工业项目30个，投产6个。', ['招引工业项目', '工业项目投产']],
  ])('%s: another stage is of the thing without its first', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each(['推进保障房建设，力争新建2.2万套。', '开垦沙地，安排资金1.2亿元，新建3.4万亩。'])(
    '%s is blank where nothing says of what',
    (text) => {
      expect(namesOf(text).at(-1)).toBeNull();
    },
  );
});

describe('things that something is done to', () => {
  it.each([
    ['新建和改造提升90个农贸市场。', '90个'],
    ['全年提升80个老旧小区。', '80个'],
    ['巩固提升6万农村人口的饮水安全。', '6万'],
    ['改造提升1800条、240公里背街小巷。', '1800条'],
    ['完成集贸市场改造提升63个。', '63个'],
    ['道路整治提升60条，管养全部到位。', '60条'],
  ])('%s are counted, and nothing rose', (text, printed) => {
    const [first] = readFigures(text);
    expect(first).toMatchObject({ text: printed, kind: 'amount', dir: null });
  });

  it.each(['企业总数提升15家。', '综合排名提升3个位次。', '低保标准提升30元。'])('%s is a rise', (text) => {
    expect(readFigures(text)[0]).toMatchObject({ kind: 'change', dir: 'up' });
  });
});

describe('an act that a list says of its first item', () => {
  it.each([
    ['新登记民营企业6000家、个体工商户1.6万户。', '新登记个体工商户'],
    ['净增高新技术企业180家、科技型中小企业250家、瞪羚企业3家。', '净增瞪羚企业'],
    ['完成改造老旧小区2.8万户、棚户区3678套。', '改造棚户区'],
    ['拆除违建30处、围墙120米。', '拆除围墙'],
    ['关停矿山12座、砖厂30家。', '关停砖厂'],
    ['新增学位3000个、“智慧教室”80间。', '新增“智慧教室”'],
  ])('%s is said of the others', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });

  it.each([
    ['新增企业30家、总数达120家。', '企业'],
    ['新增绿地30公顷、公园绿地面积达到120公顷。', '公园绿地面积'],
    ['新增城镇就业5万人、城镇登记失业率3.2%。', '城镇登记失业率'],
    ['新签约项目30个、总投资120亿元。', '新签约项目总投资'],
    ['新增学位3000个、培训教师80名。', '培训教师'],
    ['建成学校3所、医院2所。', '医院'],
    ['新增上市公司3家、商贸企业销售额突破30亿元。', '商贸企业销售额'],
    ['新注册外资企业3家、到位外商直接投资1300万美元。', '到位外商直接投资'],
    ['新增学位3000个，教师800名。', '教师'],
    ['新认定省级示范园3个、市级12个。', '新认定市级示范园'],
  ])('%s is not said of what is told otherwise', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});
