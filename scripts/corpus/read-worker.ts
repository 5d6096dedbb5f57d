/** What runs in each thread of the corpus command: reads one document after another, with one reader. */
import { openReader } from '../open-reader.ts';
import type { DocumentRows, DocumentTask } from './document-task.ts';
import { readOne } from './read-one.ts';
import { rowsOf } from './tables.ts';

const reader = openReader();

/** What a document gives, as rows: cells are cheap to pass between threads, readings are not. */
export default async function readRows(task: {
  document: DocumentTask;
  line: boolean;
}): Promise<DocumentRows> {
  return rowsOf(await readOne(task.document, reader), { line: task.line });
}
