import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

describe('deadline', () => {
  test.each<[string, string, string, string?]>([
    ['--from 2024-03-28 --period P6W', '2024-05-09', '2024-05-10', 'atw 1(1)'],
    ['--from 2026-04-02 --period P3D', '2026-04-05', '2026-04-08', 'atw 2'],
    ['--from 2026-01-26 --period P13W', '2026-04-27', '2026-04-27', 'atw 4a'],
    ['--from 2026-01-27 --period P3M --set-by-decision', '2026-04-27', '2026-04-27'],
    ['--from 2025-05-31 --period P3M --backwards', '2025-02-28', '2025-02-28', 'atw 1(2)'],
    ['--from 2026-01-31 --period P1M', '2026-02-28', '2026-03-02', 'atw 1(1)'],
    ['--from 2024-06-03 --period P6W', '2024-07-15', '2024-07-15'],
  ])('%s', async (line, naive, legal, article) => {
    const { code, stdout, stderr } = await run(`deadline ${line} --format json`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const term = JSON.parse(stdout);
    expect(term).toMatchObject({ naive, legal, date: legal });
    expect(term.article).toBe(article);
  });

  test('in words, in both languages', async () => {
    const { stdout } = await run('deadline --from 2024-03-28 --period P6W');
    expect(stdout).toBe(
      [
        'Termijn              6 weken vanaf 28 maart 2024',
        'Volgens de kalender  9 mei 2024',
        'Volgens de wet       10 mei 2024',
        'Waarom               Een zaterdag, zondag of feestdag schuift op naar de volgende werkdag (Algemene termijnenwet 1(1)).\n',
      ].join('\n'),
    );
    const english = await run('deadline --from 2026-01-27 --period P3M --backwards --lang en');
    expect(english.stdout).toContain('3 months back from 27 January 2026');
    expect(english.stdout).toContain('27 October 2025');
  });

  test.each([
    ['deadline --period P6W', '--from'],
    ['deadline --from 2024-03-28', '--period'],
    ['deadline --from 2024-02-30 --period P6W', '2024-02-30'],
    ['deadline --from 2024-03-28 --period 6weken', '6weken'],
    ['deadline --from 2024-03-28 --period PT24H', 'PT24H'],
  ])('%s is wrong use', async (line, named) => {
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('    at ');
  });
});
