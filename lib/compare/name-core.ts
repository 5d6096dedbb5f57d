import { formsOf, wordsOf } from '../figures/lexicon/words.ts';
import { deeds, deedsBehind, kinds, sameThings, wholePlaceWords, workNouns } from './words/name-words.ts';

const marks = /[\s“”"'‘’《》〈〉（）()、，,·]/gu;
const front = new RegExp(`^(?:${wordsOf([...wholePlaceWords, ...deeds])})`, 'u');
const end = new RegExp(`(?:${wordsOf(workNouns)})$`, 'u');
/** A name that ends with what is done to the thing; groups `thing` and `deed`. */
const deedBehind = new RegExp(`^(?<thing>.{2,}?)(?<deed>(?:${formsOf(deedsBehind)}){1,6})$`, 'u');
const same = sameThings.map(({ form, forms }) => ({ form, pattern: new RegExp(forms.join('|'), 'gu') }));

const toldApart = new RegExp(formsOf(kinds.filter((row) => row.toldApart)), 'u');

/** True for a core of a kind of which the whole gives no outcome (棚户区改造 beside 保障性住房). */
export const isToldApart = (core: string): boolean => toldApart.test(core);

const kind = new RegExp(formsOf(kinds), 'gu');
const wholeOf = new Map(kinds.map(({ form, whole }) => [form, whole]));

/** A level of government at the front of a name (区本级), which is its scope. */
const level = /^(?:省|市|区|县|旗|镇|乡|街道)(?:本)?级/u;

/** Shorter than this, a name says no more than what kind of thing it is. */
const least = 2;

/**
 * What two wordings of one measure have in common: a name without marks, without the whole place and the deed at its
 * front and the work at its end, in one wording of what reports call by two (公路, 道路). `scope` is taken out where
 * the name prints it, since it is compared for itself. Never empty where the name is not.
 */
export const nameCore = (name: string, scope: string | null = null): string =>
  inOneWording(trim(unmarked(name, scope)));

/** As `nameCore`, with a deed before its object, wherever it is printed (公厕改造, 改造公厕): for names that are set beside each other. */
export const measureCore = (name: string, scope: string | null = null): string =>
  inOneWording(trim(trim(unmarked(name, scope)).replace(deedBehind, '$<deed>$<thing>')));

/** A name of things by what was done to them (完成改造的小区); groups `work` and `thing`. Firms and projects are of many sorts. */
const thingOfWork = /^(?:完成|实现|通过|达到)(?<work>[^的]{2,10})的(?<thing>(?!企业|项目|单位|人员)[^的]+)$/u;

/** What is said in brackets before a name, of others that are counted with it: (社会事业1000万元以上)重点项目投资. */
const bracketed = /^[(（][^)）]*[)）]/u;

function unmarked(name: string, scope: string | null): string {
  const words = orWhole(name.replace(bracketed, ''), name)
    .replace(marks, '')
    .replace(thingOfWork, '$<thing>$<work>');
  return scope === null ? words : orWhole(words.replace(scope, '').replace(level, ''), words);
}

/** 年 before what is of a year anyway (旅客年吞吐量). */
const yearly =
  /(?<![今去本全每近])年(?=(?:旅客|货物|集装箱)?(?:吞吐|处理|发电|销售|生产|货运|客运)量|产[量值]|销售额)/gu;

const inOneWording = (core: string): string =>
  same.reduce((words, { form, pattern }) => words.replace(pattern, form), core.replace(yearly, ''));

const deedsInFront = new RegExp(`^(?:${formsOf([...deeds, ...deedsBehind])})+`, 'u');

/** The thing of a measure's core, without what is done to it (改造新建公厕); never empty. */
export const thingOf = (core: string): string => orWhole(core.replace(deedsInFront, ''), core);

/** A core with what it is a kind of in the place of the kind (公租房, 保障性住房). */
export const kindCore = (core: string): string => core.replace(kind, (form) => wholeOf.get(form) ?? form);

const orWhole = (part: string, whole: string): string => (part.length >= least ? part : whole);

/** Takes off what the front and the end of a name lose, as long as they lose anything. */
function trim(name: string): string {
  for (let core = name; ; ) {
    const shorter = orWhole(core.replace(front, '').replace(end, ''), core);
    if (shorter === core) return core;
    core = shorter;
  }
}
