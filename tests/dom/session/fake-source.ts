import type { DocumentReading, DocumentSource } from '../../../lib/page/document-source.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import { TextMap } from '../../../lib/page/text-map.ts';
import type { UpkeepOptions } from '../../../lib/page/upkeep.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import type { Span } from '../../../lib/text/span.ts';

/** A source that a test holds in its hands: nothing of it happens by itself. */
export interface FakeSource extends DocumentSource {
  address: string;
  /** The upkeep that was asked for last, with its ways to say that the document has changed. */
  watched: UpkeepOptions | null;
  /** Says that the address may be another one. */
  changeAddress: (() => void) | null;
  /** Every span that was scrolled to. */
  scrolledTo: Span[];
  /** Paragraphs that are drawn; the text holds all of them. `null` for all. */
  drawn: number | null;
  stillReport: boolean;
  /** A part of the document was left out, as long as it was not asked for whole. */
  isPart: boolean;
}

/** A document that is no page: its text is that of paragraphs, as many of which are drawn as the test says. */
export function fakeSource(paragraphs: readonly string[]): FakeSource {
  const root = document.createElement('article');
  for (const text of paragraphs) {
    const paragraph = root.appendChild(document.createElement('p'));
    paragraph.textContent = text;
  }
  document.body.append(root);
  const source: FakeSource = {
    document,
    format: 'pdf',
    address: 'https://www.pudong.gov.cn/files/7',
    site: 'www.pudong.gov.cn',
    watched: null,
    changeAddress: null,
    scrolledTo: [],
    drawn: null,
    stillReport: true,
    isPart: false,
    takeWhole() {
      source.isPart = false;
    },
    read: () => readParagraphs(root, source),
    watch(upkeep) {
      source.watched = upkeep;
    },
    watchAddress({ onChange }) {
      source.changeAddress = onChange;
    },
    isStillReport: async () => source.stillReport,
    scrollTo(span) {
      source.scrolledTo.push({ start: span.start, end: span.end });
      return true;
    },
  };
  return source;
}

function readParagraphs(root: Element, { address, drawn, isPart }: FakeSource): DocumentReading {
  const { text, map } = readPageText(root);
  const report = plainReportText(text, address);
  if (drawn === null) return { report, root, map, isPart };
  const { nodes, starts, lengths, offsets } = map.pieces;
  const isDrawn = (_piece: unknown, i: number) =>
    [...root.children].slice(0, drawn).some((paragraph) => paragraph.contains(nodes[i]!));
  const pieces = {
    nodes: nodes.filter(isDrawn),
    starts: starts.filter(isDrawn),
    lengths: lengths.filter(isDrawn),
    offsets: offsets.filter(isDrawn),
  };
  return { report, root, map: new TextMap(pieces) };
}
