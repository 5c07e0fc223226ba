/**
 * The fuzz for a night: `npm run fuzz -- --minutes 10 [--seed N]`. Goes on with further seeds until the time is over,
 * writes every failing case to test/fuzz/failures, prints counts and seed, and exits 1 when something failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diceFrom } from '../assessment/random/dice.ts';
import { type FeedName, feeds } from './feeds.ts';
import { type FrameworkKind, frameworks } from './frameworks.ts';
import { advise, judge } from './judging.ts';
import { answerTo } from './reading.ts';
import { policies } from './shipped.ts';
import { sizes } from './sizes.ts';

/** Seconds of processor time that one case may take, and one of the largest texts. */
const BOUND = 2;
const LARGE_BOUND = 8;

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = numberIn('minutes', values.minutes ?? '1');
const first = numberIn('seed', values.seed ?? String(Date.now() % 1_000_000_000));
const end = Date.now() + minutes * 60_000;

const counts = new Map<string, number>();
const failures: string[] = [];

console.log(`Fuzz for ${minutes} min from seed ${first}.`);
for (const [name, make] of sizes) {
  if (Date.now() > end) break;
  readOne(`size: ${name}`, 0, make, LARGE_BOUND);
}
for (let seed = first; Date.now() < end && failures.length < 20; seed++) {
  for (const name of Object.keys(feeds) as FeedName[]) {
    readOne(name, seed, () => feeds[name](diceFrom(seed)), BOUND);
  }
  for (const kind of Object.keys(frameworks) as FrameworkKind[]) {
    // What is judged costs a hundred times what is read.
    if (seed % 20 === 0) await judgeOne(kind, seed);
  }
}
for (const [name, count] of counts) console.log(`${String(count).padStart(8)}  ${name}`);
console.log(failures.length === 0 ? 'Nothing failed.' : `${failures.length} failed:\n${failures.join('\n')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function numberIn(name: string, written: string): number {
  const value = Number(written);
  if (written.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new TypeError(`--${name} wants a number, not ${written}`);
}

function readOne(
  name: string,
  seed: number,
  make: () => Parameters<typeof answerTo>[0],
  bound: number,
): void {
  const one = make();
  const { complaints, seconds } = answerTo(one);
  const slow = seconds > bound ? [`takes ${seconds.toFixed(1)} s`] : [];
  note(name, seed, [...complaints, ...slow], () => one.input);
}

async function judgeOne(kind: FrameworkKind, seed: number): Promise<void> {
  const dice = diceFrom(seed);
  const framework = frameworks[kind](dice);
  const { complaints, visit, assessment } = judge(framework, dice);
  note(`assess: ${kind}`, seed, complaints, () => ({ framework, visit }));
  if (!assessment) return;
  const policy = kind === 'the shipped ggz framework' ? policies.igj : policies.small;
  const said = await advise(assessment, policy, dice);
  note(`recommend: ${kind}`, seed, said, () => ({ framework, visit, policy: policy.id }));
}

function note(name: string, seed: number, complaints: readonly string[], input: () => string | object): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (complaints.length === 0) return;
  const data = input();
  const text = typeof data === 'string' ? data : JSON.stringify(data, replaced, 2);
  const folder = new URL('../../test/fuzz/failures/', import.meta.url);
  const file = new URL(
    `${name.replace(/\W+/g, '-')}-${seed}.${typeof data === 'string' ? 'yaml' : 'json'}`,
    folder,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  failures.push(`${name}, seed ${seed}: ${complaints.join('; ')}\n  ${file.pathname}`);
}

/** What JSON has no word for, so that a failing object can be read back by eye. */
function replaced(_: string, value: unknown): unknown {
  return typeof value === 'bigint' || Number.isNaN(value) ? String(value) : value;
}
