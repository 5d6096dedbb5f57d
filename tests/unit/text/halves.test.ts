import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideHalves, sureMargin } from '../../../lib/text/print/halves.ts';
import { printOf } from '../../helpers/print-of.ts';

const opening =
  '柳川县政府工作报告\n——2025年1月9日在柳川县第九届人民代表大会第五次会议上\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n';
const done = [
  '一年来，我们攻坚克难，办成了许多大事。',
  '税收增长7.4%，比上年提高了两个百分点。',
  '累计培训农民3200人次，荣获省级平安县称号。',
  '环湖东路建成通车，群众出行得到明显改善。',
  '在此，向全县人民表示衷心的感谢！',
].join('\n');
const planned = [
  '力争税收增长6%以上，确保新增就业2600人。',
  '继续推进老街改造，年内开工建设学校4所。',
  '要把发展经济的着力点放在实体经济上。',
  '大力培育特色产业，新增规上企业12家左右。',
].join('\n');

const outline = (...lines: string[]) =>
  printOf(opening + lines.join('\n')).sections.map(({ level, role, title }) => `${level} ${role} ${title}`);

describe('the halves of a report', () => {
  it.each([
    ['heads that name no half', '一、砥砺奋进，发展质效稳步提升', '二、实干争先，加快建设现代化新柳川'],
    ['a year that is planned for', '一、凝心聚力谋发展', '二、乘势而上，干出2025年新气象'],
    ['a goal in a head of what was done', '一、较好实现2024年目标任务', '二、主要任务'],
    ['a term of office that begins', '一、实现了新一届政府的良好开局', '二、扎实推进高质量发展'],
    ['a plan’s name in a head of what was done', '一、“十四五”发展任务如期完成', '二、开好局、起好步'],
    [
      'a task in the first head, where a later one plans more plainly',
      '一、紧盯重点任务，发展活力持续增强',
      '二、2025年工作安排',
    ],
    ['aims alone', '一、过去一年的工作', '二、奋斗目标'],
  ])('are parted by %s', (_, first, second) => {
    expect(outline(first, done, second, planned)).toEqual([`1 review ${first}`, `1 plan ${second}`]);
  });

  it('keep what follows the plan in it, whatever its head is about', () => {
    expect(
      outline('一、2024年工作回顾', done, '二、2025年工作安排', planned, '三、加强政府自身建设', planned),
    ).toEqual(['1 review 一、2024年工作回顾', '1 plan 二、2025年工作安排', '1 plan 三、加强政府自身建设']);
  });

  it('are right in each of four parts', () => {
    expect(
      outline(
        '一、过去五年工作回顾',
        done,
        '二、2024年工作',
        done,
        '三、今后五年奋斗目标',
        planned,
        '四、2025年重点工作',
        planned,
      ).map((line) => line.slice(2, 8)),
    ).toEqual(['review', 'review', 'plan 三', 'plan 四'].map((role) => expect.stringContaining(role)));
  });

  it('turn with a sentence inside a section, which closes what it stands in', () => {
    expect(
      outline(
        '2024年工作回顾',
        '一、产业',
        done,
        '围绕上述目标，今年重点抓好以下工作：',
        '一、产业',
        planned,
        '二、民生',
        planned,
      ),
    ).toEqual([
      '1 review 2024年工作回顾',
      '2 review 一、产业',
      '1 plan 围绕上述目标，今年重点抓好以下工作',
      '2 plan 一、产业',
      '2 plan 二、民生',
    ]);
  });

  it('turn with a sentence where there are no headings', () => {
    expect(outline(done, '各位代表！做好2025年工作，要坚持稳中求进。', planned)).toEqual([
      '1 plan 做好2025年工作',
    ]);
  });

  it('turn below a heading of both', () => {
    expect(
      outline('一、五年发展成就和今后五年目标', done, '今后五年主要目标是：税收年均增长6%左右。', planned),
    ).toEqual(['1 review 一、五年发展成就和今后五年目标', '1 plan 今后五年主要目标是']);
  });

  it('turn back for an annex that accounts for what was done', () => {
    expect(
      outline('一、2024年工作回顾', done, '二、2025年工作安排', planned, '2024年为民办实事完成情况', done).at(
        -1,
      ),
    ).toBe('1 review 2024年为民办实事完成情况');
  });

  it('are not turned by a promise among the problems', () => {
    expect(
      outline(
        '一、2024年工作回顾',
        done,
        '我们也清醒地看到，公共服务还有不少困难和问题。',
        '对此，我们将采取有力措施，努力加以解决。',
        '二、2025年工作安排',
        planned,
      ),
    ).toEqual(['1 review 一、2024年工作回顾', '1 plan 二、2025年工作安排']);
  });

  it('stay open in a text that speaks of neither', () => {
    expect(outline('一、地理', '全县有12个镇。')).toEqual(['1 other 一、地理']);
  });

  it('are sure where words and headings agree, and in doubt where they differ', () => {
    const [review, plan] = printOf(
      [opening, '一、2024年工作回顾', done, '二、2025年工作安排', planned].join('\n'),
    ).sections;
    expect(review!.margin).toBeGreaterThan(sureMargin);
    expect(plan!.margin).toBeGreaterThan(sureMargin);
    expect(plan!.evidence).toContain('head-plan-noun');
    const [neither] = printOf([opening, '一、产业转型', '加快园区建设，引进企业16家。'].join('\n')).sections;
    expect(neither!.margin ?? 0).toBeLessThan(sureMargin);
  });

  it('change only where a half may open, and no margin is below zero', () => {
    const piece = fc.constantFrom(
      ...done.split('\n'),
      ...planned.split('\n'),
      '一、2024年工作回顾',
      '二、2025年工作安排',
      '名词解释',
      '（一）产业',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const { exact, heads } = printOf(lines.join('\n'));
        const halves = decideHalves(exact.text, heads);
        let end = 0;
        for (const { statement, margin } of halves) {
          expect(statement.start).toBeGreaterThanOrEqual(end);
          expect(exact.text.slice(statement.start, statement.end)).toBe(statement.words);
          expect(margin).toBeGreaterThanOrEqual(0);
          end = statement.end;
        }
      }),
    );
  });
});
