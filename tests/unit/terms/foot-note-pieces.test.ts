import { describe, expect, it } from 'vitest';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { printOf } from '../../helpers/print-of.ts';

/** Running text that a page of 27 characters cut, with the marks of two notes. */
const page = [
  '全镇上下坚持稳中求进工作总基调，深化楼宇工程①，落实责',
  '任，加快推进一批重点工程早日开工建设，完成投资三十七亿',
  '元，带动就业岗位九百个，群众满意度提升，网格工程②有序推',
  '进，各社区办好食堂、开展文艺汇演、戏曲导赏和电影展映等',
  '一百七十场，惠及居民三千余人，全镇面貌焕然一新有目共睹',
];
/** More of it, which ends a paragraph. */
const next = [
  '各村建好口袋公园和健身步道，推进老旧房屋加装电梯并完成',
  '管网改造，办好食堂、托育和助浴等民生实事，让群众在家门',
  '口享受优质服务。',
];

/** The pieces of each note of a text, as it is printed below the running text. */
function piecesOf(...below: string[]): string[][] {
  const text = [...page, ...below].join('\n');
  return findOwnNotes(printOf(text)).map(({ entry }) =>
    entry.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '｜')),
  );
}

const second = '②网格工程：指由网格员上门办事。';

describe('the lines of a note at the foot of a page', () => {
  it('are one where it ends in its first', () => {
    expect(piecesOf('①楼宇工程：指楼宇里的服务。', second)).toEqual([
      ['①楼宇工程：指楼宇里的服务。'],
      ['②网格工程：指由网格员上门办事。'],
    ]);
  });

  it('go on while they are full', () => {
    const lines = ['①楼宇工程：指在楼宇里设立服务站，由专人为企业和职工', '办事，每年走访两次。'];
    expect(piecesOf(...lines, second)[0]).toEqual([lines.join('｜')]);
  });

  it('end with a short line that closes its sentence, and with a short one behind the first', () => {
    const note = '①楼宇工程：指楼宇里的服务。';
    expect(piecesOf(note, ...next)[0]).toEqual([note]);
    const open = ['①楼宇工程：指在楼宇里设立服务站，由专人为企业和职工', '办事并且走访企业'];
    expect(piecesOf(...open, ...next)[0]![0]).toBe(open.join('｜'));
  });

  it('end where a page begins', () => {
    const lines = [
      '①楼宇工程：指在楼宇里设立服务站，由专人为企业和职工',
      '办事，每年走访两次并且及时把他们的意见带回来逐条答复，',
    ];
    expect(piecesOf(...lines, '— 3 —', ...next)[0]).toEqual([lines.join('｜')]);
  });

  it.each([
    ['closes what it opened', '设立“服务站，由专人为企业和职工办事并', '点”，每年走访两次。'],
    [
      'is right below running text, behind the break of a page',
      '设立服务站，由专人为企业和职工们办事并',
      '收集意见，每年走访两次。',
    ],
  ])('have their rest above the next note where that %s', (_what, begun, rest) => {
    const first = `①楼宇工程：指${begun}`;
    expect(piecesOf(first, '— 3 —', ...next, rest, second)[0]).toEqual([first, rest]);
    expect(piecesOf(`${first}。`, '— 3 —', ...next, rest, second)[0]).toEqual([`${first}。`]);
    expect(piecesOf(first, '— 3 —', ...next, rest.replace('。', '，'), second)[0]).toEqual([first]);
    expect(piecesOf(first, '— 3 —', ...next, rest)[0]).toEqual([first]);
  });

  it('have no rest further up, and none below a blank line', () => {
    const first = '①楼宇工程：指设立服务站，由专人为企业和职工们办事并';
    const rest = '收集意见，每年走访两次。';
    expect(piecesOf(first, '— 3 —', rest, ...next, second)[0]).toEqual([first, next.at(-1)]);
    expect(piecesOf(first, '— 3 —', ...next, '', rest, second)[0]).toEqual([first]);
  });
});
