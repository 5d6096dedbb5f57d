import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of few lines that take long, since each line drives a browser or a command through much. */
const longAndShort = /\/e2e\/(?:views|page-and-command-line|command-line)\.test\.ts$/;

/**
 * The runner's order (longest first, by the last run; in a fresh clone by size), but short files that take long stand
 * first in their project: begun last, one of them would keep the run waiting for it alone.
 */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const known = (file: TestSpecification) =>
      this.ctx.cache.getTestSpecificationResult(file) !== undefined || !longAndShort.test(file.moduleId);
    // Projects stay in one piece: files of the pure rooms share what a worker has loaded.
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter((file) => !known(file)), ...own.filter(known)];
    });
  }
}
