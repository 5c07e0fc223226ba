import { describe, expect, test } from 'vitest';
import { assess } from '../../src/index.ts';
import { findingsWith, framework, frameworkWith, norm, shown, themeIn } from './build.ts';

const wordOf = ({ verdict }: { readonly verdict?: Parameters<typeof shown>[0] }) => verdict && shown(verdict);

describe('the scope of a visit', () => {
  const one = (id: string) => norm(id, [{ id: `${id}.1`, answer: 'boolean' }]);
  const themes = [
    { id: 'A', title: 'Altijd', always: true, norms: [one('A1'), one('A2')] },
    { id: 'B', title: 'Soms', norms: [one('B1'), one('B2')] },
    { id: 'C', title: 'Soms', norms: [one('C1')] },
  ];
  const profiles = { kort: { title: 'Kort', themes: ['C'], norms: ['A1', 'B2'] } };
  const kader = framework(frameworkWith([], { themes, profiles }));
  const findings = ['A1', 'A2', 'B1', 'B2', 'C1'].map((id) => ({ criterion: `${id}.1`, value: true }));

  test.each([
    ['no scope', undefined, ['A1', 'A2', 'B1', 'B2', 'C1']],
    ['a theme, and the theme that is always judged', { themes: ['C'] }, ['A1', 'A2', 'C1']],
    ['a norm', { norms: ['B1'] }, ['A1', 'A2', 'B1']],
    ['a norm of the theme that is always judged', { norms: ['A2', 'B1'] }, ['A2', 'B1']],
    ['a profile', { profile: 'kort' }, ['A1', 'B2', 'C1']],
    ['a profile and more', { profile: 'kort', norms: ['B1'] }, ['A1', 'B1', 'B2', 'C1']],
  ])('%s', (_, scope, inScope) => {
    const assessment = assess(kader, findingsWith(findings, scope ? { scope } : {}));
    const states = assessment.themes.flatMap(({ norms }) =>
      norms.map(({ id, verdict }) => [id, shown(verdict)] as const),
    );
    expect(states).toEqual(
      ['A1', 'A2', 'B1', 'B2', 'C1'].map((id) => [
        id,
        inScope.includes(id) ? 'voldoet' : 'not-tested: out-of-scope',
      ]),
    );
    const counted = assessment.themes.map(({ norms, counts }) => [norms.length, counts.voldoet ?? 0]);
    expect(counted.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(inScope.length);
  });

  test('a theme of which nothing is in scope is not tested, and the whole does not weigh it', () => {
    const bad = [...findings.slice(0, 4), { criterion: 'C1.1', value: false }];
    const assessment = assess(kader, findingsWith(bad, { scope: { norms: ['B1'] } }));
    expect(wordOf(themeIn(assessment, 'C'))).toBe('not-tested: out-of-scope');
    expect(themeIn(assessment, 'C').counts).toEqual({});
    expect(wordOf(assessment.overall)).toBe('voldoet');
    expect(assessment.diagnostics.map(({ code, args }) => [code, args.ids])).toEqual([
      ['finding-out-of-scope', ['B2.1', 'C1.1']],
    ]);
  });
});
