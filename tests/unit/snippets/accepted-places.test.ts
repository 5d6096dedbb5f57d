import { describe, expect, it } from 'vitest';
import { anchor } from '../../../lib/snippets/anchor.ts';
import { snippetOf } from '../../helpers/kept-snippet.ts';

/** Paragraphs without a number, none like another: those around what was kept, and those of another part. */
const own = [
  '各村环境整治有序推进，河道保洁、绿化养护、垃圾分类逐项落到实处，群众满意度稳步提高。',
  '综合执法队伍开展联合巡查，占道堆物、乱设摊点等顽症得到遏制，街面秩序明显好转。',
  '文化活动丰富多彩，广场舞、沪剧、书画三支队伍常年活跃，农家书屋全部向居民开放。',
  '安全生产责任层层压实，危化品仓储、建筑工地、人员密集场所逐一过堂，隐患闭环整改。',
];
const other = [
  '党风廉政建设抓在经常，警示教育覆盖全部站所，公务接待和会议活动进一步从简。',
  '营商环境持续改善，窗口办件一次办结，企业诉求当日回应，帮办专员全部到岗。',
  '法治宣传走进集市，矛盾纠纷就地化解，调解员队伍更加专业，信访积案逐年减少。',
  '双拥工作扎实有效，退役军人服务站点布局合理，优抚对象生活补助足额发放。',
];
const among = ([a, b, c, d]: readonly string[], sentence: string) => `${a}${b}${sentence}${c}${d}`;
const kept = (sentence: string) => among(own, sentence);

/** What a look finds, with the four characters before the place. */
function look(before: string, quote: string, now: string, nth = 0) {
  const { state, span } = anchor(snippetOf(before, quote, nth), now);
  return [state, span && now.slice(Math.max(0, span.start - 4), span.end)];
}

describe('a sentence in another order, in another part of the text', () => {
  const sentence = '推进招商引资，新增企业85家，盘活厂房3处，培育骨干9家。';
  it.each([
    ['all its clauses', '培育骨干9家，盘活厂房3处，新增企业85家，推进招商引资。', 'moved'],
    ['two of three', '培育骨干9家，新增企业85家，推进招商引资，平台建设成效显著。', 'moved'],
    ['one of three', '培育骨干9家，新增企业85家，平台建设成效显著，各项服务一一到位。', 'gone'],
  ])('is known by %s', (_what, now, state) => {
    const text = among(other, now);
    expect(look(kept(sentence), '85家', text)).toEqual([state, state === 'gone' ? null : '新增企业85家']);
  });

  it.each([
    ['one of two', '新增企业85家，盘活厂房3处，街面整洁。', 'moved'],
    ['none of two', '新增企业85家，各项服务一一到位。', 'gone'],
  ])('is known by half of them: %s', (_what, now, state) => {
    const before = kept('新增企业85家，推进招商引资，盘活厂房3处。');
    expect(look(before, '85家', among(other, now))[0]).toBe(state);
  });

  it('is known by a clause that stands in the sentence before', () => {
    const before = kept('推进招商引资，新增企业85家，盘活厂房3处。');
    const now = among(other, '推进招商引资。平台建设成效显著，新增企业85家。');
    expect(look(before, '85家', now)).toEqual(['moved', '新增企业85家']);
  });
});

describe('a sentence in another order with another number', () => {
  const three = '推进招商引资，新增企业85家，盘活厂房3处，培育骨干9家。';
  const four = three.replace('。', '，兑现奖补6笔。');
  it.each([
    ['three of three', three, '培育骨干9家，盘活厂房3处，新增企业88家，推进招商引资。', 'changed'],
    ['two of three', three, '培育骨干9家，新增企业88家，推进招商引资，平台建设成效显著。', 'changed'],
    ['one of three', three, '培育骨干9家，新增企业88家，平台建设成效显著，各项服务一一到位。', 'gone'],
    [
      'three of four',
      four,
      '培育骨干9家，新增企业88家，推进招商引资，兑现奖补6笔，各项服务一一到位。',
      'changed',
    ],
    [
      'two of four',
      four,
      '培育骨干9家，新增企业88家，推进招商引资，平台成效显著，各项服务一一到位。',
      'gone',
    ],
    ['the only one', '新增企业85家，盘活厂房3处。', '盘活厂房3处，新增企业88家。', 'gone'],
  ])('is believed with %s of its clauses', (_what, sentence, now, state) => {
    expect(look(kept(sentence), '85家', among(other, now))[0]).toBe(state);
  });
});

describe('a cell whose number is another', () => {
  const table = (rows: string, [before, after]: readonly string[] = own) =>
    `${before}\n项目\t计划\t完成\n${rows}\n${after}`;
  const before = table('绿地\t12\t13\n岸线\t3\t4');

  it('is known by its row and its column among neighbours that are as they were', () => {
    expect(look(before, '13', table('绿地\t12\t14\n岸线\t3\t4'))).toEqual(['changed', '\t12\t14']);
  });

  it('is none where all around it is another table', () => {
    const now = table('湿地\t7\t8\n绿地\t12\t14\n草地\t5\t6', other);
    expect(look(before, '13', now)[0]).toBe('gone');
  });
});

describe('a sentence that says something else in its place', () => {
  it.each([
    ['another number of another', '新增企业85家。', '新增岗位88个。', 'gone'],
    ['the same number of another', '新增企业85家，服务专员到岗。', '新增岗位85家，服务专员到岗。', 'changed'],
    [
      'another number of another, in a sentence that is nearly the kept one',
      '新增企业85家，服务专员全部到岗，企业诉求当日回应。',
      '新增岗位88个，服务专员全部到岗，企业诉求当日回应。',
      'changed',
    ],
    ['words without a number', '全镇新增注册企业85家。', '全镇新增注册企业若干。', 'gone'],
  ])('%s', (_what, sentence, now, state) => {
    expect(look(kept(sentence), '85家', kept(now))[0]).toBe(state);
  });
});

describe('a sentence among strangers', () => {
  it.each([
    ['of six characters beside the number', '新增企业达85家。', 'moved'],
    ['of fewer', '企业85家。', 'gone'],
  ])('is known where it is whole and %s', (_what, sentence, state) => {
    expect(look(kept(sentence), '85家', among(other, sentence))[0]).toBe(state);
  });

  it('is not believed with another number', () => {
    expect(look(kept('全镇新增注册企业85家。'), '85家', among(other, '全镇新增注册企业88家。'))[0]).toBe(
      'gone',
    );
    const halfway = (a: string, b: string) => `${a}全镇新增注册企业88家。${b}`;
    for (const now of [halfway(own[1]!, other[2]!), halfway(other[1]!, own[2]!)])
      expect(look(kept('全镇新增注册企业85家。'), '85家', now)[0]).toBe('gone');
  });

  it('is not known where it had a twin', () => {
    const twin = '新增企业85家。';
    const before = `${own[0]}${twin}${own[1]}\n${own[2]}${twin}${own[3]}`;
    for (const nth of [0, 1])
      expect(look(before, '85家', `${other[0]}${twin}${other[1]}`, nth)[0]).toBe('gone');
    expect(look(before, '85家', before.replace(`${own[2]}${twin}`, own[2]!), 1)[0]).toBe('gone');
    expect(look(before, '85家', before.replace(twin, ''))[0]).toBe('gone');
    // Each in its own place is told by its neighbours, whatever became of the other.
    const now = before.replace(twin, '新增企业88家。');
    expect(look(before, '85家', now)).toEqual(['changed', '新增企业88家']);
    expect(look(before, '85家', now, 1)).toEqual(['unchanged', '新增企业85家']);
  });
});

describe('another’s number where the kept one stood', () => {
  const sentence = '东渠村收入86万元，村容整洁。';
  const others = '西渠村收入86万元，村容整洁。';
  const edited = '东渠村收入91万元，村容整洁。';

  it('never is taken where the own sentence stands by with another number', () => {
    expect(look(kept(sentence), '86万元', kept(others + edited))).toEqual(['changed', '渠村收入91万元']);
    expect(look(kept(sentence), '86万元', kept(edited + others))).toEqual(['changed', '渠村收入91万元']);
  });

  it('is shown where the own one has another number and stands among strangers', () => {
    const long = '东渠村收入86万元，村容整洁有序，乡风文明向好，治理有效。';
    const there = kept(long.replace('东渠', '西渠')) + other[0];
    expect(look(kept(long), '86万元', there + long.replace('86', '91') + other[1])).toEqual([
      'changed',
      '渠村收入86万元',
    ]);
    expect(look(kept(long), '86万元', there + long + other[1])[0]).toBe('moved');
  });

  it('never is taken where the own sentence moved away', () => {
    const now = kept(others) + other[0] + sentence + other[1];
    expect(look(kept(sentence), '86万元', now)).toEqual(['moved', '渠村收入86万元']);
    expect(anchor(snippetOf(kept(sentence), '86万元'), now).span?.start).toBe(now.lastIndexOf('86万元'));
  });
});

describe('an edited sentence', () => {
  const sentence = '全镇新增注册企业85家。';
  /** Every so manieth character is another. */
  const worn = (words: string, every: number) =>
    [...words].map((c, i) => (i % every === every - 1 ? '改' : c)).join('');
  const before = own[0]! + own[1]!;
  const behind = own[2]! + own[3]!;

  it.each([
    ['as they were', 10, 'changed'],
    ['nearly as they were', 8, 'changed'],
    ['of which a sixth is another', 6, 'gone'],
    ['of which a third is another', 3, 'gone'],
  ])('is believed between neighbours %s', (_what, every, state) => {
    const now = '全镇净增注册企业88家。';
    for (const text of [
      worn(before, every) + now + worn(behind, every),
      worn(before, every) + now + behind,
      before + now + worn(behind, every),
    ])
      expect(look(kept(sentence), '85家', text)[0]).toBe(state);
  });

  it('that kept its own words is believed where those that touch it are half as they were', () => {
    const now = '全镇新增注册企业88家。';
    expect(look(kept(sentence), '85家', worn(before, 2) + now + worn(behind, 2))[0]).toBe('changed');
    expect(look(kept(sentence), '85家', other[0] + now + worn(behind, 2))[0]).toBe('gone');
    expect(look(kept(sentence), '85家', worn(before, 2) + now + other[0])[0]).toBe('gone');
  });

  it.each([
    ['本镇新增注册企业88家。', 'changed'],
    ['全市净增注册企业88家。', 'gone'],
    ['全镇净增注册商户88家。', 'gone'],
    ['净增企业88家。', 'gone'],
  ])('of another with another number is nearly the kept one: %s', (now, state) => {
    expect(look(kept(sentence), '85家', kept(now))[0]).toBe(state);
  });
});

describe('two places that are alike', () => {
  const twin = (sentence: string) => kept(sentence).replace('逐项落到实处', '件件落到实处');
  const sentence = '新增企业85家，发展向好。';

  it('are told by the number that was kept', () => {
    for (const now of [
      twin('新增企业88家，发展向好。') + twin(sentence),
      twin(sentence) + twin('新增企业88家，发展向好。'),
    ])
      expect(anchor(snippetOf(kept(sentence), '85家'), now)).toMatchObject({
        state: expect.stringMatching(/moved|unchanged/),
        span: { start: now.indexOf('85家') },
      });
  });

  it('are told by which is nearer where both have it', () => {
    const before = `${other.join('')}${kept(sentence)}`;
    const now = twin(sentence) + twin(sentence);
    const start = now.lastIndexOf('85家');
    expect(anchor(snippetOf(before, '85家'), now)).toMatchObject({ span: { start } });
    expect(anchor(snippetOf(kept(sentence), '85家'), now)).toMatchObject({
      span: { start: now.indexOf('85家') },
    });
  });

  it('are told by what stands right beside them, where one has a paragraph put in', () => {
    const put = kept(sentence).replace(sentence, `${other[0]}${sentence}${other[1]}`);
    const edited = twin(sentence);
    for (const now of [put + edited, edited + put])
      expect(anchor(snippetOf(kept(sentence), '85家'), now).span?.start).toBe(
        now.indexOf(edited) + edited.indexOf('85家'),
      );
  });
});

describe('what was kept stands whole in several places', () => {
  const sentence = '新增企业85家，发展向好。';
  const block = own[0]!.repeat(8) + sentence + own[1]!.repeat(8);

  it.each([0, 1, 2])('the nearest is taken, the %i-th', (nth) => {
    const snippet = snippetOf(block.repeat(3), '85家', nth);
    const now = `${'前'.repeat(20)}${block.repeat(3)}`;
    const start = 20 + nth * block.length + block.indexOf('85家');
    expect(anchor(snippet, now)).toMatchObject({ state: 'moved', span: { start } });
  });
});

describe('the figure that stands in its place now', () => {
  it.each(['超过88家', '88至90家', '八十八家', '88家以上', '188家', '88万家', '约88', '88', '若干88'])(
    'is shown whole: %s',
    (now) => {
      const text = kept(`全镇新增注册企业${now}，发展向好。`);
      expect(anchor(snippetOf(kept('全镇新增注册企业85家，发展向好。'), '85家'), text)).toMatchObject({
        state: 'changed',
        was: '85家',
        found: now,
        doubt: false,
      });
    },
  );

  it.each([
    ['88家企业', '88家'],
    ['近88家、12户', '近88家'],
  ])('ends where it ends: %s', (now, found) => {
    const text = kept(`全镇新增注册企业${now}，发展向好。`);
    expect(anchor(snippetOf(kept('全镇新增注册企业85家，发展向好。'), '85家'), text)).toMatchObject({
      found,
    });
  });

  it.each([
    [
      'at the beginning of the text',
      `85家企业落户，发展向好。${own[0]}`,
      `政府工作报告。88家企业落户，发展向好。${own[0]}`,
    ],
    [
      'there, behind another number',
      `85家企业落户，发展向好。${own[0]}`,
      `今年办好10件实事。88家企业落户，发展向好。${own[0]}`,
    ],
    ['at its end', `${own[0]}落户企业85家`, `${own[0]}落户企业88家`],
    ['there, with more behind it', `${own[0]}落户企业85家`, `${own[0]}落户企业88家。${other[0]}`],
  ])('is found %s', (_where, before, now) => {
    expect(anchor(snippetOf(before, '85家'), now)).toMatchObject({ state: 'changed', found: '88家' });
  });
});

describe('the same number in another print', () => {
  it.each([
    ['a blank inside', '约85家', '约 85 家', '约 85 家', 'moved'],
    ['a blank before it', '85家', ' 85家', '85家', 'moved'],
    ['a line’s end before it', '85家', '\n85家', '85家', 'moved'],
    ['full width', '85家', '８５家', '８５家', 'moved'],
    ['thousands parted', '9230家', '9,230家', '9,230家', 'moved'],
    ['thousands no longer parted', '9,230家', '9230家', '9230家', 'moved'],
    ['a zero more behind the point', '1.2万家', '1.20万家', '1.20万家', 'moved'],
    ['a point with a zero', '85家', '85.0家', '85.0家', 'moved'],
    ['a zero more before it', '1.2万家', '1.02万家', '1.02万家', 'changed'],
    ['a zero more', '85家', '850家', '850家', 'changed'],
    ['another unit for the same', '1.2万家', '12000家', '12000家', 'changed'],
  ])('%s', (_what, quote, now, found, state) => {
    const sentence = (words: string) => kept(`全镇新增注册企业${words}，发展向好。`);
    const result = anchor(snippetOf(sentence(quote), quote), sentence(now));
    expect(result).toMatchObject({ state, found });
    const isOtherwise = quote.replace(/\s/g, '') !== found.replace(/\s/g, '');
    expect('otherSpelling' in result).toBe(state === 'moved' && isOtherwise);
  });

  it.each([
    ['a TAB', '185家', '1\t85家'],
    ['a line’s end', '185家', '1\n85家'],
    ['a line’s end behind the point', '1.85万家', '1.\n85万家'],
    ['a TAB before the point', '1.85万家', '1\t.85万家'],
  ])('is none where %s parts its digits', (_what, quote, now) => {
    const sentence = (words: string) => kept(`全镇新增注册企业${words}，发展向好。`);
    expect(anchor(snippetOf(sentence(quote), quote), sentence(now)).state).toBe('changed');
  });
});

describe('selected words that a number begins or ends', () => {
  it.each([
    ['新增企业85', '新增企业850，盘活厂房。'],
    [
      '全镇上下同心协力推进招商引资，全年累计新增各类注册企业85',
      '全镇上下同心协力推进招商引资，全年累计新增各类注册企业850家。',
    ],
    [
      '85家企业落户，全镇上下同心协力推进招商引资，成效好于预期',
      '新增185家企业落户，全镇上下同心协力推进招商引资，成效好于预期。',
    ],
    ['新增企业85', '新增企业85万，盘活厂房。'],
    ['85家企业，盘活厂房', '新增185家企业，盘活厂房。'],
  ])('are others where it goes on: %s', (quote, now) => {
    const before = kept(now.replace('850', '85').replace('85万', '85').replace('185', '85'));
    const { subject: _subject, ...selection } = snippetOf(before, quote);
    const result = anchor({ ...selection, kind: 'selection', figure: null }, kept(now));
    expect(result.state).toBe('changed');
    expect(result.found).not.toBe(result.was);
  });
});
