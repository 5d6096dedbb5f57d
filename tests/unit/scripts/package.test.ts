import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rootFile from '../../../package.json' with { type: 'json' };
import packageFile from '../../../packages/zhengbaotong/package.json' with { type: 'json' };
import { packageFolder, readByPath } from '../../../scripts/package/files.ts';
import { projectRoot, walkImports } from '../../helpers/sources.ts';

const source = (name: string): string => join(packageFolder, 'src', name);
const packagesOf = (path: string): string[] =>
  [...walkImports(path).packages.keys()]
    .filter((name) => !name.startsWith('node:'))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));

describe('what the package says of itself', () => {
  const versions: Record<string, string> = { ...rootFile.dependencies, ...rootFile.devDependencies };

  test('is of the version of the program, and asks for the packages that its code imports, at the versions tried here', () => {
    expect(packageFile.version).toBe(rootFile.version);
    const imported = new Set([
      ...packagesOf(source('index.ts')),
      ...packagesOf(source('files.ts')),
      ...packagesOf(source('cli.ts')),
      ...packagesOf('scripts/corpus/read-worker.ts'),
    ]);
    expect(Object.keys(packageFile.dependencies).sort()).toEqual([...imported].sort());
    for (const [name, version] of Object.entries({
      ...packageFile.dependencies,
      ...packageFile.optionalDependencies,
    }))
      expect(version, name).toBe(versions[name]);
  });

  test('reads a report without a DOM, a browser or a file format', () => {
    const { files } = walkImports(source('index.ts'));
    expect(packagesOf(source('index.ts')).sort()).toEqual(['diff', 'valibot']);
    for (const file of files.keys())
      expect(file).not.toMatch(
        /^(components|entrypoints|lib\/(page|portals|store|settings|protocol|pdf|word))\//,
      );
  });
});

describe('the package, built and used from elsewhere', () => {
  let place = '';
  const at = (...parts: string[]): string => join(place, ...parts);
  const link = (name: string): void => {
    mkdirSync(dirname(at('node_modules', name)), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules', name), at('node_modules', name), 'junction');
  };
  /** Runs Node in the other place; throws with all that was printed. */
  const node = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
    return stdout;
  };
  const tsc = (...args: string[]): void => {
    node(join(projectRoot, 'node_modules/typescript/bin/tsc'), ...args);
  };
  const cli = (): string => at('node_modules/zhengbaotong', packageFile.bin.zhengbaotong);

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'zhengbaotong-package-'));
    const home = at('node_modules/zhengbaotong');
    mkdirSync(home, { recursive: true });
    cpSync(join(projectRoot, packageFolder, 'package.json'), join(home, 'package.json'));
    tsc('-p', join(projectRoot, packageFolder), '--outDir', join(home, 'dist'));
    for (const file of readByPath) {
      mkdirSync(dirname(join(home, 'dist', file)), { recursive: true });
      cpSync(join(projectRoot, file), join(home, 'dist', file));
    }
    for (const name of Object.keys(packageFile.dependencies)) link(name);
    writeFileSync(at('package.json'), '{"type":"module"}');
    writeFileSync(
      at('report.txt'),
      '青石镇2023年政府工作报告\n一、2023年工作回顾\n完成税收31.2亿元，同比增长8.2%。\n二、2024年工作安排\n确保税收增长5%以上。\n',
    );
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test('a script has the reading and its types, whether or not jieba is there', () => {
    writeFileSync(
      at('main.ts'),
      `import { readFileSync } from 'node:fs';
import { type Analysis, analyse, compare, type Figure } from 'zhengbaotong';
import { readFile } from 'zhengbaotong/files';
const text = readFileSync('report.txt', 'utf8');
const analysis: Analysis = analyse(await readFile('report.txt'), { title: '青石镇2023年政府工作报告' });
const figures: readonly Figure[] = analysis.figures;
// @ts-expect-error: the types are there
export const wrong: number = analyse('').report;
console.log(JSON.stringify([figures.map((one) => [one.text, one.period, one.status]), compare([{ text, analysis }]).series.length > 0]));
`,
    );
    writeFileSync(
      at('tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          typeRoots: [join(projectRoot, 'node_modules/@types')],
          module: 'nodenext',
          strict: true,
          noEmit: true,
          types: ['node'],
          lib: ['ES2024'],
        },
        files: ['main.ts'],
      }),
    );
    tsc('-p', '.');
    const expected = [
      [
        ['31.2亿元', '2023', 'actual'],
        ['8.2%', '2023', 'actual'],
        ['5%以上', '2024', 'target'],
      ],
      true,
    ];
    expect(JSON.parse(node('main.ts'))).toEqual(expected);
    link('jieba-wasm');
    expect(JSON.parse(node('main.ts'))).toEqual(expected);
  });

  test('the commands answer as they do in the repository', () => {
    const printed = JSON.parse(node(cli(), 'analyse', 'report.txt')) as { figures: unknown[]; text: string };
    const own = execFileSync(process.execPath, [join(projectRoot, 'scripts/analyse.ts'), at('report.txt')], {
      encoding: 'utf8',
    });
    expect(printed).toEqual(JSON.parse(own));
    node(
      cli(),
      'corpus',
      'report.txt',
      '--out',
      'figures.parquet',
      '--jsonl',
      'lines.jsonl',
      '--threads',
      '1',
    );
    expect(readFileSync(at('lines.jsonl'), 'utf8')).toContain('31.2亿元');
    expect(() => node(cli(), 'read')).toThrow(/Usage: npx zhengbaotong analyse\|compare\|corpus/);
    expect(() => node(cli(), 'analyse')).toThrow(/Usage: npx zhengbaotong analyse FILE/);
  });
});
