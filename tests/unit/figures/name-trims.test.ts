import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('words that say how the counted came about', () => {
  it.each([
    ['培育省级龙头企业6家。', '省级龙头企业'],
    ['累计新培育认定科普示范基地16个。', '科普示范基地'],
    ['争创2个省级特色镇。', '省级特色镇'],
    ['架设高压输电线路42公里。', '高压输电线路'],
    ['确定定点接种门诊9家。', '定点接种门诊'],
    ['促成校企合作项目31个。', '校企合作项目'],
    ['实施好18项惠民工程。', '惠民工程'],
    ['派出40名医护人员支援灾区。', '医护人员'],
    ['打非治违专项行动查处违规企业12家。', '查处违规企业'],
    ['总体方案确定的36个重点任务有序推进。', '重点任务'],
    ['城区实施雨污分流改造28处。', '城区雨污分流改造'],
    ['为困难职工发放慰问金160万元。', '困难职工慰问金'],
    ['推进42项重点工作落实。', '重点工作'],
  ])('%s leaves them out', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    ['新引进高层次人才60名。', '新引进高层次人才'],
    ['淘汰老旧柴油车900辆。', '淘汰老旧柴油车'],
    ['更新改造供水管网46公里。', '更新改造供水管网'],
    ['出台支持个体工商户发展26条措施。', '支持个体工商户发展措施'],
  ])('%s keeps a verb that makes another quantity of it', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe('what the counted came to', () => {
  it.each([
    ['8600名贫困人口稳定脱贫。', '贫困人口脱贫'],
    ['3.2万农村贫困人口实现脱贫。', '农村贫困人口脱贫'],
    ['全县贫困人口实现脱贫2608人。', '贫困人口脱贫'],
    ['确保实现26个贫困村出列、减贫2万人。', '出列贫困村'],
    ['42个村集体经济收入全部达标。', '村集体经济收入达标'],
    ['6家企业被认定为省级技术中心。', '省级技术中心'],
    ['12个村成为市级试点。', '市级试点村'],
    ['320户、980名贫困人口稳定脱贫。', '贫困人口脱贫'],
  ])('%s is its name', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it.each([
    ['两家企业成功在新三板挂牌。', '企业'],
    ['1.6万受灾群众在春节前住进新居。', '受灾群众'],
    ['实施8条河道水生态修复工程。', '河道水生态修复工程'],
    ['18个志愿服务队迅速集结。', '志愿服务队'],
    ['6座隧道贯通。', '隧道'],
  ])('%s is no part of its noun', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});
