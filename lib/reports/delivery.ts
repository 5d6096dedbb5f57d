import { daysBetween, findPrintedDay } from '../text/days.ts';
import { originalSpan } from '../text/print/compact.ts';
import type { Span } from '../text/span.ts';
import type { Body } from './body.ts';
import { readSpeaker } from './speaker.ts';
import type { BodyMatch } from './speech.ts';

/** When, where and by whom a report was spoken; each `null` where it isn't printed. */
export interface Delivery {
  deliveredOn: BodyMatchOf<string> | null;
  meeting: BodyMatchOf<{ name: string; kind: string }> | null;
  speaker: BodyMatchOf<string> | null;
}

interface BodyMatchOf<T> extends BodyMatch {
  value: T;
}

/** What a speech is read from. */
export interface DeliveryInput {
  body: Body;
  /** ISO day of publication: it decides between two days that a cut date can mean. */
  publishedOn: string | null;
}

/** A report is out within two months of its speech, or years later by a migration: only then is the day no help. */
const soon = 62;

/** Kinds of meetings by the words that name them, the narrower first. */
const meetingKinds: readonly [RegExp, string][] = [
  [/常务委员会|常委会/, '常务委员会'],
  [/社区.{0,4}代表|社代会/, '社区代表会议'],
  [/居民代表会议/, '居民代表会议'],
  [/人民代表大会|人代会|人大/, '人民代表大会'],
  [/全体/, '全体会议'],
];

/** The kind of a meeting, `null` for one that is no congress. */
export function meetingKind(name: string): string | null {
  return meetingKinds.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Reads the speech lines of a report's opening. */
export function readDelivery(input: DeliveryInput): Delivery {
  const { speech } = input.body;
  return {
    deliveredOn: readDeliveryDay(input),
    meeting: speech.meeting ? readMeeting(speech.meeting) : null,
    speaker: readSpeaker(input.body),
  };
}

/** `2023718日在金桥镇第六届…会议上` → its name without day, dash, 在 and 上. */
export function meetingName(line: string): string {
  const day = findPrintedDay(line);
  return line
    .slice(day ? day.end : 0)
    .replace(/^.*?日(?=在|于)/, '')
    .replace(/^[\d—\-年月日()（）:,，。]+/, '')
    .replace(/^(?:.*在|于)/, '')
    .replace(/上$/, '');
}

function readMeeting(match: BodyMatch): Delivery['meeting'] {
  const name = meetingName(match.text);
  const kind = meetingKind(name);
  return kind && name.length >= 4 ? { ...match, value: { name, kind } } : null;
}

/** The day stands in the line of the meeting, just before it or just behind it; in brackets under the title as well. */
function readDeliveryDay({ body, publishedOn }: DeliveryInput): Delivery['deliveredOn'] {
  const { text, speech } = body;
  const anchor = speech.meeting ?? speech.salutation ?? speech.mandate;
  if (!anchor) return null;
  const from = Math.max(0, (speech.meeting?.start ?? anchor.start) - dayDistance);
  const to = Math.min(
    text.length,
    speech.salutation?.start ?? anchor.end + dayDistance,
    anchor.end + 2 * dayDistance,
  );
  const around = body.compact.between(from, Math.max(to, anchor.end));
  let rest = around.text;
  let offset = 0;
  let best: { days: string[]; start: number; end: number } | null = null;
  for (let day = findPrintedDay(rest); day; day = findPrintedDay(rest)) {
    const isHeadField = /(?:日期|时间):?$/.test(rest.slice(0, day.start));
    if (!isHeadField) best = { days: day.days, start: offset + day.start, end: offset + day.end };
    offset += day.end;
    rest = rest.slice(day.end);
    if (best && originalSpan(around, best.start, best.end).end >= anchor.start) break;
  }
  const value = best ? chooseDay(best.days, publishedOn) : null;
  if (!best || !value) return null;
  const span = originalSpan(around, best.start, best.end);
  // Without a meeting line the date must be the speech's own: in brackets, behind a dash or alone on its line, and not
  // the page's.
  const isMarked = /[(—]/.test(around.text[best.start - 1] ?? '');
  if (!speech.meeting && !isMarked && (value === publishedOn || !isAloneOnLine(text, span))) return null;
  return { text: around.text.slice(best.start, best.end), ...span, value };
}

/** True where nothing but blanks stands beside a span on its line. */
function isAloneOnLine(text: string, { start, end }: Span): boolean {
  const [before, behind] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)];
  return (text.slice(before, start) + text.slice(end, behind < 0 ? undefined : behind)).trim() === '';
}

/** Characters around the meeting within which its day is looked for: a name, a motto and a dash fit in. */
const dayDistance = 60;

/** One day is that day; of several, the one that lies shortly before publication. */
function chooseDay(days: string[], publishedOn: string | null): string | null {
  if (days.length === 1) return days[0] as string;
  const near = days.filter((day) => {
    const wait = publishedOn ? daysBetween(day, publishedOn) : Number.NaN;
    return wait >= -1 && wait <= soon;
  });
  return near.length === 1 ? (near[0] as string) : null;
}
