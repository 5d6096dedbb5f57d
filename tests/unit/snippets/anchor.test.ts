import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor, anchorAll } from '../../../lib/snippets/anchor.ts';
import { checkAgain } from '../../../lib/snippets/check-again.ts';
import { snippetAt, snippetOf } from '../../helpers/kept-snippet.ts';
import { longReport } from '../../helpers/long-report.ts';
import { figureSpans, judgeAnchor, mutate, mutationKinds } from '../../helpers/mutate-report.ts';
import { seeded } from '../../helpers/random.ts';

const text = [
  '一、稳住经济大盘',
  '上半年，全镇完成税收19.66亿元，同比增长48.2%。其中，本级收入5.1亿元。园区新建厂房3栋，入驻企业200家。',
  '商贸回暖明显。社会消费品零售总额实现4.76亿元，同比增长17%。新增就业岗位412个。',
  '二、办好民生实事',
  '为老服务持续改善。新增养老床位80张，同比增长17%。新增就业岗位412个。',
  '项目\t数量\n绿地\t12万平方米\n岸线\t3公里',
].join('\n');

describe('a snippet is found where it stands', () => {
  it('is unchanged on the same text, for every figure of it', () => {
    for (const span of figureSpans(text)) {
      const snippet = snippetAt(text, span);
      expect(anchor(snippet, text)).toEqual({
        state: 'unchanged',
        span,
        was: snippet.quote,
        found: snippet.quote,
      });
    }
  });

  it('tells equal sentences apart by their neighbours', () => {
    const second = snippetOf(text, '412个', 1);
    const now = text.replace('新增就业岗位412个', '新增就业岗位398个');
    const at = now.indexOf('412个');
    expect(second.anchor.twins).toBe(1);
    expect(anchor(second, now)).toMatchObject({ state: 'unchanged', span: { start: at, end: at + 4 } });
    expect(anchor(snippetOf(text, '412个', 0), now)).toMatchObject({
      state: 'changed',
      was: '412个',
      found: '398个',
    });
  });

  it('is gone when its sentence is, though a sentence built alike remains', () => {
    const now = text.replace('社会消费品零售总额实现4.76亿元，同比增长17%。', '');
    expect(anchor(snippetOf(text, '17%'), now).state).toBe('gone');
    expect(anchor(snippetOf(text, '4.76亿元'), now).state).toBe('gone');
  });

  it('is found in a text wrapped like a PDF', () => {
    const wrapped = text
      .replace(/.{11}/g, '$&\n')
      .replace(/(\d)\n([\d.])/g, '$1$2')
      .replace(/(\d\.)\n(\d)/g, '$1$2');
    expect(anchor(snippetOf(text, '4.76亿元'), wrapped).state).toBe('moved');
  });

  it('is found by its words, whether the sentence it was kept with closed blanks or has them', () => {
    const spaced = text.replace('4.76亿元，同比增长17%', '4.76 亿元 ，同比增长 17 %');
    for (const quote of ['4.76 亿元', '17 %']) {
      const snippet = snippetOf(spaced, quote);
      const old = { ...snippet, sentence: snippet.sentence.replaceAll(' ', '') };
      expect(snippet.sentence).toContain('4.76 亿元 ，同比增长 17 %');
      for (const kept of [snippet, old]) {
        expect(anchor(kept, spaced).state).toBe('unchanged');
        expect(anchor(kept, text).state).toBe('moved');
      }
    }
  });

  it('keeps a selection over paragraphs', () => {
    const from = text.indexOf('新增就业岗位412个');
    const snippet = snippetAt(
      text,
      { start: from, end: text.indexOf('新增养老床位') },
      { kind: 'selection', figure: null },
    );
    expect(anchor(snippet, `前言。\n${text}`)).toMatchObject({ state: 'moved' });
    expect(anchor(snippet, text.replace('办好民生实事', '办好十件实事'))).toMatchObject({ state: 'changed' });
  });

  it('does not read two cells as one number', () => {
    const snippet = snippetOf(text, '12万平方米');
    expect(anchor(snippet, text.replace('12万', '1\t2万')).state).not.toBe('moved');
    expect(anchor(snippet, text.replace('12万', '1\t2万')).state).not.toBe('unchanged');
  });

  it('is gone where what was kept shows nothing, whatever sentence it was kept with', () => {
    const empty = { ...snippetOf(text, '412个'), kind: 'selection' as const, figure: null, quote: '\u200b' };
    expect(anchor(empty, text)).toMatchObject({ state: 'gone', span: null });
    expect(anchor({ ...empty, sentence: '别处的话。' }, text)).toMatchObject({ state: 'gone', span: null });
  });

  it.each(['', ' ', '\u0000'.repeat(10), '\u202e税收19.66亿元', 'a'.repeat(100_000)])(
    'survives the text %#',
    (other) => {
      expect(['gone', 'moved', 'changed']).toContain(anchor(snippetOf(text, '19.66亿元'), other).state);
    },
  );
});

describe('another number is never taken for it', () => {
  const cases: [name: string, quote: string, from: string, to: string][] = [
    ['a digit', '19.66亿元', '19.66', '19.67'],
    ['a digit before', '19.66亿元', '19.66', '219.66'],
    ['a unit', '19.66亿元', '19.66亿元', '19.66万元'],
    ['a longer unit', '200家', '200家', '200家次'],
    ['a hedge', '4.76亿元', '4.76亿元', '约4.76亿元'],
    ['a hedge behind', '80张', '80张', '80张以上'],
    ['the direction', '48.2%', '增长48.2%', '下降48.2%'],
    ['the sign', '48.2%', '48.2%', '-48.2%'],
    ['percent to points', '48.2%', '48.2%', '48.2个百分点'],
  ];
  it.each(cases)('%s', (_name, quote, from, to) => {
    const snippet = snippetOf(text, quote);
    const result = anchor(snippet, text.replace(from, to));
    expect(result.state).toBe('changed');
    expect(result.found).not.toBe(result.was);
  });

  it.each([
    ['新增就业约300人。', '新增就业近300人。'],
    ['新增就业超300人。', '新增就业逾300人。'],
  ])('another hedge: %s %s', (kept, now) => {
    expect(anchor(snippetOf(kept, '300人'), now).state).toBe('changed');
  });

  it.each([
    ['新增就业300人以上。', '新增就业300余人。'],
    ['新增就业300人左右。', '新增就业近300人。'],
  ])('a hedge on the other side is never the same: %s %s', (kept, now) => {
    expect(['changed', 'gone']).toContain(anchor(snippetOf(kept, '300人'), now).state);
  });

  it('a word put beside it is no change of the number', () => {
    expect(anchor(snippetOf(text, '19.66亿元'), text.replace('完成税收', '完成税收总额')).state).toBe(
      'moved',
    );
    const growth = snippetOf(text, '48.2%');
    expect(anchor(growth, text.replace('同比增长48.2%', '同比大幅增长48.2%')).state).toBe('moved');
  });
});

/** A seeded sample of what `npm run proof` does in full. */
describe('mutations of reports', () => {
  const shared = resolve(import.meta.dirname, '../../../../shared/reports');
  const real = existsSync(shared)
    ? readdirSync(shared)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(resolve(shared, name), 'utf8'))
    : [];
  const sources: [string, string[]][] = [
    ['made-up reports', [longReport(11, 3000), longReport(12, 9000)]],
    ['real reports (skipped where ../shared is absent)', real],
  ];
  it.each(sources)('%s: wrong place 0', (_name, texts) => {
    const random = seeded(20260302);
    for (let i = 0; i < (texts.length > 0 ? 110 : 0); i += 1) {
      const source = random.pick(texts);
      const span = random.pick(figureSpans(source));
      const kind = mutationKinds[i % mutationKinds.length]!;
      const mutation = mutate(source, span, kind, random);
      if (!mutation) continue;
      const verdict = judgeAnchor(anchor(snippetAt(source, span), mutation.text), mutation);
      const mustBeRight = mutation.changed || kind === 'rewrapped' || kind === 'sentence-deleted';
      expect(mustBeRight ? [verdict] : ['right', 'missed'], `${i} ${kind}`).toContain(
        mustBeRight ? 'right' : verdict,
      );
    }
  });

  it('finds many at once as it finds each', () => {
    const source = longReport(3, 4000);
    const snippets = figureSpans(source)
      .slice(0, 20)
      .map((span) => snippetAt(source, span));
    const now = `新的开头。\n${source}`;
    expect(anchorAll(snippets, now)).toEqual(snippets.map((snippet) => anchor(snippet, now)));
  });
});

describe('checking again', () => {
  const snippet = snippetOf(text, '19.66亿元');
  const at = '2026-03-03T08:00:00+08:00';
  const place = anchor(snippet, text);
  it.each([
    ['same', 'a'.repeat(64)],
    ['different', 'b'.repeat(64)],
    ['not-comparable', null],
  ])('the body is %s', (body, bodyHash) => {
    expect(checkAgain(snippet, { place, bodyHash, at })).toEqual({
      at,
      place: 'unchanged',
      body,
      found: null,
      ...(body === 'not-comparable' ? {} : { bodyHash }),
    });
  });

  it('keeps old and new in the words that tell them apart', () => {
    const now = anchor(snippet, text.replace('税收19.66', '税收约19.66'));
    expect(checkAgain(snippet, { place: now, bodyHash: null, at })).toMatchObject({
      place: 'changed',
      was: '19.66亿元',
      found: '约19.66亿元',
      doubt: false,
    });
  });

  it('asks the reader where the number is the same and words came before it', () => {
    const now = anchor(snippet, text.replace('全镇完成税收', '全镇重点园区完成税收'));
    expect(checkAgain(snippet, { place: now, bodyHash: null, at })).toMatchObject({
      place: 'changed',
      was: '全镇完成税收19.66亿元',
      found: '全镇重点园区完成税收19.66亿元',
      doubt: true,
    });
  });
});
