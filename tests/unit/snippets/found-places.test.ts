import { describe, expect, it } from 'vitest';
import { anchor } from '../../../lib/snippets/anchor.ts';
import { snippetAt, snippetOf } from '../../helpers/kept-snippet.ts';

/** Paragraphs without a number that is looked for, none like another. */
const strangers = [
  '各村环境整治有序推进，河道保洁、绿化养护、垃圾分类逐项落到实处，群众满意度稳步提高。',
  '综合执法队伍开展联合巡查，占道堆物、乱设摊点等顽症得到遏制，街面秩序明显好转。',
  '文化活动丰富多彩，广场舞、沪剧、书画三支队伍常年活跃，农家书屋全部向居民开放。',
  '安全生产责任层层压实，危化品仓储、建筑工地、人员密集场所逐一过堂，隐患闭环整改。',
  '党风廉政建设抓在经常，警示教育覆盖全部站所，公务接待和会议活动进一步从简。',
];

describe('a passage that stands several times', () => {
  // Longer than all that is kept of a place: its copies have the same context to the last character.
  const block = strangers.join('').repeat(3).replace('街面秩序', '新增停车泊位412个，街面秩序');
  const text = [block, block, block].join('');
  const places = [0, 1, 2].map((nth) => nth * block.length + block.indexOf('412个'));

  it.each([0, 1, 2])('is found in its own copy, the %i-th, when all are pushed down', (nth) => {
    const snippet = snippetOf(text, '412个', nth);
    const before = '新的开头。'.repeat(3);
    expect(anchor(snippet, before + text)).toMatchObject({
      state: 'moved',
      span: { start: before.length + places[nth]! },
    });
  });

  it.each([0, 1, 2])('is found in its own copy, the %i-th, when all are edited alike', (nth) => {
    const snippet = snippetOf(text, '412个', nth);
    const now = text.replaceAll('占道堆物', '跨门经营、占道堆物');
    const at = [...now.matchAll(/412个/g)][nth]!.index;
    expect(anchor(snippet, now)).toMatchObject({ span: { start: at } });
  });
});

describe('a sentence that has a twin', () => {
  const twin = '新增就业岗位412个。';

  it('is found at the text’s end by what stands before it, which was edited', () => {
    const kept = `${strangers[0]}${twin}${strangers[1]}${strangers[2]}\n${strangers[3]}${twin}`;
    const now = kept.replace('隐患闭环整改', '隐患全部闭环整改').replace('各村', '全镇各村');
    const at = now.lastIndexOf('412个');
    expect(anchor(snippetOf(kept, '412个', 1), now)).toMatchObject({ state: 'moved', span: { start: at } });
  });

  it('is found at the text’s beginning by what stands behind it, which was edited', () => {
    const kept = `${twin}${strangers[0]}${strangers[1]}\n${strangers[3]}${twin}${strangers[2]}`;
    const now = kept.replace('各村环境', '各村人居环境').replace('广场舞、', '');
    expect(anchor(snippetOf(kept, '412个'), now)).toMatchObject({ span: { start: kept.indexOf('412个') } });
  });

  it('is found by the words that touch it, where all beyond them is new', () => {
    const kept = `${strangers[0]}${strangers[1]}\n${twin}${strangers[2]}\n${strangers[3]}${twin}${strangers[4]}`;
    const now = kept
      .replace(strangers[1]!, '营商环境持续改善，窗口办件一次办结，企业诉求当日回应，街面秩序明显好转。')
      .replace(strangers[2]!, '文化活动丰富多彩，广场舞、沪剧样样都有，剧场修缮一新，社区学校开出夜间课程。');
    const result = anchor(snippetOf(kept, '412个'), now);
    expect(result.state).toBe('moved');
    expect(result.span!.start).toBe(now.indexOf('412个'));
  });

  it('is gone among strangers, where nothing says which of the two it is', () => {
    const kept = `${strangers[0]}${twin}${strangers[1]}\n${strangers[2]}${twin}${strangers[3]}`;
    expect(anchor(snippetOf(kept, '412个'), `${strangers[4]}${twin}`).state).toBe('gone');
  });
});

describe('a sentence without a twin', () => {
  it.each([
    ['新增床位共80张。', '80张'],
    ['其中，商铺12间。', '12间'],
    ['本级财政收入5.1亿元。', '5.1亿元'],
  ])('is found among other neighbours: %s', (sentence, quote) => {
    const kept = `${strangers[0]}${sentence}${strangers[1]}`;
    const now = `${strangers[2]}${strangers[3]}${sentence}${strangers[4]}`;
    const result = anchor(snippetOf(kept, quote), now);
    expect(result).toMatchObject({ state: 'moved', span: { start: now.indexOf(quote) } });
  });

  it('is found by a number that stands a hundred times, when its own words were edited', () => {
    const others = Array.from(
      { length: 12 },
      (_, i) => `第${i + 1}项指标稳中有升，第${i + 1}产业增加值同比增长5%，高于预期。`,
    );
    const own = '全镇税收总量再创新高，同比增长5%，高于预期，居全区前列。';
    const kept = [...others.slice(0, 6), own, ...others.slice(6)].join('');
    const now = kept.replace(own, '全镇税收总量再创新高，同比大幅增长了5%，增速居全区前列。');
    const at = kept.indexOf(own) + own.indexOf('5%');
    const result = anchor(snippetAt(kept, { start: at, end: at + 2 }), now);
    const start = now.indexOf('增长了5%') + 3;
    expect(result).toMatchObject({ state: 'moved', span: { start, end: start + 2 }, found: '5%' });
  });
});

describe('a selection', () => {
  const selected = '养老服务持续改善，社区食堂、日间照料、认知症床位同步增加';
  const whole = `上半年${selected}，家门口的服务更加可及。`;
  const edited = `今年以来${selected}，服务更可及。`;
  const selection = { kind: 'selection', figure: null } as const;
  const keptOf = (text: string) => {
    const start = text.indexOf(selected);
    return snippetAt(text, { start, end: start + selected.length }, selection);
  };

  it('of many words is found by them, where its sentence was edited and its neighbours are others', () => {
    const kept = `${strangers[0]}${whole}${strangers[1]}`;
    const now = `${strangers[2]}${edited}${strangers[3]}`;
    expect(anchor(keptOf(kept), now)).toMatchObject({
      state: 'moved',
      span: { start: now.indexOf(selected), end: now.indexOf(selected) + selected.length },
    });
  });

  it('that stood twice is not taken for the other one', () => {
    const kept = `${strangers[0]}${whole}${strangers[1]}${whole}${strangers[4]}`;
    const now = `${strangers[2]}${edited}${strangers[3]}`;
    expect(anchor(keptOf(kept), now).state).toBe('gone');
  });

  it('at the beginning of a text that got a new one is changed where words of it are others', () => {
    const long = strangers.slice(0, 4).join('');
    const kept = `${long}${strangers[4]}`;
    const snippet = snippetAt(kept, { start: 0, end: long.length }, selection);
    const now = kept.replace('逐项落到实处', '件件落到实处').replace('逐一过堂', '逐一检查');
    const result = anchor(snippet, `政府工作报告\n${now}`);
    expect(result.state).toBe('changed');
    expect(result.found).toContain('件件落到实处');
    expect(result.found).toContain('逐一检查');
  });

  it.each(['一、', '（一）', ''])(
    'of a heading behind %s is changed where a word of it is another',
    (mark) => {
      const kept = `${mark}稳住经济大盘\n${strangers[0]}`;
      const start = mark.length;
      const snippet = snippetAt(kept, { start, end: start + 6 }, selection);
      expect(anchor(snippet, kept.replace('经济', '工业'))).toMatchObject({
        state: 'changed',
        found: '稳住工业大盘',
      });
    },
  );
});

describe('a term', () => {
  it.each(['“三个一百”工程', '一网通办', '12345热线'])('has no owner and no lead: %s', (term) => {
    const kept = `${strangers[0]}柳湾村率先推行${term}，办事更加便捷。${strangers[1]}`;
    const snippet = snippetOf(kept, term, 0);
    const { subject: _subject, ...rest } = snippet;
    const now = kept.replace('柳湾村率先推行', '陈家村率先推行');
    expect(anchor({ ...rest, kind: 'term', figure: null }, now).state).toBe('unchanged');
  });
});
