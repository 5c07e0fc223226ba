import { beforeAll, describe, expect, test } from 'vitest';
import {
  criterionAlone,
  criterionWords,
  judgeAlone,
  normWith,
  recordWord,
  type Visited,
  verdictAlone,
  wholeAlone,
  wordsAlone,
} from '../../src/assessment/alone.ts';
import type { CriterionResult, NormResult } from '../../src/assessment/model.ts';
import { fitFindings } from '../../src/findings/parse.ts';
import { compiledBehind } from '../../src/framework/compile.ts';
import { type Assessment, assess, type Framework, parseFindings, type Verdict } from '../../src/index.ts';
import { findingsWith, framework, frameworkWith, given, norm } from './build.ts';
import { diceFrom } from './random/dice.ts';
import { findingsOf, partOf, randomWorld } from './random/evidence.ts';
import { randomFramework } from './random/framework.ts';

const FRAMEWORKS = 40;
const PER_FRAMEWORK = 5;
const SEED = 20_260_401;

/** A visit, with what the assessment of the whole framework says of it. */
interface Case {
  readonly visited: Visited;
  readonly whole: Assessment;
}

function caseOf(kader: Framework, text: object): Case {
  const findings = given(parseFindings(text, { framework: kader }));
  const compiled = compiledBehind(kader);
  if (!compiled) throw new Error('not compiled');
  const { evidence } = fitFindings(compiled, findings);
  return { visited: { compiled, findings, evidence }, whole: assess(kader, findings) };
}

const cases: Case[] = [];

beforeAll(() => {
  for (let index = 0; index < FRAMEWORKS; index += 1) {
    const kader = randomFramework(diceFrom(SEED + index));
    for (let turn = 0; turn < PER_FRAMEWORK; turn += 1) {
      const dice = diceFrom(SEED + index * 1000 + turn);
      const seen = partOf(randomWorld(kader, dice), () => dice.chance(0.6));
      cases.push(caseOf(kader.framework, findingsOf(seen)));
    }
  }
}, 120_000);

const wordsOf = ({ state, level, possible }: Verdict) =>
  state === 'undetermined' ? possible : [level ?? state];
const criterionWordsOf = ({ outcome, possible }: CriterionResult) =>
  outcome === 'undetermined' ? possible : [outcome];

/** A norm judged alone, by its own id. */
function aloneOf({ visited }: Case, { id }: Pick<NormResult, 'id'>) {
  const found = normWith(visited.compiled, 'norm', id, visited.findings.date);
  if (!found) throw new Error(`no norm ${id}`);
  return judgeAlone(visited, found);
}

function everyNorm(check: (one: Case, norm: NormResult) => void): void {
  for (const one of cases)
    for (const { norms } of one.whole.themes) for (const norm of norms) check(one, norm);
}

describe(`what is judged alone is what the whole assessment says, in ${FRAMEWORKS * PER_FRAMEWORK} random visits`, () => {
  test('of every norm', () => {
    const states = new Set<string>();
    everyNorm((one, { verdict, ...norm }) => {
      const judged = aloneOf(one, norm);
      expect(verdictAlone(one.visited, judged)).toEqual(verdict);
      expect(wordsAlone(one.visited, judged)).toEqual(wordsOf(verdict));
      states.add(verdict.state);
    });
    expect([...states].sort()).toEqual(['level', 'not-applicable', 'not-tested', 'undetermined']);
  });

  test('of every criterion, found through the norm it belongs to', () => {
    let records = 0;
    everyNorm(({ visited, whole }, { criteria }) => {
      for (const criterion of criteria) {
        const { id } = criterion;
        const first = criteria.find((other) => other.id === id);
        const found = normWith(visited.compiled, 'criterion', id, whole.date);
        if (!found || !first) throw new Error(`no criterion ${id}`);
        const judged = judgeAlone(visited, found);
        expect(criterionAlone(visited, judged, id)).toEqual(first);
        expect(criterionWords(visited, judged, id)).toEqual(criterionWordsOf(first));
        expect(recordWord(judged, id)).toBe(first.trace.records?.[0]?.result ?? 'not-tested');
        records += first.trace.records ? 1 : 0;
      }
    });
    expect(records).toBeGreaterThan(50);
  });

  test('of every theme and of the whole, more than once', () => {
    for (const { visited, whole } of [...cases, ...cases.slice(0, PER_FRAMEWORK)]) {
      for (const { id, verdict } of whole.themes) {
        const alone = wholeAlone(visited, id);
        expect(alone && wordsOf(alone)).toEqual(verdict && wordsOf(verdict));
      }
      const alone = wholeAlone(visited);
      expect(alone && wordsOf(alone)).toEqual(whole.overall.verdict && wordsOf(whole.overall.verdict));
    }
  });
});

describe('what is not there', () => {
  const early = { valid: { until: '2026-06-30' } };
  const kader = framework(
    frameworkWith([
      norm('N1', [{ id: 'N1.1', answer: 'boolean' }]),
      norm('N2', [{ id: 'N2.1', answer: 'boolean' }], early),
    ]),
  );
  const { visited } = caseOf(kader, findingsWith([{ criterion: 'N1.1', value: true }]));
  const [first, second] = ['N1', 'N2'].map((id) => normWith(visited.compiled, 'norm', id, '2026-03-20'));

  test('is no norm: another id, a criterion for a norm, a norm that is not valid on the date', () => {
    const asked = (kind: 'norm' | 'criterion', id: string, date = '2026-03-20') =>
      normWith(visited.compiled, kind, id, date)?.norm.id;
    expect([asked('norm', 'N1'), asked('criterion', 'N1.1'), asked('norm', 'N2')]).toEqual([
      'N1',
      'N1',
      'N2',
    ]);
    expect([asked('norm', 'N1.1'), asked('criterion', 'N1'), asked('norm', 'N3')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([asked('norm', 'N2', '2026-06-30'), asked('norm', 'N2', '2026-07-01')]).toEqual(['N2', undefined]);
  });

  test('is a criterion of another norm: not tested', () => {
    if (!first) throw new Error('no norm');
    const judged = judgeAlone(visited, first);
    expect(criterionAlone(visited, judged, 'N2.1')).toBeUndefined();
    expect(criterionWords(visited, judged, 'N2.1')).toEqual(['not-tested']);
    expect(['N1.1', 'N2.1'].map((id) => recordWord(judged, id))).toEqual(['not-tested', 'not-tested']);
    expect(wholeAlone(visited, 'geen-thema')).toBeUndefined();
  });

  test('is a norm that is not judged on the date, or of another framework: a mistake in the program', () => {
    if (!first || !second) throw new Error('no norm');
    const later = { ...visited, findings: { ...visited.findings, date: '2026-07-01' } };
    expect(() => judgeAlone(later, second)).toThrow(new TypeError('norm N2 is not valid on 2026-07-01'));
    const other = caseOf(framework(frameworkWith([norm('N1', [{ id: 'N1.1', answer: 'boolean' }])])), {
      ...findingsWith([]),
    });
    expect(() => judgeAlone(other.visited, first)).toThrow(new TypeError('norm N1 is not of this framework'));
  });
});

describe('what is not weighed or not looked at', () => {
  const norms = [norm('N1', [{ id: 'N1.1', answer: 'boolean' }])];
  const seen = findingsWith([{ criterion: 'N1.1', value: true }]);

  test('a whole or a theme that nothing weighs has no verdict', () => {
    const { visited } = caseOf(framework(frameworkWith(norms, { weighing: { norm: 'weging' } })), seen);
    expect([wholeAlone(visited), wholeAlone(visited, 'T')]).toEqual([undefined, undefined]);
    const over = { grading: 'weging', over: 'norms' };
    const whole = frameworkWith(norms, { weighing: { norm: 'weging', overall: over } });
    expect(wholeAlone(caseOf(framework(whole), seen).visited)?.level).toBe('voldoet');
  });

  test('a person deviated from the verdict of a norm without findings: that is the word', () => {
    const because = { motivation: 'Gezien.', by: 'inspecteur', date: '2026-03-01' };
    const overrides = [{ norm: 'N1', value: 'voldoet-grotendeels', ...because }];
    const one = caseOf(framework(frameworkWith(norms)), findingsWith([], { overrides }));
    expect(wordsAlone(one.visited, aloneOf(one, { id: 'N1' }))).toEqual(['voldoet-grotendeels']);
    const without = caseOf(framework(frameworkWith(norms)), findingsWith([]));
    expect(wordsAlone(without.visited, aloneOf(without, { id: 'N1' }))).toEqual(['not-tested']);
  });
});
