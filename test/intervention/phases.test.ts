/** In which phase a visit is: from what is stated and from its kind, and open where neither tells. */
import { describe, expect, test } from 'vitest';
import type { VisitKind } from '../../src/findings/model.ts';
import { worst } from './build.ts';
import { advised, failing, fails, rule, yes } from './small.ts';

type Facts = Readonly<Record<string, unknown>>;

const [FIRST, LATER, UNDER] = ['first-visit', 'follow-up', 'under-measure'];
const limited = fails('N', { harm: 'limited' });

describe('the phase', () => {
  const cases: readonly (readonly [VisitKind, Facts, readonly (string | undefined)[]])[] = [
    ['first-visit', {}, [FIRST]],
    ['first-visit', { running: 'none' }, [FIRST]],
    ['first-visit', { running: 'plan' }, [UNDER]],
    ['first-visit', { phase: LATER }, [LATER]],
    ['follow-up', {}, [LATER, UNDER]],
    ['follow-up', { running: 'none' }, [LATER]],
    ['follow-up', { running: 'plan' }, [UNDER]],
    ['follow-up', { phase: FIRST }, [FIRST]],
    ['follow-up', { phase: UNDER }, [UNDER]],
    ['desk', {}, [FIRST, LATER, UNDER]],
    ['desk', { running: 'none' }, [FIRST, LATER]],
    ['desk', { running: 'plan' }, [UNDER]],
    ['desk', { phase: LATER }, [LATER]],
    ['desk', { 'deadline-passed': true }, [UNDER]],
    ['desk', { followed: 'partly' }, [UNDER]],
    ['desk', { followed: 'fully', 'deadline-passed': false }, [FIRST, LATER, UNDER]],
  ];
  test.each(cases)('%s, %j', async (kind, facts, possible) => {
    const { phase } = await advised([limited], { kind, facts });
    expect(phase).toEqual({ possible, ...(possible.length === 1 && { level: possible[0] }) });
  });

  test('at a visit that may be the first, a norm may have failed before', async () => {
    const policy = { rules: [rule('a', failing({ persistent: true }), 'require', { atLeast: 'toezicht' })] };
    const at = async (kind: VisitKind, facts: Facts) =>
      (await advised([limited], { kind, policy, facts })).range.measures;
    expect(await at('desk', { running: 'none' })).toEqual(['plan', 'toezicht']);
    expect(await at('desk', { phase: FIRST })).toEqual(['plan']);
    expect(await at('first-visit', {})).toEqual(['plan']);
  });

  test('a norm may have failed before also where nothing asks what runs', async () => {
    const policy = { rules: [rule('a', failing({ persistent: true }), 'require', { atLeast: 'toezicht' })] };
    const found = await advised([fails('N', { harm: 'limited', articles: ['wtza 3'] })], {
      kind: 'follow-up',
      policy,
    });
    expect(found.range).toMatchObject({ measures: ['plan', 'toezicht'], exact: true });
    expect(found.phase.possible).toEqual([LATER, UNDER]);
    expect(found.norms[0]).not.toHaveProperty('persistent');
    expect(found.norms[0]).not.toHaveProperty('trend');
    expect(found.questions.map(({ kind, id }) => [kind, id])).toEqual([['history', 'N']]);
  });

  test('at a first visit every norm is new, also where it is not known to be the first', async () => {
    const phase = { fact: 'phase', operator: 'equal', value: FIRST };
    const known = failing({ trend: ['better', 'same', 'worse'] });
    const policy = { rules: [rule('a', { all: [phase, known] }, 'require', { atLeast: 'toezicht' })] };
    const { range } = await advised([limited], { kind: 'desk', policy, facts: { running: 'none' } });
    expect(range).toMatchObject({ measures: ['plan'], exact: true });
  });

  test('at a first visit nothing is added for what failed before', async () => {
    const policy = { rules: [rule('a', failing({ persistent: true }), 'add', { measure: 'gesprek' })] };
    const added = async (kind: VisitKind) =>
      (await advised([limited], { kind, policy })).measures.filter(({ role }) => role === 'beside').length;
    expect(await added('first-visit')).toBe(0);
    expect(await added('follow-up')).toBe(1);
  });
});

describe('what cannot go together', () => {
  const fact = (id: string) => ({ type: 'boolean', title: id, question: `${id}?` });
  const facts = { x: fact('x'), y: fact('y'), z: fact('z') };
  const never = [{ all: [yes('x'), { not: yes('y') }] }, { all: [yes('y'), { not: yes('z') }] }];
  const policy = { facts, never, rules: [rule('a', yes('x'), 'require', { atLeast: 'toezicht' })] };
  const at = async (given: Facts) => (await advised([limited], { policy, facts: given })).range.measures;

  test('is left out, also by way of a fact that nobody asks for', async () => {
    expect(await at({ z: false })).toEqual(['plan']);
    expect(await at({ z: true })).toEqual(['plan', 'toezicht']);
    expect(await at({ y: false })).toEqual(['plan']);
    expect(await at({ y: true })).toEqual(['plan', 'toezicht']);
    expect(await at({})).toEqual(['plan', 'toezicht']);
  });

  test('is refused where it was stated', async () => {
    await expect(at({ x: true, z: false })).rejects.toMatchObject({
      diagnostics: [{ code: 'context-impossible', severity: 'error', path: ['context'] }],
    });
  });

  test('is no matter where nothing hangs on it', async () => {
    const bare = {
      facts,
      never: [{ not: yes('x') }],
      rules: [rule('a', yes('y'), 'require', { atLeast: 'toezicht' })],
    };
    const found = await advised([limited], { policy: bare, facts: { y: true } });
    expect(found.range.measures).toEqual(['toezicht']);
  });
});

test('so many questions that the fewest were not found: all of them are asked, and that is said', async () => {
  const many = Array.from({ length: 10 }, (_, at) => `f${at}`);
  const facts = Object.fromEntries(
    many.map((id) => [id, { type: 'boolean', title: id, question: `${id}?` }]),
  );
  const all = (ids: readonly string[]) => ({
    facts,
    rules: [rule('alle', { all: ids.map(yes) }, 'require', { atLeast: 'toezicht' })],
  });
  const norms = [limited, fails('O', { is: worst.ok })];
  const found = await advised(norms, { policy: all(many) });
  expect(found.questions.map(({ id }) => id)).toEqual(many);
  expect(found.range).toMatchObject({ measures: ['plan', 'toezicht'], exact: true });
  expect(found.diagnostics).toEqual([
    { code: 'questions-not-smallest', severity: 'warning', path: ['questions'], args: {} },
  ]);
  const fewer = await advised(norms, { policy: all(many.slice(0, 3)) });
  expect(fewer.questions.map(({ id }) => id)).toEqual(['f0', 'f1', 'f2']);
  expect(fewer.diagnostics).toEqual([]);
});
