import { describe, expect, it } from 'vitest';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { findNameContext } from '../../../lib/terms/name-contexts.ts';
import { parseMarkAt } from '../../../lib/terms/note-marks.ts';
import { findNoteSections } from '../../../lib/terms/note-section.ts';
import { printOf } from '../../helpers/print-of.ts';

const words = (list: string) => list.split(' ');

describe('a heading announces notes', () => {
  /** How many notes stand below a heading. */
  const notesBelow = (head: string, behind = '') =>
    findNoteSections(
      printOf(
        `全镇推进河长制。\n${head}\n1.河长制：由负责人担任河长。\n2.林长制：由负责人担任林长。${behind}`,
      ),
    )
      .map(({ notes }) => notes.length)
      .join();

  it.each([
    ...words('名词 术语 用语 词语 词汇 缩略语 缩略词 专用词').map((subject) => `${subject}解释`),
    ...words('解释 注释 释义 说明 浅释 简释 释疑 注解 诠释 解读 的解释').map((way) => `名词${way}`),
    ...words('专有 专业 有关 相关 部分 主要 新').map((which) => `${which}名词解释`),
    ...words('和 与 及 、').map((and) => `名词${and}术语解释`),
    ...words('缩略语 术语 名词 缩写 数据 用语').map((second) => `用语和${second}说明`),
    ...words('注释 注解 附注 尾注 脚注 注 注： 注释： 【名词解释】 （名词解释） [名词解释] 〖名词解释〗'),
    ...words('附件：名词解释 附件2：《政府工作报告》名词解释 附1名词解释 附件一、名词解释'),
    ...['名 词 解 释', '名词解释（按出现先后为序）', '《2024年政府工作报告》有关用语说明'],
  ])('%s', (head) => {
    expect(notesBelow(head)).toBe('2');
  });

  it.each(['全镇名词解释工作。', '河长制', '说明', '工作解释', '注意事项'])('and not: %s', (head) => {
    expect(notesBelow(head)).toBe('');
  });

  it.each([
    ...[
      '附件2 主要指标',
      '附表',
      '读屏专用',
      '打印',
      '关闭',
      '【打印】',
      '字体：大',
      '【字体：大】',
      '分享',
      '上一篇：无',
    ],
    ...[
      '上一条：无',
      '下一篇：无',
      '下一条：无',
      '扫一扫',
      '分享到',
      '责任编辑：某',
      '编辑：某',
      '来源：某',
      '信息来源',
    ],
    ...words('附件 文章 链接 阅读 稿件 信息 新闻').map((what) => `相关${what}`),
    ...[
      '附件下载',
      '文件预览',
      '版权所有',
      '主办：某',
      '主办单位',
      '网站地图',
      '网站标识码',
      '您当前位置',
      '当前位置',
    ],
    ...words('沪 京 粤 浙 苏').map((place) => `${place}ICP备1号`),
  ])('whose notes end before what a portal prints: %s', (line) => {
    expect(notesBelow('名词解释', `\n${line}\n3.田长制：由负责人担任田长。`)).toBe('2');
  });

  it('that bullets part, whose number is none', () => {
    const text =
      '全镇推进河长制。\n名词解释\n●河长制：由负责人担任河长。\n●林长制：由负责人担任林长。\n●田长制：由负责人担任田长。';
    expect(findNoteSections(printOf(text)).map(({ notes }) => notes.map(({ mark }) => mark?.number))).toEqual(
      [[0, 0, 0]],
    );
  });

  it('and not before any line', () => {
    expect(notesBelow('名词解释', '\n3.田长制：由负责人担任田长。')).toBe('3');
  });
});

describe('the mark of a note', () => {
  it.each([
    ['注1：河长制', 'noted', 1],
    ['注释2.河长制', 'noted', 2],
    ['注解③ 河长制', 'noted', 3],
    ['（注4）河长制', 'noted', 4],
    ['[注5]河长制', 'noted', 5],
    ['①河长制', 'circled', 1],
    ['㉑、河长制', 'circled', 21],
    ['❷河长制', 'circled', 2],
    ['[1] 河长制', 'square', 1],
    ['【12】河长制', 'square', 12],
    ['〔3〕河长制', 'square', 3],
    ['〖3〗河长制', 'square', 3],
    ['［③］河长制', 'square', 3],
    ['（1）河长制', 'round', 1],
    ['⑵河长制', 'round', 2],
    ['¹²河长制', 'raised', 12],
    ['1.河长制', 'dotted', 1],
    ['2、河长制', 'dotted', 2],
    ['3）河长制', 'dotted', 3],
    ['4．河长制', 'dotted', 4],
    ['⒌河长制', 'dotted', 5],
    ['一、河长制', 'hanzi', 1],
    ['（十二）河长制', 'hanzi', 12],
    ...[...'*＊※●■◆▲★•◎◇□○▪➢'].map((sign) => [`${sign}河长制`, 'bullet', 0] as [string, string, number]),
    ['1指河长制', 'bare', 1],
  ] as [string, string, number][])('%s: %s %i', (text, style, number) => {
    expect(parseMarkAt(text, 0)).toMatchObject({ style, number, start: 0 });
  });

  it.each(['1.5亿元', '12%', '1，208人', '3-5年', '3至5年', '3~5年', '1234人', '河长制'])(
    'is none: %s',
    (text) => {
      expect(parseMarkAt(text, 0)).toBeNull();
    },
  );
});

describe('a name that a note explains in other words', () => {
  it.each(words('建设 工程 工作 机制 项目 活动 行动 制度 平台 计划 改革 体系 模式 政策 战略 创建'))(
    'is the report’s, without %s',
    (end) => {
      const text = `全镇推进五大新城，成效明显。\n名词解释\n1.五大新城${end}：指五个新城。\n2.河长制：由负责人担任河长。`;
      expect(findOwnNotes(printOf(text)).map(({ term }) => term)).toContain('五大新城');
    },
  );

  it.each([
    ...words('指 是指 系指 主要指 特指 泛指 通常指 一般指 指的是 即 就是 意即 意为 系 包括').map(
      (lead) => `1.河长制，${lead}由负责人担任河长。`,
    ),
    ...[
      '【河长制】由负责人担任河长。',
      '“河长制”是指由负责人担任河长。',
      '“河长制”：由负责人担任河长。',
      '河长制——由负责人担任河长。',
    ].map((one) => `1.${one}`),
    '1.河长制。指由负责人担任河长。',
  ])('stands before what it means: %s', (note) => {
    const text = `全镇推进河长制，成效明显。\n名词解释\n${note}\n2.林长制：由负责人担任林长。`;
    expect(findOwnNotes(printOf(text)).map(({ term }) => term)).toContain('河长制');
  });
});

describe('an abbreviation by number is a part of other words', () => {
  const contextOf = (text: string, term: string) =>
    findNameContext(text, text.indexOf(term), text.indexOf(term) + term.length);

  it.each([
    ...[...'障险证养护留持管税'].map((next) => [`兜牢三保${next}底线`, '三保']),
    ...[...'议场合员计长籍堂'].map((next) => [`在三会${next}召开`, '三会']),
    ...[...'院药'].map((next) => [`扩建三医${next}`, '三医']),
    ...[...'员托'].map((next) => [`两委${next}同行`, '两委']),
    ...[...'金产格源料质本'].map((next) => [`三资${next}明晰`, '三资']),
    ...[...'期远效度'].map((next) => [`谋划三长${next}`, '三长']),
  ] as [string, string][])('%s', (text, term) => {
    expect(contextOf(text, term)).not.toBeNull();
  });

  it.each([
    ...words(
      '肥药 药肥 水位水量 水位、水量 房价地价 地价房价 房价、地价 地价、房价 氨逃逸 去除效率 臭氧 臭氧浓度 政府债务',
    ),
    ...words(
      '债务规模和融资成本 利息支出占比 资产负债率 医保 医疗保障 海洋渔船 渔船 产能产量 水质指数 项目资金 南北',
    ),
  ])('双控 of %s is not that of energy', (things) => {
    expect(contextOf(`全面推行${things}双控`, '双控')).toBe('two other things under control');
  });

  it.each(words('制度 工作 建设 记录 活动 教育 行动 要求 方针 政策 机制 模式 目标 产业 项目'))(
    '三会 of 三会一课%s is a part of a longer one',
    (noun) => {
      expect(contextOf(`规范三会一课${noun}落实`, '三会')).toBe('longer abbreviation');
    },
  );

  it.each([
    ['开展三查三保', '三保', 'name that counts on'],
    ['落实双减双控', '双控', 'name that counts on'],
    ['落实六稳六保', '六保', null],
    ['推进两重两新', '两新', null],
    ['推进双碳双控', '双控', null],
    ['推进双新双创', '双创', null],
    ['兜牢三保底线', '三保', null],
    ['共建双拥一条街', '双拥', null],
    ['落实双减半', '双减', 'longer abbreviation'],
    ['参加五险一金', '五险', null],
    ['推进六稳六保工作', '六稳', null],
  ] as const)('%s: %s', (text, term, context) => {
    expect(contextOf(text, term)).toBe(context);
  });
});
