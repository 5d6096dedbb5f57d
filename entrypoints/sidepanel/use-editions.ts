import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportChannel } from '../../lib/protocol/report-channel.ts';
import type { PageSnippet, ReportRead } from '../../lib/protocol/shapes.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { isSameReport } from '../../lib/snippets/same-report.ts';
import { canonicalAddress } from '../../lib/text/address.ts';

/** What was kept of a report that is open, and what stands in it at the places of what another edition gave. */
export interface KeptOfReport {
  /** Tells what was kept at its address, from the very file or, of a file, from another edition. */
  isHere(snippet: Snippet): boolean;
  /** By id, of another edition's alone; empty until the background has looked. */
  editions: ReadonlyMap<string, PageSnippet>;
}

const none: KeptOfReport['editions'] = new Map();

/** Looks for what other editions gave whenever there is another of them, not when a note is written. */
export function useEditions(
  channel: ReportChannel | null,
  read: ReportRead | null,
  kept: readonly Snippet[],
): KeptOfReport {
  const { isOwn, isOther } = useMemo(() => tellersOf(read), [read]);
  const [editions, setEditions] = useState(none);
  const ids = kept
    .filter(isOther)
    .map(({ id }) => id)
    .sort()
    .join(' ');
  useEffect(() => {
    let isLate = false;
    setEditions(none);
    if (ids !== '')
      void channel?.ask('snippetsOfPage', {}).then((answer) => {
        const others = answer.ok ? answer.value.filter(({ otherEdition }) => otherEdition) : [];
        if (!isLate) setEditions(new Map(others.map((one) => [one.snippet.id, one])));
      });
    return () => {
      isLate = true;
    };
  }, [channel, ids]);
  return { isHere: (snippet) => isOwn(snippet) || isOther(snippet), editions };
}

function tellersOf(read: ReportRead | null) {
  const { address = null, file = null } = read?.report ?? {};
  const canonical = address === null ? null : canonicalAddress(address);
  const isOwn = (snippet: Snippet): boolean =>
    (canonical !== null && snippet.canonicalAddress === canonical) ||
    (file !== null && snippet.file?.sha256 === file.sha256);
  const isOther = (snippet: Snippet): boolean =>
    read !== null && file !== null && !isOwn(snippet) && isSameReport(snippet.report, read.analysis.report);
  return { isOwn, isOther };
}
