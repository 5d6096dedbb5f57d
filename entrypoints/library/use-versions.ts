import { useEffect, useState } from 'preact/hooks';
import type { PastRow, PastRowState } from '../../components/library/past-props.ts';
import type { VersionsToReadProps } from '../../components/library/versions-to-read.tsx';
import type { OtherVersion } from '../../lib/compare/other-versions.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { PastOfPlace, ReportVersions } from '../../lib/protocol/shapes.ts';
import { outcomeOf } from './past-run.ts';
import { useGrants } from './use-grants.ts';
import { usePastRun } from './use-past-run.ts';

/**
 * The versions of the report whose page led here, and the run that reads in what is missing of them; `null` while no
 * place is opened and where no page asked. Nothing is read before the reader's click.
 */
export function useVersions(of: {
  placeKey: string | null;
  place: PastOfPlace['place'] | null;
}): VersionsToReadProps | null {
  const { placeKey, place } = of;
  const [versions, setVersions] = useState<ReportVersions | null>(null);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [failure, setFailure] = useState<VersionsToReadProps['open']['failure']>(null);
  const look = async () => {
    const answer = placeKey === null ? null : await askBackground('versionsOf', { placeKey });
    setVersions(answer?.ok ? answer.value : null);
  };
  useEffect(() => {
    setVersions(null);
    setTicks(new Map());
    setFailure(null);
    void look();
  }, [placeKey]);
  const others = versions?.others ?? [];
  const grants = useGrants(others.flatMap(({ href }) => href ?? []));
  const { states, working, read, onCancel } = usePastRun({ place, grants, look });
  if (versions === null || placeKey === null) return null;
  const rows = others.map((version, at) => rowOf(version, { at, versions, states, ticks }));
  const missing = rows.filter((row, at) => row.ticked && !others[at]!.kept);
  return {
    ...{ period: versions.period, working, onCancel },
    open: { ...versions.open, failure },
    others: others.map((version, at) => ({ version, row: rows[at]! })),
    asksFor: grants.missing(missing.flatMap(({ href }) => href ?? [])),
    onTick: (id, ticked) => setTicks((all) => new Map(all).set(id, ticked)),
    async onRead() {
      // Begun first, because the browser takes its question about a site only in the turn of the click.
      const reading = read(missing);
      if (!versions.open.kept) setFailure(await keepOpen(placeKey));
      await reading;
      await look();
    },
  };
}

/** A version as a run takes it. The first that was not read in is ticked: one beside the open one is what was asked for. */
function rowOf(
  version: OtherVersion,
  of: {
    at: number;
    versions: ReportVersions;
    states: ReadonlyMap<string, PastRowState>;
    ticks: ReadonlyMap<string, boolean>;
  },
): PastRow {
  const { at, versions, states, ticks } = of;
  const id = version.href ?? `${version.name} ${at}`;
  const hasKept = versions.others.some(({ kept }) => kept);
  return {
    ...{ id, title: version.name, place: null, period: versions.period, listed: null },
    href: version.href,
    from: version.href === null ? 'file' : 'page',
    current: false,
    ticked: ticks.get(id) ?? (at === 0 && !hasKept),
    is: states.get(id) ?? { state: 'new' },
  };
}

/** Keeps the open report's text; what stood in the way, `null` for nothing. */
async function keepOpen(placeKey: string): Promise<VersionsToReadProps['open']['failure']> {
  const outcome = outcomeOf(await askBackground('keepOpenVersion', { placeKey }));
  return outcome.ok ? null : { state: 'failed', code: outcome.code, detail: outcome.detail };
}
