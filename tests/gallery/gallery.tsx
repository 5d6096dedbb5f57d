import './install-messages.ts';
import { type ComponentChild, render } from 'preact';
import briefCss from '../../components/brief/brief.css?inline';
import inPageCss from '../../components/in-page/in-page.css?inline';
import pagesCss from '../../components/pages.css?inline';
import sidePanelCss from '../../components/sidepanel/sidepanel.css?inline';
import viewerCss from '../../components/viewer/viewer.css?inline';
import wordCss from '../../components/viewer/word.css?inline';
import { chartStates } from './chart-states.tsx';
import { extensionStates } from './extension-states.tsx';
import { inPageStates } from './in-page-states.tsx';
import { libraryStates } from './library-states.tsx';
import { placeStates } from './place-states.tsx';
import { text } from './samples.ts';
import { sidePanelStates } from './side-panel-states.tsx';
import { viewerStates } from './viewer-states.tsx';

/** One view in one state. */
export interface GalleryState {
  id: string;
  render(): ComponentChild;
}

declare global {
  /** Shows another state in the same document; `null` lists all. For who looks at many of them. */
  var showState: (id: string | null) => void;
}

const query = new URLSearchParams(location.search);
const dark = query.get('theme') === 'dark';
const root = document.getElementById('root') as HTMLElement;
document.documentElement.lang = query.get('lang') === 'en' ? 'en' : 'zh-CN';

/** A sheet made in this document, as the extension makes its own. */
function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Takes away what is shown; `null` before the first state. */
let takeAway: (() => void) | null = null;

/** A portal's page with our host in it, its styles meant to be rude. */
function showInPage(state: GalleryState): () => void {
  document.adoptedStyleSheets = [
    sheet(`
      body { margin: 0; padding: 24px 16px; font: 16px/2 serif; letter-spacing: 3px; background: ${dark ? '#14161a' : '#fff'}; color: ${dark ? '#ddd' : '#222'} }
      div { text-align: right; line-height: 3; text-transform: uppercase } button { background: red !important }
      p { max-width: 720px; margin: 0 0 12px }
    `),
  ];
  const article = document.createElement('main');
  for (const [index, line] of text.split('\n').entries()) {
    const paragraph = document.createElement(index === 0 ? 'h1' : 'p');
    paragraph.textContent = line;
    article.append(paragraph);
  }
  const host = document.createElement('div');
  if (dark) host.dataset.theme = 'dark';
  // Open here, so that axe can enter; the extension's is closed.
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet(inPageCss)];
  root.append(article);
  document.documentElement.append(host);
  render(state.render(), shadow);
  return () => {
    render(null, shadow);
    host.remove();
    article.remove();
  };
}

function showPage(state: GalleryState): () => void {
  const sheets = [pagesCss, briefCss, viewerCss, wordCss];
  // Its own page alone has it: what a report's views are made of looks otherwise in the popup.
  if (sidePanelStates.includes(state)) sheets.push(sidePanelCss);
  document.adoptedStyleSheets = sheets.map(sheet);
  render(state.render(), root);
  return () => render(null, root);
}

const pageStates = [
  ...extensionStates,
  ...libraryStates,
  ...chartStates,
  ...placeStates,
  ...viewerStates,
  ...sidePanelStates,
];

function showList(): () => void {
  const list = document.createElement('ul');
  for (const state of [...inPageStates, ...pageStates]) {
    const link = document.createElement('a');
    link.href = `?show=${state.id}`;
    link.textContent = state.id;
    list.append(document.createElement('li'));
    list.lastElementChild?.append(link);
  }
  root.append(list);
  return () => list.remove();
}

globalThis.showState = (id) => {
  takeAway?.();
  window.scrollTo(0, 0);
  const inPage = inPageStates.find((state) => state.id === id);
  const page = pageStates.find((state) => state.id === id);
  if (inPage) takeAway = showInPage(inPage);
  else if (page) takeAway = showPage(page);
  else takeAway = showList();
};
showState(query.get('show'));
document.documentElement.dataset.ready = 'yes';
