import { expect, test } from 'vitest';
import { parseFindings } from '../../src/index.ts';
import { miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

const file = folderWith({ 'mini.yaml': miniFramework })('mini.yaml');

/** One row that never decides, and a norm that only its facts decide. */
const odd = folderWith({
  'odd.yaml': miniFramework
    .replace('scale: binary', 'scale: igj-4')
    .replace('themes:', 'facts: { open: { type: boolean, about: provider, title: Open } }\nthemes:')
    .replace(
      '        status: encouraged\n',
      '        applies: { fact: open, operator: equal, value: true }\n',
    ),
})('odd.yaml');

test('a line per level, and what it comes to', async () => {
  const { code, stdout, stderr } = await run(`prove ${file}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`N1 Eerste (op 2026-01-01)
  voldoet         met 1 bevinding
  voldoet-niet    met 1 bevinding
  not-applicable  met 1 bevinding
`);
  expect(stdout).toContain('Normen: 3. Niveaus: 9. Te krijgen: 9. Niet te krijgen: 0. Niet beslist: 0.');
});

test('with --norm the findings as cases, in either language', async () => {
  const { stdout } = await run(`prove ${odd} --norm N3`);
  expect(stdout).toContain(`N3 Derde (op 2026-01-01)
  voldoet                   met 2 bevindingen
    - id: N3-voldoet
      norm: N3
      date: 2026-01-01
      given: { open: true, N3.1: met }
      expect: voldoet
  voldoet-grotendeels       kan niet: geen rij van weging geeft dit niveau
  voldoet-grotendeels-niet  kan niet: geen rij van weging geeft dit niveau
`);
  expect((await run(`prove ${odd} --norm N3 --lang en`)).stdout).toContain(
    'impossible: no row of weging gives this level',
  );
});

test('--level asks whether every norm can come out as it', async () => {
  expect((await run(`prove ${odd} --level voldoet`)).code).toBe(0);
  const { code, stdout } = await run(`prove ${odd} --level voldoet-grotendeels`);
  expect(code).toBe(1);
  expect(stdout).toContain('Normen: 3. Niveaus: 3. Te krijgen: 0. Niet te krijgen: 3. Niet beslist: 0.');
});

test('as data: the findings are a findings file', async () => {
  const { stdout } = await run(`prove ${file} --norm N1 --level voldoet --format json`);
  const { norms } = JSON.parse(stdout);
  expect(norms).toMatchObject([{ norm: 'N1', levels: [{ level: 'voldoet', state: 'reachable' }] }]);
  expect(parseFindings(norms[0].levels[0].witness.findings).ok).toBe(true);
});

test('as YAML: a case file that passes', async () => {
  const { stdout } = await run(`prove ${odd} --format yaml`);
  const cases = folderWith({ 'odd.yaml': stdout })('odd.yaml');
  expect(stdout).toMatch(
    /^format: cases\/1\nframework: mini\ndate: 2026-01-01\ncases:\n {2}- id: N1-voldoet\n/,
  );
  const inFolder = folderWith({
    'kader.yaml': miniFramework,
    'cases.yaml': (await run(`prove ${file} --format yaml`)).stdout,
  });
  expect(cases).toContain('odd.yaml');
  expect((await run(`test ${inFolder('cases.yaml')}`)).stdout).toContain(
    'Gevallen: 9. Rijen: 9, alle in orde.',
  );
});

test.each([
  ['--norm N9', '“N9” kan niet bij --norm.'],
  ['--level goed', '“goed” kan niet bij --level.'],
  ['--date 2020-01-01', 'Op 2020-01-01 geldt geen norm van mini 1.0.0.'],
])('%s is wrong use', async (options, message) => {
  const { code, stdout, stderr } = await run(`prove ${file} ${options}`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('a framework with mistakes is invalid input', async () => {
  const wrong = folderWith({ 'mini.yaml': miniFramework.replace('basis: Verzonnen.\n', '') })('mini.yaml');
  expect((await run(`prove ${wrong}`)).code).toBe(3);
});
