import { foreignMarks } from '../../../lib/knowledge/check-aliases.ts';
import { isMirror, ownAddressOf, sourceKind } from '../../../lib/knowledge/citable-source.ts';
import { isDoctrine } from '../../../lib/knowledge/doctrine.ts';
import { isPortalAddress, isServiceHost } from '../../../lib/knowledge/hosts.ts';
import { findMeasured, parseScope } from '../../../lib/knowledge/indicators.ts';
import { findShortNamed, isTwinName, shortNameOf } from '../../../lib/knowledge/place-index.ts';
import { unitsOf } from '../../../lib/knowledge/written-place.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';
import type { WordReaders } from './word-reader.ts';

const { places, indicators } = loadKnowledge();
const asCount = { kind: 'amount', group: null } as const;

/** What `lib/knowledge` says of a name, an address or a word. `｜` parts an alias, a record's name and its unit, or a title and an address. */
export const knowledgeReaders: WordReaders = {
  shortName: shortNameOf,
  namedInShort: (short) => findShortNamed(short, places),
  isTwin: (name) => isTwinName(name, places),
  units: (place) => unitsOf(place).map(({ name, level }) => `${level} ${name}`),
  foreign: (words) => {
    const [alias, name, unit] = words.split('｜');
    return foreignMarks({ name: name ?? '', unit: unit || null }, alias ?? '');
  },
  isDoctrine,
  scope: parseScope,
  indicator: (printed) => findMeasured(indicators, printed, asCount)?.name,
  isService: isServiceHost,
  isPortal: isPortalAddress,
  isMirror,
  source: (words) => {
    const [title, url] = words.split('｜');
    return sourceKind({ title: title ?? '', url: url ?? null });
  },
  ownPage: (publisher) => ownAddressOf({ url: 'https://www.linlan.gov.cn/1.html', publisher }),
};
