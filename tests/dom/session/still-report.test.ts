// @vitest-environment-options {"url": "https://www.shcn.gov.cn/art/2024/1/1/art_1_1.html"}
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import detector from '../../../entrypoints/detect/index.ts';
import { sharedWorld } from '../../../entrypoints/report/shared-world.ts';
import { isStillReport } from '../../../entrypoints/report/still-report.ts';
import { saidReports } from '../../../lib/settings/settings.ts';
import { canonicalAddress } from '../../../lib/text/address.ts';

const report = readFileSync(resolve('tests/fixtures/pages/general-changning.html'), 'utf8');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  document.documentElement.innerHTML = report;
  delete sharedWorld.detect;
  detector.main();
});

it('asks the detector of its frame whether the document is a report still', async () => {
  expect(await isStillReport()).toBe(true);
  document.body.textContent = '各居民：明日8时至16时停水。';
  expect(await isStillReport()).toBe(false);
});

it('goes by the reader’s word where the detector says no, and where none has looked', async () => {
  delete sharedWorld.detect;
  expect(await isStillReport()).toBe(false);
  await saidReports.setValue([canonicalAddress(location.href)!]);
  expect(await isStillReport()).toBe(true);
});

it('reads nothing where a password is asked for', async () => {
  document.body.append(Object.assign(document.createElement('input'), { type: 'password' }));
  expect(await isStillReport()).toBe(false);
});

it('knows its detector by no name that an element of the page can bear', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<i id="zbtDetect"></i><i id="detect"></i><i id="session"></i>',
  );
  expect(await isStillReport()).toBe(true);
  expect(Object.keys(globalThis).some((name) => /^zbt|zhengbaotong/i.test(name))).toBe(false);
});
