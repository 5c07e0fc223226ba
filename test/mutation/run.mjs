/**
 * Mutation testing, room by room: `npm run mutation` for all, `npm run mutation -- calendar weighing` for some, and
 * `npm run mutation -- intervention/ladder.ts` for one file. A room whose score is below the threshold of stryker.config.mjs
 * fails. Incremental: what did not change is not run again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOMS = ['calendar', 'conditions', 'conditions/analysis', 'weighing', 'assessment', 'intervention'];

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.filter(
  (part) => !existsSync(`${root}src/${part}`) || !ROOMS.some((room) => `${part}/`.startsWith(`${room}/`)),
);
if (unknown.length > 0) {
  console.error(`No room ${unknown.join(', ')}. Rooms, or files in them: ${ROOMS.join(', ')}.`);
  process.exit(2);
}

if (!existsSync(`${here}node_modules`)) run('npm', ['ci', '--no-audit', '--no-fund'], here, {});
const failed = (asked.length > 0 ? asked : ROOMS).filter((part) => {
  console.log(`\n${part}`);
  const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
  return (
    run(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], root, {
      MUTATION_PART: part,
    }) !== 0
  );
});
if (failed.length > 0) console.error(`\nBelow the threshold, or not run: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

function run(command, args, cwd, env) {
  return spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status;
}
