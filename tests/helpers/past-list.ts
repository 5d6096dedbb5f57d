import type { Page } from 'puppeteer-core';
import { eventually } from './e2e.ts';

/** A line of the list of past reports, as it is shown. */
export interface PastListLine {
  period: string;
  /** How far its report has come (`PastRowState`). */
  state: string;
  words: string;
  ticked: boolean;
}

/** The list of past reports in the library, line by line. */
export async function readPastList(library: Page): Promise<PastListLine[]> {
  const json = await library.evaluate(() =>
    JSON.stringify(
      [...document.querySelectorAll<HTMLElement>('.past-row')].map((row) => ({
        period: row.querySelector('.when')?.textContent ?? '',
        state: row.dataset.state,
        words: row.querySelector('.past-state')?.textContent ?? '',
        ticked: row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? false,
      })),
    ),
  );
  return JSON.parse(json);
}

/** Presses a button or tab of the library by its words; its own pages believe a press that a script makes. */
export function pressInLibrary(library: Page, words: RegExp): Promise<unknown> {
  return eventually(`a control named ${words}`, () =>
    library.evaluate((source: string) => {
      const control = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find(
        ({ textContent }) => new RegExp(source).test(textContent?.trim() ?? ''),
      );
      control?.click();
      return control !== undefined;
    }, words.source),
  );
}

/**
 * Presses the button on the line of a period: 重试 of one that failed. Waits until it can be pressed: a line says what
 * became of it before the run that read it has ended.
 */
export function pressOnLine(library: Page, period: string): Promise<unknown> {
  return eventually(`a button on the line of ${period}`, () =>
    library.evaluate((wanted: string) => {
      const row = [...document.querySelectorAll('.past-row')].find(
        (one) => one.querySelector('.when')?.textContent === wanted,
      );
      const button = row?.querySelector<HTMLButtonElement>('button:not([disabled], [aria-disabled=true])');
      button?.click();
      return button != null;
    }, period),
  );
}

/** Waits until the library shows words; gives all that it shows. */
export function waitForWords(library: Page, words: RegExp, patience = 10_000): Promise<string> {
  return eventually(
    `${words} in the library`,
    async () => {
      const shown = await library.evaluate(() => document.body.innerText);
      return words.test(shown) ? shown : null;
    },
    patience,
  );
}

/** The rows of the first table under an element, cells as they read with white space folded. */
export function readTable(library: Page, selector: string): Promise<string[][]> {
  return library
    .$eval(selector, (holder) =>
      JSON.stringify(
        [...(holder as HTMLElement).querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) =>
            cell.innerText.replaceAll(/\s+/g, ' ').trim(),
          ),
        ),
      ),
    )
    .then((json) => JSON.parse(json) as string[][]);
}

/** The library's tab that a panel has opened at a place's page. */
export function findLibrary(pages: () => Promise<Page[]>): Promise<Page> {
  return eventually('the library', async () => {
    for (const tab of await pages()) {
      const at = await tab.evaluate(() => location.href).catch(() => '');
      if (at.includes('library.html#place=')) return tab;
    }
    return null;
  });
}
