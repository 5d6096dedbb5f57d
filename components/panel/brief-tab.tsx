import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Brief, BriefLine } from '../../lib/compare/brief/read-brief.ts';
import type { PageComparison } from '../../lib/compare/page-comparison.ts';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Coming } from '../compared/working.tsx';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { Unready } from '../controls/unready.tsx';
import type { Loaded } from '../view-models.ts';

export interface BriefTabProps {
  brief: Loaded<Brief>;
  /** Where the page lost characters: that it did is said with the lines. */
  lost: readonly Span[];
  title: string;
  /** What became of the goals of the report before; nothing of it is shown before it is there. */
  compared: Coming<PageComparison | null>;
  /** Goes to a place in the report. */
  onGoTo(span: Span): void;
  /** Puts the page on the clipboard as plain text. */
  onCopy(text: string): void;
  /** Opens the page on a sheet of its own, to be printed or taken along as a picture. */
  onPrint(brief: Omit<PrintedBrief, 'source' | 'address'>): void;
}

interface Part {
  title: string;
  lines: readonly BriefLine[];
}

/** 一页读懂: by a published rule, in the report's own clauses, each of which leads to its place. */
export function BriefTab(props: BriefTabProps) {
  const { brief, title, onGoTo, onCopy, onPrint } = props;
  if (brief.state !== 'ready') return <Unready loaded={brief} />;
  const parts = partsOf(brief.value, props.compared);
  const isDamaged = props.lost.length > 0;
  if (parts.length === 0) return <p class="empty">{i18n.t('brief.none')}</p>;
  const plain = [
    title,
    ...(isDamaged ? [i18n.t('figure.damagedMeaning')] : []),
    ...parts.flatMap((part) => ['', part.title, ...part.lines.map((line) => `· ${line.text}`)]),
  ];
  return (
    <article class="brief" aria-label={i18n.t('brief.name')}>
      <div class="actions">
        <Button onPress={() => onCopy(plain.join('\n'))}>{i18n.t('brief.copy')}</Button>
        <Button
          onPress={() =>
            onPrint({
              title,
              isDamaged,
              parts: parts.map((part) => ({ ...part, lines: part.lines.map(({ text }) => text) })),
            })
          }
        >
          {i18n.t('brief.sheet')}
        </Button>
      </div>
      {parts.map((part) => (
        <BriefPart key={`${part.title}-${part.lines[0]!.start}`} title={part.title}>
          {part.lines.map((line) => (
            <li key={line.start}>
              <Button look="quiet" title={i18n.t('brief.goTo')} onPress={() => onGoTo(line)}>
                {line.text}
              </Button>
            </li>
          ))}
        </BriefPart>
      ))}
      <Fold title={i18n.t('panel.howChosen')}>
        <p class="aside">{i18n.t('brief.rule')}</p>
      </Fold>
    </article>
  );
}

function BriefPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="block">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** The parts that have lines, in the order of the page. */
function partsOf(brief: Brief, compared: BriefTabProps['compared']): Part[] {
  return [
    ...brief.themes.map(({ title, lines }) => ({ title: title ?? i18n.t('brief.figures'), lines })),
    { title: i18n.t('brief.goals'), lines: brief.goals },
    { title: i18n.t('brief.since'), lines: outcomesOf(compared) },
    { title: i18n.t('brief.problems'), lines: brief.problems },
    { title: i18n.t('brief.promises'), lines: brief.promises },
  ].filter(({ lines }) => lines.length > 0);
}

/** Goals of the report before of which this one prints a number, as many as leave the page one. */
const mostOutcomes = 6;

function outcomesOf(compared: BriefTabProps['compared']): BriefLine[] {
  if (compared.state !== 'ready') return [];
  return (compared.value?.goals ?? [])
    .flatMap(({ goal, indicator, outcome }) =>
      outcome === null
        ? []
        : [
            {
              start: outcome.start,
              end: outcome.end,
              text: i18n.t('brief.outcome', [indicator ?? '', goal.text, outcome.text]),
            },
          ],
    )
    .slice(0, mostOutcomes);
}
