import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot, readSource } from '../../../tests/helpers/sources.ts';
import type { Answer, Asked } from './run-in-process.ts';

/** Processes that run files of tests: one without a DOM, one with a document, each begun when it is first needed. */
export interface Runners {
  /** `null` where no answer comes within so many ms: the process hangs, or is gone; it is ended then. */
  ask(asked: Asked, within: number): Promise<Answer | null>;
  /** Ends all of them; what is asked next begins anew. */
  end(): void;
}

/**
 * What stands in for the browser's database, or for modules, is met by all that one process loads: such a file has its
 * own.
 */
const hasOwnProcess = (file: string): boolean =>
  file.startsWith('tests/store/') || /\bvi\.mock\(|helpers\/worker/.test(readSource(file));

const kindOf = (file: string): 'plain' | 'dom' => (file.startsWith('tests/dom/') ? 'dom' : 'plain');

/** None runs yet. */
export function runners(): Runners {
  const running = new Map<string, Runner>();
  return {
    async ask(asked, within) {
      const kind = kindOf(asked.file);
      if (hasOwnProcess(asked.file)) {
        const own = begin(kind);
        const answer = await own.ask(asked, within);
        own.end();
        return answer;
      }
      const runner = running.get(kind) ?? begin(kind);
      running.set(kind, runner);
      const answer = await runner.ask(asked, within);
      if (!answer) running.delete(kind);
      return answer;
    },
    end() {
      for (const runner of running.values()) runner.end();
      running.clear();
    },
  };
}

interface Runner {
  ask(asked: Asked, within: number): Promise<Answer | null>;
  end(): void;
}

function begin(kind: 'plain' | 'dom'): Runner {
  const child: ChildProcess = fork(join(import.meta.dirname, 'run-in-process.ts'), [kind], {
    cwd: projectRoot,
    execArgv: ['--max-old-space-size=4000', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = () => void child.kill('SIGKILL');
  return {
    end,
    ask: (asked, within) =>
      new Promise((resolve) => {
        const settle = (answer: Answer | null) => {
          clearTimeout(timer);
          child.removeAllListeners();
          if (!answer) end();
          resolve(answer);
        };
        const timer = setTimeout(() => settle(null), within);
        child.once('message', (answer) => settle(answer as Answer));
        child.once('exit', () => settle(null));
        child.send(asked);
      }),
  };
}
