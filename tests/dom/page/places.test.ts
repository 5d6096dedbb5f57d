import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attributeOf, parentOf } from '../../../lib/page/form-safe.ts';
import { attachHost } from '../../../lib/page/host.ts';
import { markStyles, readGround } from '../../../lib/page/mark-styles.ts';
import { watchNavigation } from '../../../lib/page/navigation.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import { watchForPassword } from '../../../lib/page/password-watch.ts';
import { isPlainClick } from '../../../lib/page/plain-click.ts';
import { isStillPrinted } from '../../../lib/page/range-text.ts';
import { isSeen } from '../../../lib/page/seen.ts';
import { readSelection } from '../../../lib/page/selection.ts';
import { joinLines } from '../../../lib/page/snippet-boxes.ts';
import { keepUp } from '../../../lib/page/upkeep.ts';
import { watchUntilQuiet } from '../../../lib/page/watch.ts';

function fill(html: string): HTMLElement {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('selections', () => {
  const html = '<p id="a">一季度<b>完成</b>19亿元。</p>\n<p id="b">二季度\n  回升。</p><div id="c">尾</div>';

  const cases: [what: string, from: [string, number], to: [string, number], words: string[]][] = [
    ['within a node', ['#a', 0], ['#a', 1], ['一季度']],
    ['over paragraphs', ['#a b', 0], ['#b', 1], ['完成19亿元。\n二季度回升。']],
    ['from before the text to after it', ['body', 0], ['body', 4], ['一季度完成19亿元。\n二季度回升。\n尾']],
    ['nothing but white space', ['body', 1], ['body', 2], []],
  ];
  it.each(cases)('%s', (_what, from, to, words) => {
    const { text, map } = readPageText(fill(html));
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(
      document.querySelector(from[0])!,
      from[1],
      document.querySelector(to[0])!,
      to[1],
    );
    expect(readSelection(selection, text, map).map(({ start, end }) => text.slice(start, end))).toEqual(
      words,
    );
  });

  it('an element with a child index has an offset', () => {
    const { text, map } = readPageText(fill(html));
    const a = document.querySelector('#a')!;
    expect(map.toOffset(a, 1)).toBe(text.indexOf('完成'));
    expect(map.toOffset(a, 3)).toBe(text.indexOf('\n'));
    expect(map.toOffset(document.head, 0)).toBeNull();
  });
});

describe('a form whose fields are named like its own properties', () => {
  it('is looked past as any element is', () => {
    const body = fill(
      '<form><input name="parentElement"><input name="getAttribute"><p id="a">一季度完成19亿元。</p></form>',
    );
    const form = body.firstElementChild!;
    // As browsers have it (HTML standard, `LegacyOverrideBuiltIns`), and the DOM library not.
    for (const field of form.querySelectorAll('input'))
      Object.defineProperty(form, field.getAttribute('name')!, { value: field });
    expect(form.parentElement?.localName).toBe('input');
    expect(parentOf(form)).toBe(body);
    expect(attributeOf(form, 'class')).toBeNull();
    const controller = new AbortController();
    const { signal } = controller;
    keepUp({ root: body.querySelector('#a')!, painter: null, onQuiet() {}, onLost() {}, signal });
    expect(readGround(body.querySelector('#a')!)).toBe('light');
    controller.abort();
  });
});

describe('a place believed', () => {
  it('only while it prints the same words', () => {
    const { text, map } = readPageText(fill('<p>完成<span>19</span>\n<span>.66亿元</span></p>'));
    const start = text.indexOf('19');
    const place = map.toRange({ start, end: text.length })!;
    const words = text.slice(start);
    expect(isStillPrinted(place, words)).toBe(true);
    document.querySelector('span')!.after('万');
    expect(isStillPrinted(place, words)).toBe(false);
    document.querySelector('p')!.remove();
    expect(isStillPrinted(place, words)).toBe(false);
  });
});

describe('clicks', () => {
  const cases: [html: string, clickable: boolean][] = [
    ['<p><i>字</i></p>', false],
    ['<a href="/x"><i>字</i></a>', true],
    ['<a name="x"><i>字</i></a>', false],
    ['<button><i>字</i></button>', true],
    ['<label><i>字</i></label>', true],
    ['<details><summary><i>字</i></summary></details>', true],
    ['<div onclick=""><i>字</i></div>', true],
    ['<div role="button"><i>字</i></div>', true],
    ['<div contenteditable><i>字</i></div>', true],
    ['<div contenteditable="false"><i>字</i></div>', false],
    ['<div tabindex="0"><i>字</i></div>', true],
  ];
  const trusted = (fields: Partial<MouseEvent>) =>
    ({
      isTrusted: true,
      defaultPrevented: false,
      button: 0,
      composedPath: () => [],
      ...fields,
    }) as MouseEvent;

  it.each(cases)('%s', (html, clickable) => {
    const path: EventTarget[] = [];
    for (let at: Element | null = fill(html).querySelector('i'); at; at = at.parentElement) path.push(at);
    const click = trusted({ composedPath: () => [...path, document, window] });
    expect(isPlainClick(click, null)).toBe(!clickable);
  });

  it('a script’s click is no click', () => {
    expect(isPlainClick(new MouseEvent('click'), null)).toBe(false);
  });

  it('keys, other buttons, a selection and a page that took it leave it alone', () => {
    expect(isPlainClick(trusted({}), null)).toBe(true);
    expect(isPlainClick(trusted({ ctrlKey: true }), null)).toBe(false);
    expect(isPlainClick(trusted({ button: 1 }), null)).toBe(false);
    expect(isPlainClick(trusted({ defaultPrevented: true }), null)).toBe(false);
    expect(isPlainClick(trusted({}), { isCollapsed: false } as Selection)).toBe(false);
  });
});

describe('the ground of the page', () => {
  const cases: [style: string, ground: string][] = [
    ['', 'light'],
    ['background: rgb(20, 24, 32)', 'dark'],
    ['background: rgba(20, 24, 32, 0.5)', 'dark'],
    ['background: transparent', 'light'],
    ['background: rgba(0, 0, 0, 0.2)', 'light'],
    ['background: rgb(250, 248, 240)', 'light'],
  ];
  it.each(cases)('%s', (style, ground) => {
    const body = fill(`<div style="${style}"><p>字</p></div>`);
    expect(readGround(body.querySelector('p')!)).toBe(ground);
  });

  it('nothing of the marks is printed, and what was searched has a line of its own under forced colours', () => {
    for (const ground of ['light', 'dark'] as const) {
      expect(markStyles(ground)).toMatch(/^@media screen \{[\s\S]*\}$/);
      const forced = markStyles(ground).split('(forced-colors: active)')[1];
      expect(forced, 'what was searched, where all highlights are one colour').toContain('underline double');
      for (const line of ['solid 2px', 'dashed 2px', 'dotted 3px'])
        expect(forced).toContain(`underline ${line}`);
    }
  });
});

describe('the host', () => {
  const hosts = () => document.documentElement.querySelectorAll('zbt-host').length;

  it('is a plain element where the page has taken its name, with a root of its own or without any', () => {
    class Rooted extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' });
      }
    }
    class Rootless extends HTMLElement {
      static disabledFeatures = ['shadow'];
    }
    customElements.define('squatted-root', Rooted);
    customElements.define('squatted-none', Rootless);
    for (const name of ['squatted-root', 'squatted-none']) {
      const controller = new AbortController();
      const { element, root } = attachHost(document, { name, styles: '', signal: controller.signal });
      expect(root.host).toBe(element);
      expect(element.isConnected).toBe(true);
      expect(element.shadowRoot).toBeNull();
      controller.abort();
      expect(element.isConnected).toBe(false);
    }
  });

  it('is one element beside the body, closed, and gone with its signal', () => {
    const life = new AbortController();
    const body = fill('<p>字</p>').outerHTML;
    const host = attachHost(document, { name: 'zbt-host', styles: 'p{}', signal: life.signal });
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(host.element.shadowRoot).toBeNull();
    expect(document.body.outerHTML).toBe(body);
    life.abort();
    expect(hosts()).toBe(0);
  });

  it('comes back three times after the page removed it', async () => {
    const life = new AbortController();
    const host = attachHost(document, { name: 'zbt-host', styles: '', signal: life.signal });
    for (const left of [1, 1, 1, 0]) {
      host.element.remove();
      await Promise.resolve();
      expect(hosts()).toBe(left);
    }
    life.abort();
  });
});

describe('a host that the page takes elsewhere', () => {
  it.each([
    ['another element', () => document.body],
    [
      'a shadow root',
      () => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }),
    ],
    ['a document of a frame', () => document.implementation.createHTMLDocument('').body],
  ])('%s: it comes back', async (_where, place) => {
    const life = new AbortController();
    const host = attachHost(document, { name: 'zbt-host', styles: 'p{}', signal: life.signal });
    place().append(host.element);
    await Promise.resolve();
    expect(host.element.parentNode).toBe(document.documentElement);
    life.abort();
  });

  it('again and again: it is left away, and that is said', async () => {
    const life = new AbortController();
    const onShutOut = vi.fn();
    const host = attachHost(document, { name: 'zbt-host', styles: '', onShutOut, signal: life.signal });
    for (let round = 0; round < 4; round += 1) {
      document.body.append(host.element);
      await Promise.resolve();
    }
    expect(onShutOut).toHaveBeenCalledOnce();
    expect(document.querySelector('zbt-host')).toBeNull();
  });
});

describe('a password that is asked for late', () => {
  it.each([
    ['an element that is put in', () => fill('<div><input type="PASSWORD"></div>')],
    ['a field that becomes one', () => (document.querySelector('input')!.type = 'password')],
  ])('%s is noticed once', async (_what, ask) => {
    fill('<input type="text">');
    const onAsked = vi.fn();
    watchForPassword(document, { onAsked, signal: new AbortController().signal });
    document.body.append('字');
    await vi.advanceTimersByTimeAsync(500);
    expect(onAsked).not.toHaveBeenCalled();
    ask();
    await vi.advanceTimersByTimeAsync(500);
    document.body.append('字');
    await vi.advanceTimersByTimeAsync(500);
    expect(onAsked).toHaveBeenCalledOnce();
  });
});

describe('a password in what a page holds within itself', () => {
  const watch = () => {
    const onAsked = vi.fn();
    const controller = new AbortController();
    watchForPassword(document, { onAsked, signal: controller.signal });
    return { onAsked, stop: () => controller.abort() };
  };
  const rootOf = (html = '') => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };
  const frameOf = (html: string) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.innerHTML = html;
    return frame.contentDocument!;
  };
  const field = '<form><input type="password"></form>';

  it.each([
    ['a root that is put in with it', () => void rootOf(field)],
    ['a root in a root', () => void rootOf('<i><p></p></i>')],
    ['a frame that is put in', () => void frameOf(field)],
  ])('is noticed late in %s', async (what, put) => {
    fill('<p>字</p>');
    const { onAsked, stop } = watch();
    put();
    if (what === 'a root in a root') {
      await vi.advanceTimersByTimeAsync(5000);
      expect(onAsked).not.toHaveBeenCalled();
      const inner = document.querySelector('div')!.shadowRoot!.querySelector('p')!;
      inner.attachShadow({ mode: 'open' }).innerHTML = field;
      dispatchSign();
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(onAsked).toHaveBeenCalledOnce();
    stop();
  });

  it('is noticed in a root and in a frame that stood there empty', async () => {
    for (const within of [() => rootOf('<p></p>'), () => frameOf('<p></p>')]) {
      fill('<p>字</p>');
      const root = within();
      const { onAsked, stop } = watch();
      await vi.advanceTimersByTimeAsync(500);
      expect(onAsked).not.toHaveBeenCalled();
      root.querySelector('p')!.innerHTML = field;
      await vi.advanceTimersByTimeAsync(5000);
      expect(onAsked).toHaveBeenCalledOnce();
      stop();
    }
  });

  it.each([
    ['the page itself', () => void fill(field)],
    ['a root', () => void rootOf(field)],
  ])('is noticed before anything is read where it stands in %s from the start', (_where, put) => {
    put();
    expect(watch().onAsked).toHaveBeenCalledOnce();
  });

  it.each(['focusin', 'pointerdown', 'pointermove', 'keydown', 'load'])(
    'is looked for at a sign that no change of the page gives: %s',
    async (sign) => {
      fill('<div>字</div>');
      const { onAsked, stop } = watch();
      await vi.advanceTimersByTimeAsync(5000);
      const host = document.querySelector('div')!;
      host.attachShadow({ mode: 'open' }).innerHTML = field;
      await vi.advanceTimersByTimeAsync(5000);
      expect(onAsked).not.toHaveBeenCalled();
      document.dispatchEvent(new Event(sign));
      await vi.advanceTimersByTimeAsync(5000);
      expect(onAsked).toHaveBeenCalledOnce();
      stop();
    },
  );

  it('is found in any of the roots of a page, as many as are looked into', () => {
    const hosts = (count: number, asking: number) => {
      fill('<div></div>'.repeat(count));
      for (const [at, host] of document.querySelectorAll('div').entries())
        host.attachShadow({ mode: 'open' }).innerHTML = at === asking ? field : '<p>字</p>';
      const { onAsked, stop } = watch();
      stop();
      return onAsked.mock.calls.length;
    };
    for (const asking of [0, 1, 2]) expect(hosts(3, asking)).toBe(1);
    expect(hosts(501, 499)).toBe(1);
    expect(hosts(501, 500)).toBe(0);
    expect(hosts(3, -1)).toBe(0);
  });

  it('is looked for no more after the end', async () => {
    fill('<p>字</p>');
    const { onAsked, stop } = watch();
    stop();
    rootOf(field);
    dispatchSign();
    await vi.advanceTimersByTimeAsync(5000);
    expect(onAsked).not.toHaveBeenCalled();
  });

  function dispatchSign() {
    document.dispatchEvent(new Event('pointermove'));
  }
});

describe('watching a page that is no report yet', () => {
  it('looks when late text is quiet, until it is stopped', async () => {
    fill('');
    let looks = 0;
    watchUntilQuiet(document, { onQuiet: () => ++looks === 2, signal: new AbortController().signal });
    await vi.advanceTimersByTimeAsync(2000);
    expect(looks).toBe(0);
    for (const wait of [600, 600, 600]) {
      document.body.append('字');
      await vi.advanceTimersByTimeAsync(wait);
    }
    expect(looks).toBe(2);
  });

  it('is gone after ten seconds, with a last look at a page that never rests', async () => {
    fill('');
    let looks = 0;
    watchUntilQuiet(document, { onQuiet: () => ++looks < 0, signal: new AbortController().signal });
    for (let i = 0; i < 150; i += 1) {
      document.body.append('字');
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(looks).toBe(1);
  });
});

describe('navigation', () => {
  it('counts a page restored from cache where the browser says so, not where a script does', () => {
    const life = new AbortController();
    let calls = 0;
    watchNavigation(window, { onNavigate: () => (calls += 1), signal: life.signal });
    const event = Object.assign(new Event('pageshow'), { persisted: true });
    for (let i = 0; i < 5_000; i += 1) window.dispatchEvent(event);
    expect(calls).toBe(0);
    life.abort();
  });

  it('tells of another route once, not of jumps within the page', () => {
    const life = new AbortController();
    let calls = 0;
    watchNavigation(window, { onNavigate: () => (calls += 1), signal: life.signal });
    history.replaceState(null, '', '#footnote1');
    window.dispatchEvent(new Event('hashchange'));
    expect(calls).toBe(0);
    history.pushState(null, '', '/other');
    window.dispatchEvent(new Event('popstate'));
    window.dispatchEvent(new Event('hashchange'));
    expect(calls).toBe(1);
    history.pushState(null, '', '#/route');
    window.dispatchEvent(new Event('hashchange'));
    expect(calls).toBe(2);
    life.abort();
    history.pushState(null, '', '/third');
    window.dispatchEvent(new Event('popstate'));
    expect(calls).toBe(2);
  });
});

describe('boxes', () => {
  it('pieces of a line are one box, lines are not', () => {
    const box = (left: number, top: number, width: number) => ({ left, top, width, height: 20 });
    expect(joinLines([box(0, 0, 30), box(30.5, 1, 20), box(0, 24, 10), box(40, 24, 5)])).toEqual([
      { left: 0, top: 0, width: 50.5, height: 21 },
      { left: 0, top: 24, width: 10, height: 20 },
      { left: 40, top: 24, width: 5, height: 20 },
    ]);
  });
});

describe('a control of ours', () => {
  const host = () => document.body.appendChild(document.createElement('div'));
  const onTop = (element: Element | null) => Object.assign(document, { elementFromPoint: () => element });
  const box = (width: number) => ({ left: 0, top: 0, width, height: 20 }) as DOMRect;

  it('is seen where it has a size and our own element lies on top there', () => {
    const element = host();
    const control = document.createElement('button');
    control.getBoundingClientRect = () => box(40);
    onTop(element);
    expect(isSeen(control, element)).toBe(true);
    onTop(document.body);
    expect(isSeen(control, element)).toBe(false);
    onTop(element);
    control.getBoundingClientRect = () => box(0);
    expect(isSeen(control, element)).toBe(false);
  });

  it.each([
    'opacity: 0',
    'filter: blur(9px)',
    'clip-path: inset(50%)',
    'visibility: hidden',
    'transform: scale(0.1)',
  ])('is not seen where the page lays on our element or on the page: %s', (style) => {
    const control = document.createElement('button');
    control.getBoundingClientRect = () => box(40);
    const element = host();
    onTop(element);
    element.setAttribute('style', style);
    expect(isSeen(control, element)).toBe(false);
    element.removeAttribute('style');
    document.documentElement.setAttribute('style', style);
    expect(isSeen(control, element)).toBe(false);
    document.documentElement.removeAttribute('style');
    expect(isSeen(control, element)).toBe(true);
  });
});
