import { describe, expect, it } from 'vitest';
import type { PdfPage, PdfTextItem } from '../../../lib/pdf/pdf-page.ts';
import { type PdfReading, readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph, setWidth } from '../../helpers/pdf-items.ts';

const read = (...pages: PdfPage[]): PdfReading => readPdf(pages, { address: null, title: null })!;
const linesOf = (...pages: PdfPage[]): string[] => read(...pages).report.text.split('\n');

const harbour =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const school =
  '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%，比上年提高3.2个百分点。';
const last = (runs: readonly SetRun[]): SetRun => runs.at(-1)!;

describe('lines of a PDF', () => {
  it('become paragraphs: the next one begins where a line is set in', () => {
    const first = setParagraph(harbour);
    const second = setParagraph(school, { y: last(first).y + 20 });
    expect(linesOf(setPage([...first, ...second]))).toEqual([harbour, school]);
  });

  it('go on over the end of a page', () => {
    const runs = setParagraph(harbour);
    const rest = runs.slice(1).map((run, i) => ({ ...run, y: 100 + i * 20 }));
    const before = setParagraph(school);
    const end = before.length * 20 + 100;
    expect(linesOf(setPage([...before, { ...runs[0]!, y: end }]), setPage(rest))).toEqual([school, harbour]);
  });

  it('stay apart where neither indent nor words say that they go on', () => {
    const line = '全年安全生产检查共出动一千二百人次，整改隐患三百余处，无一起亡人事故。';
    const flush = [line, line, line].map((str, i) => ({ x: 80, y: 100 + i * 20, str }));
    expect(linesOf(setPage(flush))).toEqual([line, line, line]);
  });

  it('go on behind a full stop at the edge where gaps part paragraphs', () => {
    const first = '全年安全生产检查共出动一千二百人次，整改隐患三百余处，无一事故。';
    const paragraphs = [first + school.slice(0, 20), harbour, school];
    let y = 80;
    const runs = paragraphs.flatMap((text) => {
      const lines = setParagraph(text, { y: y + 12, indent: 0, width: first.length });
      y = last(lines).y + 20;
      return lines;
    });
    expect(linesOf(setPage(runs))).toEqual(paragraphs);
  });

  it('go on behind full stops at the edge where so many stand there that they end no paragraphs', () => {
    const sentence = '全年安全生产检查共出动一千二百人次，整改隐患三百余处，无一事故。';
    const paragraphs = [1, 2, 1, 2, 1, 2, 1, 2].map((times) => sentence.repeat(times) + harbour);
    let y = 80;
    const runs = paragraphs.flatMap((text) => {
      const lines = setParagraph(text, { y: y + 20, indent: 0, width: sentence.length });
      y = last(lines).y;
      return lines;
    });
    expect(linesOf(setPage(runs))).toEqual(paragraphs);
  });

  it('go on behind a full stop at the edge where no line but the last is short', () => {
    const sentence = '全年安全生产检查共出动一千二百人次，整改隐患三百余处，无一事故。';
    const text = sentence + [harbour, school].join('').repeat(4);
    expect(linesOf(setPage(setParagraph(text, { indent: 0, width: sentence.length })))).toEqual([text]);
  });

  it.each([
    ['quotation marks about a number', 5, '升“12345”办件按时办结率提高两个百分点'],
    ['quotation marks behind one another', 4, '单”“白名单”企业各有专人'],
  ])('go on with what print does not cut, though it leaves room: %s', (_what, room, rest) => {
    const line = '全年安全生产检查共出动一千二百人次，整改隐患三百余处，推进各项工作';
    const strs = [line, line, line, line, line.slice(0, -room), rest];
    const page = setPage(strs.map((str, i) => ({ x: 80, y: 100 + i * 20, str })));
    expect(linesOf(page)).toEqual([strs.join('')]);
  });

  it('go on where a text’s own lines were cut again by a page that is narrower', () => {
    const text = [harbour, school, harbour, school, harbour, school].join('');
    const cut = (str: string, width: number) => setParagraph(str, { indent: 0, width }).map((run) => run.str);
    const runs = cut(text, 40).flatMap((line) => cut(line, 28));
    const page = setPage(runs.map((str, i) => ({ x: 80, y: 100 + i * 20, str })));
    expect(linesOf(page)).toEqual([text]);
  });

  it('stay apart there where the next note begins, its number set like its words', () => {
    const sentence = '全年安全生产检查共出动一千二百人次，整改隐患三百余处，无一事故。';
    const notes = [
      '2指由镇里组织、居民参与、按季公布进度的做法',
      '3在镇里组织下由居民参与、按季公布进度',
    ].map((words) => `${words.padEnd(sentence.length - 1, '处')}。`);
    const paragraphs = [1, 2, 1, 2, 1, 2, 1, 2].map((times) => sentence.repeat(times) + harbour);
    let y = 80;
    const runs = [...paragraphs, ...notes].flatMap((text) => {
      const lines = setParagraph(text, { y: y + 20, indent: 0, width: sentence.length });
      y = last(lines).y;
      return lines;
    });
    expect(linesOf(setPage(runs)).slice(-2)).toEqual(notes);
  });

  it.each([
    ['a dash', '——按年推进的老码头改造包括泊位加固和航道疏浚，沿线商铺一并更新。'],
    ['a number like a heading’s', '一、全国第六的深水泊位，盘活闲置厂房两万平方米，新增泊位三个。'],
    ['the mark of a note', '①，盘活闲置厂房两万平方米，新增泊位三个，沿线商铺一并更新。'],
  ])('go on with a line that begins with %s', (_what, rest) => {
    const paragraph = `推进港区、渔区和城区联动发展，重点实施临澜老港的联合更新${rest}`;
    const runs = setParagraph(paragraph, { width: 30 });
    expect(rest.startsWith(runs[1]!.str)).toBe(true);
    expect(linesOf(setPage([...setParagraph(school, { y: 40 }), ...runs]))).toEqual([school, paragraph]);
  });

  it('part at notes in the text’s own type that count on, [1] and [2]', () => {
    const notes = [1, 2].map((number) => `[${number}]湾长制设在近岸海域，负责人组织保护海湾并接受公众监督。`);
    const runs = notes.map((str, i) => ({ x: 80, y: 300 + i * 20, str }));
    const lines = linesOf(setPage([...setParagraph(harbour), ...setParagraph(school, { y: 180 }), ...runs]));
    expect(lines).toEqual([harbour, school, ...notes]);
  });

  it('go on at the left edge where paragraphs are set in, though a line leaves room', () => {
    const runs = [
      { x: 104, y: 240, str: '实施最严格的露天焚烧管制，强化码头堆场扬尘' },
      { x: 80, y: 260, str: '管理，PM2.5、PM10浓度分别下降25%和18.3%。' },
    ];
    const lines = linesOf(setPage([...setParagraph(harbour), ...setParagraph(school, { y: 170 }), ...runs]));
    expect(lines.at(-1)).toBe(runs.map(({ str }) => str).join(''));
  });

  it('go on over sizes of type that differ from line to line, as recognised print of a scan has them', () => {
    const sizes = [12, 11.5, 12.5, 11.7, 12.3, 12.6, 11.4, 12.2];
    const runs = [harbour, school, harbour].flatMap((text, i) => setParagraph(text, { y: 100 + i * 80 }));
    const page = setPage(runs);
    // Each line as wide as it was set.
    page.items.forEach((item, i) => {
      const size = sizes[i % sizes.length]!;
      Object.assign(item, { transform: [size, 0, 0, size, ...item.transform.slice(4)] });
    });
    expect(linesOf(page)).toEqual([harbour, school, harbour]);
  });

  it('part where the short lines of a page end in all places', () => {
    const items = ['文件预览', '附件下载打印', '相关文章', '当前页二维码', '上一篇', '下一篇'];
    const list = setPage(items.map((str, i) => ({ x: 80, y: 100 + i * 20, str })));
    expect(linesOf(setPage([...setParagraph(harbour), ...setParagraph(school, { y: 170 })]), list)).toEqual([
      harbour,
      school,
      ...items,
    ]);
  });

  it('part where short lines end at one place', () => {
    const items = ['甲村码头', '乙村学校', '丙村公路'].map((str, i) => ({ x: 104, y: 240 + i * 20, str }));
    expect(linesOf(setPage([...setParagraph(harbour), ...items]))).toEqual([
      harbour,
      ...items.map(({ str }) => str),
    ]);
  });

  it('part at headings of another size', () => {
    const head = { x: 150, y: 80, size: 18, str: '临澜镇2024年工作报告' };
    expect(linesOf(setPage([head, ...setParagraph(harbour, { y: 120 })]))).toEqual([head.str, harbour]);
  });

  it('part at a heading that fills its line, where the next paragraph is set in as far', () => {
    const head = { x: 104, y: 100, str: '一、坚持港区改造为先，着力提升码头泊位和航道等级，各项' };
    const body = setParagraph(school, { y: 120 });
    expect(linesOf(setPage([head, ...body, ...setParagraph(harbour, { y: 160 })]))).toEqual([
      head.str,
      school,
      harbour,
    ]);
  });

  it('go on with an enumeration that a line’s end cuts', () => {
    const first = '　　加快推进港区动迁地块腾地，通过镇村联动成功完成临澜村第7、';
    const runs = [
      { x: 80, y: 100, str: first },
      { x: 80, y: 120, str: '8、9队的签约工作，共签约36户。' },
    ];
    const text = linesOf(setPage([...runs, ...setParagraph(harbour, { y: 150, width: 31 })]))[0];
    expect(text).toBe(`${first.trim()}8、9队的签约工作，共签约36户。`);
  });

  it.each([
    ['digits', '全镇一般公共预算收入累计完成金额为二十亿零四千余万元，比预算多1', '156万元。', '多1156万元'],
    ['a decimal', '全镇一般公共预算收入累计完成金额为二十亿零四千余万元，同比增长12', '.5%。', '增长12.5%'],
    [
      'a number and its unit',
      '全镇一般公共预算收入累计完成金额为二十亿零四千余万元，净资产30.81',
      '亿元。',
      '30.81亿元',
    ],
  ])('are joined inside %s', (_what, first, second, whole) => {
    const runs = [
      ...setParagraph(harbour, { width: 34 }),
      { x: 80, y: 240, str: first },
      { x: 80, y: 260, str: second },
    ];
    expect(read(setPage(runs)).report.text).toContain(whole);
  });
});

describe('a title over two lines', () => {
  const middle = 80 + 15 * 12;
  const centred = (y: number, size: number, str: string): SetRun => ({
    x: middle - (size * str.length) / 2,
    y,
    size,
    str,
  });
  const body = [160, 220, 280].flatMap((y) => setParagraph(harbour, { y }));

  it.each([
    ['that fills its column', 22, '关于临澜镇上一年工作情况和今年', '工作安排的报告'],
    ['that its writer broke', 22, '临澜镇人民政府', '工作报告'],
    [
      'in the text’s own type',
      12,
      '在临澜镇第六届人民代表大会全体代表会议上所作的关于镇人民政府',
      '工作报告',
    ],
  ])('is one line: %s', (_how, size, first, second) => {
    const lines = linesOf(setPage([centred(80, size, first), centred(112, size, second), ...body]));
    expect(lines).toEqual([first + second, harbour, harbour, harbour]);
  });

  it.each([['（2025年7月16日）'], ['——在镇人民代表大会上'], ['2025年7月16日']])(
    'ends before what stands below it: %s',
    (below) => {
      const lines = linesOf(setPage([centred(80, 22, '工作报告'), centred(112, 22, below), ...body]));
      expect(lines.slice(0, 2)).toEqual(['工作报告', below]);
    },
  );
});

describe('characters of a PDF', () => {
  const textOf = (...runs: SetRun[]): string =>
    read(setPage([...runs, ...setParagraph(school, { y: 300 })])).report.text.split('\n')[0]!;

  it.each([
    ['radicals', '⾦桥镇⼈⺠政府', '金桥镇人民政府'],
    ['compatibility ideographs', '\uf907\uf92c\uf9dc', '龜郎隆'.normalize('NFC')],
    ['blanks around digits', '完成税收 5.2 亿元，增长 8 %', '完成税收5.2亿元，增长8%'],
    ['blanks that part words', '第二部分 下一年安排', '第二部分 下一年安排'],
    ['a blank behind the number of a part', '第二部分 2025年安排', '第二部分 2025年安排'],
    ['blanks around half signs', '完成5.35亿元 , 增长8% ; 其中', '完成5.35亿元,增长8%;其中'],
    ['a long dash that a font prints as one sign', '⸺这五年', '—这五年'],
    ['a wave of another script', '每村1〜2个', '每村1～2个'],
    [
      'a blank behind a figure’s point',
      '完成产值318. 47亿元、投资5. 2亿元',
      '完成产值318.47亿元、投资5.2亿元',
    ],
    ['a blank behind a point that begins a line', '. 9%，投资8. 4亿元', '.9%，投资8.4亿元'],
    ['a blank behind a long number that begins a line', '187. 2万吨，PM2. 5下降', '187.2万吨，PM2.5下降'],
    ['a blank behind a list’s number', '1. 20项任务；2. 2024年计划', '1. 20项任务；2. 2024年计划'],
    ['blanks between numbers', '面积为 12 34 平方米', '面积为12 34平方米'],
    ['a title spread over its line', '政 府 工 作 报 告', '政府工作报告'],
  ])('%s', (_what, printed, text) => {
    expect(textOf({ x: 80, y: 100, str: printed })).toBe(text);
  });

  it('take a blank for one between words only where it stands', () => {
    const runs = [
      { x: 80, y: 100, str: '下一年' },
      { x: 300, y: 300, str: ' ' },
      { x: 116, y: 100, str: '安排' },
    ];
    expect(textOf(...runs)).toBe('下一年安排');
  });

  const many = `${'一年来，我们坚持稳中求进。二年来，街道（园区）面貌一新；'.repeat(6)}主要做了三件事：`;
  const headed = `${many} （一）坚持统筹兼顾 “三个一批”见效 税收增长7.7%。 营商环境不断优化。办件提速。`;

  it('keeps the blanks beside signs that part headings in running text', () => {
    expect(linesOf(setPage(setParagraph(headed, { width: 40 })))).toEqual([headed]);
  });

  it('closes the blanks beside signs where type leaves room at most of them', () => {
    const spread = many.repeat(2).replaceAll(/([。；：])/g, '$1 ');
    expect(linesOf(setPage(setParagraph(spread, { width: 40 })))).toEqual([many.repeat(2)]);
  });

  it('takes no blank for one that the next character is printed on', () => {
    const page = setPage(setParagraph(school, { y: 300 }));
    const set = (str: string, x: number): PdfTextItem => ({
      str,
      transform: [12, 0, 0, 12, x, 700],
      width: 0,
    });
    const items = [
      { ...set('接 种 1', 80), width: 30 },
      { ...set(' ', 110), width: 0.4 },
      { ...set('7', 110.4), width: 5.6 },
      { ...set(' ', 116), width: 0.4 },
      { ...set('. 8', 116.4), width: 11.6 },
      { ...set('万 人', 128), width: 24 },
    ];
    expect(read({ ...page, items: [...items, ...page.items] }).report.text.split('\n')[0]).toBe(
      '接种17.8万人',
    );
  });

  it('takes the room between characters of a spaced line for no blanks', () => {
    const spaced = (words: string): SetRun => ({ x: 80, y: 100, str: Array.from(words).join(' ') });
    expect(textOf(spaced('总资产37.52亿元，同比增长9.26%'))).toBe('总资产37.52亿元，同比增长9.26%');
  });

  it('keeps cells of one digit apart', () => {
    const digits = ['1', '2', '3', '4', '5', '6', '7'];
    const runs = digits.map((str, i) => ({ x: 80 + i * 40, y: 100, str }));
    expect(textOf(...runs)).toBe(digits.join(' '));
  });

  it('closes the gap that Word leaves without a blank', () => {
    expect(
      textOf({ x: 80, y: 100, str: '建成' }, { x: 107, y: 100, str: '36' }, { x: 122, y: 100, str: '处' }),
    ).toBe('建成36处');
  });

  it('keeps a raised digit a raised one', () => {
    const mark = { x: 80 + 12 * 5, y: 95, size: 7, str: '1' };
    const reading = read(
      setPage([
        { x: 80, y: 100, str: '推行湾长制' },
        mark,
        { x: 80 + 12 * 5 + 4, y: 100, str: '，近岸水质达标率92%。' },
        ...setParagraph(school, { y: 300 }),
      ]),
    );
    expect(reading.report.text.split('\n')[0]).toBe('推行湾长制¹，近岸水质达标率92%。');
    expect(reading.report.superscripts).toEqual([{ start: 5, end: 6 }]);
    expect(reading.map.toPlace(5)).toEqual({ page: 0, item: 1, at: 0 });
  });

  it.each([
    ['cells in the middle of their row', ['规模以上工业总产值', '162.4', '36', '9']],
    ['a cell and a year', ['固定资产投资（亿元）', '2023', '18', '5']],
  ])('takes no small type apart from its row’s for a superscript: %s', (_what, cells) => {
    const runs = [0, 24, 48].flatMap((down) =>
      cells.map((str, i) => ({
        x: 80 + [0, 180, 250, 320][i]!,
        y: 300 + down - (i > 0 ? 1.5 : 0),
        size: i > 0 ? 8 : 12,
        str,
      })),
    );
    expect(linesOf(setPage([...setParagraph(harbour), ...runs])).slice(1)).toEqual(
      Array(3).fill(cells.join('\t')),
    );
  });

  it.each([
    [
      'a tenth of a character behind each: a justified line',
      '；渔 民消 费价 格上 涨',
      9 + 8 * 0.103,
      '；渔民消费价格上涨',
    ],
    ['one such gap behind a sign', '、增 长', 3 + 2 * 0.103, '、增长'],
    ['a quarter of a character: the writer’s', '临澜镇镇长 周海', 7 + 0.25, '临澜镇镇长 周海'],
    ['half of one', '产业 基地', 4 + 0.5, '产业 基地'],
  ])('has blanks inside an item where they have the room of one: %s', (_what, str, width, line) => {
    const page = setPage([{ x: 80, y: 100, str }, ...setParagraph(school, { y: 300 })]);
    page.items[0]!.width = width * 12;
    expect(read(page).report.text.split('\n')[0]).toBe(line);
  });

  it('keeps the digits of a line together whose characters are all set apart', () => {
    const items = [
      { str: '全 年 渔 业 税 收 同 比 增 长', width: 10 + 10 * 0.12 },
      { str: '1 0 % 。', width: 3.31 },
    ];
    const page = setPage([
      { x: 80, y: 100, str: items[0]!.str },
      { x: 80 + items[0]!.width * 12, y: 100, str: items[1]!.str },
      ...setParagraph(school, { y: 300 }),
    ]);
    items.forEach(({ width }, i) => {
      page.items[i]!.width = width * 12;
    });
    expect(read(page).report.text.split('\n')[0]).toBe('全年渔业税收同比增长10%。');
  });

  it('keeps a raised Roman numeral apart from the number behind it', () => {
    const runs = [
      { x: 80, y: 100, str: '培育龙头企业' },
      { x: 80 + 12 * 6, y: 95, size: 7, str: 'ii' },
      { x: 80 + 12 * 6 + 7, y: 100, str: '14家。' },
    ];
    const { text } = read(setPage([...runs, ...setParagraph(school, { y: 300 })])).report;
    expect(text.split('\n')[0]).toBe('培育龙头企业ⁱⁱ14家。');
  });

  it('takes no small figure with a point for a superscript', () => {
    const runs = [
      { x: 80, y: 300, str: '港口货物吞吐量增长' },
      { x: 190, y: 298, size: 9, str: '12.5' },
      { x: 209, y: 300, str: '%，渔业产值增长' },
    ];
    expect(linesOf(setPage([...setParagraph(harbour), ...runs]))[1]).toBe(
      '港口货物吞吐量增长12.5%，渔业产值增长',
    );
  });

  it.each([[['[1]']], [['[', '1', ']']]])('keeps a number in raised brackets as it is: %j', (mark) => {
    const runs = [
      { x: 104, y: 100, str: '推行湾长制' },
      ...mark.map((str, i) => ({ x: 164 + i * 4, y: 95, size: 7, str })),
      { x: 180, y: 100, str: '，近岸水质达标率92%。' },
    ];
    expect(textOf(...runs)).toBe('推行湾长制[1]，近岸水质达标率92%。');
  });

  it('reads bold type that is made by printing twice once', () => {
    const reading = read(
      setPage([
        { x: 80, y: 100, str: '一、港区' },
        { x: 80.4, y: 100, str: '一、港区' },
        ...setParagraph(school, { y: 140 }),
      ]),
    );
    expect(reading.report.text.split('\n')[0]).toBe('一、港区');
    expect(reading.leftOut).toEqual([{ page: 0, item: 1, at: 0, str: '一、港区', why: 'overprint' }]);
  });
});

describe('a turned page', () => {
  /** The page set on its side: its text runs upwards. */
  const turned = ({ items, view }: PdfPage): PdfPage => ({
    view: [0, 0, view[3]!, view[2]!],
    items: items.map(({ transform: [size, , , , x, y], ...item }) => ({
      ...item,
      transform: [0, size!, -size!, 0, view[3]! - y!, x!],
    })),
  });

  it('is read as the upright one', () => {
    const page = setPage([...setParagraph(harbour), ...setParagraph(school, { y: 200 })]);
    expect(linesOf(turned(page))).toEqual(linesOf(page));
  });

  it('has what runs aslant behind its text', () => {
    const page = setPage(setParagraph(harbour));
    const stamp: PdfTextItem = { str: '内部资料', transform: [30, 30, -30, 30, 200, 400], width: 160 };
    expect(linesOf({ ...page, items: [stamp, ...page.items] })).toEqual([harbour, '内部资料']);
  });
});

describe('margins of a PDF', () => {
  const page = (number: number, foot: string): PdfPage =>
    setPage([
      { x: 200, y: 50, size: 9, str: `临澜镇政府工作报告 卷${number}` },
      ...setParagraph(harbour),
      ...setParagraph(school, { y: 200 }),
      { x: 290, y: 800, size: 9, str: foot },
    ]);

  it('are left out, and named', () => {
    const reading = read(page(1, '— 1 —'), page(2, '— 2 —'), page(3, '— 3 —'));
    expect(reading.report.text.split('\n')).toEqual([harbour, school, harbour, school, harbour, school]);
    expect(
      reading.leftOut
        .filter(({ why }) => why === 'page-number')
        .map(({ str }) => str)
        .join(''),
    ).toBe('—1——2——3—');
    expect(reading.leftOut.filter(({ why }) => why === 'running-head')).not.toEqual([]);
  });

  it('are left out as near to the text as its own lines where three pages have them alike', () => {
    const lines = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `${name}组${harbour}`);
    const near = (text: string, x = 80) =>
      setPage([{ x, y: 80, str: '临澜镇人民政府' }, ...setParagraph(text)]);
    expect(linesOf(...lines.map((line) => near(line)))).toEqual(lines);
    expect(linesOf(...lines.map((line, i) => near(line, i % 2 === 0 ? 80 : 350)))).toEqual(lines);
    expect(linesOf(near(lines[0]!), near(lines[1]!))).toEqual(lines.slice(0, 2));
    const unlike = [
      near(lines[0]!),
      near(lines[1]!),
      ...lines.slice(2).map((line) => setPage(setParagraph(line))),
    ];
    expect(linesOf(...unlike).filter((line) => line === '临澜镇人民政府')).toHaveLength(2);
  });

  it.each([
    ['words and a number', (page: number) => `临澜镇人民政府办公室 ${page}`, 8],
    ['the word for a page', (page: number) => `政府工作报告 第${page}页`, 1],
    ['a year, and a number in brackets', (page: number) => `2031年政府工作报告（${page}）`, 1],
    ['a number between dashes before words', (page: number) => `— ${page} — 共印300份`, 9],
  ])(
    'are left out as near to the text as its own lines where their number counts on: %s',
    (_what, foot, first) => {
      const pages = [`${harbour}全镇人均收入`, '48,216元，', school].map((text, i) => {
        const runs = setParagraph(text, { y: 720, indent: i === 1 ? 0 : 2, leading: 16 });
        const str = foot(first + i);
        const x = 280 - setWidth(str, 12) / 2;
        return setPage([...setParagraph(harbour, { y: 100 }), ...runs, { x, y: 772, str }]);
      });
      const { report, leftOut } = read(...pages);
      expect(report.text).not.toMatch(/办公室|工作报告|300/);
      expect(leftOut.filter(({ why }) => why === 'running-head').length).toBeGreaterThan(0);
    },
  );

  it('never join their number to one of the next page', () => {
    const first = setPage([
      ...setParagraph(school, { y: 620 }),
      ...setParagraph(`${harbour}全镇农村居民人均可支配收入`, { y: 700 }),
      { x: 220, y: 780, str: '临澜镇人民政府办公室 3' },
    ]);
    const second = setPage(setParagraph(`48,216元，${school}`, { indent: 0 }));
    expect(read(first, second).report.text).toMatch(/办公室 ?3$/m);
  });

  it('are left out as near to a table as its rows where another page sets them apart', () => {
    const head = { x: 80, y: 80, str: '临澜镇人民政府' };
    const title = { x: 160, y: 115, size: 18, str: '工作报告' };
    const rows = [
      ['渔业产值', '5.2'],
      ['港口收入', '12.4'],
      ['就业岗位', '820'],
    ].flatMap((cells, row) => cells.map((str, i) => ({ x: 80 + i * 200, y: 100 + row * 20, str })));
    const pages = [
      setPage([head, title, ...setParagraph(harbour, { y: 150 })]),
      setPage([head, ...rows]),
      setPage(setParagraph(school)),
    ];
    expect(linesOf(...pages)).toEqual([
      '工作报告',
      harbour,
      '渔业产值\t5.2',
      '港口收入\t12.4',
      '就业岗位\t820',
      school,
    ]);
  });

  it('keep the head of a table that each page begins with', () => {
    const table = (page: number) =>
      setPage(
        Array.from({ length: 6 }, (_, i) =>
          i === 0 ? ['指标', '数值'] : [`第${page}组第${i}项`, `${page}${i}`],
        ).flatMap((cells, i) => cells.map((str, at) => ({ x: 80 + at * 200, y: 80 + i * 20, str }))),
      );
    expect(linesOf(table(1), table(2), table(3))[0]).toBe('指标\t数值');
    const halved = (page: number): PdfPage => {
      const { view, items } = table(page);
      return { view, items: [...setPage([{ x: 80, y: 66, str: '序号、' }]).items, ...items] };
    };
    expect(read(halved(1), halved(2), halved(3)).report.text).toContain('序号');
  });

  it('keep a bare number that does not count on', () => {
    expect(read(page(1, '7'), page(2, '7 11')).report.text).toMatch(/\n7\n/);
    expect(read(page(1, '7'), page(2, '8')).report.text).not.toMatch(/\n[78]\n|\n8$/);
  });
});

describe('notes of a PDF', () => {
  const note = '指在近岸海域设立负责人，由其组织保护海湾并接受公众监督的做法。';
  const body = (y: number): SetRun[] => [
    { x: 104, y, str: '推行湾长制' },
    { x: 164, y: y - 5, size: 7, str: '1' },
    { x: 168, y, str: '，近岸水质保持稳定，赤潮发生次数比上年减少两次' },
    { x: 80, y: y + 20, str: '，沿岸居民参与净滩活动的热情持续高涨，净滩范围不断扩大，全年共' },
  ];
  const foot = (y: number): SetRun[] => [
    { x: 80, y: y - 3, size: 6, str: '1' },
    { x: 84, y, size: 9, str: note.slice(0, 20) },
    { x: 80, y: y + 14, size: 9, str: note.slice(20) },
  ];

  it('stand behind the paragraph that their page ends in', () => {
    const first = setPage([...setParagraph(school), ...body(180), ...foot(760)]);
    const second = setPage([
      { x: 80, y: 100, str: '有两千人次参加。' },
      ...setParagraph(harbour, { y: 120 }),
    ]);
    const reading = read(first, second);
    expect(reading.report.text.split('\n')).toEqual([
      school,
      '推行湾长制¹，近岸水质保持稳定，赤潮发生次数比上年减少两次，沿岸居民参与净滩活动的热情持续高涨，净滩范围不断扩大，全年共有两千人次参加。',
      `¹${note}`,
      harbour,
    ]);
    expect(reading.notes.map(({ start, end }) => reading.report.text.slice(start, end))).toEqual([
      `¹${note}`,
    ]);
  });

  it('are found in type as large as the text’s, by the raised number that leads to them', () => {
    const large = foot(740).map((run, i) => (i === 0 ? run : { ...run, size: 12, y: 740 + (i - 1) * 20 }));
    const first = setPage([...setParagraph(school), ...body(180), ...large]);
    const second = setPage([
      { x: 80, y: 100, str: '有两千人次参加。' },
      ...setParagraph(harbour, { y: 120 }),
    ]);
    const { report, notes } = read(first, second);
    expect(notes.map(({ start, end }) => report.text.slice(start, end))).toEqual([`¹${note}`]);
    expect(report.text).toContain('全年共有两千人次参加。');
  });

  it('are led by a raised number where their own is set level with them', () => {
    const words = '万元以上项目：指总投资达到这一数额、已经开工的项目。';
    const level = (at: number): SetRun => ({ x: 80, y: 760 + at * 14, size: 9, str: `${at}${words}` });
    const marks = [260, 312].map((x, i) => ({ x, y: 255, size: 7, str: String(i + 1) }));
    const line = [
      { x: 200, y: 260, str: '推行湾长制' },
      { x: 264, y: 260, str: '和河长制' },
    ];
    const { report } = read(setPage([...setParagraph(school), ...line, ...marks, level(1), level(2)]));
    expect(report.text.split('\n').slice(-2)).toEqual([`¹${words}`, `²${words}`]);
    const bare = read(setPage([...setParagraph(school), level(1), level(2)]));
    expect(bare.report.text.split('\n').slice(-2)).toEqual([`1${words}`, `2${words}`]);
  });

  it('are put together where a page break cuts them', () => {
    const [mark, line, rest] = foot(774);
    const first = setPage([...setParagraph(school), ...body(180), mark!, line!]);
    const second = setPage([
      { x: 80, y: 100, str: '有两千人次参加。' },
      ...setParagraph(harbour, { y: 120 }),
      rest!,
    ]);
    expect(read(first, second).notes.map(({ end, start }) => end - start)).toEqual([note.length + 1]);
  });
});

describe('a file without text', () => {
  it('is a scan, with its stamps and numbers', () => {
    const stamped = setPage([
      { x: 400, y: 700, str: '临澜镇人民政府' },
      { x: 290, y: 800, str: '— 1 —' },
    ]);
    expect(readPdf([stamped], { address: null, title: null })).toBeNull();
    expect(readPdf([], { address: null, title: null })).toBeNull();
    expect(readPdf([stamped, setPage(setParagraph(harbour))], { address: null, title: null })).not.toBeNull();
  });

  it('names its pages without text where others have some, whatever stands in their margins', () => {
    const numbered = (page: number, runs: SetRun[]) =>
      setPage([
        { x: 220, y: 50, size: 9, str: '临澜镇政府工作报告' },
        ...runs,
        { x: 290, y: 800, str: `— ${page} —` },
      ]);
    const contents = setParagraph('一、过去一年工作回顾…………………………1', { indent: 0 });
    const text = setParagraph(harbour);
    const pages = [[], contents, text, [], text, setParagraph('谢谢大家！'), []].map((runs, i) =>
      numbered(i + 1, runs),
    );
    expect(readPdf(pages, { address: null, title: null })?.pagesWithoutText).toEqual([1, 4, 7]);
    expect(readPdf([numbered(1, text)], { address: null, title: null })?.pagesWithoutText).toEqual([]);
  });
});
