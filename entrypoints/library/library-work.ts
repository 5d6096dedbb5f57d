import type { NoticeView } from '../../components/view-models.ts';

/** Says something at the head of the library; `detail` stands beside it as it is. */
export type Say = (code: string, tone?: NoticeView['tone'], detail?: string | null) => void;

/** Shows long work while it runs; the reader may cancel it. */
export type RunWork = <T>(
  name: string,
  total: number | null,
  work: (progress: { onProgress(done: number): void; signal: AbortSignal }) => Promise<T>,
) => Promise<T>;
