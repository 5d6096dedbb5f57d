import { nameWithEnglish } from '../knowledge/english-names.ts';
import type { CitedWork } from './cited-work.ts';

/** The body and the document, number, day and place in it, as a source line names them: 发布机关：题名，文号，2022-05-06，第三条. */
export function workLine(work: CitedWork, number = work.number): string {
  const { responsible, title, day, where } = work;
  const named = responsible === null ? title : `${responsible}：${title}`;
  return [named, number, day, where].filter((part) => part !== null).join('，');
}

/** The same with the document's own address and the day on which the reader saw it, where it has one. */
export function sourceLine(work: CitedWork): string {
  const { address, accessed } = work;
  return address === null ? workLine(work) : `${workLine(work)} ${address} （${accessed}查看）`;
}

/** A term with what it means and where from, as plain lines for the clipboard; without a source, one line. */
export function writeTerm(term: {
  name: string;
  /** Its English name, where it is to stand beside the other. */
  english?: string | null;
  meaning: string;
  source: CitedWork | null;
}): string {
  const { name, english, meaning, source } = term;
  const meant = `${nameWithEnglish(name, english)}：${meaning}`;
  return source === null ? meant : `${meant}\n——${sourceLine(source)}`;
}
