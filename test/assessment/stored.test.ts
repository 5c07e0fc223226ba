/** An assessment that was stored: read back, or refused with what is wrong and where; and what its receipt pins. */
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/assessment/receipt.ts';
import { assess, parseAssessment, parseFindings } from '../../src/index.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { small } from '../intervention/small.ts';
import { findingsWith, framework, frameworkWith, given, norm, units } from './build.ts';

const kader = framework(frameworkWith([norm('N', [{ id: 'N.1', answer: 'boolean' }], { scope: 'unit' })]));
const findings = given(
  parseFindings(findingsWith([{ criterion: 'N.1', value: true, unit: 'a' }], { units: units('a') }), {
    framework: kader,
  }),
);
const assessment = assess(kader, findings);
const stored = JSON.stringify(assessment, null, 2);
const told = (input: string | object, file?: string) => {
  const result = parseAssessment(input, file === undefined ? {} : { file });
  return result.ok
    ? []
    : result.diagnostics.map(({ code, path, line, file: from }) => [code, path.join('.'), line, from]);
};

describe('reading', () => {
  test('gives what was written, frozen, with nothing to warn of', () => {
    const result = parseAssessment(stored);
    expect(result).toEqual({ ok: true, value: assessment, warnings: [] });
    expect(result.ok && Object.isFrozen(result.value.themes)).toBe(true);
  });

  test('text that is no JSON is refused, with its file', () => {
    const [first] = told(`${stored.slice(0, -1)}[`, 'toetsing.json');
    expect(first?.[3]).toBe('toetsing.json');
    expect(first?.[2]).toBeGreaterThan(1);
  });

  test('a value that cannot be is refused at its line', () => {
    const line = stored.split('\n').findIndex((text) => text.includes('"kind": "first-visit"')) + 1;
    const wrong = stored.replace('"kind": "first-visit"', '"kind": "feest"');
    expect(told(wrong, 'toetsing.json')).toEqual([['unknown-value', 'kind', line, 'toetsing.json']]);
    expect(told({ ...assessment, kind: 'feest' })).toEqual([['unknown-value', 'kind', undefined, undefined]]);
  });
});

describe('a level that is not on the scale is refused where it stands', () => {
  /** The assessment with one value in it changed. */
  const changed = (path: readonly (string | number)[], value: unknown) => {
    const copy: unknown = JSON.parse(stored);
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce<unknown>((here, key) => (here as never)[key], copy);
    (parent as Record<string | number, unknown>)[last] = value;
    return copy as object;
  };
  const norm = ['themes', 0, 'norms', 0] as const;
  const verdict = [...norm, 'verdict'];

  test.each<[string, readonly (string | number)[], unknown]>([
    ['of a norm', [...verdict, 'possible', 0], 'voldoet-neit'],
    [
      'of a norm, for measures',
      [...norm, 'forMeasures'],
      { ...assessment.themes[0]?.norms[0]?.verdict, possible: ['goed'], level: 'goed' },
    ],
    ['of a theme', ['themes', 0, 'verdict', 'possible', 0], 'goed'],
    ['of the whole', ['overall', 'verdict', 'possible', 0], 'goed'],
    ['at a unit', ['units', 0, 'norms', 0, 'verdict', 'possible', 0], 'goed'],
  ])('%s', (_, path, value) => {
    const [first] = told(changed(path, value));
    const at = path.at(-1) === 'forMeasures' ? [...path, 'possible', 0] : path;
    expect(first).toEqual(['unknown-value', at.join('.'), undefined, undefined]);
  });

  test('and so is one that is not the one that is possible, and a framework that was not judged by', () => {
    expect(told(changed([...verdict, 'level'], 'voldoet-niet'))).toEqual([
      ['unknown-value', [...verdict, 'level'].join('.'), undefined, undefined],
    ]);
    expect(told(changed(['themes', 0, 'framework'], 'ander'))).toEqual([
      ['unknown-value', 'themes.0.framework', undefined, undefined],
    ]);
  });

  test('of a text it is told at its line, and no measure is recommended on it', async () => {
    const wrong = stored.replace(/"possible": \[\s+"voldoet"/, '"possible": ["goed"');
    const lines = told(wrong, 'toetsing.json').map(([code, , line, file]) => [code, Number(line) > 1, file]);
    expect(lines[0]).toEqual(['unknown-value', true, 'toetsing.json']);
    const bad = changed([...verdict, 'possible', 0], 'voldoet-neit') as typeof assessment;
    await expect(recommend(bad, small())).rejects.toMatchObject({
      diagnostics: [{ code: 'unknown-value' }, {}],
    });
  });
});

test('the receipt pins the library, the date, the framework and the findings', () => {
  const { sha256 } = kader;
  expect(assess(kader, findings).receipt).toStrictEqual({
    library: LIBRARY,
    date: '2026-03-20',
    frameworks: [{ format: 'framework/1', id: 'proef', version: '1.0.0', sha256 }],
    findings: { format: 'findings/1', sha256: findings.sha256 },
  });
  expect([sha256, findings.sha256].every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});
