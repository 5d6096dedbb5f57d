import { i18n } from '#i18n';
import { formatPeriod } from '../../components/format.ts';
import type { ReportIdentity } from '../../lib/analysis/report-identity.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import { webAddress } from '../../lib/text/web-address.ts';

/** The report of a brief, and where it stands; `null` for a document without an address. */
interface BriefOf {
  identity: ReportIdentity;
  address: string | null;
}

/** Opens 一页读懂 on a sheet of its own, with whose report it is, of which time and where it stands. */
export function printBrief(brief: Omit<PrintedBrief, 'source' | 'address'>, of: BriefOf): void {
  void askBackground('openBrief', { ...brief, ...sourceOf(of) });
}

/** 一页读懂 as it is pasted: under its lines what the sheet has at its foot. */
export function briefToCopy(text: string, of: BriefOf): string {
  const { source, address } = sourceOf(of);
  return `${text}\n\n${[source, address, i18n.t('brief.foot')].filter(Boolean).join('\n')}`;
}

function sourceOf({ identity, address }: BriefOf): Pick<PrintedBrief, 'source' | 'address'> {
  const { place, district, period } = identity;
  const source = [...new Set([district, place])].filter((part) => part !== null).join(' ');
  const when = period === null ? '' : formatPeriod(period);
  return {
    source: [source, when].filter((part) => part !== '').join(' · '),
    address: webAddress(address),
  };
}
