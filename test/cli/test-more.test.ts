import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

/** `test --coverage` and `test --mutate`. */

const head = 'format: cases/1\nframework: mini\ndate: 2026-03-20\ncases:\n';
const some = `${head}  - id: n1
    norm: N1
    table:
      - { it: goed, set: { N1.1: met }, expect: voldoet }
`;
const nothing = `${head}  - { id: n1, norm: N1, table: [{ it: niets, expect: not-tested }] }\n`;
const bad = `${head}  - { id: n2, norm: N2, given: { N2.1: met }, expect: voldoet-niet }\n`;

function framework(cases: string): (name: string) => string {
  const file = folderWith({ 'mini.yaml': miniFramework });
  mkdirSync(file('cases'));
  writeFileSync(join(file('cases'), 'mini.yaml'), cases);
  return file;
}

describe('test --coverage', () => {
  const file = framework(some);
  const at = ['test', file('cases'), '--coverage'];

  test('tells what is not reached, at its place', async () => {
    const { code, stdout, stderr } = await run(at);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Mini, versie 1\.0\.0: 30 % \(3 van 10\)\n/);
    expect(stdout).toMatch(/ {2}norm N1 +50 %\n/);
    expect(stdout).toContain('mini.yaml:41:15 share atLeast voldoet equal 1: nooit onwaar');
    expect(stdout).toContain('rij 2 (voldoet-niet) besliste nooit');
    expect(stdout).toContain('N2 kwam nooit uit op voldoet');
  });

  test('below the threshold: exit 1', async () => {
    expect(await run([...at, '--threshold', '30'])).toMatchObject({ code: 0, stderr: '' });
    const { code, stderr } = await run([...at, '--threshold', '30.1', '--lang', 'en']);
    expect([code, stderr]).toEqual([1, 'The coverage is 30 %; 30.1 % is asked for.\n']);
  });

  test('as data, and as a page in a file', async () => {
    const { stdout } = await run([...at, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ goals: 10, reached: 3 });
    const page = file('dekking.html');
    expect(await run([...at, '--format', 'html', '--output', page])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(page, 'utf8')).toContain('id: N1');
  });

  test.each([
    ['a threshold above 100', ['--coverage', '--threshold', '101'], 'geen percentage'],
    ['a threshold below 0', ['--coverage', '--threshold=-1'], 'geen percentage'],
    ['a threshold that is no number', ['--coverage', '--threshold', 'veel'], 'geen percentage'],
    ['a threshold without coverage', ['--threshold', '90'], '--threshold telt alleen samen met --coverage'],
    ['a page without coverage', ['--format', 'html'], '--coverage'],
    ['a file without coverage', ['--output', 'x'], '--output telt alleen samen met --coverage'],
    ['coverage as JUnit', ['--coverage', '--format', 'junit'], '“junit” kan niet bij --format'],
    ['mutants as JUnit', ['--mutate', '--format', 'junit'], '“junit” kan niet bij --format'],
    ['coverage and mutants', ['--coverage', '--mutate'], 'kunnen niet samen'],
  ])('%s is wrong use', async (_, options, said) => {
    const { code, stdout, stderr } = await run(['test', file('cases'), ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('test --mutate', () => {
  test('tells what no case notices, with a case that would: exit 1', async () => {
    const file = framework(nothing);
    const { code, stdout, stderr } = await run(['test', file('cases'), '--mutate']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(
      /mini\.yaml:\d+:\d+ weging: geen geval merkt dit\n {2}was: {3}when: .*\n {2}wordt: /,
    );
    expect(stdout).toContain('    - { it: N1.1 met, set: { N1.1: met }, expect: voldoet }');
    expect(stdout).toMatch(/Mutanten: \d+\. Gemerkt: \d+\. Niet gemerkt: [1-9]/);
  });

  test('only some, in English, as data', async () => {
    const file = framework(some);
    const { stdout } = await run(['test', file('cases'), '--mutate', '--only', 'N1', '--format', 'json']);
    const { survived, advice } = JSON.parse(stdout);
    expect([...survived, ...advice.notJudged].every(({ id }: { id: string }) => id.includes('norms/0'))).toBe(
      true,
    );
    const english = await run(['test', file('cases'), '--mutate', '--only', 'niets-zo', '--lang', 'en']);
    expect(english).toMatchObject({ code: 0, stdout: 'There is nothing to change.\n' });
  });

  test('what only a recommendation shows is counted apart, with how to look at it', async () => {
    const file = framework(some);
    const { stdout } = await run(['test', file('cases'), '--mutate']);
    expect(stdout).toMatch(
      /Alleen te zien aan een advies: \d+\. Gemerkt: 0\. Niet gemerkt: 0\..* Niet bekeken: [1-9]\d*\.\nNiet bekeken is wat/,
    );
    const asked = framework(
      `${head}  - { id: a, policy: igj, given: { phase: first-visit, trust: limited, acute-danger: false, N1: voldoet-niet }, expect: verbeterplan }\n`,
    );
    const { code, stdout: told } = await run(['test', asked('cases'), '--mutate', '--only', 'harm']);
    expect(code).toBe(1);
    expect(told).toMatch(/Alleen te zien aan een advies: \d+\. .* Niet bekeken: 0\.\n$/);
    expect(told).toContain(
      'Dit geval zou het merken (policy: igj); zie na of de uitkomst klopt:\n    - { it: N1 ',
    );
  });

  test('a silence on a mutant that holds nothing back is told', async () => {
    const file = framework(some);
    writeFileSync(
      file('mini.yaml'),
      `${miniFramework}silence: [{ rule: mutant, at: N1 harm zo, reason: Zo bedoeld. }]\n`,
    );
    const { stdout } = await run(['test', file('cases'), '--mutate']);
    expect(stdout).toMatch(
      /mini\.yaml:\d+:11 De stilte op mutant bij N1 harm zo houdt niets tegen\. Haal haar weg\.\n/,
    );
    expect((await run(['check', file('mini.yaml'), '--strict'])).stdout).not.toContain('silence');
  });

  test('cases that fail come first', async () => {
    const file = framework(bad);
    const { code, stdout } = await run(['test', file('cases'), '--mutate']);
    expect(code).toBe(1);
    expect(stdout).toContain('uitgekomen: voldoet');
    expect(stdout).not.toContain('Mutanten');
  });
});
