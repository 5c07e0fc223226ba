import { describe, expect, test } from 'vitest';
import {
  booleanFacts,
  isTrue,
  norm,
  normIn,
  notesIn,
  shown,
  themeIn,
  units,
  verdictIn,
  visit,
} from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const fromRegister = { origin: 'incident-register', source: 'Intern register', method: 'registration' };
const yes = (id: string) => ({ id, answer: 'boolean' });
const limited = { evidenceLimit: 'incident-register' };
const norms = (rest: object = limited) => [
  norm('N', [yes('N.1'), yes('N.2')], rest),
  norm('M', [yes('M.1')]),
];
const seen = { id: 'gezien', criterion: 'N.1', value: true };
const read = { id: 'gelezen', criterion: 'N.2', value: true, ...fromRegister };
const other = { id: 'anders', criterion: 'M.1', value: true };
const wordOf = (verdict: Parameters<typeof shown>[0] | undefined) => verdict && shown(verdict);

describe('findings from the internal incident register (Wkkgz 9(6))', () => {
  test('support the verdict, and are left out of what measures may rest on', () => {
    const norm_ = normIn(visit(norms(), [seen, read, other]), 'N');
    expect([shown(norm_.verdict), wordOf(norm_.forMeasures)]).toEqual([v, [v, 'voldoet-grotendeels-niet']]);
    expect(norm_.leftOut).toEqual(['gelezen']);
    expect(norm_.forMeasures?.missing.map(({ id }) => id)).toEqual(['N.2']);
  });

  test('carry no measure where they alone speak', () => {
    const bad = visit(norms(), [{ ...read, value: false }]);
    expect(verdictIn(bad, 'N')).toEqual(['voldoet-grotendeels-niet', vn]);
    expect(wordOf(normIn(bad, 'N').forMeasures)).toBe('not-tested: no-evidence');
  });

  test('change the theme and the whole over the norm too', () => {
    const assessment = visit(norms(), [seen, read, other]);
    const theme = themeIn(assessment);
    expect([wordOf(theme.verdict), wordOf(theme.forMeasures)]).toEqual([v, [v, 'voldoet-grotendeels-niet']]);
    expect([wordOf(assessment.overall.verdict), wordOf(assessment.overall.forMeasures)]).toEqual([
      v,
      [v, 'voldoet-grotendeels-niet'],
    ]);
  });

  test('a norm, theme and whole without them have no second verdict', () => {
    const assessment = visit(norms(), [seen, other]);
    const parts = [normIn(assessment, 'N'), normIn(assessment, 'M'), themeIn(assessment), assessment.overall];
    expect(parts.map(({ forMeasures }) => forMeasures)).toEqual([undefined, undefined, undefined, undefined]);
    expect(normIn(visit(norms(), [seen, read, other]), 'M').forMeasures).toBeUndefined();
  });

  test('a finding of the same thing from elsewhere keeps its weight', () => {
    const both = [seen, read, { id: 'zelf', criterion: 'N.2', value: true }];
    const norm_ = normIn(visit(norms(), both), 'N');
    expect([shown(norm_.verdict), wordOf(norm_.forMeasures), norm_.leftOut]).toEqual([v, v, ['gelezen']]);
  });

  test('at a unit the unit has its second verdict as well', () => {
    const findings = [
      { ...seen, unit: 'a' },
      { ...read, unit: 'a' },
    ];
    const assessment = visit(norms(), findings, { rest: { units: units('a') } });
    const [atA] = assessment.units[0]?.norms ?? [];
    expect([wordOf(atA?.verdict), wordOf(atA?.forMeasures)]).toEqual([v, [v, 'voldoet-grotendeels-niet']]);
  });

  test('facts that decide whether a norm applies are left out as well', () => {
    const applied = [norm('N', [yes('N.1')], { ...limited, applies: isTrue('p') })];
    const fact = { id: 'feit', fact: 'p', value: true, ...fromRegister };
    const kader = { facts: booleanFacts(['p'], 'provider') };
    const norm_ = normIn(visit(applied, [seen, fact], { kader }), 'N');
    expect([wordOf(norm_.forMeasures), norm_.leftOut]).toEqual([[v, 'not-applicable'], ['feit']]);
  });
});

describe('register findings on a norm that does not say so', () => {
  test('carry no measure either, and are warned about', () => {
    const assessment = visit(norms({}), [seen, read, other]);
    expect(notesIn(assessment)).toEqual(['warning register-finding-elsewhere']);
    expect(assessment.diagnostics[0]?.args).toMatchObject({ norm: 'N' });
    expect(normIn(assessment, 'N').leftOut).toEqual(['gelezen']);
    expect(notesIn(visit(norms(), [seen, read, other]))).toEqual([]);
  });

  test('also where they are rows or facts', () => {
    const records = { melding: { title: 'Melding', facts: booleanFacts(['goed']) } };
    const each = { record: 'melding', met: isTrue('goed') };
    const counted = [norm('N', [{ id: 'N.1', each, grading: 'dossiers' }])];
    const rows = [1, 2, 3].map(() => ({ goed: true }));
    const kader = { records, facts: booleanFacts(['p']) };
    const inRows = visit(counted, [{ record: 'melding', rows, ...fromRegister }], { kader });
    expect(notesIn(inRows)).toEqual(['warning register-finding-elsewhere']);
    expect(normIn(inRows, 'N').leftOut).toEqual(['melding/R1', 'melding/R2', 'melding/R3']);
    const computed = [norm('N', [{ id: 'N.1', met: isTrue('p') }])];
    const inFacts = visit(computed, [{ fact: 'p', value: false, ...fromRegister }], { kader });
    expect(notesIn(inFacts)).toEqual(['warning register-finding-elsewhere']);
  });
});
