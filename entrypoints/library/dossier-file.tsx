import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import style from '../../components/dossier/dossier.css?raw';
import { Dossier } from '../../components/dossier/dossier.tsx';
import type { Snippet } from '../../lib/records/snippet.ts';
import { type CitationStyle, editionOf } from '../../lib/snippets/cite.ts';
import { gatherWorks } from '../../lib/snippets/gather-works.ts';
import { nowWithOffset } from '../pages/now.ts';
import { keptTexts, withLinks } from './kept-texts.ts';

/** Chosen snippets as one HTML file that opens alone, with the texts they were taken from. */
export async function makeDossier(snippets: readonly Snippet[], style: CitationStyle): Promise<string> {
  const texts = await keptTexts(snippets);
  return writeDocument(
    i18n.t('dossier.title'),
    <Dossier
      entries={Array.from(withLinks(inOrder(snippets), texts), ({ link = null, ...snippet }) => ({
        snippet,
        link,
      }))}
      texts={[...texts.values()]}
      documents={gatherWorks(snippets).length}
      edition={editionOf(style)}
      madeAt={nowWithOffset()}
      appVersion={browser.runtime.getManifest().version}
    />,
  );
}

/** By document, in the order in which each comes first, and within one as its text goes. */
function inOrder(snippets: readonly Snippet[]): Snippet[] {
  const documents = Map.groupBy(snippets, ({ bodyHash }) => bodyHash);
  return [...documents.values()].flatMap((of) => of.sort((a, b) => a.anchor.start - b.anchor.start));
}

/**
 * Draws a view into a document that no window shows, and writes that down. All words become text nodes, and the browser
 * escapes them; the policy of the file lets its own style in by its hash and nothing else: no script, no request.
 */
async function writeDocument(title: string, view: preact.ComponentChild): Promise<string> {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = i18n.t('language');
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const metas = [
    ['http-equiv', 'Content-Security-Policy', await policyFor(style)],
    ['name', 'viewport', 'width=device-width, initial-scale=1'],
    ['name', 'referrer', 'no-referrer'],
  ].map(([kind, name, content]) => {
    const meta = page.createElement('meta');
    meta.setAttribute(kind!, name!);
    meta.setAttribute('content', content!);
    return meta;
  });
  const sheet = page.createElement('style');
  sheet.textContent = style;
  page.head.prepend(charset, ...metas);
  page.head.append(sheet);
  render(view, page.body);
  const written = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  render(null, page.body);
  return written;
}

async function policyFor(sheet: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
