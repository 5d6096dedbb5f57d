import { useMemo, useRef, useState } from 'preact/hooks';

/** A row, as far as it matters here. */
interface Listed {
  id: string;
}

/** Which rows of a list are chosen, and the ways to choose them. */
export interface Chosen {
  has(id: string): boolean;
  /** Those that are chosen and in sight, in the order of the list: what a search hides is not acted upon. */
  acting: readonly Listed[];
  all(): void;
  none(): void;
  /** Lets some go, whatever was chosen since; a range begins where it did. */
  letGo(ids: readonly string[]): void;
  /** Chooses a row or lets it go; with `range`, all rows from the one that was chosen last to this one. */
  toggle(id: string, range: boolean): void;
  /** Chooses the rows between where Shift was pressed first and row `to`, in place of an earlier such range. */
  extend(from: number, to: number): void;
}

/** Where a range begins, and what was chosen before it. */
interface Anchor {
  id: string;
  before: ReadonlySet<string>;
  /** The row at which the keys have taken the range; a move from elsewhere begins another. */
  at: number | null;
}

/** Holds the choice over a list. `rows`: as they are listed; `found`: those of them that can be chosen. */
export function useChosen(rows: readonly Listed[], found: readonly Listed[]): Chosen {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<Anchor | null>(null);
  const acting = useMemo(
    () => (chosen.size === 0 ? [] : found.filter(({ id }) => chosen.has(id))),
    [found, chosen],
  );
  // Made when it is needed: of a hundred thousand it is not drawn in passing.
  const choosable = () => new Set(found.map(({ id }) => id));
  const indexOf = (id: string) => rows.findIndex((row) => row.id === id);
  const chooseRange = ({ id, before }: Anchor, to: number) => {
    const from = indexOf(id);
    if (from < 0) return;
    const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
    const can = choosable();
    setChosen(new Set([...before, ...range.filter((one) => can.has(one))]));
  };
  return {
    has: (id) => chosen.has(id),
    acting,
    all: () => setChosen(choosable()),
    none: () => setChosen(new Set()),
    letGo(ids) {
      const going = new Set(ids);
      const rest = (all: ReadonlySet<string>) => new Set([...all].filter((id) => !going.has(id)));
      if (anchor.current) anchor.current.before = rest(anchor.current.before);
      setChosen(rest);
    },
    toggle(id, range) {
      if (range && anchor.current) return chooseRange(anchor.current, indexOf(id));
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      anchor.current = { id, before: next, at: null };
      setChosen(next);
    },
    extend(from, to) {
      const start = rows[from];
      if (!start) return;
      if (anchor.current === null || anchor.current.at !== from)
        anchor.current = { id: start.id, before: chosen, at: to };
      anchor.current.at = to;
      chooseRange(anchor.current, to);
    },
  };
}
