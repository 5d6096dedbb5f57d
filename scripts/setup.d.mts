/** Types of the set-up script, which is plain JavaScript because it runs before anything is installed. */
export declare const root: string;
export declare function ensurePackages(): void;
export declare function findBrowser(kind: 'chrome' | 'firefox'): string | null;
export declare function ensureBrowsers(
  kinds: readonly ('chrome' | 'firefox')[],
): Record<'chrome' | 'firefox', string>;
export declare function run(
  command: string,
  args: readonly string[],
  environment?: Record<string, string>,
): number;
export declare function runSteps(
  steps: readonly (readonly [string, string, ...string[]])[],
  environment?: Record<string, string>,
): void;
