import type { PageFacts } from '../../lib/reports/page-facts.ts';

/** A labelled real page by its facts, as `shared/pages.jsonl` keeps it. */
export interface LabelledPage {
  url: string;
  host: string;
  label: 'report' | 'not-report';
  town?: string;
  town_type?: string;
  district?: string;
  province?: string;
  period?: string;
  report_kind?: string;
  published?: string;
  publisher?: string;
  index_no?: string;
  title?: string;
  notes?: string;
  quotes_report?: boolean;
}

/**
 * The facts of such a page. Address, title and head are its own; its body is not kept, so that one is written after
 * its kind: what the notes tell of its lines, its halves and its salutation, else the plainest body of its label.
 */
export function factsOfLine(page: LabelledPage): PageFacts {
  const head = [
    { label: '索引号', value: page.index_no ?? '' },
    { label: '发布机构', value: page.publisher ?? '' },
    { label: '发布日期', value: page.published ?? '' },
  ].filter((field) => field.value !== '');
  const list =
    page.label === 'not-report' && /list page|\blist\b|recordset|column page/i.test(page.notes ?? '');
  const body = page.label === 'report' || page.quotes_report ? reportBody(page) : otherBody(page);
  return {
    address: page.url,
    title: page.title ?? null,
    documentTitle: page.title ? `${page.title}_政务公开` : '政务公开',
    head,
    meta: [],
    breadcrumb: [],
    body,
    linkCount: list ? 40 : 2,
    linkCharacters: list ? body.length : 10,
    insteadOfText: null,
    tableHeads: [],
  };
}

/** A report's body in our own words: its speech where the notes or its kind tell of one, then its two halves. */
function reportBody(page: LabelledPage): string {
  const place = page.town ?? page.district ?? '本地';
  const notes = page.notes ?? '';
  const kind = page.town_type ?? '';
  const { review, plan, opening } = halves(page);
  const street = kind === '街道';
  const spoken =
    /各位代表|代表大会|社代会|社区代表|salutation|congress/.test(`${notes}${page.title ?? ''}`) ||
    (!street && (page.report_kind === 'government-work-report' || /政府工作报告/.test(page.title ?? '')));
  const silent = /no salutation|no speech line|starts 一、/.test(notes);
  const lines: string[] = [];
  if (spoken && !silent) {
    lines.push(street ? `——在${place}社区代表会议上` : `——在${place}第七届人民代表大会第三次会议上`);
    lines.push(
      '各位代表：',
      `现在，我代表${place}${street ? '办事处' : '人民政府'}向大会报告工作，请予审议。`,
    );
  } else if (silent && /no speech line/.test(notes)) {
    lines.push('各位代表：', `现在，我代表${place}人民政府向大会作政府工作报告，请予审议。`);
  }
  lines.push(
    `一、${review}`,
    `${opening}，在上级党委的坚强领导下，全${kind || '区'}上下以高质量发展为主线，各项工作取得进展。`,
  );
  lines.push(...filler, `二、${plan}`, '坚持目标不变、力度不减，重点做好以下工作。', ...filler);
  return lines.join(/one paragraph|single paragraph/.test(notes) ? ' ' : '\n');
}

function halves(page: LabelledPage): { review: string; plan: string; opening: string } {
  const period = page.period ?? '';
  const year = Number(/\d{4}/.exec(period)?.[0] ?? '2023');
  if (/H1/.test(period)) {
    return { review: `${year}年上半年工作情况`, plan: '下半年工作安排', opening: '今年以来' };
  }
  const term = /^(\d{4})-(\d{4})$/.exec(period);
  if (term) return { review: '过去五年的工作回顾', plan: '今后五年的主要任务', opening: '过去五年' };
  return { review: `${year}年工作回顾`, plan: `${year + 1}年工作安排`, opening: `${year}年` };
}

const filler = [
  '（一）经济运行稳步向好。全年完成税收收入3.2亿元，比上年增长6%，引进企业120家，新增市场主体860户。',
  '（二）城区面貌持续改善。完成旧住房修缮4.5万平方米，新建口袋公园2处，办结热线工单3100件，实际解决率92%。',
  '（三）民生服务更加周到。新增就业岗位1500个，建成为老服务站3个，开展文体活动80场，服务居民2.6万人次。',
];

/** Bodies of pages that are no report, by what the title and notes call them; the hard ones have halves and salutations. */
const otherBodies: readonly [RegExp, string[]][] = [
  [
    /信息公开|disclosure/i,
    [
      '本报告依照《中华人民共和国政府信息公开条例》的要求编制。',
      '一、总体情况',
      '二、主动公开政府信息情况',
      ...filler,
    ],
  ],
  [
    /法治|rule-of-law/i,
    [
      '现将年度法治政府建设情况报告如下：',
      '一、2023年主要工作情况',
      ...filler,
      '二、2024年工作打算',
      ...filler,
    ],
  ],
  [
    /预算|决算|budget|accounts|绩效/i,
    ['第一部分 部门概况', '一、主要职责', ...filler, '第四部分 名词解释', '2023年部门决算情况说明'],
  ],
  [
    /计划执行|plan report|plan execution|国民经济|统计公报|communique/i,
    [
      '各位代表：',
      '受区人民政府委托，现将2022年国民经济和社会发展计划执行情况报告大会，请予审议。',
      '一、2022年计划执行情况',
      ...filler,
      '二、2023年工作安排',
      ...filler,
    ],
  ],
  [
    /决议|resolution/i,
    [
      '（2024年1月9日第六次会议通过）',
      '会议听取和审议了镇长所作的报告，决定批准这个报告。',
      '会议号召全镇人民共同努力。',
    ],
  ],
  [
    /task|重点工作安排|分解|完成情况/i,
    [
      '序号 重点工作 牵头单位 完成情况',
      '1 招商引资 区商务委 按计划推进',
      '2 旧区改造 区建管委 已完成',
      ...filler,
    ],
  ],
  [/解读|explanation/i, ['一、起草背景', '为做好全年工作，起草了这份报告。', '二、主要内容', ...filler]],
  [
    /工作要点|工作计划|plan\b|规划|方案/i,
    ['为做好全年各项工作，制定如下工作要点。', '一、总体要求', ...filler, '二、重点任务', ...filler],
  ],
  [
    /news|meeting|session|召开|开幕|开放日|会议|event|discuss|feature|digest/i,
    [
      '1月10日上午，镇第七届人民代表大会第三次会议在文化中心召开。',
      '会议听取了镇长所作的政府工作报告。《报告》指出，过去一年全镇经济稳中有进；《报告》提出，新的一年要做好五个方面的工作。',
      '代表们一致认为，报告实事求是、鼓舞人心。',
    ],
  ],
];

function otherBody(page: LabelledPage): string {
  const text = `${page.title ?? ''} ${page.notes ?? ''}`;
  const found = otherBodies.find(([pattern]) => pattern.test(text));
  return (found?.[1] ?? ['根据有关规定，现将有关事项公布如下。', ...filler]).join('\n');
}
