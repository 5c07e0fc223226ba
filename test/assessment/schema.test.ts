import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Assessment,
  assess,
  parseAssessment,
  parseFindings,
  parseFramework,
  parseLibrary,
} from '../../src/index.ts';
import { runs } from '../runs.ts';
import { errorsIn } from '../schemas/validate.ts';
import { given, norm, units, visit } from './build.ts';
import { diceFrom } from './random/dice.ts';
import { findingsOf, partOf, randomWorld } from './random/evidence.ts';
import { randomFramework } from './random/framework.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const library = given(parseLibrary(read('frameworks/shared/zorg.yaml')));
const ggz = given(parseFramework(read('frameworks/ggz/1.0.0.yaml'), { libraries: [library] }));
const ggzVisit = () =>
  assess(ggz, given(parseFindings(read('examples/ggz-visit/findings.yaml'), { framework: ggz })));

const say = (value: unknown, date: string) => ({ criterion: 'N.1', value, date });
const special = (): [string, Assessment][] => {
  const by = { motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-01', until: '2026-03-02' };
  const one = (rest: object = {}) => [norm('N', [{ id: 'N.1', answer: 'grade', ...rest }])];
  const later = [say('voldoet', '2026-03-01'), say('voldoet-niet', '2026-03-02')];
  return [
    ['nothing seen', visit(one(), [])],
    ['a later finding in place of an earlier', visit(one({ conflict: 'latest' }), later)],
    [
      'an override that is over',
      visit(one(), later, { rest: { overrides: [{ ...by, norm: 'N', value: 'voldoet' }] } }),
    ],
    [
      'out of scope',
      visit(
        [
          ...one(),
          norm('M', [{ id: 'M.1', answer: 'date', levels: [{ level: 'voldoet', otherwise: true }] }]),
        ],
        [{ criterion: 'M.1', value: '2026-01-01' }],
        { rest: { scope: { norms: ['N'] } } },
      ),
    ],
    [
      'stimulating, at units',
      visit(one(), [{ ...later[0], unit: 'a' }], { rest: { kind: 'stimulating', units: units('a') } }),
    ],
  ];
};

describe('assessments follow their published schema', () => {
  test('the ggz visit, as a whole', () => {
    const assessment = ggzVisit();
    expect(assessment.themes.flatMap(({ norms }) => norms)).toHaveLength(17);
    expect(errorsIn('assessment', JSON.parse(JSON.stringify(assessment)))).toEqual([]);
  });

  test('and is read back as it was written, frozen', () => {
    const assessment = ggzVisit();
    const stored = given(parseAssessment(JSON.parse(JSON.stringify(assessment))));
    expect(stored).toEqual(assessment);
    expect(given(parseAssessment(JSON.stringify(assessment)))).toEqual(assessment);
    expect(Object.isFrozen(stored.themes[0]?.norms[0]?.verdict)).toBe(true);
  });

  test.each(special())('%s', (_, assessment) => {
    expect(errorsIn('assessment', JSON.parse(JSON.stringify(assessment)))).toEqual([]);
    expect(given(parseAssessment(JSON.parse(JSON.stringify(assessment))))).toEqual(assessment);
  });

  const VISITS = runs(150);

  test(`${VISITS} random visits, there and back`, () => {
    for (let seed = 1; seed <= VISITS; seed += 1) {
      const dice = diceFrom(seed);
      const kader = randomFramework(dice);
      const seen = partOf(randomWorld(kader, dice), () => dice.chance(0.7));
      const assessment = assess(kader.framework, findingsOf(seen));
      const plain = JSON.parse(JSON.stringify(assessment)) as object;
      expect(errorsIn('assessment', plain)).toEqual([]);
      expect(given(parseAssessment(plain))).toEqual(assessment);
    }
  }, 60_000);

  test.each<[string, (assessment: Record<string, unknown>) => object]>([
    ['a verdict less', ({ overall: _overall, ...rest }) => rest],
    ['an unknown key', (assessment) => ({ ...assessment, extra: 1 })],
    ['another format', (assessment) => ({ ...assessment, format: 'assessment/2' })],
    [
      'a hash that is none',
      (assessment) => ({
        ...assessment,
        receipt: { ...(assessment.receipt as object), findings: { format: 'findings/1', sha256: 'x' } },
      }),
    ],
    [
      'nothing possible',
      (assessment) => ({
        ...assessment,
        overall: {
          decidedBy: [],
          counts: {},
          verdict: { state: 'level', possible: [], exact: true, missing: [], settledDespite: [] },
        },
      }),
    ],
  ])('what is broken is refused by schema and reader alike: %s', (_, broken) => {
    const plain = broken(JSON.parse(JSON.stringify(ggzVisit())) as Record<string, unknown>);
    expect(errorsIn('assessment', plain)).not.toEqual([]);
    expect(parseAssessment(plain).ok).toBe(false);
  });
});
