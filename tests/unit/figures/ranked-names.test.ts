import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import type { NamedByRules } from '../../../lib/figures/names/name-indicators.ts';
import { features } from '../../../lib/figures/names/ranking/features.ts';
import { nameCounts } from '../../../lib/figures/names/ranking/name-counts.ts';
import { isOpen, rankOffers, trainedRanker } from '../../../lib/figures/names/ranking/ranker.ts';
import { reviewNames } from '../../../lib/figures/names/ranking/review-names.ts';
import weights from '../../../lib/figures/names/ranking/weights.json' with { type: 'json' };
import { lastPair } from '../../../lib/text/pairs.ts';
import { inputOf } from '../../helpers/read-figures.ts';

/** The figures of a text, with the names that the rules alone give. */
function read(text: string): { figures: readonly Figure[]; named: NamedByRules } {
  let named: NamedByRules = { numbers: [], names: [] };
  const { figures } = findFigures({
    ...inputOf(text),
    watchNames: (_, byRules) => {
      named = byRules;
    },
  });
  return { figures, named };
}

describe('the weights', () => {
  it('stand for the features in their order (npm run train writes them)', () => {
    expect(weights.weights.map(([id]) => id)).toEqual(features.map(({ id }) => id));
  });

  it('are of few features, each with a name and a meaning of its own', () => {
    expect(features.length).toBeGreaterThanOrEqual(30);
    expect(features.length).toBeLessThanOrEqual(60);
    for (const key of ['id', 'meaning'] as const)
      expect(new Set(features.map((feature) => feature[key])).size, key).toBe(features.length);
  });

  it('make a name blank sooner than they make it doubtful', () => {
    expect(trainedRanker.least).toBeLessThan(trainedRanker.sure);
    expect(trainedRanker.margin).toBeGreaterThanOrEqual(0);
  });
});

describe('the counted names', () => {
  const { reports, endings } = nameCounts();
  it('know what reports print most', () => {
    for (const name of ['社会消费品零售总额', '固定资产投资', '城镇新增就业'])
      expect(reports.get(name), name).toBeGreaterThan(500);
    expect(endings.get(lastPair('面积'))!.sorts.area).toBeGreaterThan(1000);
  });
  it('are sorted, each once', () => {
    const names = [...reports.keys()];
    expect(names).toEqual([...new Set(names)].sort());
  });
});

describe('a name that the words around it cover up', () => {
  it.each([
    ['建成滨河工业污水处理厂一期和52个村镇生活污水处理工程。', '村镇生活污水处理工程'],
    ['实施5大类32个水利项目。', '水利项目'],
    ['实施3大类18个市政项目。', '市政项目'],
  ])('%s', (text, name) => {
    expect(read(text).figures.at(-1)!.indicator).toBe(name);
  });
});

describe('a name that stands as the rules give it', () => {
  it.each([
    ['全年完成税收31.2亿元，增长8%。', ['税收', '税收']],
    ['新增养老床位500张。', ['新增养老床位']],
    ['森林覆盖率达到43%。', ['森林覆盖率']],
    ['集体收入9万元以上、18万元以上的村分别达88%和52%。', null],
  ])('%s', (text, names) => {
    const { figures, named } = read(text);
    const byRules = named.names.map((name) => name?.text ?? null);
    expect(figures.map(({ indicator }) => indicator)).toEqual(names ?? byRules);
  });
});

describe('laws', () => {
  const part = fc.constantFrom(
    ...[
      '强力推进',
      '新建',
      '全县',
      '累计',
      '已有',
      '由',
      '和',
      '、',
      '，',
      '。',
      '；',
      '分别',
      '达到',
      '增长',
    ],
    ...[
      '老旧小区',
      '税收',
      '农村公路',
      '贫困人口',
      '的',
      '项目',
      '企业',
      '面积',
      '3亿元',
      '12个',
      '8%',
      '5万亩',
      '第2',
    ],
  );
  const sentence = fc.array(part, { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''));

  it('the same numbers are named alike every time, and the rules’ names are left as they are', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { named } = read(text);
        const before = JSON.stringify(named.names);
        const once = reviewNames(named);
        expect(reviewNames(named)).toEqual(once);
        expect(JSON.stringify(named.names)).toBe(before);
      }),
    );
  });

  it('no name is made where the rules have none, and a blank name is no inferred one', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { figures, named } = read(text);
        const reviewed = reviewNames(named);
        expect(reviewed).toHaveLength(named.names.length);
        reviewed.forEach((name, i) => {
          if (named.names[i] === null) expect(name).toBeNull();
        });
        for (const { indicator, inferred } of figures)
          if (indicator === null) expect(inferred).not.toContain('indicator');
      }),
    );
  });

  it('every feature of every offer is a finite number, and another takes the place of open names alone', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { named } = read(text);
        const reviewed = reviewNames(named);
        named.names.forEach((name, i) => {
          if (name === null) return;
          const ranked = rankOffers(named.numbers[i]!, name);
          for (const offer of ranked) expect([offer.choice, offer.trust].every(Number.isFinite)).toBe(true);
          expect(ranked.filter(({ first }) => first)).toHaveLength(1);
          if (!isOpen(named.numbers[i]!, name) && name.from === null && reviewed[i] !== null)
            expect(reviewed[i]!.text).toBe(name.text);
        });
      }),
    );
  });
});
