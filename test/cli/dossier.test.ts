/** `assess … --policy … --dossier …`: the example of a follow-up, and what goes wrong at the edge. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../src/node.ts';
import { root, run } from './run.ts';

const folder = 'examples/ggz-follow-up';
const follow = `assess ${folder}/findings.yaml --policy igj`;

test('the day of the visit makes a term certain', async () => {
  const file = join(root, 'examples/jeugd-nieuwe-toetreders/findings.yaml');
  const line = ['assess', file, '--policy', 'igj', '--format', 'json'];
  const deadline = async (...more: string[]) => {
    const { stdout } = await run([...line, ...more]);
    const { measures } = JSON.parse(stdout).recommendation;
    return measures[0].deadlines[0];
  };
  expect(await deadline()).toMatchObject({ anchor: 'visit', assumed: true, from: '2026-06-11' });
  expect(await deadline('--visited-on', '2026-06-09')).toMatchObject({
    assumed: false,
    from: '2026-06-09',
    date: '2026-07-21',
  });
  const { code, stderr } = await run(['assess', file, '--visited-on', '2026-06-09']);
  expect(code).toBe(2);
  expect(stderr).toContain('--policy');
});

describe('assess with a dossier', () => {
  test('shows what runs, what came before, and what becomes of it', async () => {
    const { code, stdout } = await run(`${follow} --dossier ${folder}/dossier.yaml`);
    expect(code).toBe(0);
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toContain('Maatregel: Verscherpt toezicht, voor DZ6');
    expect(said).toContain('Fase er loopt een maatregel');
    expect(said).toContain('Eerder 20 maart 2026, eerste bezoek, ggz 1.0.0 (T1)');
    expect(said).toContain('DZ6: als eerder (20 maart 2026 voldoet grotendeels niet)');
    expect(said).toContain('Verbeterplan met resultaatsverslag: wordt zwaarder.');
    expect(said).toContain('termijn 29 mei 2026, voorbij; deels opgevolgd');
    expect(said).toContain('Verbeterplan met resultaatsverslag: kan worden beëindigd. Op orde: DZ4 en SKV1.');
    expect(said).toContain('bezoek dan eerst Herstelhuis De Vlonder (DZ6)');
  });

  test('writes a draft that counts in plain words', async () => {
    const { stdout } = await run(`${follow} --dossier ${folder}/dossier.yaml --format markdown`);
    expect(stdout).toContain('Zij toetste 5 normen. Eén norm voldoet niet of grotendeels niet.');
    expect(stdout).toContain('Sinds het vorige bezoek op orde gekomen: DZ3, DZ4 en SKV1.');
    expect(stdout).toContain('Bij een vorig bezoek: 20 maart 2026 voldoet grotendeels niet.');
    expect(stdout).toContain('Dit is een advies. De inspectie besluit.');
    expect(stdout).not.toContain('1 normen');
  });

  test('without the dossier the measure stays open, and the questions say what is missing', async () => {
    const { stdout } = await run(follow);
    expect(stdout).toContain('Te vragen');
  });

  test('a dossier counts only with a policy', async () => {
    const { code, stderr } = await run(`assess ${folder}/findings.yaml --dossier ${folder}/dossier.yaml`);
    expect(code).toBe(2);
    expect(stderr).toContain('--dossier telt alleen samen met --policy');
  });

  test('a dossier of another provider is refused, with its place', async () => {
    const { code, stderr } = await run(`${follow} --dossier test/fixtures/good/dossier.yaml`);
    expect(code).toBe(3);
    expect(stderr).toContain('dossier-other-provider');
    expect(stderr).toContain('dossier.yaml:3:11');
  });

  test('check knows the format', async () => {
    expect(await run(`check ${folder}/dossier.yaml`)).toMatchObject({ code: 0 });
  });
});

test('loadDossier reads a file, and refuses one that is wrong', async () => {
  const dossier = await loadDossier(`${folder}/dossier.yaml`);
  expect(dossier.measures?.map(({ id }) => id)).toEqual(['M1', 'M2']);
  await expect(loadDossier(`${folder}/findings.yaml`)).rejects.toThrow(/findings\.yaml:3:9/);
});
