import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForClosedRoot } from '../../scripts/browsers/closed-root.ts';
import { eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { otherPages, ownReports, publishAll } from '../helpers/served-pages.ts';

/** The parts of the browser's interface that are asked of a page of the extension. */
declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  runtime: { getManifest(): object };
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
};

const report = ownReports[0]!;
const other = otherPages[0]!;

describe('what the browser says of the extension, in chrome', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('chrome');
    publishAll(stage.portal, ownReports);
  });
  afterAll(() => stage?.close());

  test('the install warning is of a number of sites, not of all, and the only one', async () => {
    const page = await stage.browser.openExtensionPage('/library.html');
    const warnings = await page.evaluate(() =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
    );
    await page.close();
    // Eighteen domains are "a number of"; storage, menus and the toolbar button warn of nothing.
    expect(warnings).toEqual(['Read and change your data on a number of websites']);
  });

  test('the badge counts the figures of a report, and nothing elsewhere', async () => {
    const page = await stage.browser.browser.newPage();
    await page.bringToFront();
    const asker = await stage.browser.openExtensionPage('/library.html');
    const badgeOf = (address: string) =>
      asker.evaluate(async (url: string) => {
        const [tab] = await chrome.tabs.query({ url });
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : null;
      }, address);
    await page.bringToFront();
    await page.goto(report.address);
    const badge = await eventually('the badge', async () => (await badgeOf(report.address)) || null);
    const view = await waitForClosedRoot('chrome', page, {
      until: ({ controls }) => controls.some(({ name }) => /\d/.test(name)),
      what: 'the edge button with its count',
    });
    expect(view.controls.some(({ name }) => name.includes(badge))).toBe(true);
    await page.goto(other.address);
    await eventually('no badge', async () => (await badgeOf(other.address)) === '');
    await page.close();
    await asker.close();
  });

  test('marks stand in no accessibility tree; button, panel and rows do', async () => {
    const page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.goto(report.address);
    await waitForClosedRoot('chrome', page, {
      until: ({ controls }) => controls.some(({ name }) => /\d/.test(name)),
      what: 'the edge button',
    });
    const before = await rolesOf(page);
    expect(before.filter(({ role }) => role === 'mark')).toEqual([]);
    const button = before.find(({ role, name }) => role === 'button' && /\d+/.test(name));
    expect(button).toBeDefined();
    const handle = await page.waitForSelector(`aria/${button!.name}`);
    await handle!.click();
    await waitForClosedRoot('chrome', page, {
      until: ({ classes }) => classes.includes('panel'),
      what: 'the panel',
    });
    const after = await rolesOf(page);
    expect(after.filter(({ role }) => role === 'tab').length).toBeGreaterThanOrEqual(4);
    expect(after.some(({ role, name }) => role === 'button' && name.includes('18.62亿元'))).toBe(true);
    await page.close();
  });
});

interface Named {
  role: string;
  name: string;
}

/** Every role and name that the browser hands to assistive technology, closed roots included. */
async function rolesOf(page: Page): Promise<Named[]> {
  const found: Named[] = [];
  const visit = (node: SerializedAXNode) => {
    found.push({ role: node.role, name: node.name ?? '' });
    for (const child of node.children ?? []) visit(child);
  };
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (tree) visit(tree);
  return found;
}
