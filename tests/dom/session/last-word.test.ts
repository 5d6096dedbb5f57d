import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActionWorld } from '../../../entrypoints/session/action-world.ts';
import { panelActions } from '../../../entrypoints/session/panel-actions.ts';
import { createState } from '../../../entrypoints/session/state.ts';
import * as settings from '../../../lib/settings/settings.ts';
import { speak } from '../../helpers/i18n.ts';
import { fakeSource } from './fake-source.ts';

let root: ShadowRoot;
let end: ReturnType<typeof vi.fn>;
let actions: ReturnType<typeof panelActions>;

beforeEach(async () => {
  fakeBrowser.reset();
  await speak();
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement) {
    root = Element.prototype.attachShadow.call(this, { mode: 'closed' });
    return root;
  });
  end = vi.fn();
  const source = fakeSource(['云汀镇2023年工作报告']);
  actions = panelActions({ source, state: createState(() => {}), end } as unknown as ActionWorld);
});

afterEach(() => {
  document.body.replaceChildren();
  for (const host of document.querySelectorAll('zbt-host')) host.remove();
  vi.restoreAllMocks();
});

const hosts = () => document.querySelectorAll('zbt-host').length;
const said = () => vi.waitFor(() => expect(root.querySelector('[role=status]')).not.toBeNull());

describe('switching off at the panel’s foot', () => {
  it.each([
    [
      'everywhere',
      '已在所有网站关闭',
      () => actions.offEverywhere!(),
      () => settings.offEverywhere.setValue(false),
    ],
    ['on this site', '已在此网站关闭', () => actions.offSite!(), () => settings.offSites.setValue([])],
  ])('%s says how to come back, until it is on again', async (_where, words, switchOff, switchOn) => {
    switchOff();
    await said();
    expect(end).toHaveBeenCalledOnce();
    expect(root.textContent).toContain(words);
    expect(root.textContent).toContain('点工具栏上的政报通，可以重新启用');
    await switchOn();
    await vi.waitFor(() => expect(hosts()).toBe(0));
  });
});
