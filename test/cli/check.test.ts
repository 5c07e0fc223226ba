import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniFindings, miniFramework } from './mini.ts';
import { folderWith, root, run, visit } from './run.ts';

const good = miniFindings({ 'N1.1': 'met' });
const shipped = [
  join(root, 'frameworks/ggz/1.0.0.yaml'),
  join(root, 'frameworks/shared/zorg.yaml'),
  join(root, 'frameworks/interventions/igj.yaml'),
];

describe('check', () => {
  test('everything that ships is right, in any order', async () => {
    const { code, stdout, stderr } = await run(['check', visit, ...shipped]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('Nagekeken: 4 bestanden. 0 fouten, 0 waarschuwingen.\n');
  });

  test('every mistake of every file, with its place and excerpt', async () => {
    const file = folderWith({
      'mini.yaml': miniFramework.replace('scale: binary', 'scale: bianry'),
      'visit.yaml': good.replace('kind: desk', 'knid: desk'),
    });
    const { code, stdout, stderr } = await run(['check', file('mini.yaml'), file('visit.yaml')]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(stdout).toContain(`${file('mini.yaml')}:7:8 error `);
    expect(stdout).toContain('  7 | scale: bianry\n    |        ^\n');
    expect(stdout).toContain(`${file('visit.yaml')}:4:1 error misspelled-key`);
    expect(stdout).toMatch(/\n\nNagekeken: 2 bestanden\. 2 fouten, 1 waarschuwing\.\n$/);
  });

  test('as json: per file its format and diagnostics, each with its sentence', async () => {
    const file = folderWith({ 'visit.yaml': good.replace('kind: desk', 'knid: desk') });
    const { code, stdout } = await run(['check', file('visit.yaml'), '--format', 'json', '--lang', 'en']);
    const { files, errors } = JSON.parse(stdout);
    expect(code).toBe(3);
    expect(errors).toBeGreaterThan(0);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: file('visit.yaml'), format: 'findings/1' });
    expect(files[0].diagnostics[1]).toMatchObject({ line: 4, column: 1, severity: 'error' });
    expect(files[0].diagnostics[1].message).toContain('Did you mean');
    expect(files[0].text).toBeUndefined();
  });

  test('findings are checked against the framework that is given with them', async () => {
    const file = folderWith({ 'mini.yaml': miniFramework, 'visit.yaml': good.replace('N1.1', 'N1.9') });
    const { code, stdout } = await run(['check', file('visit.yaml'), file('mini.yaml')]);
    expect(code).toBe(3);
    expect(stdout).toContain('unknown-criterion');
  });

  test('findings are checked against the shipped framework that they name', async () => {
    const stdin = miniFindings({ 'PZ1.9': 'met' }).replace('id: mini', 'id: ggz');
    const { code, stdout } = await run('check -', { stdin });
    expect(code).toBe(3);
    expect(stdout).toMatch(/<stdin>:7:18 error unknown-criterion/);
  });

  test('a warning where the framework is not at hand: exit 0', async () => {
    const { code, stdout } = await run('check -', { stdin: good });
    expect(code).toBe(0);
    expect(stdout).toContain('<stdin>:2:12 warning framework-not-at-hand');
    expect(stdout).toContain('Nagekeken: 1 bestand. 0 fouten, 1 waarschuwing.');
  });

  test('a framework with mistakes is not replaced by another', async () => {
    const file = folderWith({
      'mini.yaml': miniFramework.replace('scale: binary', 'scale: x'),
      'v.yaml': good,
    });
    const { stdout } = await run(['check', file('v.yaml'), file('mini.yaml')]);
    expect(stdout).toContain('framework-not-at-hand');
  });

  test('what cannot be read is a line on stderr; the rest is checked', async () => {
    const { code, stdout, stderr } = await run(['check', 'nergens.yaml', visit, root]);
    expect(code).toBe(3);
    expect(stdout).toBe('Nagekeken: 3 bestanden. 2 fouten, 0 waarschuwingen.\n');
    expect(stderr).toMatch(/^nergens\.yaml error file-not-found[^\n]+\n[^\n]+ error is-a-directory[^\n]+\n$/);
  });

  test('a file that does not say what it is, and one that misspells it', async () => {
    const file = folderWith({
      'a.yaml': 'titel: iets\n',
      'b.yaml': 'format: findigs/1\n',
      'c.yaml': 'format: brief/1\n',
    });
    const { code, stdout } = await run(['check', file('a.yaml'), file('b.yaml'), file('c.yaml')]);
    expect(code).toBe(3);
    expect(stdout).toContain('format-missing');
    expect(stdout).toContain('b.yaml:1:9 error misspelled-value');
    expect(stdout).toContain('c.yaml:1:9 error unknown-value');
  });

  test('a mistake in notation', async () => {
    const { code, stdout } = await run('check -', { stdin: 'format: findings/1\n\tkind: desk\n' });
    expect(code).toBe(3);
    expect(stdout).toMatch(/<stdin>:2:1 error /);
  });

  test('a file named twice is checked once', async () => {
    const { stdout } = await run(['check', visit, visit]);
    expect(stdout).toContain('Nagekeken: 1 bestand.');
  });

  test('an assessment that was stored', async () => {
    const { stdout } = await run(['assess', visit, '--format', 'json']);
    const { code } = await run('check -', { stdin: stdout });
    expect(code).toBe(0);
  });

  test('a text cannot steer the terminal', async () => {
    const { stdout } = await run('check -', { stdin: `${good}title: "\\e[31mrood"\nkindd: "\\e[31m"\n` });
    expect(stdout).not.toContain('\u001b');
  });
});
