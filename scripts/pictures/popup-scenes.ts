import type { Page } from 'puppeteer-core';
import { clickControl } from '../browsers/closed-root.ts';
import { clickWords, openCard, openReport } from './report-scenes.ts';
import { addresses, type Studio, wait } from './stage.ts';

/** As wide as the browser makes the popup, as high as it may be at most. */
const popupWindow = { width: 400, height: 600 };

/** Presses a button of one of our own pages by its words; a picture without it would show another state. */
export async function press(page: Page, words: RegExp): Promise<void> {
  const found = await page.evaluate((source) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, summary, [role=tab], label')];
    const button = buttons.find(({ textContent }) => new RegExp(source).test(textContent ?? ''));
    button?.click();
    return button !== undefined;
  }, words.source);
  if (!found) throw new Error(`no button on ${page.url()}: ${words}`);
  await wait(350);
}

/** Waits until one of our own pages says something, five seconds at most. */
export async function says(page: Page, words: RegExp): Promise<void> {
  let text = '';
  for (let i = 0; i < 50; i++) {
    text = await page.evaluate(() => document.body.innerText);
    if (words.test(text)) return;
    await wait(100);
  }
  throw new Error(`${page.url()} does not say ${words} but ${text.slice(0, 300)}`);
}

/** The popup in every state that a page can put it into. */
export async function picturePopup(studio: Studio): Promise<void> {
  const { kind, page, visit, shoot, set } = studio;
  const popup = async (what: string, address: string, look?: (own: Page) => Promise<void>) => {
    const tab = await studio.tabOf(address);
    await visit(`/popup.html?tab=${tab}`, { window: popupWindow, settle: 1_200 }, async (own) => {
      if (look) await look(own);
      await shoot(own, `popup-${what}`, { whole: true });
    });
  };
  await openReport(studio, addresses.current);
  await openCard(studio, '18.62');
  await clickControl(kind, page, /^(?:已?摘录|Keep|Kept)$/);
  await wait(700);
  await page.keyboard.press('Escape');
  await popup('report', addresses.current);
  await popup('report-why', addresses.current, async (own) => {
    await press(own, /判断依据|Why/);
    await press(own, /往期报告|Earlier reports/);
  });
  await popup('find', addresses.current, async (own) => {
    await own.type('input', '税收');
    await own.keyboard.press('Enter');
    await wait(500);
  });
  await popup('snippets', addresses.current, (own) => press(own, /^(?:摘录|Snippets|Kept)/));
  await popup('snippet-edit', addresses.current, async (own) => {
    await press(own, /^(?:摘录|Snippets|Kept)/);
    await press(own, /^(?:备注|Note)/);
  });
  await popup('more', addresses.current, (own) => press(own, /^(?:更多|More)$/));
  await page.bringToFront();
  await clickWords(page, '6.4%', '同比增长');
  await wait(500);
  await clickControl(kind, page, /识别有误|[Mm]isread/).catch(() => {});
  await wait(400);
  await popup('correction', addresses.current);
  await page.bringToFront();
  await page.goto(addresses.other);
  await wait(900);
  await popup('none', addresses.other);
  await popup('deleted', addresses.other, (own) => press(own, /^(?:删除|Delete)$/));
  await page.goto(addresses.maybe);
  await wait(900);
  await popup('maybe', addresses.maybe);
  await set({ offSites: ['www.pudong.gov.cn'] });
  await popup('off-here', addresses.maybe);
  await set({ offSites: [], offEverywhere: true });
  await popup('off-everywhere', addresses.maybe);
  await set({ offEverywhere: false });
  await visit('/popup.html?tab=0', { window: popupWindow }, (own) => shoot(own, 'popup-unreadable'));
}
