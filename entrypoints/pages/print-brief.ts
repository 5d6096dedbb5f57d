import { formatPeriod } from '../../components/format.ts';
import type { ReportIdentity } from '../../lib/analysis/report-identity.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import { webAddress } from '../../lib/text/web-address.ts';

/** Opens 一页读懂 on a sheet of its own, with whose report it is, of which time and where it stands. */
export function printBrief(
  brief: Omit<PrintedBrief, 'source' | 'address'>,
  { identity, address }: { identity: ReportIdentity; address: string | null },
): void {
  const { place, district, period } = identity;
  const source = [...new Set([district, place])].filter((part) => part !== null).join(' ');
  const when = period === null ? '' : formatPeriod(period);
  void askBackground('openBrief', {
    ...brief,
    source: [source, when].filter((part) => part !== '').join(' · '),
    address: webAddress(address),
  });
}
