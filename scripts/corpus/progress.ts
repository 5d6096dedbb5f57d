/** How far a reading is, in a line that is written again and again. */
export interface Progress {
  /** A document was read, or was not (`problem`). */
  count(outcome: { problem: boolean }): void;
  /** Documents of earlier runs were passed over. */
  pass(documents: number): void;
  /** The last line: how many were read, how many not, how many were passed over. */
  close(): void;
}

/** How often a line is written, in ms: to a terminal, which shows one line, and to a file, which keeps them all. */
const every = { terminal: 200, file: 10_000 };

/**
 * Writes to `output` how many documents were read, how many a second, and how long the rest will take. `total` is `null`
 * while nobody knows it.
 */
export function openProgress(output: NodeJS.WriteStream, total: number | null): Progress {
  const began = Date.now();
  let done = 0;
  let problems = 0;
  let passed = 0;
  let last = began;
  const line = (): string => {
    const seconds = Math.max(1, Date.now() - began) / 1000;
    const rate = done / seconds;
    const left = total !== null && done > 0 ? `，约剩 ${formatTime((total - done) / rate)}` : '';
    const earlier = passed === 0 ? '' : `；另有 ${passed} 份以前已处理`;
    return `${done}${total === null ? '' : `/${total}`} 份，${problems} 份未读，每秒 ${rate.toFixed(1)} 份${left}${earlier}`;
  };
  const write = (): void => {
    output.write(output.isTTY ? `\r\u001b[K${line()}` : `${line()}\n`);
    last = Date.now();
  };
  return {
    count({ problem }) {
      done += 1;
      if (problem) problems += 1;
      if (Date.now() - last >= (output.isTTY ? every.terminal : every.file)) write();
    },
    pass(documents) {
      passed += documents;
    },
    close() {
      write();
      if (output.isTTY) output.write('\n');
    },
  };
}

/** `3:07` or `1:03:07`. */
function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
