import { describe, expect, test } from 'vitest';
import { assess, isFrameworkError, parseFramework } from '../../../src/index.ts';
import { type LevelProof, parseCases, proveLevels, runCases } from '../../../src/testing.ts';
import { sound } from '../build.ts';

const levels = ['goed', 'matig', 'slecht'];

const allGood = { fact: 'share', params: { atLeast: 'goed' }, operator: 'equal', value: 1 };
const most = { fact: 'share', params: { atLeast: 'matig' }, operator: 'greaterThanInclusive', value: 0.5 };

const weegt = {
  for: 'weighing',
  levels: [
    { level: 'goed', because: 'Alles.', when: allGood },
    { level: 'matig', because: 'De helft.', when: most },
    { level: 'slecht', because: 'Anders.', otherwise: true },
  ],
};

/** A framework of one norm. */
function withNorm(norm: object, more: object = {}, gradings: object = {}) {
  return sound(
    parseFramework({
      format: 'framework/1',
      id: 'klein',
      version: '1.0.0',
      title: 'Klein',
      basis: 'Verzonnen.',
      valid: { from: '2026-01-01', until: '2026-12-31' },
      scale: { levels: levels.map((id) => ({ id, title: id, met: id === 'goed' })) },
      weighing: { norm: 'weegt' },
      laws: { wet: { title: 'Wet' } },
      articles: [{ article: 'wet 1', title: 'Een' }],
      gradings: { weegt, ...gradings },
      themes: [
        {
          id: 'T',
          title: 'Thema',
          norms: [
            {
              id: 'N',
              title: 'Norm',
              sources: ['wet 1'],
              harm: { class: 'limited', because: 'Zo.' },
              ...norm,
            },
          ],
        },
      ],
      ...more,
    }),
  );
}

const asked = (id: string, more: object = {}) => ({ id, title: 'Is het zo?', answer: 'judgement', ...more });
const computed = (id: string, met: object, more: object = {}) => ({ id, title: 'Is het zo?', met, ...more });
const yes = (fact: string) => ({ fact, operator: 'equal', value: true });
const boolean = { type: 'boolean', about: 'provider', title: 'Feit' };

const proofsOf = (framework: ReturnType<typeof withNorm>): Readonly<Record<string, LevelProof>> =>
  Object.fromEntries((proveLevels(framework).norms[0]?.levels ?? []).map((one) => [one.level, one]));

const given = (proof: LevelProof | undefined) =>
  proof?.state === 'reachable'
    ? Object.fromEntries(proof.witness.findings.findings.map((one) => [one.criterion ?? one.fact, one.value]))
    : proof;

describe('what can be had', () => {
  test('comes with the fewest findings: what need not be seen is left out', () => {
    const proofs = proofsOf(withNorm({ criteria: [asked('N.1'), asked('N.2'), asked('N.3')] }));
    expect(given(proofs.goed)).toEqual({ 'N.1': 'met', 'N.2': 'met', 'N.3': 'met' });
    expect(given(proofs.slecht)).toEqual({ 'N.1': 'not-met', 'N.2': 'not-met' });
    expect(given(proofs.matig)).toEqual({ 'N.1': 'not-met', 'N.2': 'met', 'N.3': 'met' });
    expect(proofs.matig).toMatchObject({ witness: { count: 3, minimum: true } });
  });

  test('counts a fact that says when the norm applies, and says why a criterion does not', () => {
    const norm = { applies: yes('open'), criteria: [asked('N.1')] };
    const proofs = proofsOf(withNorm(norm, { facts: { open: boolean } }));
    expect(given(proofs.goed)).toEqual({ open: true, 'N.1': 'met' });
    expect(given(proofs['not-applicable'])).toEqual({ open: false });
    const alone = proofsOf(withNorm({ criteria: [asked('N.1')] }))['not-applicable'];
    expect(alone).toMatchObject({
      witness: { findings: { findings: [{ value: 'not-applicable', note: /./ }] } },
    });
  });

  test('takes samples on the right side of a boundary, of the size that counts', () => {
    const share = (value: number) => ({
      fact: 'answer',
      path: '$.share',
      operator: 'greaterThanInclusive',
      value,
    });
    const deel = {
      for: 'sample',
      minimum: 4,
      levels: [
        { level: 'goed', when: share(0.9) },
        {
          level: 'matig',
          when: {
            all: [share(0.86), { fact: 'answer', path: '$.inspected', operator: 'lessThan', value: 9 }],
          },
        },
        { level: 'slecht', otherwise: true },
      ],
    };
    const proofs = proofsOf(
      withNorm({ criteria: [asked('N.1', { answer: 'sample', grading: 'deel' })] }, {}, { deel }),
    );
    expect(given(proofs.goed)).toEqual({ 'N.1': { inspected: 4, satisfied: 4 } });
    expect(given(proofs.matig)).toEqual({ 'N.1': { inspected: 8, satisfied: 7 } });
    expect(proofs.matig).toMatchObject({ witness: { minimum: true } });
  });

  test('finds dates on the right side of a term, the fewest of them only where the term can be counted back', () => {
    const facts = { begin: { type: 'date', title: 'Begin' }, klaar: { type: 'date', title: 'Klaar' } };
    const met = { fact: 'klaar', operator: 'onOrBefore', value: { fact: 'begin', params: { term: 'P6W' } } };
    const proofs = proofsOf(withNorm({ criteria: [computed('N.1', met)] }, { facts }));
    for (const level of ['goed', 'slecht'])
      expect(proofs[level]).toMatchObject({ state: 'reachable', witness: { count: 2 } });
    const shifted = { fact: 'klaar', operator: 'before', value: { fact: 'begin', params: { shift: 'P6W' } } };
    const both = { any: [shifted, { fact: 'klaar', operator: 'before', value: { fact: 'begin' } }] };
    const minimum = (own: object) => proofsOf(withNorm({ criteria: [computed('N.1', own)] }, { facts })).goed;
    expect(minimum(shifted)).toMatchObject({ witness: { count: 2, minimum: true } });
    expect(minimum(both)).toMatchObject({ witness: { count: 2, minimum: false } });
  });

  test('goes by the thresholds and the day of the assessment', () => {
    const facts = { mensen: { type: 'integer', title: 'Mensen', minimum: 0 } };
    const values = [
      { from: '2026-01-01', until: '2026-06-30', value: 10 },
      { from: '2026-07-01', value: 20 },
    ];
    const thresholds = { grens: { title: 'Grens', values } };
    const met = { fact: 'mensen', operator: 'greaterThan', value: { fact: 'grens' } };
    const framework = withNorm({ criteria: [computed('N.1', met)] }, { facts, thresholds });
    const least = (date: string) => given(proveLevels(framework, { date }).norms[0]?.levels[0]);
    expect([least('2026-03-01'), least('2026-08-01')]).toEqual([{ mensen: 11 }, { mensen: 21 }]);
  });

  test('a counted record is given as its count', () => {
    const records = { map: { title: 'Map', facts: { af: { type: 'boolean', title: 'Af' } } } };
    const each = { record: 'map', met: yes('af') };
    const deel = {
      for: 'sample',
      levels: [
        { level: 'goed', when: { fact: 'answer', path: '$.share', operator: 'equal', value: 1 } },
        { level: 'slecht', otherwise: true },
      ],
    };
    const norm = { criteria: [{ id: 'N.1', title: 'Alle mappen', each, grading: 'deel' }] };
    expect(given(proofsOf(withNorm(norm, { records }, { deel })).goed)).toEqual({
      'N.1': { inspected: 1, satisfied: 1 },
    });
  });

  test('stands as a case that passes, also with numbers below zero', () => {
    const facts = { graden: { type: 'integer', title: 'Graden' } };
    const met = { fact: 'graden', operator: 'lessThan', value: -5 };
    const framework = withNorm({ criteria: [computed('N.1', met)] }, { facts });
    const proof = proofsOf(framework).goed;
    const text = proof?.state === 'reachable' ? (proof.witness.case ?? '') : '';
    expect(text).toContain('given: { graden: -6 }');
    const cases = sound(parseCases(`format: cases/1\nframework: klein\ndate: 2026-01-01\ncases:\n${text}`));
    expect(runCases(cases, { frameworks: [framework] }).counts).toMatchObject({ passed: 1, failed: 0 });
  });
});

describe('what cannot be had', () => {
  test('because no row gives it', () => {
    const twee = { for: 'weighing', levels: [weegt.levels[0], weegt.levels[2]] };
    const proofs = proofsOf(withNorm({ weighing: 'twee', criteria: [asked('N.1')] }, {}, { twee }));
    expect(proofs.matig).toEqual({
      level: 'matig',
      state: 'unreachable',
      proof: { because: 'no-row', weighing: 'twee' },
    });
  });

  test('because no outcomes make its row decide', () => {
    const when = { fact: 'count', params: { level: 'matig' }, operator: 'greaterThanInclusive', value: 2 };
    const drie = { for: 'weighing', levels: [{ level: 'matig', because: 'Twee.', when }, weegt.levels[2]] };
    const proofs = proofsOf(withNorm({ weighing: 'drie', criteria: [asked('N.1')] }, {}, { drie }));
    expect(proofs.matig).toMatchObject({
      proof: { because: 'row-never-decides', weighing: 'drie', criteria: 1 },
    });
  });

  test('because its criteria do not have the outcomes that it takes', () => {
    const proofs = proofsOf(
      withNorm(
        { criteria: [asked('N.1')] },
        {},
        {
          weegt: {
            ...weegt,
            levels: [
              { ...weegt.levels[0] },
              {
                level: 'matig',
                because: 'Zo.',
                when: { fact: 'count', params: { level: 'matig' }, operator: 'equal', value: 1 },
              },
              weegt.levels[2],
            ],
          },
        },
      ),
    );
    const criteria = [{ id: 'N.1', outcomes: ['goed', 'slecht', 'not-applicable'] }];
    expect(proofs.matig).toMatchObject({ proof: { because: 'outcomes', weighing: 'weegt', criteria } });
  });

  test('because a row of a criterion never holds: by the prover of the check', () => {
    const rows = [
      { level: 'goed', when: { fact: 'answer', operator: 'greaterThan', value: 5 } },
      { level: 'matig', when: { fact: 'answer', operator: 'greaterThan', value: 7 } },
      { level: 'slecht', otherwise: true },
    ];
    const only = { fact: 'count', params: { level: 'matig' }, operator: 'equal', value: 1 };
    const een = {
      for: 'weighing',
      levels: [{ level: 'matig', because: 'Zo.', when: only }, weegt.levels[2]],
    };
    const criteria = [asked('N.1', { answer: 'integer', levels: rows })];
    const proofs = proofsOf(withNorm({ weighing: 'een', criteria }, {}, { een }));
    expect(proofs.matig).toMatchObject({
      proof: { because: 'outcomes', criteria: [{ outcomes: ['goed', 'slecht', 'not-applicable'] }] },
    });
  });

  test('because the facts that criteria share do not go together', () => {
    const opposite = [
      computed('N.1', yes('open')),
      computed('N.2', { fact: 'open', operator: 'equal', value: false }),
    ];
    const proofs = proofsOf(withNorm({ criteria: opposite }, { facts: { open: boolean } }));
    const proof = { because: 'facts', facts: ['open'], combinations: 2 };
    expect(proofs.goed).toMatchObject({ state: 'unreachable', proof });
    expect(proofs.slecht).toMatchObject({ state: 'unreachable', proof });
    expect(given(proofs.matig)).toEqual({ open: true });
    expect(proofs['not-applicable']).toMatchObject({
      proof: { because: 'always-applies', criteria: ['N.1', 'N.2'] },
    });
  });

  test('because the norm never applies', () => {
    const never = { all: [yes('open'), { fact: 'open', operator: 'equal', value: false }] };
    const proofs = proofsOf(
      withNorm({ applies: never, criteria: [asked('N.1')] }, { facts: { open: boolean } }),
    );
    for (const level of levels) expect(proofs[level]).toMatchObject({ proof: { because: 'never-applies' } });
    expect(proofs['not-applicable']?.state).toBe('reachable');
  });
});

describe('what stays open says so', () => {
  test('where a criterion of the organisation may go by other facts than a unit', () => {
    const facts = { open: { type: 'boolean', title: 'Open' } };
    const closed = { fact: 'open', operator: 'equal', value: false };
    const framework = withNorm(
      { criteria: [computed('N.1', yes('open')), computed('N.2', closed, { scope: 'organisation' })] },
      { facts },
    );
    expect(proofsOf(framework).slecht).toEqual({ level: 'slecht', state: 'unknown', limit: 'units' });
  });

  test('where values that are moved cannot all be tried', () => {
    const facts = { a: { type: 'date', title: 'A' }, b: { type: 'date', title: 'B' } };
    const later = { fact: 'b', operator: 'after', value: { fact: 'a', params: { shift: 'P1M' } } };
    const earlier = { fact: 'b', operator: 'onOrBefore', value: { fact: 'a' } };
    const proofs = proofsOf(
      withNorm({ criteria: [computed('N.1', later), computed('N.2', earlier)] }, { facts }),
    );
    expect(proofs.goed).toEqual({ level: 'goed', state: 'unknown', limit: 'values' });
    expect(proofs.slecht?.state).toBe('reachable');
  });

  test('where there are too many facts together', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `f${index}`);
    const facts = Object.fromEntries(ids.map((id) => [id, boolean]));
    const all = { all: ids.map(yes) };
    const none = { not: { any: ids.map(yes) } };
    const proofs = proofsOf(withNorm({ criteria: [computed('N.1', all), computed('N.2', none)] }, { facts }));
    expect(proofs.goed).toEqual({ level: 'goed', state: 'unknown', limit: 'facts' });
  });

  test('where there are too many criteria', () => {
    const criteria = Array.from({ length: 151 }, (_, index) => asked(`N.${index}`));
    const proofs = proofsOf(withNorm({ criteria }));
    expect(proofs.goed).toEqual({ level: 'goed', state: 'unknown', limit: 'states' });
  });
});

test('of many criteria none of the findings can be left out, without being the fewest that were proved', () => {
  const criteria = Array.from({ length: 40 }, (_, index) =>
    asked(`N.${index}`, index % 2 === 0 ? {} : { answer: 'grade' }),
  );
  const framework = withNorm({ criteria });
  for (const proof of Object.values(proofsOf(framework))) {
    if (proof.state !== 'reachable') throw new Error(proof.level);
    const { findings } = proof.witness.findings;
    const verdictWith = (some: typeof findings) =>
      assess(framework, { ...proof.witness.findings, findings: some }).themes[0]?.norms[0]?.verdict.possible;
    expect(verdictWith(findings)).toEqual([proof.level]);
    for (const left of findings.slice(0, 6))
      expect(verdictWith(findings.filter((one) => one !== left))).not.toEqual([proof.level]);
  }
  expect(proofsOf(framework).matig).toMatchObject({ witness: { minimum: false } });
});

describe('which norms', () => {
  const framework = withNorm({ valid: { from: '2026-04-01' }, criteria: [asked('N.1')] });

  test('each on the first day it is valid, or those of a day', () => {
    expect(proveLevels(framework).norms.map(({ date }) => date)).toEqual(['2026-04-01']);
    expect(proveLevels(framework, { date: '2026-03-31' }).norms).toEqual([]);
    expect(proveLevels(framework, { date: '2026-05-05' }).norms.map(({ date }) => date)).toEqual([
      '2026-05-05',
    ]);
    expect(proveLevels(framework, { norms: ['X'] }).norms).toEqual([]);
  });

  test('an encouraged norm as well', () => {
    const own = withNorm({ status: 'encouraged', criteria: [asked('N.1')] });
    expect(proveLevels(own).norms).toMatchObject([
      { status: 'encouraged', levels: [{ state: 'reachable' }, {}, {}, {}] },
    ]);
  });

  test('a framework with mistakes is refused with what is wrong', () => {
    try {
      proveLevels({ format: 'framework/1' });
      expect.unreachable();
    } catch (error) {
      expect(isFrameworkError(error) && error.diagnostics.length).toBeGreaterThan(0);
    }
  });
});
