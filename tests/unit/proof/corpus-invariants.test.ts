import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/reading/analyse.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';
import { withoutNotation } from '../../../scripts/proof/corpus/documents.ts';
import { type CorpusReading, invariants } from '../../../scripts/proof/corpus/invariants.ts';
import standing from '../../../scripts/proof/corpus/standing.json' with { type: 'json' };

const knowledge = loadKnowledge();

/** A short report's reading, changed as a misreading would have it. */
function readingOf(text: string, change: (reading: CorpusReading) => void = () => {}): CorpusReading {
  const analysis = analyse(plainReportText(text), knowledge);
  const document = {
    path: 'x/河湾市/2024.md',
    text,
    title: null,
    address: null,
    genre: 'report',
    place: '河湾市',
    year: 2024,
  } as const;
  const reading: CorpusReading = { document, analysis, titled: { ...analysis.report } };
  change(reading);
  return reading;
}

const head =
  '河湾市政府工作报告\n——2024年1月16日在河湾市第九届人民代表大会第四次会议上\n市长 沈知远\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n';
const report = `${head}一、2023年工作回顾\n全年新建泵站3座，新修渠道12公里，分别惠及农户40户和90户。\n二、2024年工作安排\n新建泵站5座。\n`;

const breaksOf = (id: string, reading: CorpusReading): number => {
  const invariant = invariants.find((row) => row.id === id)!;
  return invariant.asksOf(reading) ? invariant.findBreaks(reading).length : -1;
};

/** Each misreading breaks its own invariant, which the right reading does not. */
const misreadings: [id: string, change: (reading: CorpusReading) => void, breaks: number][] = [
  [
    'verdict-bare',
    ({ analysis }) => {
      analysis.report.isReport = false;
    },
    1,
  ],
  [
    'verdict-titled',
    ({ titled }) => {
      titled.isReport = false;
    },
    1,
  ],
  [
    'place-wrong',
    ({ titled }) => {
      titled.place = '石门市';
    },
    1,
  ],
  [
    'place-blank',
    ({ titled }) => {
      titled.place = null;
    },
    1,
  ],
  [
    'year-wrong',
    ({ titled }) => {
      Object.assign(titled, { periodTo: '2020-12-31', deliveredOn: null });
    },
    1,
  ],
  [
    'year-blank',
    ({ titled }) => {
      titled.periodTo = null;
    },
    1,
  ],
  [
    'name-edge',
    ({ analysis }) => {
      analysis.figures[0]!.indicator = '新建泵站较';
    },
    1,
  ],
];

describe('an invariant of the corpus', () => {
  test.each(misreadings)('%s is broken by its misreading alone', (id, change, breaks) => {
    expect(breaksOf(id, readingOf(report))).toBe(0);
    expect(breaksOf(id, readingOf(report, change))).toBe(breaks);
  });

  test('one name for two values under 分别 is a break', () => {
    const change = ({ analysis: { figures } }: CorpusReading) => {
      figures[2]!.indicator = figures[3]!.indicator = '惠及农户';
    };
    expect(breaksOf('one-name-for-two', readingOf(report, change))).toBe(1);
  });

  test('a scale before a noun needs a unit', () => {
    const text = `${head}一、2023年工作回顾\n解决3.2万村民出行难。\n`;
    const change = ({ analysis: { figures } }: CorpusReading) => {
      Object.assign(figures[0]!, { text: '3.2万', end: figures[0]!.start + 4, unit: null });
    };
    expect(breaksOf('scale-without-unit', readingOf(text, change))).toBe(1);
  });

  test('a number before a shared unit needs a figure', () => {
    const text = `${head}一、2023年工作回顾\n两项收入占比提高7.7和4.9个百分点。\n`;
    const change = ({ analysis }: CorpusReading) => {
      analysis.figures = analysis.figures.filter(({ text }) => text.includes('4.9'));
    };
    expect(breaksOf('bare-before-shared-unit', readingOf(text, change))).toBe(1);
  });

  test.each(['红旗H9、20万吨树脂等项目投产', '以两个1+5和12个中心镇为骨架'])(
    'the digits of a model or a formula are no number before a shared unit: %s',
    (clause) => {
      const text = `${head}一、2023年工作回顾\n${clause}。\n`;
      const change = ({ analysis }: CorpusReading) => {
        analysis.figures = analysis.figures.filter(({ text: printed }) => /^(?:20|12)/u.test(printed));
        expect(analysis.figures).toHaveLength(1);
      };
      expect(breaksOf('bare-before-shared-unit', readingOf(text, change))).toBe(0);
    },
  );

  test('去年 of a review is the year reviewed', () => {
    const text = `${head}一、2023年工作回顾\n去年，新建泵站3座。\n`;
    const dated = (period: string) => (reading: CorpusReading) => {
      reading.analysis.figures[0]!.period = period;
    };
    expect(breaksOf('year-too-early', readingOf(text, dated('2023')))).toBe(0);
    expect(breaksOf('year-too-early', readingOf(text, dated('2022')))).toBe(1);
  });

  test('halves are asked by their share of targets', () => {
    const line = '新建泵站3座，新修渠道12公里，改造闸门9座，疏浚河道4公里。\n';
    const text = `${head}一、2023年工作回顾\n${line.repeat(9)}二、2024年工作安排\n${line.repeat(6)}`;
    const statusOf = (status: 'actual' | 'target') => (reading: CorpusReading) => {
      for (const figure of reading.analysis.figures) figure.status = status;
    };
    expect(breaksOf('plan-half-lost', readingOf(text))).toBe(0);
    expect(breaksOf('plan-half-lost', readingOf(text, statusOf('actual')))).toBe(1);
    expect(breaksOf('review-read-as-plan', readingOf(text))).toBe(0);
    expect(breaksOf('review-read-as-plan', readingOf(text, statusOf('target')))).toBe(1);
  });

  test('has a count that stands', () => {
    expect(Object.keys(standing).sort()).toEqual(invariants.map(({ id }) => id).sort());
  });
});

test('a document loses the notation of the corpus and nothing else', () => {
  const source = '---\ntitle: 河湾市\n---\n<!-- 图 -->\n## 一、回顾\n**新建**泵站3座[^2]\n> 说明\n';
  expect(withoutNotation(source)).toBe('\n一、回顾\n新建泵站3座[2]\n说明\n');
});
