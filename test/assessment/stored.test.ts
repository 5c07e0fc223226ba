/** An assessment that was stored: read back, or refused with what is wrong and where; and what its receipt pins. */
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/assessment/receipt.ts';
import { assess, parseAssessment, parseFindings } from '../../src/index.ts';
import { findingsWith, framework, frameworkWith, given, norm } from './build.ts';

const kader = framework(frameworkWith([norm('N', [{ id: 'N.1', answer: 'boolean' }])]));
const findings = given(
  parseFindings(findingsWith([{ criterion: 'N.1', value: true }]), { framework: kader }),
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

test('the receipt pins the library, the date, the framework and the findings', () => {
  const { sha256 } = kader;
  expect(assessment.receipt).toStrictEqual({
    library: LIBRARY,
    date: '2026-03-20',
    frameworks: [{ format: 'framework/1', id: 'proef', version: '1.0.0', sha256 }],
    findings: { format: 'findings/1', sha256: findings.sha256 },
  });
  expect([sha256, findings.sha256].every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});
