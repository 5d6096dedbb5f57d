import type { Analysis } from '../../lib/analysis/analysis.ts';
import { chooseMarks, type Mark } from '../../lib/page/choose-marks.ts';
import type { DocumentReading } from '../../lib/page/document-source.ts';
import { addMarkStyles, type Ground, readGround } from '../../lib/page/mark-styles.ts';
import { findHighlightWorld, Painter } from '../../lib/page/painter.ts';
import type { TermFacts } from '../../lib/protocol/shapes.ts';
import type { MarkLevel } from '../../lib/settings/settings.ts';
import { rankTerm, type TermPaint } from '../../lib/terms/paint-policy.ts';
import type { Span } from '../../lib/text/span.ts';

const automatic = ['zbt-figure', 'zbt-goal', 'zbt-term'] as const;

/** What the reader chose of painting. */
export interface PaintChoice extends TermPaint {
  level: MarkLevel;
}

/** The marks of one report in its page: chosen, painted, taken down. */
export interface Marks {
  painter: Painter<Mark | null>;
  paint(
    read: DocumentReading,
    reading: { analysis: Analysis; termFacts: TermFacts; choice: PaintChoice },
  ): void;
  /** Shows spans as found: searched for, or just gone to. An empty list takes the last ones down. */
  showFound(read: DocumentReading, spans: readonly Span[]): void;
  clear(): void;
}

/** What marks stand on, as the source says it, and how long they stay. */
interface MarkWorld {
  ground: Ground | undefined;
  /** An element of ours by which it is noticed that the ink is gone. */
  telltale?: HTMLElement;
  signal: AbortSignal;
}

/** Prepares painting; `null` where the browser has no CSS Custom Highlights: cards and panel work without marks. */
export function createMarks(root: Element, { ground, telltale, signal }: MarkWorld): Marks | null {
  const world = findHighlightWorld();
  if (!world) return null;
  const painter = new Painter<Mark | null>(world);
  inkMarks(root, { ground, signal, ...(telltale && { telltale }) });
  signal.addEventListener('abort', () => painter.clear(), { once: true });
  return {
    painter,
    paint({ report, map, isAsShown }, { analysis, termFacts, choice }) {
      const { figures, relations, terms } = analysis;
      const ranks = terms.map((hit) =>
        rankTerm(hit, hit.termId === null ? null : factsOf(termFacts, hit.termId), choice),
      );
      const marks = chooseMarks({
        text: report.text,
        figures,
        relations,
        terms,
        ranks,
        level: choice.level,
      });
      const shown = isAsShown
        ? marks.filter((mark) => mark.figures.every((i) => isAsShown(figures[i]!)))
        : marks;
      painter.paint(automatic, {
        text: report.text,
        map,
        marks: shown.map((mark) => ({ ...mark, key: mark })),
      });
    },
    showFound({ report, map }, spans) {
      painter.paint(['zbt-found'], {
        text: report.text,
        map,
        marks: spans.map(({ start, end }) => ({ start, end, name: 'zbt-found' as const, key: null })),
      });
    },
    clear: () => painter.clear(),
  };
}

/** Adds the marks' ink, and changes it with the ground of a page that follows the system's theme. */
function inkMarks(root: Element, { ground, ...life }: MarkWorld): void {
  const { ownerDocument } = root;
  let inked = ground ?? readGround(root);
  let remove = addMarkStyles(ownerDocument, inked, life);
  if (ground) return;
  const follow = () => {
    const now = readGround(root);
    if (now === inked) return;
    inked = now;
    remove();
    remove = addMarkStyles(ownerDocument, now, life);
  };
  ownerDocument.defaultView
    ?.matchMedia?.('(prefers-color-scheme: dark)')
    .addEventListener('change', follow, { signal: life.signal });
}

function factsOf(facts: TermFacts, termId: string) {
  const known = facts[termId];
  return known ? { id: termId, ...known } : null;
}
