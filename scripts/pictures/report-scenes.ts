import type { Page } from 'puppeteer-core';
import { clickControl, findMark, readMarks, waitForClosedRoot } from '../browsers/closed-root.ts';
import { putRows } from './put-rows.ts';
import { addresses, type Studio, type WindowName, wait, windows } from './stage.ts';

/** Waits until the extension has painted the page; its second reading follows within the second. */
export async function openReport({ page }: Studio, address: string): Promise<void> {
  await page.bringToFront();
  await page.goto(address);
  for (let i = 0; i < 100; i++) {
    if ((await readMarks(page))['zbt-figure']) break;
    await wait(100);
  }
  await wait(1_500);
}

/** Clicks the middle of the first text node that holds the words and follows, in the text, what stands `after`. */
export async function clickWords(page: Page, words: string, after = ''): Promise<void> {
  const point = await page.evaluate(
    ({ words, after }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let read = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(words);
        if (at >= 0 && (after === '' || (read + node.nodeValue!.slice(0, at)).endsWith(after))) {
          node.parentElement?.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const box = range.getClientRects()[0]!;
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        read += node.nodeValue;
      }
      return null;
    },
    { words, after },
  );
  if (!point) throw new Error(`not on the page: ${after}${words}`);
  await page.mouse.click(point.x, point.y);
}

/** Clicks words and waits for their card. */
export async function openCard(studio: Studio, words: string, after?: string): Promise<void> {
  await clickWords(studio.page, words, after);
  await waitForClosedRoot(studio.kind, studio.page, {
    until: ({ classes }) => classes.includes('card'),
    what: `a card of ${words}`,
  });
  await wait(700);
}

/** Opens a control far down in the card: scrolled to with the wheel, as a reader would. */
async function pressInCard({ kind, page }: Studio, words: RegExp): Promise<void> {
  const close = await waitForClosedRoot(kind, page, {
    until: ({ controls }) => controls.some(({ name }) => /^(?:关闭|Close)$/.test(name)),
    what: 'the card',
  });
  const corner = close.controls.find(({ name }) => /^(?:关闭|Close)$/.test(name))!;
  await page.mouse.move(corner.x - 100, corner.y + 60);
  await page.mouse.wheel({ deltaY: 2_000 });
  await wait(300);
  await clickControl(kind, page, words);
  await wait(300);
  await page.mouse.move(corner.x - 100, corner.y + 60);
  await page.mouse.wheel({ deltaY: 2_000 });
  await wait(300);
}

/** The report page at each level, its cards, its panel, find and notice. */
export async function pictureReport(studio: Studio, window: WindowName): Promise<void> {
  const { kind, page, shoot } = studio;
  const name = (what: string) => `${window}-page-${what}`;
  const goBack = async () => {
    await page.keyboard.press('Escape');
    await wait(200);
  };
  // Each window begins as a reader does who has kept nothing yet.
  await putRows(studio, 'snippets', []);
  await page.bringToFront();
  await page.setViewport(windows[window]);
  await openReport(studio, addresses.current);
  await shoot(page, name('top'));
  // Where the figures stand: above them no level differs from another.
  await page.evaluate(() => scrollTo(0, 900));
  const levels = window === 'wide' ? (['key', 'all', 'off', 'normal'] as const) : (['normal'] as const);
  for (const level of levels) {
    await studio.set({ markLevel: level });
    await wait(400);
    await shoot(page, name(`level-${level}`));
  }

  await openCard(studio, '18.62');
  await shoot(page, name('card-amount'));
  await pressInCard(studio, /^(?:更多|More)/);
  await shoot(page, name('card-amount-how'));
  await clickControl(kind, page, /^(?:已?摘录|Keep|Kept)$/);
  await wait(900);
  await shoot(page, name('card-amount-kept'));
  await goBack();
  for (const [what, words, after] of [
    ['growth', '6.4%', '同比增长'],
    ['goal', '36', '税收'],
    ['share', '98.7%', '达'],
    ['rank', '3', '列全区第'],
    ['from-to', '2.9%', '从'],
    ['own-note', '租税联动', '深化'],
    ['glossary', '高效办成一件事'],
    ['land', '2.1', '违法建筑'],
  ] as const) {
    try {
      await openCard(studio, words, after);
      await shoot(page, name(`card-${what}`));
    } catch (error) {
      console.log(`${name(what)}: ${error}`);
    }
    await goBack();
  }
  await openCard(studio, '18.62');
  await shoot(page, name('card-kept-before'));
  await goBack();
  // A kept span that is neither figure nor term opens what was kept.
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent?.startsWith('坚持建管并重'),
    )!;
    getSelection()!.selectAllChildren(paragraph);
  });
  await studio.send('keepHere', null, addresses.current).catch(() => {});
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await wait(900);
  await openCard(studio, '街面秩序');
  await shoot(page, name('card-snippet'));
  await goBack();
  await pictureLookUps(studio, name, goBack);
  await picturePanel(studio, name, goBack);
  await pictureFindAndNotice(studio, name, goBack);
  await pictureFocus(studio, name, goBack);
}

async function pictureLookUps(
  { kind, page, send, shoot }: Studio,
  name: (what: string) => string,
  goBack: () => Promise<void>,
): Promise<void> {
  for (const [what, words] of [
    ['nothing', '钉钉子的劲头推动'],
    ['contained', '深化租税联动'],
    ['exact', '高效办成一件事'],
  ] as const) {
    await page.bringToFront();
    await selectWords(page, words);
    await send('lookUpHere', null, addresses.current);
    await page.bringToFront();
    await waitForClosedRoot(kind, page, {
      until: ({ classes }) => classes.includes('card'),
      what: `what is known of ${words}`,
    });
    await wait(300);
    await shoot(page, name(`look-up-${what}`));
    await goBack();
  }
  await selectWords(page, '告知承诺制');
  await send('reachSelection', null, addresses.current);
  await page.bringToFront();
  await wait(300);
  await shoot(page, name('selection-tools'));
  await clickControl(kind, page, /^(?:更多|More)$/);
  await wait(300);
  await shoot(page, name('selection-tools-more'));
  await goBack();
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

/** Selects the first words that read so, across the elements that they are cut into. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(words);
    if (at < 0) throw new Error(`not on the page: ${words}`);
    const placeOf = (offset: number): [Text, number] => {
      let before = 0;
      const node = nodes.find(({ data }) => {
        before += data.length;
        return before >= offset;
      })!;
      return [node, offset - (before - node.data.length)];
    };
    const [from, to] = [placeOf(at + 1), placeOf(at + words.length)];
    from[0].parentElement!.scrollIntoView({ block: 'center' });
    getSelection()!.setBaseAndExtent(from[0], from[1] - 1, ...to);
  }, words);
}

async function picturePanel(
  { kind, page, shoot }: Studio,
  name: (what: string) => string,
  goBack: () => Promise<void>,
): Promise<void> {
  await clickControl(kind, page, /打开面板|open the panel/i);
  await wait(500);
  await shoot(page, name('panel-overview'));
  for (const [what, tab] of [
    ['contents', /^(?:目录|Contents)/],
    ['terms', /^(?:名词|Terms)/],
    ['earlier', /^(?:往期|Earlier)/],
    ['overview', /^(?:要览|Overview)/],
    ['figures', /^(?:数据|Figures)/],
  ] as const) {
    await clickControl(kind, page, tab);
    await wait(350);
    if (what !== 'overview') await shoot(page, name(`panel-${what}`));
  }
  await clickControl(kind, page, /^(?:目标|Goal)/);
  await wait(250);
  await shoot(page, name('panel-goals'));
  await clickControl(kind, page, /TSV/);
  await wait(400);
  await shoot(page, name('panel-copied'));
  await goBack();
  await goBack();
}

async function pictureFindAndNotice(
  { kind, page, send, shoot }: Studio,
  name: (what: string) => string,
  goBack: () => Promise<void>,
): Promise<void> {
  await send('findInReport', { query: '税收' }, addresses.current).catch(() => {});
  await page.bringToFront();
  await clickControl(kind, page, /打开面板|open the panel/i).catch(() => {});
  await wait(900);
  await shoot(page, name('find'));
  await goBack();
  await goBack();
  const mark = await findMark(page, { highlight: 'zbt-figure' });
  if (!mark) return;
  await page.mouse.move(mark.x, mark.y);
  await page.mouse.move(mark.x + 1, mark.y);
  await wait(900);
  await shoot(page, name('hint'));
  await page.mouse.click(mark.x, mark.y);
  await wait(400);
  await clickControl(kind, page, /^(?:复制|Copy)$/).catch(() => {});
  await goBack();
  await wait(300);
  await shoot(page, name('notice'));
}

/** The way by keyboard: the button, the panel, its tabs, a row; the ring must be seen on each. */
async function pictureFocus(
  { page, shoot, send }: Studio,
  name: (what: string) => string,
  goBack: () => Promise<void>,
): Promise<void> {
  await send('togglePanel', null, addresses.current).catch(() => {});
  await page.bringToFront();
  await wait(400);
  for (const [step, key] of ['Tab', 'Tab', 'Tab', 'ArrowRight'].entries()) {
    await page.keyboard.press(key as 'Tab');
    await wait(120);
    await shoot(page, name(`focus-${step + 1}`));
  }
  await goBack();
  await wait(200);
  await shoot(page, name('focus-returned'));
}
