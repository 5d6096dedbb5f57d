import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../lib/figures/find-figures.ts';
import { inputOf, readFigures } from '../../../helpers/read-figures.ts';

const review = '一、2023年工作回顾\n全镇新建学校3所。\n';
const plan = '二、2024年工作安排\n新建公园6个。\n';

/** Status and how it is known of the last figure of a note, wherever the note stands. */
type Said = [status: string, known: 'said' | 'by-place'];

const cases: [words: string, behindPlan: Said, atFootOfReview: Said][] = [
  // What a note prints of the past, or promises in words of its own, is so wherever it stands.
  ['万亿台阶：2019年税收突破2亿元。', ['actual', 'said'], ['actual', 'said']],
  ['一网通办：力争到2026年实现95%的事项网上办理。', ['target', 'said'], ['target', 'said']],
  ['快报数：预计全年税收2亿元。', ['estimate', 'said'], ['estimate', 'said']],
  // What it only explains takes nothing from its place: neither a promise nor a deed.
  ['规上企业：年主营业务收入达到2000万元的企业。', ['target', 'by-place'], ['actual', 'by-place']],
  ['双百行动：指改造小区100个。', ['target', 'by-place'], ['actual', 'by-place']],
  ['可比口径：剔除2022年一次性收入4.2亿元。', ['actual', 'by-place'], ['actual', 'by-place']],
];

describe('figures of notes', () => {
  const saidOf = ({ status, goal, inferred, reading }: ReturnType<typeof readFigures>[number]): unknown => {
    expect(goal).toBe(false);
    expect(inferred.includes('status')).toBe(reading.status === 'in-notes');
    return [status, reading.status === 'in-notes' ? 'by-place' : 'said'];
  };

  it.each(cases)('%s', (words, behindPlan, atFootOfReview) => {
    expect(saidOf(readFigures(`${review}${plan}名词解释\n${words}`).at(-1)!)).toEqual(behindPlan);
    const text = `${review}${words}\n${plan}`;
    const note = { start: review.length, end: review.length + words.length };
    const { figures } = findFigures({ ...inputOf(text), notes: [note] });
    expect(saidOf(figures.findLast(({ start }) => start < note.end)!)).toEqual(atFootOfReview);
  });
});
