import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { miniFindings, miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

/** The mini framework with a condition that always holds, and questions for all that is asked. */
const asking = miniFramework.replace(/(title: \w+ criterium), answer/g, '$1, question: Is het zo?, answer');
const odd = asking
  .replace(
    '    norms:\n      - id: N1',
    '    applies: { fact: mensen, operator: greaterThanInclusive, value: 0 }\n    norms:\n      - id: N1',
  )
  .concat('facts:\n  mensen: { type: integer, title: Mensen, minimum: 0 }\n');
const wrong = odd.replace('scale: binary', 'scale: bianry');

describe('check and lint', () => {
  test('a finding with its place and excerpt, and exit code 0', async () => {
    const file = folderWith({ 'mini.yaml': odd });
    const { code, stdout, stderr } = await run(['check', file('mini.yaml')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${file('mini.yaml')}:14:14 warning constant-condition: `);
    expect(stdout).toContain('  14 |     applies: { fact: mensen,');
    expect(stdout).toMatch(/\n\nNagekeken: 1 bestand\. 0 fouten, 1 waarschuwing\.\n$/);
  });

  test('--no-lint leaves it out', async () => {
    const file = folderWith({ 'mini.yaml': odd });
    const { code, stdout } = await run(['check', file('mini.yaml'), '--no-lint']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Nagekeken: 1 bestand. 0 fouten, 0 waarschuwingen.\n',
    });
  });

  test('--strict: exit code 1 for a warning and for a note, 0 for nothing, 3 for an error', async () => {
    const file = folderWith({
      'odd.yaml': odd,
      'plain.yaml': miniFramework,
      'fine.yaml': asking,
      'wrong.yaml': wrong,
    });
    const codeOf = async (name: string, ...more: string[]) =>
      (await run(['check', file(name), '--strict', ...more])).code;
    expect(await codeOf('odd.yaml')).toBe(1);
    expect(await codeOf('plain.yaml')).toBe(1);
    expect(await codeOf('odd.yaml', '--no-lint')).toBe(0);
    expect(await codeOf('fine.yaml')).toBe(0);
    expect(await codeOf('wrong.yaml')).toBe(3);
  });

  test('notes are counted apart', async () => {
    const file = folderWith({ 'plain.yaml': miniFramework });
    const { code, stdout } = await run(['check', file('plain.yaml'), '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n\nChecked: 1 file\. 0 errors, 0 warnings, 3 notes\.\n$/);
  });

  test('after the warnings, and not where there are errors', async () => {
    const file = folderWith({
      'wrong.yaml': wrong,
      'warned.yaml': odd.replace(
        'answer: judgement }\n',
        'answer: judgement }\n          - { id: N1.2, title: Q?, answer: boolean, status: encouraged, essential: true }\n',
      ),
    });
    expect((await run(['check', file('wrong.yaml')])).stdout).not.toContain('constant-condition');
    const { stdout } = await run(['check', file('warned.yaml')]);
    expect(stdout.indexOf('essential-encouraged')).toBeGreaterThan(-1);
    expect(stdout.indexOf('constant-condition')).toBeGreaterThan(stdout.indexOf('essential-encouraged'));
  });

  test('norms without cases, where there are cases beside the framework', async () => {
    const file = folderWith({ 'mini.yaml': asking });
    mkdirSync(`${dirname(file('x'))}/cases`);
    const cases = (norm: string) =>
      `format: cases/1\nframework: mini\ndate: 2026-03-20\ncases:\n  - { id: a, norm: ${norm}, given: { ${norm}.1: met }, expect: voldoet }\n`;
    writeFileSync(file('cases/a.yaml'), cases('N1'));
    const { stdout } = await run(['check', file('mini.yaml')]);
    expect(stdout.match(/missing-cases/g)).toHaveLength(2);
    writeFileSync(file('cases/b.yaml'), cases('N2').replace('id: a', 'id: b'));
    writeFileSync(file('cases/c.yaml'), cases('N3').replace('id: a', 'id: c'));
    expect((await run(['check', file('mini.yaml'), '--strict'])).code).toBe(0);
    writeFileSync(file('cases/d.yaml'), 'format: cases/1\ncases: []\n');
    expect((await run(['check', file('mini.yaml')])).stdout).not.toContain('missing-cases');
  });

  test('of a library that two frameworks use it is told once', async () => {
    const library =
      'format: library/1\nid: bieb\nversion: 1.0.0\nfacts:\n  mensen: { type: integer, title: M, minimum: 0 }\nconditions:\n  altijd: { fact: mensen, operator: notEqual, value: -1 }\n';
    const using = (id: string) =>
      asking
        .replace('id: mini', `id: ${id}\nuses: [bieb]`)
        .replace(
          '    norms:\n      - id: N1',
          '    applies: { condition: altijd }\n    norms:\n      - id: N1',
        );
    const file = folderWith({ 'a.yaml': using('a'), 'b.yaml': using('b'), 'bieb.yaml': library });
    const { stdout } = await run(['check', file('a.yaml'), file('b.yaml'), file('bieb.yaml')]);
    expect(stdout.match(/bieb\.yaml:7:11 warning constant-condition/g)).toHaveLength(1);
  });
});

describe('--format github', () => {
  test('an annotation for each, at its place', async () => {
    const file = folderWith({
      'odd.yaml': odd,
      'plain.yaml': miniFramework,
      'v.yaml': miniFindings({}, '').replace('kind: desk', 'kind: dsek'),
    });
    const { code, stdout } = await run([
      'check',
      file('odd.yaml'),
      file('plain.yaml'),
      file('v.yaml'),
      '--format',
      'github',
    ]);
    expect(code).toBe(3);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toMatch(
      /^::warning file=\S+odd\.yaml,line=14,col=14,title=constant-condition::Wat de feiten ook zijn/,
    );
    expect(
      lines.filter((line) =>
        /^::notice file=\S+plain\.yaml,line=\d+,col=\d+,title=title-without-question::/.test(line),
      ),
    ).toHaveLength(3);
    expect(lines.some((line) => line.startsWith('::error file='))).toBe(true);
    expect(lines.at(-1)).toMatch(/^Nagekeken: 3 bestanden/);
  });
});

describe('--format sarif', () => {
  test('a SARIF 2.1.0 log with rules, levels and regions', async () => {
    const file = folderWith({ 'odd.yaml': odd, 'plain met spatie.yaml': miniFramework });
    const { code, stdout } = await run([
      'check',
      file('odd.yaml'),
      file('plain met spatie.yaml'),
      '--format',
      'sarif',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    const log = JSON.parse(stdout);
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
    const [sarifRun] = log.runs;
    expect(log.runs).toHaveLength(1);
    const { driver } = sarifRun.tool;
    expect(driver).toMatchObject({ name: 'toetsingskader', version: manifest.version });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'constant-condition',
      'title-without-question',
    ]);
    for (const rule of driver.rules) {
      expect(Object.keys(rule).sort()).toEqual([
        'defaultConfiguration',
        'fullDescription',
        'help',
        'id',
        'shortDescription',
      ]);
      for (const text of [rule.shortDescription, rule.fullDescription, rule.help])
        expect(text.text).toMatch(/\w/);
    }
    expect(
      driver.rules.map(
        (rule: { defaultConfiguration: { level: string } }) => rule.defaultConfiguration.level,
      ),
    ).toEqual(['warning', 'note']);
    expect(sarifRun.columnKind).toBe('utf16CodeUnits');
    expect(sarifRun.results).toHaveLength(4);
    const [first, second] = sarifRun.results;
    expect(first).toMatchObject({ ruleId: 'constant-condition', ruleIndex: 0, level: 'warning' });
    expect(first.message.text).toMatch(/^Whatever the facts are/);
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: file('odd.yaml') },
          region: { startLine: 14, startColumn: 14 },
        },
      },
    ]);
    expect(second).toMatchObject({ ruleId: 'title-without-question', ruleIndex: 1, level: 'note' });
    expect(second.locations[0].physicalLocation.artifactLocation.uri).toMatch(/plain%20met%20spatie\.yaml$/);
    for (const { ruleId, ruleIndex, locations } of sarifRun.results) {
      expect(driver.rules[ruleIndex].id).toBe(ruleId);
      const { startLine, startColumn } = locations[0].physicalLocation.region;
      for (const number of [startLine, startColumn])
        expect(Number.isInteger(number) && number > 0).toBe(true);
    }
  });

  test('errors too, and nothing at all as an empty list', async () => {
    const file = folderWith({ 'wrong.yaml': wrong, 'fine.yaml': asking });
    const broken = await run(['check', file('wrong.yaml'), '--format', 'sarif']);
    expect(broken.code).toBe(3);
    expect(JSON.parse(broken.stdout).runs[0].results[0].level).toBe('error');
    const { code, stdout } = await run(['check', file('fine.yaml'), '--format', 'sarif']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  test('a file that is not there has no region, and is told on stderr', async () => {
    const { code, stdout, stderr } = await run('check nergens.yaml --format sarif');
    expect(code).toBe(3);
    expect(stderr).toContain('file-not-found');
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'nergens.yaml' } } }]);
  });
});
