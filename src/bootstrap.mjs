#!/usr/bin/env node
// Makes a fresh clone ready and runs a command: installs and builds only when something changed. Plain JavaScript
// with nothing but Node behind it, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

// What is said on the way goes to standard error: standard output belongs to the command.

/** Runs a program in the project's root and stops with its exit code when it fails. */
function run(program, args, options = {}) {
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const node = (args) => run(process.execPath, args);
const tool = (path) => at('node_modules', ...path.split('/'));

/** npm, as the one that called us where there is one. On Windows npm is a script, which only a shell can start. */
function npm(args) {
  if (process.env.npm_execpath?.endsWith('.js')) node([process.env.npm_execpath, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

function install() {
  const stamp = tool('.kendali-installed');
  if (modified(stamp) >= modified(at('package-lock.json'))) return;
  const fresh = !existsSync(at('node_modules'));
  console.error(
    fresh
      ? '→ Memasang pustaka (sekali saja; bisa beberapa menit karena SQLite dikompilasi) …'
      : '→ Memperbarui pustaka …',
  );
  npm([fresh ? 'ci' : 'install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, '');
}

/** The newest change below the source folders. */
function newestSource() {
  const newest = (folder) =>
    readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
      const path = join(folder, entry.name);
      return Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
    }, modified(folder));
  const folders = ['course', 'src', 'packager', 'lrs', 'test'].map((name) => newest(at(name)));
  return Math.max(...folders, modified(at('tsconfig.json')), modified(tool('.kendali-installed')));
}

function build() {
  const stamp = at('build', '.kendali-built');
  if (modified(stamp) >= newestSource()) return;
  console.error('→ Memeriksa jenis dan menyusun program …');
  rmSync(at('build'), { recursive: true, force: true });
  node([tool('typescript/bin/tsc'), '-p', at('tsconfig.json')]);
  mkdirSync(at('build'), { recursive: true });
  writeFileSync(stamp, '');
}

/** Runs the command line in this process, so that a signal meant for it reaches it. */
async function cli(args) {
  process.setSourceMapsEnabled(true);
  const path = at('build', 'src', 'cli.js');
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

/** Checks and tests; arguments go to Jest, so that one file can be run alone. */
function test(args) {
  if (args.length === 0) {
    console.log('→ Memeriksa bentuk dan gaya kode …');
    node([tool('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']);
    console.log('→ Memeriksa arah panah antar-ruang …');
    const depcruise = 'dependency-cruiser/bin/dependency-cruise.mjs';
    node([tool(depcruise), 'course', 'src', 'packager', 'lrs', '--config', '.dependency-cruiser.cjs']);
  }
  console.log('→ Menjalankan uji …');
  const report = join(tmpdir(), `kendali-jest-${process.pid}.json`);
  const jest = [tool('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...args];
  const done = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest], {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  if (existsSync(report)) {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    rmSync(report);
    const skipped = result.numPendingTests + result.numTodoTests;
    // A suite that could not even be loaded has no failed test of its own, yet it failed.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    for (const { assertionResults } of result.testResults)
      for (const { status, fullName } of assertionResults)
        if (status === 'pending' || status === 'todo') console.log(`Dilewati: ${fullName}`);
    console.log(`Tests: ${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
  }
  process.exit(done.status ?? 1);
}

/**
 * Runs one of the programs that measure, try or show the whole for longer than a test may take: a benchmark, a campaign,
 * the pictures.
 * @param folder below build/test
 */
function runProgram(folder, [name = '', ...args]) {
  const names = readdirSync(at('build', 'test', folder))
    .filter((file) => /^[^.]+\.js$/.test(file))
    .map((file) => file.slice(0, -3));
  if (!names.includes(name)) {
    console.error(`"${name}" tidak ada di test/${folder}. Yang ada: ${names.join(', ')}.`);
    process.exit(2);
  }
  node(['--enable-source-maps', at('build', 'test', folder, `${name}.js`), ...args]);
}

const [command = '', ...args] = process.argv.slice(2);
try {
  install();
  build();
  if (command === 'test') test(args);
  else if (command === 'bench') runProgram('bench', args);
  else if (command === 'campaign') runProgram('campaigns', args);
  else if (command === 'pictures') runProgram('.', [command, ...args]);
  else if (command === 'start') await cli(['serve', ...args]);
  else await cli(command === '' ? args : [command, ...args]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
