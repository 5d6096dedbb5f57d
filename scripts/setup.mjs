/**
 * Sets up what is missing and nothing else: the packages of the lock file, and the browsers.
 * Plain JavaScript without imports from `node_modules`: it runs before they are there, on Node 20 or later.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Names a browser goes by, and the variable by which the reader of the README points to another. */
const browserNames = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    least: 128,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    least: 146,
  },
};

/** Stops with a message that says what to do; nothing is half done at that point. */
function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Installs the packages of the lock file, unless the last install was of the same lock file. */
export function ensurePackages() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    stop(`Node 20 or later is needed; this is ${process.version}. See https://nodejs.org.`);
  }
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = join(root, 'node_modules', '.lock-stamp');
  const digest = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('Installing packages …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) stop('npm ci failed: the lines above say why. A network is needed the first time.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/** Path of a browser of that kind on this machine, `null` when there is none. */
export function findBrowser(kind) {
  const { variable, commands, places } = browserNames[kind];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) stop(`${variable} names ${named}, where there is nothing.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True on Debian and its kin with the right to install packages. */
function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

/** True when some font on this machine draws Chinese; screenshots would be boxes without one. */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * The browsers asked for, installed from Debian's packages where we may, else a message that says what to install.
 * Returns `{ chrome, firefox }` with the paths of those asked for.
 */
export function ensureBrowsers(kinds) {
  const packages = [];
  if (kinds.includes('chrome') && !findBrowser('chrome')) packages.push('chromium');
  if (kinds.includes('firefox') && !findBrowser('firefox')) packages.push('firefox-esr');
  if (process.platform === 'linux' && !hasChineseFont()) packages.push('fonts-noto-cjk', 'fontconfig');
  if (packages.length > 0 && mayUseApt()) installWithApt(packages);
  const found = Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]));
  for (const kind of kinds) {
    const { variable, least } = browserNames[kind];
    if (!found[kind]) {
      stop(
        `No ${kind === 'chrome' ? 'Chrome or Chromium' : 'Firefox'} was found. Install version ${least} or later ` +
          `(on Debian, as root: apt-get install ${kind === 'chrome' ? 'chromium' : 'firefox-esr'} fonts-noto-cjk), ` +
          `or point ${variable} to one.`,
      );
    }
  }
  return found;
}

function installWithApt(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: environment };
  spawnSync('apt-get', ['update', '-qq'], options);
  const done = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
  if (done.status !== 0)
    stop(`apt-get could not install ${packages.join(' ')}: install them by hand and run again.`);
}

/** How a program of the project runs: on the Node version it needs (the one in `node_modules`, where the platform has it). */
function surroundings(environment) {
  const bin = join(root, 'node_modules', '.bin');
  return {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...environment },
    shell: process.platform === 'win32',
  };
}

/** Says which step failed and stops with its exit code. */
function fail(title, code) {
  console.error(`\n${title} failed.`);
  process.exit(code);
}

/** Runs steps one after the other and stops at the first that fails, with its exit code. */
export function runSteps(steps, environment = {}) {
  for (const [title, command, ...args] of steps) {
    console.log(`\n— ${title}`);
    const { status } = spawnSync(command, args, { ...surroundings(environment), stdio: 'inherit' });
    if (status !== 0) fail(title, status ?? 1);
  }
}

/**
 * Runs lanes of steps beside one another, each lane's in order, and stops at the first step that fails, with its exit
 * code. What a step prints is shown as one piece when it has ended.
 */
export async function runLanes(lanes, environment = {}) {
  await Promise.all(
    lanes.map(async (steps) => {
      for (const [title, command, ...args] of steps) {
        const { code, printed } = await runQuietly(command, args, environment);
        process.stdout.write(`\n— ${title}\n${printed}`);
        if (code !== 0) fail(title, code);
      }
    }),
  );
}

/** Resolves to a program's exit code and to all that it printed. */
function runQuietly(command, args, environment) {
  const program = spawn(command, args, { ...surroundings(environment), stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (piece) => {
      printed += piece;
    });
  }
  return new Promise((done) => {
    program.on('error', (error) => done({ code: 1, printed: `${printed}${error.message}\n` }));
    program.on('close', (code) => done({ code: code ?? 1, printed }));
  });
}
