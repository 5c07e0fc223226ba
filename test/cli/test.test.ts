import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniFramework } from './mini.ts';
import { folderWith, root, run } from './run.ts';

const head = 'format: cases/1\nframework: mini\ndate: 2026-03-20\ncases:\n';
const good = `${head}  - id: n1
    norm: N1
    table:
      - { it: goed, set: { N1.1: met }, expect: voldoet }
      - { it: slecht, set: { N1.1: not-met }, expect: voldoet-niet }
`;
const bad = `${head}  - id: n2
    norm: N2
    given: { N2.1: met }
    expect: voldoet-niet
`;

/** A framework of one's own with its cases beside it. */
function framework(cases: Readonly<Record<string, string>>): (name: string) => string {
  const file = folderWith({ 'mini.yaml': miniFramework });
  mkdirSync(file('cases'));
  for (const [name, text] of Object.entries(cases)) writeFileSync(join(file('cases'), name), text);
  return file;
}

describe('test', () => {
  const file = framework({ 'goed.yaml': good, 'mis.yaml': bad });

  test.each([
    ['a case file', 'cases/goed.yaml'],
    ['a framework file: the cases beside it', 'mini.yaml'],
    ['the folder of cases', 'cases'],
    ['the folder above', '.'],
  ])('%s', async (_, name) => {
    const only = framework({ 'goed.yaml': good });
    const { code, stdout, stderr } = await run(['test', only(name)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/goed\.yaml: 2 rijen in orde\n\nGevallen: 1\. Rijen: 2, alle in orde\.\n$/);
  });

  test('what is shipped, by id: a framework and a policy', async () => {
    const { code, stdout } = await run('test ggz igj --only vlak');
    expect(code).toBe(0);
    expect(stdout).toMatch(/vlak\.yaml: \d+ rijen in orde/);
    expect(stdout).not.toContain('dz.yaml');
  });

  test('a row that comes out otherwise: exit 1, its place, want, got and why', async () => {
    const { code, stdout, stderr } = await run(['test', file('cases')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/goed\.yaml: 2 rijen in orde\n.*mis\.yaml: 1 van 1 rijen mis\n/);
    expect(stdout).toContain(
      `${file('cases')}/mis.yaml:5:5 n2\n  verwacht:   voldoet-niet\n  uitgekomen: voldoet\n`,
    );
    expect(stdout).toContain('N2.1 Tweede criterium: voldoet');
    expect(stdout).toMatch(/Gevallen: 2\. Rijen: 3, waarvan 2 in orde en 1 mis\.\n$/);
  });

  test('in English', async () => {
    const { stdout } = await run(['test', file('cases'), '--lang', 'en']);
    expect(stdout).toContain('  want: voldoet-niet\n  got:  voldoet\n');
    expect(stdout).toMatch(/Cases: 2\. Rows: 3, of which 2 passed and 1 failed\.\n$/);
  });

  test('--only: the rows that hold a text', async () => {
    const { code, stdout } = await run(['test', file('cases'), '--only', 'SLECHT']);
    expect(code).toBe(0);
    expect(stdout).toContain('goed.yaml: 1 rij in orde');
    expect(stdout).not.toContain('mis.yaml');
  });

  test('--format json: the results as they are', async () => {
    const { code, stdout } = await run(['test', file('cases'), '--format', 'json']);
    expect(code).toBe(1);
    const { counts, failed, passed } = JSON.parse(stdout);
    expect(counts).toEqual({ cases: 2, rows: 3, passed: 2, failed: 1 });
    expect(passed).toHaveLength(2);
    expect(failed[0]).toMatchObject({ case: 'n2', want: ['voldoet-niet'], got: ['voldoet'], line: 5 });
  });

  test('--format junit: a suite per file, a failure with its message, nothing that XML cannot hold', async () => {
    const odd = framework({
      'a.yaml': good
        .replace('it: goed', 'it: "a < b & \\"c\\""')
        .replace('expect: voldoet }', 'expect: voldoet-niet }'),
    });
    const { code, stdout } = await run(['test', odd('cases'), '--format', 'junit']);
    expect(code).toBe(1);
    expect(stdout).toContain('<testsuites tests="2" failures="1">');
    expect(stdout).toContain('name="n1: a &lt; b &amp; &quot;c&quot;"');
    expect(stdout).toContain('<failure message="verwacht: voldoet-niet uitgekomen: voldoet">');
    expect(stdout).toMatch(/<testcase classname="N1" name="n1: slecht" file="[^"]+" line="9"\/>/);
  });

  test('--format github: an annotation per failure, on one line', async () => {
    const { code, stdout } = await run(['test', file('cases'), '--format', 'github']);
    expect(code).toBe(1);
    const [line = '', rest = ''] = stdout.split('\n');
    expect(line).toMatch(
      /^::error file=[^,]+mis\.yaml,line=5,col=5,title=n2::.*%0A {2}verwacht: {3}voldoet-niet%0A/,
    );
    expect(rest).toMatch(/^Gevallen: 2/);
  });
});

describe('invalid input: exit 3, and no result', () => {
  const stops = async (args: readonly string[], code: string) => {
    const result = await run(['test', ...args]);
    expect(result).toMatchObject({ code: 3, stdout: '' });
    expect(result.stderr).toContain(`error ${code}`);
    return result.stderr;
  };

  test('no cases at all', async () => {
    await stops([folderWith({ 'mini.yaml': miniFramework })('mini.yaml')], 'no-cases-found');
    await stops([folderWith({})('.')], 'no-cases-found');
    await stops([framework({ 'leeg.yaml': head.replace('cases:', 'cases: []') })('cases')], 'no-cases');
  });

  test('nothing that holds the text', async () => {
    await stops([framework({ 'a.yaml': good })('cases'), '--only', 'nergens'], 'no-cases-found');
  });

  test('an id, a file or a framework that is not there', async () => {
    expect(await stops(['gzg'], 'unknown-framework')).toContain('ggz');
    await stops(['nergens.yaml'], 'file-not-found');
    const other = framework({ 'a.yaml': good.replace('framework: mini', 'framework: ggx') });
    expect(await stops([other('cases')], 'unknown-framework')).toContain('a.yaml:2:12');
    const policy = framework({ 'a.yaml': `${head}  - { id: a, policy: ijg, expect: advies }\n` });
    expect(await stops([policy('cases')], 'unknown-policy')).toContain('a.yaml:5:22');
  });

  test('mistakes of every file, each with its line', async () => {
    const file = framework({
      'a.yaml': good.replace('N1.1: met', 'N1.9: met'),
      'b.yaml': bad.replace('expect', 'expekt'),
    });
    const told = await stops([file('cases/b.yaml'), file('cases/a.yaml')], 'misspelled-key');
    expect(told).toContain('cases/b.yaml:8:5');
    expect(await stops([file('cases/a.yaml')], 'case-unknown-id')).toContain('a.yaml:8:28');
  });

  test('one id in two files', async () => {
    const file = framework({ 'a.yaml': good, 'b.yaml': good });
    expect(await stops([file('cases')], 'case-in-two-files')).toContain('a.yaml');
  });

  test('a file that is named twice is run once', async () => {
    const file = framework({ 'a.yaml': good });
    const { stdout } = await run(['test', file('cases'), file('cases/a.yaml')]);
    expect(stdout).toContain('Rijen: 2,');
  });
});

test('wrong use: exit 2', async () => {
  expect((await run('test ggz --format xml')).code).toBe(2);
  expect((await run('test ggz --onyl x')).code).toBe(2);
});

test('check reads case files too, with the framework they are about', async () => {
  const file = framework({ 'a.yaml': good.replace('N1.1: met', 'N1.9: met') });
  const { code, stdout } = await run(['check', file('cases/a.yaml')]);
  expect(code).toBe(3);
  expect(stdout).toContain('a.yaml:8:28 error case-unknown-id');
  const shipped = join(root, 'frameworks/ggz/cases/pz.yaml');
  expect((await run(['check', shipped])).stdout).toBe('Nagekeken: 1 bestand. 0 fouten, 0 waarschuwingen.\n');
  expect(readFileSync(shipped, 'utf8')).toContain('yaml-language-server');
});
