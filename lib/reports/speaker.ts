import { compactString, originalSpan } from '../text/print/compact.ts';
import type { Span } from '../text/span.ts';
import type { Body } from './body.ts';
import type { BodyMatch } from './speech.ts';

/** Heads of governments, and of the departments that lay budgets, plans and bulletins before a congress. */
const office = '(?:[省市区县州盟旗镇乡局厅]长|自治区代?主席|政府代?主席|总理|主任|苏木达)';
const name = '(?:\\p{Script=Han}{1,12}(?:[·•]\\p{Script=Han}{1,12}){1,6}|\\p{Script=Han}{2,4})';
/** Mongolian names have up to six characters; behind an office nothing else is as long. */
const longName = `(?:${name}|\\p{Script=Han}{5,6})`;

/** Ways in which a line names who speaks; samples too are without blanks, the name is the first group. */
export const speakerLines: readonly { id: string; pattern: RegExp; sample: string }[] = [
  {
    id: 'office-and-name',
    pattern: new RegExp(`${office}[:,]?(${longName})[)\\d]*$`, 'u'),
    sample: '江东县人民政府代县长李灿',
  },
  {
    id: 'name-and-office',
    pattern: new RegExp(
      `^(${name})[(,](?:\\p{Script=Han}{0,12}?(?:人民)?政府)?\\p{Script=Han}{0,8}[省市区县州盟旗镇乡局厅]长[)]?$`,
      'u',
    ),
    sample: '李灿(江东县县长)',
  },
  {
    id: 'day-and-name',
    pattern: new RegExp(`^[(]?\\d{4}年\\d{1,2}月\\d{1,2}日[,)]?(${name})[)]?$`, 'u'),
    sample: '(2022年1月9日李灿)',
  },
];

/** An office alone on its line: the name stands on the next. */
const officeAlone = new RegExp(`${office}[:]?$`, 'u');
const nameAlone = new RegExp(`^[(]?(${name})[)]?$`, 'u');

/** Words that stand where a name may, and are none. */
const noName =
  /报告|讲话|工作|同志|代表|大会|会议|政府|全体|现在|我|上午|下午|街道|委员|目录|全文|摘要|稿$|[省市区县州盟旗镇乡局厅]长|[局厅委办]$|总理|主席|主任|书记/;

/** By what a bare line shows itself to be a place's. */
const placeLine = /[镇乡区县市州省]$/;

/** Characters before the congress or the greeting, and behind the congress where nobody is greeted, that are looked at. */
const before = 160;
const behind = 80;

/**
 * The speaker's name on the lines between the congress and the greeting, the first that has one; else on those above
 * the congress, the nearest first. `null` where only an office is printed.
 */
export function readSpeaker(body: Body): Found | null {
  const { meeting, salutation, mandate } = body.speech;
  const anchor = meeting ?? salutation ?? mandate;
  if (!anchor) return null;
  const below = meeting
    ? linesBetween(body, meeting.end, (salutation ?? mandate)?.start ?? meeting.end + behind)
    : [];
  const above = linesBetween(body, Math.max(0, anchor.start - before), anchor.start);
  return nameOn(body, below, true) ?? nameOn(body, above.reverse(), false);
}

type Found = BodyMatch & { value: string };

interface Line {
  start: number;
  text: string;
  /** The line below, `''` for none. */
  next: string;
}

function linesBetween({ text }: Body, from: number, to: number): Line[] {
  const lines = text.slice(from, Math.max(from, to)).split('\n');
  let start = from;
  return lines.map((line, i) => {
    const here = { start, text: line, next: lines[i + 1] ?? '' };
    start += line.length + 1;
    return here;
  });
}

const isName = (found: string | undefined): found is string => found !== undefined && !noName.test(found);

/** The first name on these lines; `bare` takes a line that holds nothing but a name. */
function nameOn(body: Body, lines: readonly Line[], bare: boolean): Found | null {
  for (const { start, text, next } of lines) {
    const line = compactString(text);
    const said = speakerLines.map(({ pattern }) => pattern.exec(line)?.[1]);
    const here = [...said, bare && !placeLine.test(line) ? nameAlone.exec(line)?.[1] : undefined].find(
      isName,
    );
    if (here) return named(body, here, { start, end: start + text.length });
    const below = officeAlone.test(line) ? nameAlone.exec(compactString(next))?.[1] : undefined;
    const from = start + text.length;
    if (isName(below)) return named(body, below, { start: from, end: from + 1 + next.length });
  }
  return null;
}

function named({ compact }: Body, name: string, { start, end }: Span): Found {
  const line = compact.between(start, end);
  const at = line.text.lastIndexOf(name);
  return { text: name, value: name, ...originalSpan(line, at, at + name.length) };
}

const behindTitle = new RegExp(`[(]\\d{4}年\\d{1,2}月\\d{1,2}日(${name})[)]$`, 'u');

/** The name in brackets behind a title, beside its day: 政府工作报告（2022年1月9日 李灿）; `null` for none. */
export function speakerOfTitle(title: string): string | null {
  const found = behindTitle.exec(compactString(title))?.[1];
  return isName(found) ? found : null;
}
