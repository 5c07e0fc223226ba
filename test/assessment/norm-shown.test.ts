/** A norm as an assessment shows it, and its verdict at each unit: what is asked there, what stays open, and what it rests on. */
import { describe, expect, test } from 'vitest';
import { asked, booleanFacts, isTrue, norm, normIn, units, visit } from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const grade = (id: string, rest: object = {}) => ({ id, answer: 'grade', ...rest });
const say = (criterion: string, value: string, unit?: string) => ({
  criterion,
  value,
  ...(unit && { unit }),
});
const at = { rest: { units: units('a', 'b') } };
const unitIn = (assessment: ReturnType<typeof visit>, unit: string, id = 'N') => {
  const found = assessment.units.find((one) => one.id === unit)?.norms.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} at ${unit}`);
  return found;
};

test('the term for repair stands with the norm that has one, and with no other', () => {
  const assessment = visit(
    [norm('N', [grade('N.1')], { repairWithin: 'P3M' }), norm('M', [grade('M.1')])],
    [],
  );
  expect(normIn(assessment, 'N').repairWithin).toBe('P3M');
  expect(normIn(assessment, 'M')).not.toHaveProperty('repairWithin');
  expect(normIn(assessment, 'M')).not.toHaveProperty('forMeasures');
  expect(normIn(assessment, 'M')).not.toHaveProperty('overridden');
});

describe('at a unit', () => {
  const levels = [
    {
      level: vn,
      because: 'Een criterium faalt.',
      when: { fact: 'count', params: { level: vn }, operator: 'greaterThan', value: 0 },
    },
    { level: v, because: 'Geen criterium faalt.', otherwise: true },
  ];
  const strict = { gradings: { weging: { for: 'weighing', levels } } };
  const two = [norm('N', [grade('N.1'), grade('N.2'), grade('N.3', { status: 'encouraged' })])];

  test('a settled verdict names what is open there, and nothing of another unit or that does not weigh', () => {
    const findings = [say('N.1', vn, 'a'), say('N.1', v, 'b'), say('N.2', v, 'b')];
    const assessment = visit(two, findings, { kader: strict, ...at });
    expect(unitIn(assessment, 'a').verdict).toMatchObject({ level: vn, missing: [] });
    expect(asked(unitIn(assessment, 'a').verdict.settledDespite)).toEqual(['criterion N.2 @a']);
    expect(asked(unitIn(assessment, 'b').verdict.settledDespite)).toEqual([]);
    expect(asked(normIn(assessment, 'N').verdict.settledDespite)).toEqual(['criterion N.2 @a']);
  });

  test('an open verdict asks for what is open there, and the organisation for that alone', () => {
    const findings = [say('N.1', v, 'a'), say('N.1', v, 'b'), say('N.2', v, 'b')];
    const assessment = visit(two, findings, { kader: strict, ...at });
    expect(unitIn(assessment, 'a').verdict.possible).toEqual([v, vn]);
    expect(asked(unitIn(assessment, 'a').verdict.missing)).toEqual(['criterion N.2 @a']);
    expect(asked(unitIn(assessment, 'b').verdict.missing)).toEqual([]);
    expect(asked(normIn(assessment, 'N').verdict.missing)).toEqual(['criterion N.2 @a']);
  });

  test('of two open units only the one that may make the organisation worse is asked', () => {
    const one = [norm('N', [grade('N.1')])];
    const findings = [say('N.1', v, 'a'), say('N.1', vg, 'a'), say('N.1', vg, 'b'), say('N.1', vn, 'b')];
    const { verdict } = normIn(visit(one, findings, at), 'N');
    expect(verdict.possible).toEqual([vg, vn]);
    expect(asked(verdict.missing)).toEqual(['contradiction N.1 @b']);
  });

  test('a deviation of a norm that nobody looked at there settles it', () => {
    const by = { motivation: 'Ter plaatse gezien.', by: 'inspecteur', date: '2026-03-01' };
    const criteria = [grade('N.1'), grade('N.2', { status: 'encouraged' })];
    const findings = ['a', 'b'].map((unit) => say('N.2', v, unit));
    const rest = { ...at.rest, overrides: [{ ...by, norm: 'N', unit: 'a', value: vg }] };
    const assessment = visit([norm('N', criteria)], findings, { rest });
    expect(unitIn(assessment, 'a').verdict).toMatchObject({ state: 'level', level: vg, settledDespite: [] });
    expect(unitIn(assessment, 'b').verdict).toMatchObject({ state: 'not-tested', reason: 'no-evidence' });
  });
});

describe('whether it applies is asked', () => {
  const applies = isTrue('verblijf');
  const one = (rest: object) => [norm('N', [grade('N.1')], rest)];
  const fact = (id: string, value: boolean, unit?: string) => ({ fact: id, value, ...(unit && { unit }) });

  test('at the unit where it is not known, of a fact about the unit', () => {
    const kader = { facts: booleanFacts(['verblijf'], 'unit') };
    const findings = [say('N.1', v, 'a'), say('N.1', v, 'b'), fact('verblijf', true, 'a')];
    const assessment = visit(one({ applies }), findings, { kader, ...at });
    expect(unitIn(assessment, 'a').verdict).toMatchObject({ level: v, missing: [] });
    expect(unitIn(assessment, 'b').verdict).toMatchObject({
      possible: [v, 'not-applicable'],
      missing: [{ for: 'N', unit: 'b', kind: 'fact', id: 'verblijf', question: 'verblijf' }],
    });
  });

  test('once, of a fact about the provider, however many units are open', () => {
    const kader = { facts: booleanFacts(['verblijf'], 'provider') };
    const findings = [say('N.1', v, 'a'), say('N.1', v, 'b')];
    const assessment = visit(one({ applies }), findings, { kader, ...at });
    expect(asked(normIn(assessment, 'N').verdict.missing)).toEqual(['fact verblijf']);
  });

  test('of each condition that leaves it open, and of none that holds', () => {
    const kader = {
      facts: booleanFacts(['verblijf', 'klein', 'nieuw'], 'provider'),
      themes: [
        {
          id: 'T',
          title: 'Thema',
          applies: { any: [isTrue('klein'), isTrue('nieuw')] },
          norms: one({ applies }),
        },
      ],
    };
    const open = (...findings: readonly object[]) =>
      asked(normIn(visit([], [say('N.1', v), ...findings], { kader }), 'N').verdict.missing).toSorted();
    expect(open()).toEqual(['fact klein', 'fact nieuw', 'fact verblijf']);
    expect(open(fact('klein', true))).toEqual(['fact verblijf']);
    expect(open(fact('verblijf', true), fact('klein', false))).toEqual(['fact nieuw']);
  });
});

describe('beside the incident register', () => {
  const register = { origin: 'incident-register' };

  test('a unit has a verdict for measures on what else was seen there', () => {
    const one = [norm('N', [grade('N.1')])];
    const findings = [say('N.1', v, 'a'), { ...say('N.1', vn, 'a'), ...register }, say('N.1', vg, 'b')];
    const assessment = visit(one, findings, at);
    expect(unitIn(assessment, 'a')).toMatchObject({
      verdict: { possible: [v, vn] },
      forMeasures: { possible: [v] },
    });
    expect(unitIn(assessment, 'b')).toMatchObject({ verdict: { level: vg }, forMeasures: { level: vg } });
    expect(normIn(assessment, 'N')).toMatchObject({
      verdict: { possible: [vg, vn] },
      forMeasures: { level: vg },
    });
  });

  test('without it there is one verdict', () => {
    const assessment = visit([norm('N', [grade('N.1')])], [say('N.1', v, 'a')], at);
    expect(unitIn(assessment, 'a')).not.toHaveProperty('forMeasures');
    expect(normIn(assessment, 'N')).not.toHaveProperty('forMeasures');
  });
});
