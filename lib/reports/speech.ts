import { type CompactSource, type CompactText, originalSpan } from '../text/print/compact.ts';
import type { Span } from '../text/span.ts';

/** A span of the body that says something about the document. */
export interface BodyMatch extends Span {
  /** As found, without spaces. */
  text: string;
}

/** The lines by which a report says that it was spoken before a congress. */
export interface Speech {
  /** …第六届人民代表大会第四次会议上. */
  meeting: BodyMatch | null;
  /** 各位代表, 主任、各位委员, 同志们. */
  salutation: BodyMatch | null;
  /** 我代表金桥镇人民政府，向大会报告政府工作. */
  mandate: BodyMatch | null;
  /** Who is spoken for in the mandate: 金桥镇人民政府. */
  speaksFor: string | null;
  /** 清水县人民政府县长 李灿: the head of a government, alone on a line. */
  office: BodyMatch | null;
  /** What the mandate says that is reported on: the work as a whole, or one subject. */
  about: 'work' | 'subject' | null;
  /** True where nobody but a government reporting on its whole work speaks so: `isComplete`. */
  complete: boolean;
}

/**
 * Characters in which the lines stand: the top of a page, a motto, a notice around the report and its addressees
 * come before them (the longest seen, a notice with a list of villages, takes about 900).
 */
const openingLength = 3_000;

const assembly =
  '(?:人民代表大会|人代会|人大|社区代表会议|社区代表大会|社区(?:党员)?代表会|社代会|居民代表会议)';
const standing = '(?:常务委员会|常委会)';
const count = '[一二三四五六七八九十〇零两\\d]';
/** 第四次; its numbers may be lost, and some print 第一会议. */
const sitting = `(?:第?${count}{0,4}次|第${count}{1,3}(?=会议))`;

/**
 * 在金桥镇第六届人民代表大会第四次会议上; 在区九届人大常委会第四次（扩大）会议上; 在塘桥街道2024年社区代表会议上.
 * The line need not begin with 在, and its numbers may be lost (第届, 次会议). What stands before the congress's own
 * words is read backwards from them: a pattern that began with it would be tried at every character.
 */
const session = `${assembly}(?:${standing})?(?:[(]扩大[)])?(?:${sitting})?(?:[(]扩大[)])?(?:全体)?`;
const meetingCore = new RegExp(`${session}(?:会议|大会)?(?:第${count}{1,3}次(?:全体)?(?:会议|大会))?上`);

/** The same line without its 上: it then ends the line, or names the report. */
const heldCore = new RegExp(`${session}会议(?=(政府工作报告)?)`);

/** Place, session and day in front of the congress's words: no mark stands among them. */
const meetingLead = /[\u4e00-\u9fff\d]{0,40}$/;

/** Closes a line or a greeting; the comma is for 各位代表、同志们. */
const greetings: readonly { pattern: RegExp; sample: string }[] = [
  {
    pattern: /(?:尊敬的)?各位(?:人大)?代表(?=[:、,!;.]|同志|各位|现在|我代表|我受|大家)/,
    sample: '各位代表：',
  },
  {
    pattern:
      /(?:尊敬的[\u4e00-\u9fff]{0,4})?(?:主任、)?(?:各位)?(?:副主任、)?(?:秘书长、)?各位(?:常委会)?(?:组成人员|委员)(?=[:、,!])/u,
    sample: '主任、各位副主任、各位委员：',
  },
];

/** Who may be spoken for: a government, an outpost, an administration; up to 24 characters name the place, or hide it (XX). */
const principal =
  '[\\u4e00-\\u9fff()、\\w*]{0,24}?(?:政府|国务院|革命委员会|人民委员会|办事处|管理委员会|管委会|街道党工委[、和]办事处|街道)';

const mandateLine = new RegExp(
  `(?:我谨?(?:受[\\u4e00-\\u9fff]{2,12}委托,?)?谨?代表|受|(?<!各位(?:人大)?)代表)(${principal})(?:的?委托)?,?(?:我|现在?|由我)*(?:就|将|把|向|作|做|对|报告|汇报)`,
  'u',
);

/** What the mandate goes on to say: it reports on the work itself, within a sentence. */
const reporting = /^.{0,60}(?:报告|汇报|审议|审查)/;

/** Whose work and of when, all that may stand between 报告 and 工作 where the whole of it is meant. */
const scope =
  '(?:(?:人民)?政府|[省市区县州旗盟镇乡街道办事处管委会全我本届任期过去今上半一二两三四五六七八九〇零\\d年度以来主要的关于和及与、,])*';

/**
 * 向大会报告政府工作, 作工作报告, 把过去五年的工作向大会报告; not 报告教育工作, 作关于计划执行情况的报告. In the first
 * year of a plan the report is on its outline: 作关于“十一五”规划纲要的报告.
 */
const wholeWork = new RegExp(
  `(?:报告|汇报)${scope}工作|(?<!工)[作做]${scope}(?:工作)?(?:情况)?的?报告|[就将把]${scope}工作(?!报告)|政府工作(?!报告)|纲要.{0,9}报告`,
);

/** By what a report asks the congress for its vote. */
const asksCongress = /大会.{0,40}审[议查]|代表.{0,4}审[议查]/;

/** 市长 林清, 清水县人民政府代县长：林清, alone on its line. */
const officeAlone =
  /^.{0,16}(?:[省市区县州盟旗镇乡]长|主席|总理|(?:办事处|管委会)主任)[:：\s]*[\u4e00-\u9fff·]{1,4}[ \u3000]?[\u4e00-\u9fff·]{0,8}$/m;

/** Characters in which the head of a government stands by name, above what is said. */
const officeWithin = 400;

/** Finds the lines of a speech in the opening of a body; every part is `null` where it is not printed. */
export function findSpeech({ text, compact }: { text: string; compact: CompactSource }): Speech {
  const opening = compact.between(0, openingLength);
  const meeting = findMeeting(opening, text);
  const salutation = findSalutation(opening);
  const found = unquoted(opening, mandateLine);
  const said = found ? sentenceAt(opening.text, found.index + found[0].length - 2) : '';
  const speaks = found && reporting.test(said) ? found : null;
  const about = speaks && (wholeWork.test(said) ? 'work' : 'subject');
  const office = officeAlone.exec(text.slice(0, officeWithin));
  return {
    meeting,
    salutation,
    mandate: speaks ? toMatch(opening, speaks.index, speaks.index + speaks[0].length) : null,
    speaksFor: speaks?.[1] ?? null,
    office: office && { text: office[0], start: office.index, end: office.index + office[0].length },
    about,
    complete: about === 'work' && isComplete({ mandate: speaks![0], said, meeting, salutation }),
  };
}

/** Right before words that a story or the news quotes. */
const quoting = /(?:[“「『]|[:,]")[^”」』"]{0,40}$/;

/** The first match of a pattern, unless somebody is quoted with it. */
function unquoted({ text }: CompactText, pattern: RegExp): RegExpExecArray | null {
  const found = pattern.exec(text);
  return found && !quoting.test(text.slice(0, found.index)) ? found : null;
}

/** From an offset to the end of its sentence. */
const sentenceAt = (text: string, at: number): string =>
  /^[^。!]*/.exec(text.slice(at, at + longestSentence))![0];
const longestSentence = 200;

/**
 * A mandate to report on the work as a whole, to a congress that is greeted or named; in the first person its own
 * sentence is enough where it asks for the vote. News of a report has neither.
 */
function isComplete(
  read: Pick<Speech, 'meeting' | 'salutation'> & { mandate: string; said: string },
): boolean {
  if (read.salutation) return true;
  return read.mandate.startsWith('我') && (read.meeting !== null || asksCongress.test(read.said));
}

/** Finds the first congress that something was spoken at. */
function findMeeting(opening: CompactText, body: string): BodyMatch | null {
  const core = meetingCore.exec(opening.text);
  if (!core) return findHeld(opening, body);
  return toMatch(opening, core.index - leadOf(opening, core.index).length, core.index + core[0].length);
}

/** Nothing, or the day, up to the end of the line. */
const lineEnd = /^[^\S\n]*(?:(?:[（(][^()（）\n]{4,20}[)）]|\d.{5,12}日)[^\S\n]*)?(?:\n|$)/;

function findHeld(opening: CompactText, body: string): BodyMatch | null {
  const core = heldCore.exec(opening.text.slice(0, 400));
  if (!core) return null;
  const end = core.index + core[0].length;
  const lead = leadOf(opening, core.index);
  const endsLine = /[日在于届]/.test(lead) && lineEnd.test(body.slice((opening.at[end - 1] ?? 0) + 1));
  return core[1] || endsLine ? toMatch(opening, core.index - lead.length, end) : null;
}

/** What stands before the congress's words without the title above it: 政府工作报告 / 在某县第九届…. */
function leadOf(opening: CompactText, at: number): string {
  const lead = meetingLead.exec(opening.text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return lead.replace(/^.*(?:报告|总结|日(?=\d{4}年))/, '');
}

/** Finds the first salutation that opens a speech: what follows it is not quoted and no title. */
function findSalutation(opening: CompactText): BodyMatch | null {
  for (const greeting of greetings) {
    const hit = match(opening, greeting.pattern);
    if (hit) return hit;
  }
  const comrades = /同志们(?=[:!])/.exec(opening.text.slice(0, 400));
  return comrades ? toMatch(opening, comrades.index, comrades.index + comrades[0].length) : null;
}

function match(compact: CompactText, pattern: RegExp): BodyMatch | null {
  const found = unquoted(compact, pattern);
  return found ? toMatch(compact, found.index, found.index + found[0].length) : null;
}

function toMatch(compact: CompactText, start: number, end: number): BodyMatch {
  return { text: compact.text.slice(start, end), ...originalSpan(compact, start, end) };
}
