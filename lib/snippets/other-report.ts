import type { SnippetReport } from '../records/snippet.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import type { AnchorResult } from './anchor.ts';
import { fullTitle, printedTitle, printsYear } from './report-title.ts';

/** A report that was kept from and the one that its address shows now, each as a reader tells it from the other. */
interface OtherReport {
  was: string;
  found: string;
}

/** What a page says of itself now, with its text and whether that is the kept one. */
export interface ReportNow {
  identity: SnippetReport;
  text: string;
  isSameBody: boolean;
}

/**
 * Both reports by name where a page is another report than the one that was kept: another place's, or of a year that the
 * kept one does not touch. `null` for the same one, and wherever that is not sure: a place or period that is no longer
 * read, a place under its old, short or full name, what encloses it named in its stead.
 */
function otherReport(then: SnippetReport, now: ReportNow): OtherReport | null {
  const { identity } = now;
  const isSameTitle = printedTitle(then) !== null && printedTitle(then) === printedTitle(identity);
  if (isSameTitle && now.isSameBody) return null;
  const isOther = isOtherPlace(then, now, isSameTitle) || isOtherTime(then, identity, isSameTitle);
  if (!isOther) return null;
  const [was, found] = [fullTitle(then), fullTitle(identity)];
  if (was !== found) return { was, found };
  // Towns of one name, whose titles are alike.
  return { was: within(then) + was, found: within(identity) + found };
}

/** A place as it was found, or, where the page is another report than `then`, as one for the reader to check, with both reports named. */
export function placeOfReport(place: AnchorResult, then: SnippetReport, now: ReportNow): AnchorResult {
  const other = place.state === 'gone' ? null : otherReport(then, now);
  if (place.state === 'gone' || other === null) return place;
  const { was, found } = other;
  return {
    state: 'changed',
    span: place.span,
    was: `${was}：${place.was}`,
    found: `${found}：${place.found}`,
    doubt: place.state !== 'changed' || place.doubt,
    otherReport: true,
  };
}

const within = ({ city, district }: SnippetReport): string => district ?? city ?? '';

function isOtherPlace(then: SnippetReport, { identity, text }: ReportNow, isSameTitle: boolean): boolean {
  const [was, is] = [then.place, identity.place];
  if (was === null || is === null) return false;
  if (then.placeId !== null && then.placeId === identity.placeId) return false;
  if (isSameTitle && (namesPlace(then) || namesPlace(identity))) return false;
  if (isSameName(was, is)) return encloseOthers(then, identity);
  const isTitled = namesPlace(identity);
  // A headline that names no place leaves what encloses it, or a place that the text speaks of by the way.
  if (encloses(then, is) || encloses(identity, was)) return isTitled && namesPlace(then);
  return isTitled || !withoutBlanks(text).includes(stemOf(was));
}

/** Two places of one name lie in two districts, or in two cities. */
function encloseOthers(then: SnippetReport, now: SnippetReport): boolean {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && !isSameName(a, b);
  return differ(then.district, now.district) || differ(then.city, now.city);
}

const encloses = ({ district, city, province }: SnippetReport, place: string): boolean =>
  [district, city, province].some((level) => level !== null && isSameName(level, place));

function isOtherTime(then: SnippetReport, now: SnippetReport, isSameTitle: boolean): boolean {
  if (isSameTitle && printsYear(then)) return false;
  if (then.deliveredOn !== null && then.deliveredOn === now.deliveredOn) return false;
  if (then.periodFrom === null || then.periodTo === null) return false;
  if (now.periodFrom === null || now.periodTo === null) return false;
  return then.periodTo < now.periodFrom || now.periodTo < then.periodFrom;
}

const namesPlace = (report: SnippetReport): boolean =>
  report.place !== null && (printedTitle(report)?.includes(stemOf(report.place)) ?? false);

/** What a place's name ends with by its kind, which changes when the place is raised to another: 县 to 市, 镇 to 街道. */
const kind =
  /(?:(?:自治)?[省市区县旗盟州]|镇|乡|街道|街|(?:经济|技术|高新|产业|工业|示范|开发|经开|新|园)区?)+$/u;
const levels = /[省市区县旗盟州]/u;
const towns = /[镇乡街道]$/u;

/** The name without its kind; the whole name where it has no more than one character besides. */
function stemOf(name: string): string {
  const stem = name.replace(kind, '');
  return stem.length < 2 ? name : stem;
}

/** One place under two names: with what encloses it before it, or raised to another kind of its level. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.endsWith(short)) return a === b || levels.test(long.at(-1 - short.length)!);
  if (stemOf(a) !== stemOf(b)) return false;
  // A bare name is of either level.
  return !(levels.test(a.at(-1)!) && towns.test(b)) && !(levels.test(b.at(-1)!) && towns.test(a));
}
