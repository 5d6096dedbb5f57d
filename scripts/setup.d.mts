/** Types of the set-up script, which is plain JavaScript because it runs before anything is installed. */
export declare const root: string;
export declare function ensurePackages(): void;
export declare function findBrowser(kind: 'chrome' | 'firefox'): string | null;
export declare function ensureBrowsers(
  kinds: readonly ('chrome' | 'firefox')[],
): Record<'chrome' | 'firefox', string>;
/** A title, a program of the project and its words. */
type Step = readonly [string, string, ...string[]];
export declare function runSteps(steps: readonly Step[], environment?: Record<string, string>): void;
export declare function runLanes(
  lanes: readonly (readonly Step[])[],
  environment?: Record<string, string>,
): Promise<void>;
