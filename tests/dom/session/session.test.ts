import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Session, startSession } from '../../../entrypoints/session/session.ts';
import { SnippetBoxes } from '../../../lib/page/snippet-boxes.ts';
import type { SentReport } from '../../../lib/protocol/shapes.ts';
import * as settings from '../../../lib/settings/settings.ts';
import { speak } from '../../helpers/i18n.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { stubHighlights } from '../../helpers/stub-highlights.ts';
import type { FakeBackground } from './fake-background.ts';
import { type FakeSource, fakeSource } from './fake-source.ts';

const wire = vi.hoisted(() => ({ background: null as unknown as FakeBackground }));
vi.mock('../../../lib/protocol/wire.ts', () => ({
  sendMessage: (side: string, envelope: never) => wire.background.receive(side, envelope),
  onMessage: (side: string, listener: never) => wire.background.listen(side, listener),
}));

const paragraphs = [
  '临澜镇人民政府2023年工作报告',
  '2023年，全镇完成税收18.62亿元，同比增长6.4%。',
  '2023年，全镇新增就业岗位1208个。',
];

let registry: Map<string, Set<AbstractRange>>;
let root: ShadowRoot;
let before: string;
let source: FakeSource;
let session: Session;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    id: 'zhengbaotong',
    getURL: (path: string) => `chrome-extension://zhengbaotong${path}`,
    getManifest: () => ({ version: '1.0.0' }),
  });
  await speak();
  // The text is short, and 常规 paints by its length.
  await settings.markLevel.setValue('all');
  const { FakeBackground } = await import('./fake-background.ts');
  wire.background = new FakeBackground();
  registry = new Map();
  stubHighlights(registry);
  const box = { left: 10, top: 20, right: 60, bottom: 40, width: 50, height: 20 };
  Range.prototype.getBoundingClientRect = () => box as DOMRect;
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  Object.assign(document, { elementsFromPoint: () => [] });
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement) {
    root = Element.prototype.attachShadow.call(this, { mode: 'closed' });
    return root;
  });
  source = fakeSource(paragraphs);
  before = document.documentElement.outerHTML;
});

afterEach(() => {
  session?.end();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** The words that stand under a mark's name, as the document prints them. */
function marked(...names: string[]): string[] {
  return names
    .flatMap((name) => [...(registry.get(name) ?? [])])
    .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
}

const marks = () => marked('zbt-figure', 'zbt-goal');

/** Begins a session and waits until it has painted and asked all there is to ask. */
async function start(): Promise<void> {
  session = startSession(source);
  await vi.waitFor(() => {
    expect(marks().length).toBeGreaterThan(0);
    expect(wire.background.dataOf('reportShown').length).toBeGreaterThanOrEqual(2);
    expect(root.querySelector('button')).not.toBeNull();
  });
}

const words = () => root.textContent ?? '';
const spanOf = (quote: string) => {
  const start = paragraphs.join('\n').indexOf(quote);
  return { start, end: start + quote.length };
};

describe('the first report ever', () => {
  it('has a line that says how much is marked and where that begins, with the way there, and none has it again', async () => {
    await start();
    await vi.waitFor(() => expect(words()).toMatch(/共标出2处，从“.+”开始/));
    const jump = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === '去第一处')!;
    expect(jump).toBeDefined();
    session.end();
    session = startSession(source);
    await vi.waitFor(() => expect(marks().length).toBeGreaterThan(0));
    await new Promise((done) => setTimeout(done, 20));
    expect(words()).not.toContain('共标出');
  });

  it.each(['a panel', 'a card'])('goes with %s that opens, and does not come back', async (what) => {
    // jsdom draws nothing that could cover a place.
    document.elementsFromPoint = () => [];
    await start();
    await vi.waitFor(() => expect(words()).toContain('共标出2处'));
    if (what === 'a panel') await wire.background.ask('togglePanel', null);
    else await wire.background.ask('openItem', { kind: 'figure', span: spanOf('1208个') });
    const opened = () => root.querySelector(what === 'a panel' ? '.panel' : '.card');
    await vi.waitFor(() => expect(opened()).not.toBeNull(), { timeout: 3_000 });
    await new Promise((done) => setTimeout(done));
    expect(words()).not.toContain('共标出');
    if (what === 'a panel') await wire.background.ask('closePanel', null);
    await new Promise((done) => setTimeout(done, 20));
    expect(words()).not.toContain('共标出');
  });

  it('lets presses on its words through to the page: only its two buttons are its own', async () => {
    await start();
    await vi.waitFor(() => expect(words()).toContain('共标出2处'));
    const line = root.querySelector('.notice')!;
    expect(line.classList.contains('lets-through')).toBe(true);
    expect(line.querySelectorAll('button')).toHaveLength(2);
  });

  it('has none where nothing is marked, and the next report has it', async () => {
    await settings.markLevel.setValue('off');
    session = startSession(source);
    await vi.waitFor(() => expect(wire.background.dataOf('reportShown').length).toBeGreaterThanOrEqual(2));
    expect(words()).not.toContain('共标出');
    expect(await settings.metReport.getValue()).toBe(false);
  });
});

describe('the edge button', () => {
  it('goes and comes back as the reader chooses', async () => {
    await start();
    expect(root.querySelector('.edge')).not.toBeNull();
    await settings.edgeShown.setValue(false);
    await vi.waitFor(() => expect(root.querySelector('.edge')).toBeNull());
    await settings.edgeShown.setValue(true);
    await vi.waitFor(() => expect(root.querySelector('.edge')).not.toBeNull());
  });
});

describe('painting', () => {
  it('marks the figures of a document that is no page, on its own words', async () => {
    await start();
    expect(marks().some((text) => text.includes('18.62亿元'))).toBe(true);
    expect(marks().some((text) => text.includes('1208个'))).toBe(true);
    expect(document.body.outerHTML).toBe(new DOMParser().parseFromString(before, 'text/html').body.outerHTML);
  });

  it('sends the text once, with the format that the source says and not its address', async () => {
    await start();
    const sent = wire.background.dataOf('analyse') as SentReport[];
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ format: 'pdf', report: { text: paragraphs.join('\n') } });
    const others = wire.background.asked.filter(({ name }) => name !== 'analyse');
    expect(JSON.stringify(others)).not.toContain('就业岗位');
  });

  it('paints what is drawn, and the rest when it is drawn, without asking about the same words again', async () => {
    source.drawn = 2;
    await start();
    expect(marks().join()).not.toContain('1208个');
    source.drawn = null;
    source.watched!.onQuiet();
    await vi.waitFor(() => expect(marks().join()).toContain('1208个'));
    expect(wire.background.dataOf('analyse')).toHaveLength(1);
  });

  it('paints nothing where the reader chose so, and again when they choose otherwise', async () => {
    await settings.markLevel.setValue('off');
    session = startSession(source);
    await vi.waitFor(() => expect(wire.background.dataOf('reportShown').length).toBeGreaterThanOrEqual(2));
    expect(marks()).toEqual([]);
    await settings.markLevel.setValue('all');
    await vi.waitFor(() => expect(marks().length).toBeGreaterThan(0));
  });

  it('looks for the document again when its root is gone', async () => {
    await start();
    const upkeep = source.watched!;
    upkeep.onLost();
    expect(marks()).toEqual([]);
    await vi.waitFor(() => expect(marks().length).toBeGreaterThan(0));
    expect(upkeep.signal.aborted).toBe(true);
    expect(source.watched!.signal.aborted).toBe(false);
  });
});

describe('a number that the page shows otherwise than it is read', () => {
  it('has no mark, says so on its card, and is not kept', async () => {
    const odd = spanOf('18.62亿元');
    const read = source.read;
    source.read = () => {
      const reading = read();
      return reading && { ...reading, isAsShown: ({ start }) => start !== odd.start };
    };
    await start();
    expect(marks()).toEqual(['1208个']);
    expect(wire.background.dataOf('refine')).toEqual([expect.objectContaining({ otherwise: [odd] })]);
    await wire.background.ask('openItem', { kind: 'figure', span: odd });
    await vi.waitFor(() => expect(words()).toContain('与页面上看到的可能不同'), { timeout: 3_000 });
    expect(await wire.background.ask('keepHere', null)).toEqual({ ok: true, value: null });
    document.getSelection()!.selectAllChildren(source.read()!.root.children[1]!);
    expect(await wire.background.ask('keepHere', null)).toEqual({ ok: false, code: 'not-as-shown' });
    expect(wire.background.dataOf('keep')).toEqual([]);
    expect(words()).toContain('没有摘录');
  });
});

describe('a page with a field that is too long', () => {
  it('says that fields of the page were cut', async () => {
    const read = source.read;
    source.read = () => {
      const reading = read();
      return reading && { ...reading, report: { ...reading.report, documentTitle: '长'.repeat(10_000) } };
    };
    await start();
    await vi.waitFor(() => expect(words()).toContain('没有全部读入'));
  });
});

describe('answers', () => {
  it('goes to a place and shows it', async () => {
    await start();
    const span = spanOf('1208个');
    expect(await wire.background.ask('goTo', { span })).toEqual({ ok: true, value: null });
    expect(source.scrolledTo).toEqual([span]);
    expect(marked('zbt-found')).toEqual(['1208个']);
  });

  it('finds words, step by step, around the end', async () => {
    await start();
    expect(await wire.background.ask('findInReport', { query: '全镇' })).toEqual({
      ok: true,
      value: { count: 2 },
    });
    const step = () => wire.background.ask('findStep', { by: 1 });
    expect(await step()).toEqual({ ok: true, value: { index: 2, count: 2 } });
    expect(await step()).toEqual({ ok: true, value: { index: 1, count: 2 } });
    expect(await wire.background.ask('findState', null)).toEqual({
      ok: true,
      value: { query: '全镇', index: 1, count: 2 },
    });
    expect(marked('zbt-found')).toEqual(expect.arrayContaining(['全镇', '全镇']));
    expect(await wire.background.ask('findInReport', { query: '没有的词' })).toEqual({
      ok: true,
      value: { count: 0 },
    });
  });

  it('finds the words again where they stand once the text has changed', async () => {
    await start();
    await wire.background.ask('findInReport', { query: '1208个' });
    const first = document.querySelectorAll('article p')[1]!;
    first.textContent = `${first.textContent}另有新建的口袋公园两处。`;
    source.watched!.onQuiet();
    await vi.waitFor(() => expect(wire.background.dataOf('analyse')).toHaveLength(2));
    await vi.waitFor(() => expect(marked('zbt-found')).toEqual(['1208个']));
  });

  it('takes up a search that stood there before the page was loaded once more, where it is', async () => {
    wire.background.answers.keptFind = () => '全镇';
    await start();
    await vi.waitFor(() => expect(root.querySelector('.find-bar')?.textContent).toContain('第1处，共2处'));
    expect(marked('zbt-found')).toEqual(['全镇', '全镇']);
    expect(source.scrolledTo).toEqual([]);
    await wire.background.ask('findInReport', { query: '就业' });
    await wire.background.ask('findInReport', { query: '' });
    expect(wire.background.dataOf('keepFind').map((said) => (said as { query: unknown }).query)).toEqual([
      '就业',
      null,
    ]);
  });

  it('opens and closes the panel', async () => {
    await start();
    await wire.background.ask('togglePanel', null);
    await vi.waitFor(() => expect(root.querySelector('.panel')).not.toBeNull());
    await wire.background.ask('togglePanel', null);
    await vi.waitFor(() => expect(root.querySelector('.panel')).toBeNull());
  });

  it('lays boxes over the text anew when a card speaks of it, not at whatever changes', async () => {
    await start();
    const laid = vi.spyOn(SnippetBoxes.prototype, 'show');
    await wire.background.ask('togglePanel', null);
    await vi.waitFor(() => expect(root.querySelector('.panel')).not.toBeNull());
    expect(laid).not.toHaveBeenCalled();
    session.finding.openItem('figure', 0, false);
    await vi.waitFor(() => expect(root.querySelector('.card')).not.toBeNull());
    expect(laid).toHaveBeenCalled();
  });

  it('outlines a level with the growth that is one mark with it', async () => {
    await start();
    const laid = vi.spyOn(SnippetBoxes.prototype, 'show');
    session.finding.openItem('figure', 0, false);
    await vi.waitFor(() => expect(root.querySelector('.card')).not.toBeNull());
    const [outlined] = laid.mock.lastCall![0];
    expect(outlined).toMatchObject({ look: 'spoken-of', ...spanOf('18.62亿元，同比增长6.4%') });
  });

  it('closes a card at once when another figure is gone to, and opens only the one that was asked for last', async () => {
    await start();
    const headline = () => root.querySelector('.card .headline')?.textContent ?? null;
    const openedSince: (string | null)[] = [];
    session.finding.openItem('figure', 0, false);
    await vi.waitFor(() => expect(headline()).toContain('18.62亿元'));
    session.finding.openItem('figure', 2, false);
    await vi.waitFor(() => expect(headline()).toBeNull(), { timeout: 100 });
    session.finding.openItem('figure', 0, false);
    session.finding.openItem('figure', 2, false);
    await vi.waitFor(
      () => {
        openedSince.push(headline());
        expect(headline()).toContain('1208个');
      },
      { timeout: 2000, interval: 5 },
    );
    expect(openedSince.filter((one) => one?.includes('18.62亿元'))).toEqual([]);
  });

  describe('a card in a window that changes its width', () => {
    const card = () => root.querySelector<HTMLElement>('.card');
    const open = async () => {
      vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
      await start();
      session.finding.openItem('figure', 0, false);
      await vi.waitFor(() => expect(card()?.style.left).toBe('10px'));
    };
    /** The text is set anew, and the marks stand elsewhere. */
    const narrow = (box: object) => {
      Range.prototype.getBoundingClientRect = () => box as DOMRect;
      Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
      Object.assign(window, { innerWidth: window.innerWidth - 200 });
      window.dispatchEvent(new Event('resize'));
    };

    afterEach(() => Object.assign(window, { innerWidth: 1024 }));

    it('goes along with its mark', async () => {
      await open();
      narrow({ left: 300, top: 120, right: 350, bottom: 140, width: 50, height: 20 });
      await vi.waitFor(() => expect(card()?.style.left).toBe('300px'));
      expect(card()?.style.top).toBe('148px');
    });

    it('brings its mark back where that has left the window', async () => {
      await open();
      source.scrolledTo = [];
      narrow({ left: 300, top: 4000, right: 350, bottom: 4020, width: 50, height: 20 });
      await vi.waitFor(() => expect(source.scrolledTo).toEqual([spanOf('18.62亿元')]));
      expect(card()).not.toBeNull();
    });

    it('closes where its mark is drawn no longer', async () => {
      await open();
      narrow({ left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 });
      await vi.waitFor(() => expect(card()).toBeNull());
    });
  });

  it('leaves a card open when its own figure is gone to', async () => {
    await start();
    session.finding.openItem('figure', 0, false);
    await vi.waitFor(() => expect(root.querySelector('.card')).not.toBeNull());
    const card = root.querySelector('.card');
    session.finding.goTo(spanOf('18.62亿元'));
    await new Promise((next) => setTimeout(next, 60));
    expect(root.querySelector('.card')).toBe(card);
  });

  it('closes its own panel where the browser’s was opened, and opens none', async () => {
    await start();
    expect(await wire.background.ask('closePanel', null)).toEqual({ ok: true, value: null });
    await wire.background.ask('togglePanel', null);
    await vi.waitFor(() => expect(root.querySelector('.panel')).not.toBeNull());
    await wire.background.ask('closePanel', null);
    await vi.waitFor(() => expect(root.querySelector('.panel')).toBeNull());
  });

  it('gives the address of a place to the side panel, which copies it', async () => {
    await start();
    const answer = await wire.background.ask('linkTo', { span: spanOf('1208个') });
    expect(answer).toEqual({ ok: true, value: { address: source.address, exact: false } });
  });

  it('keeps the selection by the report’s key', async () => {
    wire.background.answers.keep = ({ id }: { id: string }) => keptSnippet({ id });
    await start();
    document.getSelection()!.selectAllChildren(document.querySelectorAll('article p')[1]!);
    expect((await wire.background.ask('keepHere', null)).ok).toBe(true);
    const [kept] = wire.background.dataOf('keep') as { key: string; kind: string; spans: object[] }[];
    expect(kept).toMatchObject({ kind: 'selection', spans: [spanOf(paragraphs[1]!)] });
    expect(wire.background.keys).toContain(kept!.key);
    document.getSelection()!.removeAllRanges();
    await vi.waitFor(() => expect(words()).toContain('已摘录'));
  });

  it('says of a place that was kept before that it was', async () => {
    wire.background.answers.keep = () => keptSnippet({ id: 'kept before' });
    await start();
    document.getSelection()!.selectAllChildren(document.querySelectorAll('article p')[1]!);
    expect((await wire.background.ask('keepHere', null)).ok).toBe(true);
    await vi.waitFor(() => expect(words()).toContain('这一处已经摘录过'));
  });

  it('sends the text again when the popup asks for it, and when the background knows the key no longer', async () => {
    await start();
    expect(await wire.background.ask('sendReport', null)).toMatchObject({
      ok: true,
      value: { key: expect.any(String) },
    });
    expect(wire.background.dataOf('analyse')).toHaveLength(2);
    wire.background.keys.clear();
    wire.background.answers.keep = ({ id }: { id: string }) => keptSnippet({ id });
    document.getSelection()!.selectAllChildren(document.querySelectorAll('article p')[1]!);
    expect((await wire.background.ask('keepHere', null)).ok).toBe(true);
    expect(wire.background.dataOf('analyse')).toHaveLength(3);
    document.getSelection()!.removeAllRanges();
  });

  it('reads the same words anew when the reader has set something right', async () => {
    await start();
    await wire.background.ask('readAgain', null);
    await vi.waitFor(() => expect(wire.background.dataOf('analyse')).toHaveLength(2));
  });

  it.each([
    ['a name that no message has', 'noSuchMessage', null, {}, 'bad-message'],
    ['a span that runs backwards', 'goTo', { span: { start: 2, end: 1 } }, {}, 'bad-message'],
    [
      'a content script of ours, in the page of a tab',
      'goTo',
      { span: { start: 1, end: 2 } },
      { url: 'https://www.shmh.gov.cn/', tab: { id: 3 } },
      'not-allowed',
    ],
    ['another extension', 'goTo', { span: { start: 1, end: 2 } }, { id: 'another' }, 'not-allowed'],
  ])('refuses %s', async (_what, name, data, sender, code) => {
    await start();
    expect(await wire.background.ask(name, data, sender)).toEqual({ ok: false, code });
    expect(source.scrolledTo).toEqual([]);
  });
});

describe('keys', () => {
  it('Esc closes what was opened last: the card, the places found, the panel', async () => {
    const listeners: ((event: object) => void)[] = [];
    const listen = document.addEventListener.bind(document);
    vi.spyOn(document, 'addEventListener').mockImplementation((...args: Parameters<typeof listen>) => {
      if (args[0] === 'keydown') listeners.push(args[1] as (event: object) => void);
      listen(...args);
    });
    await start();
    const press = (event: object) => {
      for (const listener of listeners)
        listener({ key: 'Escape', isTrusted: true, defaultPrevented: false, ...event });
    };
    await wire.background.ask('togglePanel', null);
    await wire.background.ask('findInReport', { query: '全镇' });
    wire.background.answers.lookUp = () => ({ query: '全镇', match: 'none', explanation: null, near: [] });
    document.getSelection()!.selectAllChildren(document.querySelectorAll('article p')[1]!);
    await wire.background.ask('lookUpHere', null);
    await vi.waitFor(() => expect(root.querySelector('.card')).not.toBeNull());

    press({ isTrusted: false });
    press({ defaultPrevented: true });
    press({ key: 'a' });
    await Promise.resolve();
    expect(root.querySelector('.card')).not.toBeNull();

    press({});
    await vi.waitFor(() => expect(root.querySelector('.card')).toBeNull());
    expect(marked('zbt-found')).not.toEqual([]);
    press({});
    await vi.waitFor(() => expect(marked('zbt-found')).toEqual([]));
    expect(root.querySelector('.panel')).not.toBeNull();
    press({});
    await vi.waitFor(() => expect(root.querySelector('.panel')).toBeNull());
  });
});

describe('the end', () => {
  const isOver = () => {
    expect(session.ended).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
    expect(source.watched!.signal.aborted).toBe(true);
    expect(wire.background.isHeard).toBe(false);
    expect(root.textContent).toBe('');
  };

  it('leaves the document as it was', async () => {
    await start();
    await wire.background.ask('togglePanel', null);
    await wire.background.ask('findInReport', { query: '全镇' });
    expect(document.documentElement.outerHTML).not.toBe(before);
    session.end();
    isOver();
  });

  it('comes while the first answer is on its way, and then nothing is painted', async () => {
    let answer = () => {};
    wire.background.answers.analyse = () => new Promise<null>((done) => (answer = () => done(null)));
    session = startSession(source);
    // The settings are there by now; the answer is not.
    await new Promise((done) => setTimeout(done, 20));
    session.end();
    answer();
    await new Promise((done) => setTimeout(done, 20));
    expect(wire.background.asked.map(({ name }) => name)).toEqual(['analyse']);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
    expect(source.watched).toBeNull();
  });

  it('comes by the reader’s word in the popup', async () => {
    await start();
    await wire.background.ask('stopReading', null);
    isOver();
  });

  it.each([
    ['everywhere', () => settings.offEverywhere.setValue(true)],
    ['on this site', () => settings.offSites.setValue(['www.pudong.gov.cn'])],
  ])('comes when the extension is switched off %s', async (_where, switchOff) => {
    await start();
    await switchOff();
    await vi.waitFor(isOver);
  });

  it('does not come when it is switched off on another site', async () => {
    await start();
    await settings.offSites.setValue(['www.shmh.gov.cn']);
    await new Promise((done) => setTimeout(done, 20));
    expect(session.ended).toBe(false);
  });

  it('comes when something else stands under another address, and the background learns of it', async () => {
    await start();
    source.address = 'https://www.pudong.gov.cn/files/8';
    source.stillReport = false;
    source.changeAddress!();
    await vi.waitFor(isOver);
    expect(wire.background.dataOf('reportGone')).toEqual([null]);
  });

  it('does not come while another address shows a report: that is read', async () => {
    await start();
    source.address = 'https://www.pudong.gov.cn/files/8';
    source.changeAddress!();
    await vi.waitFor(() => expect(wire.background.dataOf('analyse')).toHaveLength(2));
    expect((wire.background.dataOf('analyse')[1] as SentReport).report.address).toBe(source.address);
    expect(session.ended).toBe(false);
    expect(wire.background.dataOf('reportGone')).toEqual([]);
  });
});

describe('a page of which a part was read', () => {
  it('says so, is read whole on a press, and the next time without being asked', async () => {
    source.isPart = true;
    await start();
    await vi.waitFor(() => expect(words()).toContain('只读到了一部分'));
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === '读全文')!;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    // What a script of the page makes is no press.
    expect(source.isPart).toBe(true);
    await wire.background.ask('readWhole', null);
    await vi.waitFor(() => expect(words()).not.toContain('只读到了一部分'));
    expect(source.isPart).toBe(false);
    await vi.waitFor(async () =>
      expect(await settings.wholePages.getValue()).toEqual(['https://pudong.gov.cn/files/7']),
    );
  });

  it('says nothing where the reader asked for all of it before', async () => {
    await settings.wholePages.setValue([source.address.replace('www.', '')]);
    source.isPart = true;
    await start();
    await vi.waitFor(() => expect(source.isPart).toBe(false));
    expect(words()).not.toContain('只读到了一部分');
  });
});
