import { type Random, seeded } from './random.ts';

// Made-up reports whose sentences are alike on purpose: the same indicators, verbs and growth in every section,
// so that only their neighbours tell them apart.

const subjects = ['云汀镇', '全镇', '镇属企业', '重点园区', '集体经济', '东片区', '西片区', '北部组团'];
const indicators = [
  '税收总收入',
  '地方一般公共预算收入',
  '规上工业总产值',
  '固定资产投资',
  '商品销售总额',
  '合同外资',
  '集体资产收益',
  '新增就业岗位',
  '养老床位',
  '绿地面积',
];
const units = ['亿元', '万元', '个', '张', '万平方米', '家', '户', '%'];
const verbs = ['完成', '实现', '达到', '新增', '累计完成'];
const works = [
  '老旧小区改造有序推进',
  '河道整治深入开展',
  '一网统管平台上线运行',
  '便民服务中心完成搬迁',
  '垃圾分类实效保持前列',
  '综合为老服务中心投入使用',
  '安全隐患排查整治常态化',
  '家门口服务体系不断完善',
];
const closings = ['取得阶段性成效', '得到群众认可', '为全年工作打下基础', '在全区名列前茅', '进度快于往年'];
const heads = [
  '稳住经济大盘',
  '提升城市面貌',
  '办好民生实事',
  '守牢安全底线',
  '深化基层治理',
  '加强自身建设',
];
const numerals = '一二三四五六七八九十';

/** A report of at least `length` characters; the same seed gives the same text. */
export function longReport(seed: number, length: number): string {
  const random = seeded(seed);
  const lines: string[] = ['云汀镇人民政府2023年上半年工作报告', '各位代表：'];
  let size = 0;
  let section = 0;
  while (size < length) {
    const head = `${numerals[section % 10]}、${heads[section % heads.length]}`;
    lines.push(head);
    for (let p = 0; p < 6; p += 1) {
      const line = paragraph(random);
      lines.push(line);
      size += line.length + 1;
    }
    section += 1;
  }
  return lines.join('\n');
}

function paragraph(random: Random): string {
  const sentences = Array.from({ length: 3 + random.below(4) }, () => sentence(random));
  return `${random.pick(works)}。${sentences.join('')}`;
}

function sentence(random: Random): string {
  const level = `${random.pick(subjects)}${random.pick(verbs)}${random.pick(indicators)}${number(random)}${random.pick(units)}`;
  const growth = `，同比${random.pick(['增长', '下降'])}${number(random)}%`;
  const shape = random.below(4);
  if (shape === 0) return `${level}${growth}。`;
  if (shape === 1) return `${random.pick(works)}，${level}，${random.pick(closings)}。`;
  if (shape === 2)
    return `其中，${level}${growth}；${random.pick(subjects)}${random.pick(indicators)}${number(random)}${random.pick(units)}。`;
  return `${random.pick(works)}，${random.pick(closings)}。`;
}

function number(random: Random): string {
  const whole = String(1 + random.below(random.pick([9, 99, 999])));
  return random.below(2) === 0 ? whole : `${whole}.${1 + random.below(99)}`;
}
