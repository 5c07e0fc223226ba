import { describe, expect, test } from 'vitest';
import { parseAssessment } from '../../src/index.ts';
import { miniFindings, miniFramework } from './mini.ts';
import { folderWith, root, run, visit } from './run.ts';

const good = miniFindings({ 'N1.1': 'met', 'N2.1': 'met', 'N3.1': 'not-met' });
const bad = miniFindings({ 'N1.1': 'met', 'N2.1': 'not-met' });
const open = miniFindings({ 'N1.1': 'met' });

const mini = folderWith({
  'mini.yaml': miniFramework,
  'good.yaml': good,
  'bad.yaml': bad,
  'open.yaml': open,
});

describe('assess', () => {
  test('the example, with the framework that it names', async () => {
    const { code, stdout, stderr } = await run(['assess', visit]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('GGZ Zilverwater');
    expect(stdout).toContain('DZ3');
    expect(stdout).not.toContain('\u001b[');
  });

  test('with a policy there is advice', async () => {
    const { code, stdout } = await run(['assess', visit, '--policy', 'igj', '--format', 'json']);
    const { assessment, recommendation } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(assessment.format).toBe('assessment/1');
    expect(recommendation.isAdvice).toBe(true);
  });

  test('json is an assessment that can be read back', async () => {
    const { stdout } = await run(['assess', visit, '--format', 'json']);
    expect(parseAssessment(stdout).ok).toBe(true);
  });

  test('markdown, in English', async () => {
    const { code, stdout } = await run(['assess', visit, '--format', 'markdown', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^- \*\*Counts:\*\*/m);
  });

  test('full detail says more than the summary', async () => {
    const [short, full] = await Promise.all([
      run(['assess', visit]),
      run(['assess', visit, '--detail', 'full']),
    ]);
    expect(full?.stdout.length).toBeGreaterThan(short?.stdout.length ?? 0);
  });

  test('findings from stdin, as YAML and as JSON, give the same bytes', async () => {
    const json = JSON.stringify({
      format: 'findings/1',
      framework: { id: 'mini', version: '1.0.0' },
      date: '2026-03-20',
      kind: 'desk',
      provider: { id: 'p', name: 'P' },
      findings: [
        { criterion: 'N2.1', value: 'not-met' },
        { criterion: 'N1.1', value: 'met' },
      ],
    });
    const args = ['assess', '-', '--framework', mini('mini.yaml'), '--format', 'json'];
    const [yaml, fromJson, file] = await Promise.all([
      run(args, { stdin: bad }),
      run(args, { stdin: json }),
      run(['assess', mini('bad.yaml'), ...args.slice(2)]),
    ]);
    expect(yaml?.code).toBe(0);
    expect(fromJson).toEqual(yaml);
    expect(file).toEqual(yaml);
  });

  test('another date is judged by: an edition that is not in force is refused', async () => {
    const { code, stdout, stderr } = await run(['assess', visit, '--date', '2030-01-01']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('edition-not-valid');
  });

  test('colour on a terminal, not with NO_COLOR, never without one', async () => {
    const colour = await run(['assess', visit], { isTTY: true, columns: 80 });
    const asked = await run(['assess', visit], { isTTY: true, env: { NO_COLOR: '1' } });
    expect(colour.stdout).toContain('\u001b[');
    expect(asked.stdout).not.toContain('\u001b[');
  });
});

describe('--fail-below', () => {
  const assess = (findings: string, ...more: string[]) =>
    run(['assess', mini(findings), '--framework', mini('mini.yaml'), ...more]);

  test('0 when every tested norm is good enough; an encouraged norm does not count', async () => {
    const { code, stderr } = await assess('good.yaml', '--fail-below', 'voldoet');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('1 when a verdict lies below, with the report on stdout', async () => {
    const { code, stdout, stderr } = await assess('bad.yaml', '--fail-below', 'voldoet');
    expect(code).toBe(1);
    expect(stderr).toBe('Eén getoetste norm ligt onder voldoet: N2.\n');
    expect(stdout).toContain('N2');
  });

  test('0 at a level that nothing lies below', async () => {
    expect((await assess('bad.yaml', '--fail-below', 'voldoet-niet')).code).toBe(0);
  });

  test('what is not known may lie below, unless only settled verdicts count', async () => {
    const { code, stderr } = await assess('open.yaml', '--fail-below', 'voldoet', '--lang', 'en');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'One tested norm lies below voldoet: N2 (possibly).\n',
    });
    expect((await assess('open.yaml', '--fail-below', 'voldoet', '--settled-only')).code).toBe(0);
  });

  test('a norm out of scope does not count', async () => {
    const scoped = miniFindings({ 'N1.1': 'met' }, 'scope: { norms: [N1] }\n');
    const args = ['assess', '-', '--framework', mini('mini.yaml'), '--fail-below', 'voldoet'];
    expect((await run(args, { stdin: scoped })).code).toBe(0);
  });

  test('a stimulating visit gives no verdicts, so none lies below', async () => {
    const stimulating = bad.replace('kind: desk', 'kind: stimulating');
    const args = ['assess', '-', '--framework', mini('mini.yaml'), '--fail-below', 'voldoet'];
    expect((await run(args, { stdin: stimulating })).code).toBe(0);
  });

  test('2 for a level that the framework does not have, and nothing on stdout', async () => {
    const { code, stdout, stderr } = await assess('bad.yaml', '--fail-below', 'voldoed');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Bedoelt u voldoet? Kies uit: voldoet, voldoet-niet.');
  });
});

describe('invalid input: exit 3, no result', () => {
  test.each([
    ['a missing file', 'bestaat-niet.yaml', 'file-not-found'],
    ['a folder', root, 'is-a-directory'],
  ])('%s is one line', async (_, file, code) => {
    const { stdout, stderr, ...rest } = await run(['assess', file]);
    expect({ stdout, ...rest }).toEqual({ stdout: '', code: 3 });
    expect(stderr).toMatch(new RegExp(`^[^\\n]* error ${code}: [^\\n]+\\n$`));
  });

  test('mistakes have a place, an excerpt and what to do', async () => {
    const { code, stdout, stderr } = await run(['assess', '-', '--framework', mini('mini.yaml')], {
      stdin: bad.replace('criterion: N2.1', 'criterion: N2.9'),
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^<stdin>:8:18 error unknown-criterion: /);
    expect(stderr).toMatch(/\n {2}8 \| {3}- \{ criterion: N2\.9, value: not-met \}\n {4}\| +\^\n/);
  });

  test('a framework that does not exist, with what it may have been', async () => {
    const { code, stderr } = await run(['assess', visit, '--framework', 'gzz']);
    expect(code).toBe(3);
    expect(stderr).toContain('gzz error unknown-framework: Er is geen toetsingskader gzz. Bedoelt u ggz?');
  });

  test('findings about another framework', async () => {
    const { code, stderr } = await run(['assess', mini('bad.yaml'), '--framework', 'ggz']);
    expect(code).toBe(3);
    expect(stderr).toContain('other-framework');
  });

  test('a policy that does not exist', async () => {
    const { code, stdout, stderr } = await run(['assess', visit, '--policy', 'igz']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('unknown-policy');
  });
});
