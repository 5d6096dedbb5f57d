import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMarks } from '../../../entrypoints/session/marks.ts';
import { markStyles } from '../../../lib/page/mark-styles.ts';

let change: () => void;
const inks = () =>
  [...document.adoptedStyleSheets].map((sheet) => (sheet as unknown as { rules: string }).rules);

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', class {});
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      rules = '';
      replaceSync(rules: string) {
        this.rules = rules;
      }
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  window.matchMedia = (() => ({
    addEventListener: (_name: string, listener: () => void) => {
      change = listener;
    },
  })) as unknown as typeof matchMedia;
  document.body.innerHTML = '<article style="background-color: rgb(255, 255, 255)">字</article>';
});
afterEach(() => vi.unstubAllGlobals());

it('the marks’ ink follows the ground of a page that changes with the theme', () => {
  const life = new AbortController();
  const sheet = document.querySelector('article')!;
  createMarks(sheet, { ground: undefined, signal: life.signal });
  expect(inks()).toEqual([markStyles('light')]);
  sheet.style.backgroundColor = 'rgb(20, 20, 24)';
  change();
  expect(inks()).toEqual([markStyles('dark')]);
  sheet.style.backgroundColor = 'rgb(255, 255, 255)';
  change();
  expect(inks()).toEqual([markStyles('light')]);
  life.abort();
  expect(inks()).toEqual([]);
});

it('marks on paper keep the ink of paper', () => {
  const life = new AbortController();
  const listened = vi.spyOn(window, 'matchMedia');
  createMarks(document.body, { ground: 'light', signal: life.signal });
  expect(listened).not.toHaveBeenCalled();
  expect(inks()).toEqual([markStyles('light')]);
  life.abort();
});

it('marks get their ink back as soon as our own element tells that it is gone', () => {
  const life = new AbortController();
  const host = document.body.appendChild(document.createElement('our-host'));
  const telltale = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  createMarks(document.body, { ground: 'light', telltale, signal: life.signal });
  const inked = [`${markStyles('light')}\nour-host { --zbt-ink: 1px; }`];
  expect(inks()).toEqual(inked);
  document.adoptedStyleSheets = [];
  telltale.dispatchEvent(new Event('transitionrun'));
  expect(inks()).toEqual(inked);
  life.abort();
  telltale.dispatchEvent(new Event('transitionrun'));
  expect(inks()).toEqual([]);
});

it('marks get their ink back where a theme replaced the page’s sheets, at the next sign of the reader', () => {
  const life = new AbortController();
  createMarks(document.body, { ground: 'light', signal: life.signal });
  const signs = ['pointermove', 'click', 'visibilitychange'];
  for (let i = 0; i < 20; i += 1) {
    document.adoptedStyleSheets = [];
    document.dispatchEvent(new Event(signs[i % signs.length]!));
    expect(inks()).toEqual([markStyles('light')]);
  }
  for (let i = 0; i < 3; i += 1) {
    document.adoptedStyleSheets = [];
    document.dispatchEvent(new Event('click'));
  }
  expect(inks()).toEqual([]);
  life.abort();
  document.dispatchEvent(new Event('click'));
  expect(inks()).toEqual([]);
});
