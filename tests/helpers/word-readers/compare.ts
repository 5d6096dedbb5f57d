import {
  bareLeads,
  placeAreas,
  problemEnds,
  problemLeads,
  promiseWords,
} from '../../../lib/compare/brief/brief-words.ts';
import { isGeneralName, isOwnedMeasure, isOwnName, isSameUnit } from '../../../lib/compare/measure.ts';
import { isToldApart, kindCore, measureCore, nameCore, thingOf } from '../../../lib/compare/name-core.ts';
import * as conditions from '../../../lib/compare/words/conditions.ts';
import { isOnlyGeneric, ownPart } from '../../../lib/compare/words/generic-words.ts';
import { headingFields } from '../../../lib/compare/words/heading-fields.ts';
import { countedWith, eachItsOwn } from '../../../lib/compare/words/listed-names.ts';
import * as local from '../../../lib/compare/words/local-words.ts';
import { ownerOf } from '../../../lib/compare/words/measure-owners.ts';
import { noLines } from '../../../lib/compare/words/no-lines.ts';
import { promisesNothing } from '../../../lib/compare/words/no-promises.ts';
import * as progress from '../../../lib/compare/words/progress-words.ts';
import { scopes, scopesOf } from '../../../lib/compare/words/scopes.ts';
import { leadsToStep } from '../../../lib/compare/words/second-steps.ts';
import { sortOfProjects } from '../../../lib/compare/words/sorts-of-projects.ts';
import { stageOf } from '../../../lib/compare/words/stages.ts';
import * as sums from '../../../lib/compare/words/sum-words.ts';
import { thing } from '../../../lib/compare/words/things.ts';
import { isStock, saysSeveral, timeOpenings } from '../../../lib/compare/words/time-openings.ts';
import { idsHolding, matches, type WordReaders } from './word-reader.ts';

const surroundings = { before: '', front: '', name: '', sentence: '' };

/** What `lib/compare` hears in words. */
export const compareReaders: WordReaders = {
  nameCore: (words) => nameCore(words),
  measureCore: (words) => measureCore(words),
  coreWithout: (words) => nameCore(words.split('|')[1]!, words.split('|')[0]!),
  isSameUnit: (units) => isSameUnit(units.split('|')[0]!, units.split('|')[1]!),
  thingOf: (words) => thingOf(words),
  kindCore,
  isToldApart,
  isGeneralName,
  isOwnedMeasure,
  isOwnName,
  isOnlyGeneric,
  ownPart,
  ownerOf,
  stageOf,
  sortOfProjects,
  countedWith,
  hasEachItsOwn: matches(eachItsOwn),
  isLocalBefore: (before) => local.isLocal({ ...surroundings, before }),
  isLocalInFront: (front) => local.isLocal({ ...surroundings, front }),
  isLocalByName: (name) => local.isLocal({ ...surroundings, name }),
  isOfZone: (sentence) => local.isOfZone({ ...surroundings, sentence }),
  quotedZoneOf: local.quotedZoneOf,
  isOfNamedPlace: local.isOfNamedPlace,
  isPartAlone: local.isPartAlone,
  speaksOfPart: local.speaksOfPart,
  headingFields: idsHolding(headingFields),
  scopesOf: (words) =>
    scopesOf(words).flatMap((sort, at) =>
      sort === null ? [] : [scopes[at]!.id + (sort === '' ? '' : `: ${sort}`)],
    ),
  isNoLine: idsHolding(noLines),
  promisesNothing: (words) => promisesNothing(words.split('〈〉')[0]!, words.split('〈〉')[1] ?? ''),
  leadsToStep,
  saysSeveral,
  isStock: matches(isStock),
  opensTime: idsHolding(timeOpenings),
  namesThing: matches(thing),
  leadsToProblems: idsHolding(problemLeads),
  endsProblems: idsHolding(problemEnds),
  promises: idsHolding(promiseWords),
  leavesOwnerOut: idsHolding(bareLeads),
  isAreaOfPlace: idsHolding(placeAreas),
  sizedBehind: matches(conditions.sizedBehind),
  seatedBehind: matches(conditions.seatedBehind),
  settlementBehind: matches(conditions.settlementBehind),
  saysDeed: matches(progress.saysDeed),
  saysReached: matches(progress.saysReached),
  saysFinished: matches(progress.saysFinished),
  saysFared: matches(progress.saysFared),
  saysUnderWay: matches(progress.saysUnderWay),
  saysWanting: matches(progress.saysWanting),
  measureAtEnd: matches(progress.measureAtEnd),
  sumAtEnd: matches(progress.sumAtEnd),
  saysPortion: matches(progress.saysPortion),
  countsBrands: matches(progress.countsBrands),
  saysAdjusted: matches(progress.saysAdjusted),
  bracketedAdjusted: matches(progress.bracketedAdjusted),
  bareSum: matches(sums.bareSum),
  undertakingInFront: matches(sums.undertakingInFront),
  purposeBehind: matches(sums.purposeBehind),
  membersInFront: matches(sums.membersInFront),
  saysInvested: matches(sums.saysInvested),
  saysFunds: matches(sums.saysFunds),
  saysRoundSum: matches(sums.saysRoundSum),
  partsStatements: matches(sums.partsStatements),
  speaksOfTheSame: matches(sums.speaksOfTheSame),
};
