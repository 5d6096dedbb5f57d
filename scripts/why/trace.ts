import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { Figure } from '../../lib/analysis/figure.ts';
import type { Relation } from '../../lib/analysis/relation.ts';

/** The sample sentence of a rule, `null` where no table has that id. */
export type SampleOf = (rule: string) => string | null;

const noSamples: SampleOf = () => null;

/** One line of a trace: what was read, by which rule, and a sentence in which that rule holds. */
function line(field: string, value: string, rule: string | null, sampleOf: SampleOf): string {
  const sample = rule === null ? null : sampleOf(rule);
  const because = rule === null ? '' : `  ← ${rule}${sample === null ? '' : `（${sample}）`}`;
  return `    ${field.padEnd(9)} ${value}${because}`;
}

function numberWords({ value, valueTo, unit, printedStep, approx }: Figure): string {
  const range = valueTo === null ? `${value}` : `${value} to ${valueTo}`;
  return `${range} ${unit ?? '(no unit)'}, ${approx}, step ${printedStep}`;
}

function kindWords({ kind, dir, basis }: Figure): string {
  return [kind, dir, basis].filter((word) => word !== null).join(', ');
}

function traceFigure(figure: Figure, sampleOf: SampleOf): string[] {
  const { reading, inferred } = figure;
  const mark = (field: keyof Figure) => (inferred.includes(field) ? ' (inferred)' : '');
  const parts = reading.parts.map(
    ({ role, start, end }) => `${role} ${figure.text.slice(start - figure.start, end - figure.start)}`,
  );
  return [
    line('number', `${numberWords(figure)}${mark('unit')}  [${parts.join(' | ')}]`, reading.rule, sampleOf),
    line('kind', kindWords(figure), reading.kind, sampleOf),
    line('name', `${figure.indicator ?? '(none)'}${mark('indicator')}`, reading.name, sampleOf),
    line('aspect', `${figure.aspect}${mark('aspect')}`, reading.aspect, sampleOf),
    line('period', `${figure.period ?? '(none)'}${mark('period')}`, reading.period, sampleOf),
    line('status', `${figure.status}${mark('status')}`, reading.status, sampleOf),
    line('goal', figure.goal ? 'yes' : 'no', reading.goal, sampleOf),
    ...reading.weight.map((rule) => line('weight', `${figure.weight}`, rule, sampleOf)),
  ];
}

/** What a trace shows besides the reading itself. */
export interface TraceNotes {
  sampleOf?: SampleOf;
  /** Lines on the names that were on offer for the figure that begins at an offset. */
  offersAt?: (start: number) => readonly string[];
}

/** Why every figure of an analysis reads as it does, for a person: each field with the rule that decided and its sample, and the names on offer. */
export function traceFigures(
  text: string,
  { figures, relations }: Pick<Analysis, 'figures' | 'relations'>,
  { sampleOf = noSamples, offersAt = () => [] }: TraceNotes = {},
): string {
  if (figures.length === 0) return 'No figure.';
  const at = new Map(figures.map((figure) => [figure.start, figure]));
  const tied = ({ kind, to, inferred, reading }: Relation): string =>
    line(
      'relation',
      `${kind} ${at.get(to)?.text ?? '?'}${inferred ? ' (inferred)' : ''}`,
      reading.rule,
      sampleOf,
    );
  return figures
    .flatMap((figure) => [
      `${figure.text}  in …${text.slice(Math.max(0, figure.start - 12), figure.end + 6).replace(/\s+/g, ' ')}…`,
      ...traceFigure(figure, sampleOf),
      ...offersAt(figure.start),
      ...relations.filter(({ from }) => from === figure.start).map(tied),
    ])
    .join('\n');
}
