import { describe, expect, test } from 'vitest';
import { miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

const mini = folderWith({ 'mini.yaml': miniFramework })('mini.yaml');

describe('list', () => {
  test('the shipped frameworks, with their validity', async () => {
    const { code, stdout, stderr } = await run('list');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ggz +1\.0\.0 +Toetsingskader ggz +1 januari 2026 tot en met 31 december 2027$/m);
  });

  test('as json, with the file', async () => {
    const { stdout } = await run('list --format json');
    const ggz = JSON.parse(stdout).find(({ id }: { id: string }) => id === 'ggz');
    expect(ggz).toMatchObject({ version: '1.0.0', valid: { from: '2026-01-01', until: '2027-12-31' } });
    expect(ggz.file).toMatch(/frameworks[\\/]ggz[\\/]1\.0\.0\.yaml$/);
  });
});

describe('show', () => {
  test('themes, norms, sources and the weighing in words', async () => {
    const { code, stdout } = await run('show ggz');
    expect(code).toBe(0);
    expect(stdout).toContain('3 thema’s, 17 normen, 66 criteria');
    expect(stdout).toMatch(
      /DZ3 {2}Mensen worden zorgvuldig ingezet +3 criteria, 1 essentieel,.*wkkgz 4\(1\)a/,
    );
    expect(stdout).toContain('voldoet: Alle criteria voldoen.');
    expect(stdout).toContain('Eigen uitwerking');
  });

  test('a framework of your own, whole', async () => {
    const { stdout } = await run(['show', mini, '--lang', 'en']);
    expect(stdout).toBe(`Mini, version 1.0.0
1 themes, 3 norms, 3 criteria
Valid: from 1 January 2026
Scale, best to worst: binary
Basis: Verzonnen.

T Thema
  N1  Eerste  1 criterion, limited harm              wet 1
  N2  Tweede  1 criterion, limited harm              wet 1
  N3  Derde   1 criterion, encouraged, limited harm  wet 1

Weighing

Weging (norm, theme)
  voldoet: Alles voldoet.
  voldoet-niet: Niet alles voldoet.
`);
  });

  test('as json', async () => {
    const outline = JSON.parse((await run('show ggz --format json')).stdout);
    expect(outline.themes.map(({ id }: { id: string }) => id)).toEqual(['PZ', 'DZ', 'SKV']);
    expect(outline.weighing[0]).toMatchObject({ id: 'weging-norm', weighs: [{ kind: 'norm' }] });
  });

  test('what does not exist', async () => {
    const { code, stdout, stderr } = await run('show ghz');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('Bedoelt u ggz?');
  });
});

describe('questions', () => {
  test('facts first, then criteria per norm, then records', async () => {
    const { code, stdout } = await run('questions ggz');
    expect(code).toBe(0);
    const places = ['instelling: ', 'verblijf-op-locatie: ', 'PZ1.1: ', 'SKV6.4: ', 'Per dossier: '];
    expect(places.map((text) => stdout.indexOf(text))).toEqual(
      places.map((text) => stdout.indexOf(text)).sort((a, b) => a - b),
    );
    expect(stdout.indexOf('instelling: ')).toBeGreaterThan(0);
  });

  test('as json', async () => {
    const asked = JSON.parse((await run(['questions', mini, '--format', 'json'])).stdout);
    expect(asked.map(({ id, type }: { id: string; type: string }) => `${id} ${type}`)).toEqual([
      'N1.1 judgement',
      'N2.1 judgement',
      'N3.1 judgement',
    ]);
  });
});

describe('schema', () => {
  test.each(['framework', 'library', 'findings', 'policy', 'assessment', 'recommendation'])(
    '%s',
    async (name) => {
      const { code, stdout } = await run(['schema', name]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12') });
    },
  );
});
