/** One family's way from a document's address to its column's page. */
interface ColumnRule {
  pattern: RegExp;
  to: string;
  sample: string;
}

/** Addresses by family; each was seen beside a list page of the same column. */
const rules: readonly ColumnRule[] = [
  {
    pattern: /^(https?:\/\/[^/]+\/mh-xxgk-cms\/website\/mh_xxgk\/[^/]+)\/content\/[^/]+\.html?$/i,
    to: '$1/List/list_0.htm',
    sample: 'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_qbz_ywxx/content/420C2FED.htm',
  },
  {
    pattern: /^(https?:\/\/[^/]+\/)art\/\d{4}(?:\/\d+\/\d+)?\/art_(\d+)_\d+\.html$/,
    to: '$1col/col$2/index.html',
    sample: 'https://www.hzsc.gov.cn/art/2024/2/23/art_1229231327_4241312.html',
  },
  {
    pattern: /^(https?:\/\/[^/]+\/(?:[^/]+\/)*?)content\/post_\d+\.html$/,
    to: '$1index.html',
    sample: 'http://www.panyu.gov.cn/zwgk/wgk/jggk/lsqkgk/zfgzbg/content/post_8821421.html',
  },
  {
    pattern: /^(https?:\/\/www\.pudong\.gov\.cn\/zwgk\/[^/]+\/)\d{4}\/\d+\/\d+\.html$/,
    to: '$1index.html',
    sample: 'https://www.pudong.gov.cn/zwgk/ghjh-zpz/2022/306/260830.html',
  },
  {
    pattern: /^(https?:\/\/[^/]+\/(?:[^/]+\/)+)(?:\d{6,8}|\d{4}\/\d{1,3})\/[\w-]+\.s?html?$/,
    to: '$1index.html',
    sample: 'https://www.shanghai.gov.cn/nw12344/20240129/7529892763da4fafbb66728b0cfacdb4.html',
  },
  {
    pattern: /^(https?:\/\/[^/]+\/(?:[^/]+\/)+)t\d{8}_\d+\.s?html?$/,
    to: '$1',
    sample: 'http://qzlc.gov.cn/zwgk/jdyq/kyjd/ghjh/202410/t20241023_3096637.htm',
  },
];

/** Where the list of a document's column stands on the same site; `null` for families whose lists are not known. */
export function columnAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const plain = `${url.origin}${url.pathname}`;
  for (const rule of rules) {
    if (!rule.pattern.test(plain)) continue;
    return plain.replace(rule.pattern, rule.to).replace(/\/\d{6}\/$/, '/');
  }
  return null;
}
