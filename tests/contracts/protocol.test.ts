import { describe, expect, test } from 'vitest';
import type { DataOf, Handlers, Protocol } from '../../lib/protocol/entry.ts';
import { fromOwnPages } from '../../lib/protocol/from-own-pages.ts';
import { fromPage } from '../../lib/protocol/from-page.ts';
import { createReceiver } from '../../lib/protocol/receive.ts';
import type { RawSender } from '../../lib/protocol/sender.ts';
import { toBackground } from '../../lib/protocol/to-background.ts';
import { toPage } from '../../lib/protocol/to-page.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';

const self = { id: 'zhengbaotong', origin: 'chrome-extension://zhengbaotong/' };
const address = 'https://www.pudong.gov.cn/report.html';
const key = 'a'.repeat(64);
const span = { start: 3, end: 9 };

/** Everyone who can send a message, as the browser describes them. */
const senders = {
  page: { id: self.id, url: address, tab: { id: 7 }, frameId: 0 },
  library: { id: self.id, url: `${self.origin}library.html`, tab: { id: 8 }, frameId: 0 },
  popup: { id: self.id, url: `${self.origin}popup.html` },
  'another extension': { id: 'other', url: 'chrome-extension://other/page.html' },
  'another extension, in a page': { id: 'other', url: address, tab: { id: 7 }, frameId: 0 },
  'a page in no tab': { id: self.id, url: address },
} as const satisfies Record<string, RawSender>;

const allowed: Record<'page' | 'own' | 'both', (keyof typeof senders)[]> = {
  page: ['page'],
  own: ['library', 'popup'],
  both: ['page', 'library', 'popup'],
};

type Samples<P extends Protocol> = { [Name in keyof P]: DataOf<P, Name> };

/** One message of each kind that is as it should be. */
const toBackgroundSamples: Samples<typeof toBackground> = {
  reportSeen: { verdict: 'yes', evidence: [], address },
  reportSaid: { address },
  reportGone: null,
  analyse: { report: plainReportText('全镇完成税收18.62亿元。', address), format: 'html', columnLinks: [] },
  refine: { key },
  reportShown: { key, isPart: false },
  reportFailed: { address, code: 'page-empty' },
  explainTerm: { key, termId: 'he-zhang-zhi', span },
  lookUp: { key, span },
  explainIndicator: { indicatorId: 'gdp' },
  earlierReports: { key, columnLinks: null },
  earlierValues: { key, span },
  comparePast: { key },
  readBrief: { key },
  openPast: { key, tabId: null },
  openVersions: { key, tabId: null },
  openBrief: {
    title: '临澜镇工作报告',
    source: '临澜镇',
    address,
    isDamaged: false,
    parts: [{ title: '目标', lines: ['税收增长5%'] }],
  },
  versionsOf: { placeKey: 'shanghai-pudong-jinqiao-zhen' },
  keepOpenVersion: { placeKey: 'shanghai-pudong-jinqiao-zhen' },
  keep: {
    key,
    id: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
    kind: 'figure',
    spans: [span],
    zone: 'Asia/Shanghai',
    agreed: false,
  },
  snippetsOfPage: { key },
  removeSnippets: { key, ids: ['one'] },
  restoreSnippets: { key, snippets: [keptSnippet()] },
  proposeCorrection: { key, span },
  keepFind: { address, query: '税收' },
  keptFind: { address },
  openFile: { address, tabId: 7, onceGranted: true },
  openLibrary: { view: 'snippets' },
  lookAtTab: { tabId: 7 },
  tabReading: { tabId: 7 },
  reportRead: { key },
  switchOn: { site: 'www.pudong.gov.cn', tabId: 7 },
  sayVerdict: { tabId: 7, frameId: 0, address, verdict: 'report' },
  takeProposal: { tabId: 7 },
  prepareReading: null,
  readAhead: { report: plainReportText('全镇完成税收17.50亿元。', address), format: 'pdf' },
  sitesChanged: null,
  placeList: null,
  placeRecord: { placeKey: 'shanghai-pudong-jinqiao-zhen' },
  pastOf: { placeKey: 'shanghai-pudong-jinqiao-zhen' },
  readPast: {
    report: plainReportText('全镇完成税收17.50亿元。', address),
    format: 'html',
    expect: { placeKey: 'shanghai-pudong-jinqiao-zhen' },
    named: null,
  },
  storeUse: { name: 'restoreSnippets', values: [[keptSnippet()]] },
  termsChanged: null,
};

const toPageSamples: Samples<typeof toPage> = {
  togglePanel: null,
  closePanel: null,
  keepHere: null,
  showSnippet: { id: 'one' },
  goTo: { span },
  openItem: { kind: 'figure', span },
  linkTo: { span },
  readColumn: null,
  findInReport: { query: '税收' },
  findState: null,
  findStep: { by: 1 },
  reachSelection: null,
  lookUpHere: null,
  sendReport: null,
  readAgain: null,
  readWhole: null,
  stopReading: null,
};

/** A receiver whose handlers only say that they were reached. */
function receiverOf(protocol: Protocol) {
  const reached: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(protocol).map((name) => [
      name,
      () => {
        reached.push(name);
        return { ok: true as const, value: null };
      },
    ]),
  ) as Handlers<Protocol>;
  return { receive: createReceiver(protocol, handlers, self), reached };
}

const directions = [
  { direction: 'to the background', protocol: toBackground as Protocol, samples: toBackgroundSamples },
  { direction: 'to the page', protocol: toPage as Protocol, samples: toPageSamples },
];

test('a direction without one of its handlers does not compile', () => {
  // @ts-expect-error every message has its handler
  const handlers: Handlers<typeof toPage> = {};
  expect(handlers).toEqual({});
});

test('a name stands in one direction’s file alone', () => {
  const names = [fromPage, fromOwnPages, toPage].flatMap((protocol) => Object.keys(protocol));
  expect(names).toEqual([...new Set(names)]);
});

describe.each(directions)('every message $direction', ({ protocol, samples }) => {
  const messages = Object.entries(protocol).map(([name, message]) => ({ name, message }));
  const sampleOf = (name: string): unknown => (samples as Record<string, unknown>)[name];

  test.each(messages)('$name has its schema, answer, senders and sentence', ({ message }) => {
    expect(message.schema.kind).toBe('schema');
    expect(message.answer).toBeDefined();
    expect(Object.keys(allowed)).toContain(message.sender);
    expect(message.doc).toMatch(/^[A-Z].{20,}\.$/);
  });

  test.each(messages)(
    '$name is taken from whom it may come, and from nobody else',
    async ({ name, message }) => {
      for (const [who, sender] of Object.entries(senders)) {
        const { receive, reached } = receiverOf(protocol);
        const answer = await receive({ name, data: sampleOf(name) }, sender);
        const may = allowed[message.sender].includes(who as keyof typeof senders);
        expect(answer, who).toEqual(may ? { ok: true, value: null } : { ok: false, code: 'not-allowed' });
        expect(reached, who).toEqual(may ? [name] : []);
      }
    },
  );

  test.each(messages)('$name is refused when it is malformed', async ({ name, message }) => {
    const sender = senders[message.sender === 'page' ? 'page' : 'library'];
    const sample = sampleOf(name);
    const without =
      sample === null
        ? [{}]
        : Object.keys(sample as object).map((field) => ({ ...(sample as object), [field]: undefined }));
    for (const data of [undefined, 7, 'text', [], ...without]) {
      const { receive, reached } = receiverOf(protocol);
      expect(await receive({ name, data }, sender), JSON.stringify(data)).toEqual({
        ok: false,
        code: 'bad-message',
      });
      expect(reached).toEqual([]);
    }
  });

  test.each(['toString', '__proto__', 'noSuchMessage', '', undefined, 7])(
    'a message of the name %s is refused',
    async (name) => {
      const { receive } = receiverOf(protocol);
      expect(await receive({ name, data: null }, senders.library)).toEqual({
        ok: false,
        code: 'bad-message',
      });
    },
  );

  test.each([undefined, null, 7, 'text'])('an envelope that is %s is refused', async (envelope) => {
    const { receive } = receiverOf(protocol);
    expect(await receive(envelope, senders.library)).toEqual({ ok: false, code: 'bad-message' });
  });

  const claims = messages.filter(({ message }) => message.ownAddress !== undefined);
  test.each(claims)('$name from a page names no address of another site', async ({ name }) => {
    for (const [claimed, code] of [
      ['https://www.pudong.gov.cn/after/navigation.html', null],
      ['https://www.shmh.gov.cn/report.html', 'not-allowed'],
      ['http://www.pudong.gov.cn/report.html', 'not-allowed'],
      ['https://www.pudong.gov.cn.example.org/report.html', 'not-allowed'],
    ] as const) {
      const { receive } = receiverOf(protocol);
      const data = JSON.parse(JSON.stringify(sampleOf(name)).replaceAll(address, claimed));
      expect(await receive({ name, data }, senders.page), claimed).toEqual(
        code === null ? { ok: true, value: null } : { ok: false, code },
      );
    }
  });
});

describe('what is checked of a message’s data', () => {
  const { receive } = receiverOf(toBackground as Protocol);

  test('a text beyond the bound is said to be too long', async () => {
    const report = plainReportText('字'.repeat(1_000_001), address);
    const data = { report, format: 'html', columnLinks: [] };
    expect(await receive({ name: 'analyse', data }, senders.page)).toEqual({ ok: false, code: 'too-large' });
  });

  const broken = { ...keptSnippet(), bodyHash: 'no hash' };
  test.each([
    ['a page', { name: 'restoreSnippets', data: { key, snippets: [broken] } }, senders.page],
    [
      'a page of ours',
      { name: 'storeUse', data: { name: 'restoreSnippets', values: [[broken]] } },
      senders.library,
    ],
  ])('no snippet that an import would refuse is written for %s', async (_who, envelope, sender) => {
    expect(await receive(envelope, sender)).toEqual({ ok: false, code: 'bad-message' });
  });

  test('a use case of the store takes its own values and no other one’s', async () => {
    for (const data of [
      { name: 'forgetReport', values: [] },
      { name: 'wipeStore', values: [] },
      { name: 'constructor', values: [] },
    ]) {
      const answer = await receive({ name: 'storeUse', data }, senders.library);
      expect(answer, data.name).toEqual({ ok: false, code: 'bad-message' });
    }
  });
});
