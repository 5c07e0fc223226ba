import { describe, expect, test } from 'vitest';
import { assess, parseFindings, recommend } from '../../src/index.ts';
import { loadFindings, loadFramework, loadPolicy } from '../../src/node.ts';
import { missingMatcher, recommendMatcher, verdictMatcher } from '../../src/testing.ts';
import { framework, sound } from './build.ts';

const visit = (findings: readonly object[], more: object = {}) =>
  assess(
    framework,
    sound(
      parseFindings(
        {
          format: 'findings/1',
          framework: { id: 'kader', version: '1.0.0' },
          date: '2026-03-20',
          kind: 'desk',
          provider: { id: 'p', name: 'P', facts: { verblijf: true } },
          findings,
          ...more,
        },
        { framework },
      ),
    ),
  );

const ggz = await loadFramework('ggz');
const findings = await loadFindings('examples/ggz-visit/findings.yaml', { framework: ggz });
const assessment = assess(ggz, findings);
const recommendation = await recommend(assessment, await loadPolicy('igj'), {
  context: findings.context ?? {},
});
const norms = assessment.themes.flatMap((theme) => theme.norms);
const settled = norms.filter(({ verdict }) => verdict.state === 'level');
const open = norms.filter(({ verdict }) => verdict.state === 'undetermined');

describe('verdictMatcher', () => {
  test.each(settled.map(({ id, verdict }) => [id, verdict.level ?? '']))(
    '%s is at %s, and at no other',
    (id, level) => {
      expect(verdictMatcher(assessment, id, level).pass).toBe(true);
      expect(verdictMatcher(assessment, id, [level]).pass).toBe(true);
      for (const other of assessment.frameworks[0]?.levels ?? [])
        if (other.id !== level) expect(verdictMatcher(assessment, id, other.id).pass).toBe(false);
      expect(verdictMatcher(assessment, id, 'undetermined').pass).toBe(false);
    },
  );

  test('an open verdict is what is possible, in any order, or just undetermined', () => {
    expect(open.length).toBeGreaterThan(0);
    for (const { id, verdict } of open) {
      expect(verdictMatcher(assessment, id, [...verdict.possible].reverse()).pass).toBe(true);
      expect(verdictMatcher(assessment, id, 'undetermined').pass).toBe(true);
      expect(verdictMatcher(assessment, id, verdict.possible.slice(1)).pass).toBe(false);
      expect(verdictMatcher(assessment, id, []).pass).toBe(false);
    }
  });

  test('themes, the whole, and states', () => {
    const nothing = visit([]);
    expect(verdictMatcher(nothing, 'overall', 'not-tested').pass).toBe(true);
    expect(verdictMatcher(nothing, nothing.themes[0]?.id ?? '', 'not-tested').pass).toBe(true);
    expect(verdictMatcher(nothing, 'DZ3', 'not-tested').pass).toBe(true);
    expect(verdictMatcher(nothing, 'DZ3', 'voldoet').pass).toBe(false);
  });

  test('the message says what was wanted, what came out and why, in two languages', () => {
    const [{ id = '', verdict } = {}] = settled.filter((one) => one.verdict.level !== 'voldoet');
    const { message, expected, actual } = verdictMatcher(assessment, id, 'voldoet');
    expect([expected, actual]).toEqual([['voldoet'], [verdict?.level]]);
    expect(message()).toContain(
      `Het oordeel over ${id}\n  verwacht:   voldoet\n  uitgekomen: ${verdict?.level}\n`,
    );
    const criteria = norms.find((norm) => norm.id === id)?.criteria ?? [];
    for (const criterion of criteria) expect(message()).toContain(criterion.id);
    expect(message()).not.toContain('\u001b');
    expect(verdictMatcher(assessment, id, 'voldoet', { language: 'en' }).message()).toContain(
      'want: voldoet',
    );
    expect(verdictMatcher(assessment, id, verdict?.level ?? '').message()).toContain('niet verwacht: ');
  });

  test('what can never come out is a mistake, so that a negation does not hold for ever', () => {
    expect(() => verdictMatcher(assessment, 'DZ33', 'voldoet')).toThrow(/TypeError|did you mean DZ3/);
    expect(() => verdictMatcher(assessment, 'DZ3', 'voldoett')).toThrow('did you mean voldoet');
    expect(() => verdictMatcher(assessment, 'DZ3.1', 'voldoet')).toThrow(TypeError);
  });
});

describe('recommendMatcher', () => {
  test('holds for what is certain', () => {
    for (const { measure, certain } of recommendation.measures)
      expect([measure, recommendMatcher(recommendation, measure).pass]).toEqual([measure, certain]);
    expect(recommendMatcher(recommendation, 'bevel').pass).toBe(false);
    expect(recommendMatcher(recommendation, 'none').pass).toBe(false);
    expect(recommendMatcher({ ...recommendation, measures: [] }, 'none').pass).toBe(true);
  });

  test('the message names what came out, each with its reason', () => {
    const told = recommendMatcher(recommendation, 'bevel').message();
    expect(told).toMatch(/^De aanbevolen maatregel\n {2}verwacht: {3}bevel\n {2}uitgekomen: /);
    for (const { measure } of recommendation.measures) expect(told).toContain(`- ${measure}: `);
    const none = { ...recommendation, measures: [], barred: [], questions: [] };
    expect(recommendMatcher(none, 'bevel', { language: 'en' }).message()).toContain('no measure');
  });
});

describe('missingMatcher', () => {
  test('holds for what would narrow a verdict', () => {
    const wanted = open.flatMap(({ verdict }) => verdict.missing);
    expect(wanted.length).toBeGreaterThan(0);
    for (const { id, item } of wanted)
      for (const name of [id, item])
        if (name !== undefined) expect([name, missingMatcher(assessment, name).pass]).toEqual([name, true]);
    expect(missingMatcher(assessment, 'niets').pass).toBe(false);
  });

  test('not for what makes no difference any more', () => {
    const wanted = new Set(
      [assessment.overall, ...assessment.themes, ...norms].flatMap(
        ({ verdict }) => verdict?.missing.map(({ id }) => id) ?? [],
      ),
    );
    const despite = norms
      .flatMap(({ verdict }) => verdict.settledDespite)
      .filter(({ id }) => !wanted.has(id));
    for (const { id } of despite) expect(missingMatcher(assessment, id).pass).toBe(false);
  });

  test('of a recommendation: the questions that are left', () => {
    for (const { id } of recommendation.questions) expect(missingMatcher(recommendation, id).pass).toBe(true);
    expect(missingMatcher({ ...recommendation, questions: [] }, 'trust').pass).toBe(false);
    expect(missingMatcher({ ...recommendation, questions: [] }, 'trust').message()).toBe(
      'trust ontbreekt niet. Er ontbreekt niets.',
    );
  });

  test('the message lists what is missing with its question', () => {
    const told = missingMatcher(assessment, 'niets').message();
    expect(told).toMatch(/^niets ontbreekt niet\.\n {2}Wat wel ontbreekt:\n {2}- /);
    const [first] = open.flatMap(({ verdict }) => verdict.missing);
    expect(told).toContain(`- ${first?.id}: ${first?.question}`);
    expect(missingMatcher(assessment, first?.id ?? '').message()).toContain('was niet verwacht');
  });
});
