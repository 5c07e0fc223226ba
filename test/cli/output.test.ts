import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniFindings, miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

const files = {
  'mini.yaml': miniFramework,
  'findings.yaml': miniFindings({ 'N1.1': 'met', 'N2.1': 'not-met' }),
};

function assessIn(folder: (name: string) => string, output: string, ...more: string[]) {
  const given = [folder('findings.yaml'), '--framework', folder('mini.yaml'), '--output', output];
  return run(['assess', ...given, ...more]);
}

describe('--output', () => {
  test('writes the file, and nothing else: not on stdout, not beside it', async () => {
    const folder = folderWith(files);
    const { code, stdout, stderr } = await assessIn(folder, folder('report.json'), '--format', 'json');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(folder('report.json'), 'utf8')).format).toBe('assessment/1');
    expect(readdirSync(dirname(folder('x'))).sort()).toEqual(['findings.yaml', 'mini.yaml', 'report.json']);
  });

  test('never colour in a file', async () => {
    const folder = folderWith(files);
    const args = ['--framework', folder('mini.yaml'), '--output', folder('report.txt')];
    await run(['assess', folder('findings.yaml'), ...args], { isTTY: true });
    expect(readFileSync(folder('report.txt'), 'utf8')).not.toContain('\u001b[');
  });

  test('replaces what was there, through a link too, and keeps its permissions', async () => {
    const folder = folderWith({ ...files, 'old.txt': 'old' });
    chmodSync(folder('old.txt'), 0o600);
    symlinkSync(folder('old.txt'), folder('link.txt'));
    expect((await assessIn(folder, folder('link.txt'))).code).toBe(0);
    expect(readFileSync(folder('old.txt'), 'utf8')).toContain('Mini');
    expect(statSync(folder('old.txt')).mode & 0o777).toBe(0o600);
  });

  test('what cannot be written is one line and exit 3', async () => {
    const folder = folderWith(files);
    const { code, stdout, stderr } = await assessIn(folder, folder('no/report.txt'));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+report\.txt is niet te schrijven \(ENOENT\)\.\n$/);
  });

  test('a folder cannot be written', async () => {
    const folder = folderWith(files);
    const { code, stderr } = await assessIn(folder, dirname(folder('x')));
    expect(code).toBe(3);
    expect(stderr).toContain('EISDIR');
  });

  test('invalid input leaves what was there', async () => {
    const folder = folderWith({ ...files, 'findings.yaml': 'format: findings/1\n', 'old.txt': 'old' });
    expect((await assessIn(folder, folder('old.txt'))).code).toBe(3);
    expect(readFileSync(folder('old.txt'), 'utf8')).toBe('old');
  });

  test('never over the findings themselves', async () => {
    const folder = folderWith(files);
    const { code, stderr } = await assessIn(folder, folder('findings.yaml'));
    expect(code).toBe(2);
    expect(stderr).toContain('zou de invoer overschrijven');
  });

  test('- is stdout', async () => {
    const folder = folderWith(files);
    expect((await assessIn(folder, '-')).stdout).toContain('Mini');
  });

  test('exit 1 below a level, and the file is there', async () => {
    const folder = folderWith(files);
    const { code } = await assessIn(folder, folder('report.txt'), '--fail-below', 'voldoet');
    expect(code).toBe(1);
    expect(readFileSync(folder('report.txt'), 'utf8')).toContain('N2');
  });
});
