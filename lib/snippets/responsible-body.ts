import { isOtherGenre } from '../analysis/report-identity.ts';
import type { SnippetReport } from '../records/snippet.ts';

/**
 * How the organ that answers for a report is called, by kind of place, with a sample each. A subdistrict has no
 * government of its own: its office is an outpost of the district's.
 */
const organs: readonly { kind: RegExp; organ: string; sample: string }[] = [
  { kind: /街道$/, organ: '办事处', sample: '上海市闵行区浦锦街道办事处' },
  {
    kind: /(?:开发区|高新区|园区|新城|度假区|保税区|示范区|自贸区|管理区)$/,
    organ: '管理委员会',
    sample: '苏州工业园区管理委员会',
  },
  {
    kind: /(?:镇|乡|苏木|区|县|旗|市|州|盟|省)$/,
    organ: '人民政府',
    sample: '上海市浦东新区金桥镇人民政府',
  },
];

/** An organ's name written out: 某某人民政府, 某某办事处, 某某管理委员会, 某某管委会, 某某办公室. */
const organName = /(?:人民政府|办事处|管理委员会|管委会)$/;

/**
 * The body that answers for a report, in full: 上海市浦东新区金桥镇人民政府. Levels above the place that were not
 * read are left out; a publisher printed in full wins over a shorter built name. `null` when no place was read and
 * the page names no organ. A bulletin, a budget, a resolution is no government's own: there only the publisher counts.
 */
export function responsibleBody(report: SnippetReport): string | null {
  const publisher = report.publisher?.replace(/\s+/g, '') ?? null;
  if (isOtherGenre(report)) return publisher || null;
  const built = buildName(report);
  const printed = publisher && organName.test(publisher) ? publisher : null;
  if (!built) return printed;
  if (printed?.endsWith(built) || (printed && report.place && endsWithPlace(printed, report.place))) {
    return printed.length > built.length ? printed : built;
  }
  return built;
}

/** The short form of the source line: 金桥镇人民政府, 浦锦街道办事处; `null` without a place. */
export function shortBody(report: Pick<SnippetReport, 'place'>): string | null {
  return report.place ? withOrgan(report.place) : null;
}

function buildName({ place, district, city, province }: SnippetReport): string | null {
  if (!place) return null;
  let name = '';
  for (const level of [province, city, district, place]) {
    // A municipality is its own province, a district's report has itself as district, and a place may be printed
    // with the levels above it (浦东新区金桥镇).
    if (!level || name.endsWith(level)) continue;
    const shared = sharedEdge(name, level);
    name += level.slice(shared);
  }
  return withOrgan(name);
}

/** How many characters at the end of `name` are the beginning of `level`. */
function sharedEdge(name: string, level: string): number {
  for (let length = Math.min(name.length, level.length - 1); length >= 2; length -= 1) {
    if (name.endsWith(level.slice(0, length))) return length;
  }
  return 0;
}

function withOrgan(place: string): string | null {
  if (organName.test(place)) return place;
  const found = organs.find(({ kind }) => kind.test(place));
  return found ? place + found.organ : null;
}

function endsWithPlace(printed: string, place: string): boolean {
  const own = withOrgan(place);
  return own !== null && printed.endsWith(own);
}
