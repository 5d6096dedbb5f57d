import { maxReportLength } from '../../lib/protocol/limits.ts';
import { hashBytes } from '../../lib/text/report-file.ts';
import { plainReportText, type ReportText } from '../../lib/text/report-text.ts';
import { addressBeside } from '../address-beside.ts';
import { fileSentence } from '../file-sentences.ts';
import type { Reader } from '../open-reader.ts';
import { loadDocument } from '../read-document.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { DocumentOutcome, DocumentReading, DocumentTask, Problem } from './document-task.ts';

/** Reads one document as `analyse` does. Never throws for what it holds: what fails is its problem. */
export async function readOne(task: DocumentTask, reader: Reader): Promise<DocumentOutcome> {
  const { document } = task;
  try {
    const loaded = await load(task);
    if ('problem' in loaded) return { document, reading: null, problem: loaded.problem };
    return { document, reading: await readText(loaded.report, reader), problem: null };
  } catch (error) {
    const problem =
      error instanceof UnreadableDocument
        ? { kind: 'path', sentence: error.message }
        : { kind: 'fault', sentence: String((error as Error)?.stack ?? error) };
    return { document, reading: null, problem };
  }
}

/** A text that is too long for any report; what it would take is not spent on it, as in the browser. */
const tooLong: Problem = {
  kind: 'long',
  sentence: `超过${maxReportLength / 10_000}万字，不是一份报告 (more than ${maxReportLength} characters: no report)`,
};

/** What there is to read of a document, within the bound of a report. */
async function load(task: DocumentTask): Promise<{ report: ReportText } | { problem: Problem }> {
  const loaded = await open(task);
  return 'report' in loaded && loaded.report.text.length > maxReportLength ? { problem: tooLong } : loaded;
}

async function open({
  path,
  text,
  address,
  problem,
}: DocumentTask): Promise<{ report: ReportText } | { problem: Problem }> {
  if (problem) return { problem };
  if (path === null) return { report: plainReportText(text ?? '', address) };
  const loaded = await loadDocument({
    ...{ path, address: address ?? addressBeside(path) },
    filesOnly: true,
  });
  if (loaded.problem === null) return { report: loaded.report };
  return { problem: { kind: loaded.problem, sentence: await fileSentence(loaded.problem) } };
}

async function readText(report: ReportText, reader: Reader): Promise<DocumentReading> {
  const { text, file } = report;
  const analysis = reader.read(report);
  return {
    analysis,
    text,
    textHash: await hashBytes(new TextEncoder().encode(text)),
    file,
  };
}
