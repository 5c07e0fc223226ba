import { describe, expect, test } from 'vitest';
import { assess, type Framework, parseFindings, parseProfile, recommend } from '../../src/index.ts';
import { loadFramework, loadPolicy } from '../../src/node.ts';
import {
  findingsWith,
  framework,
  frameworkWith,
  given,
  isTrue,
  norm,
  normIn,
  notesIn,
  verdictIn,
} from './build.ts';

/** A visit by a choice from two frameworks. */

const base = {
  format: 'profile/1',
  id: 'samen',
  version: '1.0.0',
  title: 'Samen',
  basis: 'Alleen voor tests.',
  valid: { from: '2026-01-01', until: '2026-12-31' },
};

const themesOf = (letter: string, rest: object = {}) => ({
  id: `kader-${letter.toLowerCase()}`,
  themes: [
    {
      id: `${letter}-vast`,
      title: 'Vast',
      always: true,
      norms: [norm(`${letter}1`, [{ id: `${letter}1.1`, answer: 'grade' }])],
    },
    {
      id: `${letter}-vrij`,
      title: 'Vrij',
      norms: [
        norm(`${letter}2`, [{ id: `${letter}2.1`, answer: 'grade' }]),
        norm(`${letter}3`, [{ id: `${letter}3.1`, answer: 'grade' }]),
      ],
    },
  ],
  ...rest,
});
const kader = (letter: string, rest?: object) => framework(frameworkWith([], themesOf(letter, rest)));

const parts = (...more: readonly Framework[]) => [kader('A'), kader('B'), ...more];
const both = [
  { id: 'kader-a', version: '1.0.0', norms: ['A2'] },
  { id: 'kader-b', version: '1.0.0', themes: ['B-vrij'] },
];
const profile = (frameworks: readonly object[] = both, rest: object = {}, from = parts()) =>
  parseProfile({ ...base, frameworks, ...rest }, { frameworks: from });
const codes = (result: ReturnType<typeof profile>) =>
  result.ok ? [] : result.diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);

const say = (criterion: string, value: string) => ({ id: `zeg-${criterion}-${value}`, criterion, value });
const all = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'];
const seen = all.map((id) => say(`${id}.1`, 'voldoet'));
const run = (one: Framework, more: object = {}, findings: readonly object[] = seen) => {
  const rest = { framework: { id: one.id, version: one.version }, ...more };
  return assess(one, given(parseFindings(findingsWith(findings, rest), { framework: one })));
};

describe('a profile over two frameworks', () => {
  const one = given(profile());

  test('tests what it names and what is always judged; the rest is kept and not judged', () => {
    const assessment = run(one);
    expect(all.map((id) => verdictIn(assessment, id))).toEqual([
      'voldoet',
      'voldoet',
      'not-tested: out-of-scope',
      'voldoet',
      'voldoet',
      'voldoet',
    ]);
    expect(notesIn(assessment)).toContain('info finding-out-of-scope');
    expect(assessment.findings).toHaveLength(all.length);
  });

  test('a visit may still choose for itself', () => {
    const assessment = run(one, { scope: { norms: ['B2'] } });
    expect(all.filter((id) => verdictIn(assessment, id) !== 'not-tested: out-of-scope')).toEqual([
      'A1',
      'B1',
      'B2',
    ]);
  });

  test('says what it is made of', () => {
    const { receipt, frameworks, basis, themes } = run(one);
    expect(receipt.frameworks.map(({ format, id }) => `${format} ${id}`)).toEqual([
      'profile/1 samen',
      'framework/1 kader-a',
      'framework/1 kader-b',
    ]);
    expect(frameworks.map(({ id }) => id)).toEqual(['samen', 'kader-a', 'kader-b']);
    expect(basis).toEqual(['Alleen voor tests.']);
    expect(themes.map(({ framework: id }) => id)).toEqual(['kader-a', 'kader-a', 'kader-b', 'kader-b']);
  });

  test('every verdict is that of the framework it comes from', () => {
    const own = ['A', 'B'].flatMap((letter) => {
      const findings = seen.filter(({ criterion }) => criterion.startsWith(letter));
      return run(kader(letter), {}, findings).themes.flatMap(({ norms }) => norms);
    });
    const whole = given(profile([both[0], both[1]].map((part) => ({ id: part?.id, version: '1.0.0' }))));
    expect(run(whole).themes.flatMap(({ norms }) => norms)).toEqual(own);
  });

  test('the whole has a verdict only where the profile says how it weighs', () => {
    expect(run(one).overall.verdict).toBeUndefined();
    const weighed = given(profile(both, { overall: 'weging' }));
    expect(run(weighed).overall.verdict).toMatchObject({ state: 'level', level: 'voldoet' });
  });
});

describe('each part keeps its own ways', () => {
  const facts = { klein: { type: 'boolean', about: 'provider', title: 'Klein' } };
  const a = kader('A', { facts, applies: isTrue('klein'), conflict: 'worst', units: 'best' });
  const one = given(profile([{ id: 'kader-a', version: '1.0.0' }, both[1] ?? {}], {}, [a, kader('B')]));

  test('where a framework does not apply its norms do not; the other framework does', () => {
    const provider = { id: 'p', name: 'P', facts: { klein: false } };
    const assessment = run(one, { provider });
    expect([verdictIn(assessment, 'A2'), verdictIn(assessment, 'B2')]).toEqual(['not-applicable', 'voldoet']);
  });

  test('its policy for contradictions', () => {
    const provider = { id: 'p', name: 'P', facts: { klein: true } };
    const twice = ['A2.1', 'B2.1'].flatMap((id) => [say(id, 'voldoet'), say(id, 'voldoet-niet')]);
    const assessment = run(one, { provider }, twice);
    expect(verdictIn(assessment, 'A2')).toBe('voldoet-niet');
    expect(normIn(assessment, 'B2').verdict.state).toBe('undetermined');
  });
});

describe('what is refused', () => {
  const binary = kader('C', {
    scale: 'binary',
    gradings: {
      weging: {
        for: 'weighing',
        levels: [
          {
            level: 'voldoet',
            because: 'Alles.',
            when: { fact: 'share', params: { level: 'voldoet' }, operator: 'equal', value: 1 },
          },
          { level: 'voldoet-niet', because: 'Niet alles.', otherwise: true },
        ],
      },
    },
  });
  const other = kader('A', { id: 'kader-c', facts: { klein: { type: 'integer', title: 'Klein' } } });

  test.each<[string, ReturnType<typeof profile>, readonly string[]]>([
    [
      'an edition that was not given',
      profile([{ id: 'kader-a', version: '2.0.0' }]),
      ['profile-without-framework frameworks.0'],
    ],
    [
      'a theme of the other framework',
      profile([{ ...both[0], themes: ['B-vrij'] }]),
      ['unknown-theme frameworks.0.themes.0'],
    ],
    ['an unknown norm', profile([{ ...both[0], norms: ['A9'] }]), ['unknown-norm frameworks.0.norms.0']],
    [
      'an unknown profile',
      profile([{ ...both[0], profile: 'kort' }]),
      ['unknown-profile frameworks.0.profile'],
    ],
    ['an unknown weighing of the whole', profile(both, { overall: 'wegen' }), ['unknown-grading overall']],
    [
      'two scales',
      profile([both[0] ?? {}, { id: 'kader-c', version: '1.0.0' }], {}, parts(binary)),
      ['profile-scales-differ frameworks.1', 'profile-collision frameworks.1'],
    ],
    [
      'a time in which an edition is over',
      profile(both, { valid: { from: '2026-01-01' } }),
      ['profile-edition-dates frameworks.0.version', 'profile-edition-dates frameworks.1.version'],
    ],
    ['no framework', profile([]), ['empty-list frameworks']],
  ])('%s', (_, result, expected) => {
    expect(codes(result)).toEqual(expected);
  });

  test('ids that collide, each by name', () => {
    const result = profile([both[0] ?? {}, { id: 'kader-c', version: '1.0.0' }], {}, parts(other));
    expect(
      result.ok ? [] : [...new Set(result.diagnostics.map(({ code, args }) => `${code} ${args.id}`))].sort(),
    ).toEqual(
      ['A-vast', 'A-vrij', 'A1', 'A1.1', 'A2', 'A2.1', 'A3', 'A3.1'].map((id) => `profile-collision ${id}`),
    );
  });
});

describe('the shipped profile', () => {
  test('ggz with digital care loads by its id, and a visit by it gets one recommendation', async () => {
    const one = await loadFramework('ggz-digitaal', { date: '2026-06-01' });
    const facts = { instelling: true, 'jeugdhulp-alleen': false, 'digitale-zorg': true };
    const assessment = run(one, { provider: { id: 'p', name: 'P', facts } }, []);
    const tested = assessment.themes
      .flatMap(({ norms }) => norms)
      .filter(({ verdict }) => {
        return !(verdict.state === 'not-tested' && verdict.reason === 'out-of-scope');
      });
    expect(tested.map(({ id }) => id)).toEqual(expect.arrayContaining(['DZ3', 'IC1', 'IG2']));
    expect(tested.map(({ id }) => id)).not.toContain('GB1');
    const recommendation = await recommend(assessment, await loadPolicy('igj'));
    expect(recommendation.receipt.frameworks).toHaveLength(3);
  });
});
