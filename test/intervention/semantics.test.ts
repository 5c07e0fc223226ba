import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { Recommendation } from '../../src/intervention/model.ts';
import { parseRecommendation } from '../../src/intervention/parse-recommendation.ts';
import { type RecommendOptions, recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type VisitGiven, worst } from './build.ts';
import { igj, quiet, trustOf, under } from './policies.ts';

const role = ({ measures }: Recommendation, wanted: string) => measures.filter((one) => one.role === wanted);
const ask = (visit: VisitGiven, options: RecommendOptions = {}) =>
  recommend(assessmentOf(visit), igj, options);
const calm = { ...quiet, trust: trustOf.limited };
const tense = { ...quiet, trust: trustOf.insufficient };

describe('powers', () => {
  const vog = {
    id: 'V',
    is: worst.no,
    harm: 'irreversible',
    articles: ['wkkgz 4(2)'],
    units: { a: worst.no },
  } as const;
  const care = { ...vog, id: 'C', articles: ['wkkgz 2(1)'] } as const;

  test('a VOG breach alone opens no aanwijzing: the heaviest measure that needs no power, and never a heavier one', async () => {
    const found = await ask({ norms: [vog] }, { context: tense });
    expect(role(found, 'ladder').map(({ measure }) => measure)).toEqual(['verscherpt-toezicht']);
    expect(found.barred).toMatchObject([
      {
        measure: 'aanwijzing',
        norm: 'V',
        articles: ['wkkgz 4(2)'],
        asked: true,
        whole: true,
        heaviestBelow: 'verscherpt-toezicht',
      },
    ]);
    expect(found.barred[0]?.because.kind).toBe('no-power');
  });

  test('the measure rests on the norms that open it; the others get their own', async () => {
    const found = await ask({ norms: [vog, care] }, { context: tense });
    expect(role(found, 'ladder')).toMatchObject([
      {
        measure: 'aanwijzing',
        norms: ['C'],
        powers: [{ article: 'wkkgz 2(1)', norms: ['C'], basis: 'wkkgz 27(1)' }],
      },
    ]);
    expect(role(found, 'own')).toMatchObject([
      { measure: 'verscherpt-toezicht', norms: ['V'], certain: true },
    ]);
  });

  test('a last follows an aanwijzing that was not followed, and not before', async () => {
    const context = {
      ...under('aanwijzing', false, 'not'),
      norms: { C: { trend: 'same' } },
      trust: trustOf.insufficient,
    } as const;
    const early = await ask({ kind: 'follow-up', norms: [care] }, { context });
    expect(early.range.measures).toEqual(['aanwijzing']);
    expect(early.running?.action).toBe('continue');
    const late = await ask(
      { kind: 'follow-up', norms: [care] },
      { context: { ...context, 'deadline-passed': true } },
    );
    expect(late.range.measures).toEqual(['last-onder-dwangsom']);
    expect(role(late, 'ladder')[0]?.powers[0]?.basis).toBe('wkkgz 29(1)b');
  });

  test('a bevel at acute danger only: seven days, lengthened by the minister alone, without hearing', async () => {
    const found = await ask({ norms: [care] }, { context: { ...calm, 'acute-danger': true } });
    const bevel = found.measures.find(({ measure }) => measure === 'bevel');
    expect(bevel).toMatchObject({
      role: 'beside',
      certain: true,
      powers: [{ basis: 'wkkgz 27(4)' }],
      hearing: { required: false },
    });
    expect(bevel?.extension).toContain('minister');
    expect(bevel?.deadlines).toMatchObject([
      { period: 'P7D', anchor: 'notification', naive: '2026-03-27', date: '2026-03-27', assumed: true },
    ]);
  });

  test('an article nobody looked into is reported; one that opens nothing is not', async () => {
    const found = await ask({ norms: [{ ...care, articles: ['zvw 1'] }] }, { context: calm });
    expect(found.diagnostics).toMatchObject([{ code: 'article-without-power', args: { article: 'zvw 1' } }]);
    const nothing = await ask({ norms: [{ ...care, articles: ['wkkgz 2a'] }] }, { context: calm });
    expect(nothing.diagnostics).toEqual([]);
  });

  test('a power counts from the day it stands in the law', async () => {
    const early = { ...igj, valid: {} };
    const found = await recommend(assessmentOf({ date: '2025-03-20', norms: [care] }), early, {
      context: tense,
    });
    expect(found.range.measures).toEqual(['verscherpt-toezicht']);
  });

  test('the failing criteria say which articles are breached', async () => {
    const criteria = [
      { id: 'C1', is: 'met', articles: ['wkkgz 2(1)'] },
      { id: 'C2', is: 'not-met', articles: ['wkkgz 4(2)'] },
    ];
    const found = await ask({ norms: [{ ...care, criteria }] }, { context: tense });
    expect(found.norms[0]?.articles.map(({ id }) => id)).toEqual(['wkkgz 4(2)']);
    expect(found.range.measures).toEqual(['verscherpt-toezicht']);
    const open = [
      { ...criteria[0], id: 'C1', is: ['met', 'not-met'] },
      criteria[1] ?? { id: 'X', is: 'met' },
    ];
    const either = await ask({ norms: [{ ...care, criteria: open }] }, { context: tense });
    expect(either.range).toMatchObject({ measures: ['verscherpt-toezicht', 'aanwijzing'], exact: true });
    expect(either.questions).toMatchObject([{ kind: 'norm', id: 'C' }]);
  });
});

describe('what a measure may rest on', () => {
  test('R-vim: findings from the incident register carry no measure, visibly', async () => {
    const norm = {
      id: 'N',
      is: worst.no,
      forMeasures: worst.ok,
      leftOut: ['B1'],
      articles: ['wkkgz 9'],
    } as const;
    const found = await ask({ norms: [norm] }, { context: calm });
    expect(found.range.measures).toEqual(['afsluiten']);
    expect(found.leftOut).toEqual([
      { norm: 'N', findings: ['B1'], verdict: [worst.no], forMeasures: [worst.ok], makesDifference: true },
    ]);
  });

  test('norms van belang give advice at most, whatever is asked', async () => {
    const found = await ask(
      { norms: [{ id: 'E', is: worst.no, status: 'encouraged', harm: 'irreversible' }] },
      { context: { ...tense, 'acute-danger': true } },
    );
    expect(found.encouragedOnly).toBe(true);
    expect(found.range.measures).toEqual(['advies']);
    expect(found.conflicts[0]).toMatchObject({ ceiling: 'advies' });
    expect(found.measures.find(({ measure }) => measure === 'bevel')).toBeUndefined();
  });

  test('a norm that was not tested gives no measure and is named', async () => {
    const found = await ask(
      {
        norms: [
          { id: 'N', is: [worst.ok, worst.no], state: 'not-tested' },
          { id: 'M', is: worst.ok },
        ],
      },
      { context: calm },
    );
    expect(found.range.measures).toEqual(['afsluiten']);
    expect(found.scope.notTested).toEqual([{ norm: 'N', reason: 'not-tested' }]);
  });

  test('it reaches the visited units where the norm fails, and no further', async () => {
    const units = { a: worst.no, b: worst.ok };
    const found = await ask(
      { norms: [{ id: 'N', is: worst.no, harm: 'serious', units }], notVisited: ['c'] },
      { context: calm },
    );
    expect(role(found, 'ladder')[0]).toMatchObject({ units: ['a'], organisation: false });
    expect(found.scope.notVisited).toEqual([{ id: 'c', title: 'Locatie c' }]);
    expect(JSON.stringify(found.measures)).not.toContain('"c"');
  });

  test('half of the files makes it structural; a sample below the smallest says nothing', async () => {
    const at = (sample: readonly [number, number], minimum: number) =>
      ask(
        {
          norms: [
            {
              id: 'N',
              is: worst.no,
              harm: 'irreversible',
              criteria: [{ id: 'C', is: worst.no, sample, minimum }],
            },
          ],
        },
        { context: calm },
      );
    expect((await at([10, 5], 5)).norms[0]?.extent?.level).toBe('structural');
    expect((await at([10, 6], 5)).norms[0]?.extent?.level).toBe('limited');
    expect((await at([4, 0], 5)).norms[0]?.extent?.level).toBe('limited');
  });

  test('a scale of another framework is placed on that of the policy', async () => {
    const levels = [
      { id: 'goed', title: 'Goed', met: true },
      { id: 'matig', title: 'Matig', met: false },
      { id: 'slecht', title: 'Slecht', met: false },
    ];
    const found = await ask(
      { levels, norms: [{ id: 'N', is: 'matig', harm: 'serious' }] },
      { context: calm },
    );
    expect(found.risk.level).toBe('moderate');
  });
});

describe('dates', () => {
  test('every norm its own period, else by harm; counted from the report when that is known', async () => {
    const norms = [
      { id: 'A', is: worst.no, harm: 'serious', repairWithin: 'P2M' },
      { id: 'B', is: worst.no, harm: 'limited' },
    ] as const;
    const [plan] = role(await ask({ norms }, { context: calm, anchors: { report: '2026-04-01' } }), 'ladder');
    expect(plan?.deadlines).toMatchObject([
      { norms: ['A'], period: 'P2M', date: '2026-06-01', assumed: false, by: 'norm', anchor: 'report' },
      { norms: ['B'], period: 'P3M', date: '2026-07-01', assumed: false, by: 'harm' },
    ]);
  });

  test('a term in the law moves off holidays, one in a decision does not', async () => {
    const visit = {
      date: '2026-03-16',
      norms: [{ id: 'N', is: worst.no, harm: 'irreversible', units: { a: worst.no } }],
    } as const;
    const [measure] = role(await ask(visit, { context: tense }), 'ladder');
    // Six weeks from Monday 16 March end on Koningsdag.
    expect(measure?.remedy?.term).toMatchObject({
      naive: '2026-04-27',
      legal: '2026-04-28',
      date: '2026-04-28',
      article: 'atw 1(1)',
    });
    expect(measure?.deadlines).toMatchObject([
      { period: 'P3M', date: '2026-06-16', naive: '2026-06-16', legal: '2026-06-16' },
    ]);
  });
});

describe('what does not fit is refused', () => {
  const visit: VisitGiven = { norms: [{ id: 'N', is: worst.ok }] };
  const refused: readonly (readonly [string, VisitGiven, RecommendOptions])[] = [
    ['context-unknown-fact', visit, { context: { 'acute-dangr': true } }],
    ['context-wrong-value', visit, { context: { 'acute-danger': 'ja' } }],
    ['context-wrong-value', visit, { context: { running: 'verbeterplann' } }],
    ['context-unknown-signal', visit, { context: { trust: { seen: { 'open-houdin': 'x' } } } }],
    [
      'context-signal-twice',
      visit,
      { context: { trust: { seen: { 'open-houding': 'x' }, notSeen: ['open-houding'] } } },
    ],
    [
      'context-unknown-trust',
      visit,
      { context: { trust: { set: { level: 'veel', motivation: 'x', by: 'x' } } } },
    ],
    ['context-unknown-norm', visit, { context: { norms: { M: { trend: 'same' } } } }],
    ['context-impossible', visit, { context: { running: 'none', 'deadline-passed': true } }],
    [
      'context-impossible',
      visit,
      { context: { 'individual-professional': false, 'professional-must-stop': true } },
    ],
    [
      'context-history-impossible',
      { ...visit, kind: 'follow-up' },
      { context: { norms: { N: { trend: 'same', persistent: true } } } },
    ],
    ['policy-not-valid-on', { ...visit, date: '2025-12-31' }, {}],
  ];
  test.each(refused)('%s', async (code, given, options) => {
    const error = await ask(given, options).catch((thrown: unknown) => thrown);
    expect(isFrameworkError(error) && error.diagnostics.map((found) => found.code)).toEqual([code]);
  });

  test('a misspelled fact is answered with what was meant', async () => {
    const error = await ask(visit, { context: { 'acute-dangr': true } }).catch((thrown: Error) => thrown);
    expect((error as Error).message).toContain('“acute-danger”');
  });

  test('an assessment without its shape', async () => {
    const broken = { ...assessmentOf(visit), themes: 'geen' };
    const error = await recommend(broken as never, igj).catch((thrown: unknown) => thrown);
    expect(isFrameworkError(error)).toBe(true);
  });
});

describe('trust', () => {
  test('sufficient only when it is certain; a person may set it, with the motivation shown', async () => {
    const partly = {
      seen: { 'open-houding': 'x', voortvarend: 'x' },
      notSeen: ['geen-urgentie', 'afspraak-gebroken'],
    };
    const found = await ask({ norms: [{ id: 'N', is: worst.ok }] }, { context: { ...quiet, trust: partly } });
    expect(found.trust.level).toBeUndefined();
    expect(found.trust.possible).toEqual(['sufficient', 'limited', 'insufficient']);
    expect(found.trust).toMatchObject({ up: [3, 6], down: [0, 9] });
    const set = { level: 'limited', motivation: 'Nieuw bestuur.', by: 'inspecteur' };
    const person = await ask(
      { norms: [{ id: 'N', is: worst.ok }] },
      { context: { ...quiet, trust: { ...partly, set } } },
    );
    expect(person.trust).toMatchObject({ level: 'limited', set });
  });
});

describe('routes', () => {
  test('stimulating: advice without verdicts; self-assessment: the provider makes the plan', async () => {
    const stimulating = await ask({
      kind: 'stimulating',
      norms: [{ id: 'N', is: [worst.ok, worst.no], state: 'not-judged' }],
    });
    expect(stimulating).toMatchObject({ route: 'stimulating', range: { measures: ['advies'], runs: 0 } });
    const failing = await ask({ kind: 'self-assessment', norms: [{ id: 'N', is: worst.no }] });
    expect(failing.measures).toMatchObject([
      { measure: 'verbeterplan', authority: 'provider', norms: ['N'], certain: true },
    ]);
    const fine = await ask({ kind: 'self-assessment', norms: [{ id: 'N', is: worst.ok }] });
    expect(fine.measures).toEqual([]);
    const open = await ask({ kind: 'self-assessment', norms: [{ id: 'N', is: [worst.ok, worst.no] }] });
    expect(open.range.measures).toEqual(['none', 'verbeterplan']);
    expect(open.questions).toMatchObject([{ kind: 'norm', id: 'N' }]);
  });
});

test('a recommendation survives JSON, says it is advice, and repeats itself', async () => {
  const visit: VisitGiven = {
    norms: [{ id: 'N', is: [worst.ok, worst.no], harm: 'irreversible', units: { a: worst.no } }],
    notVisited: ['b'],
  };
  const found = await ask(visit, { context: { ...quiet } });
  const stored = parseRecommendation(JSON.stringify(found));
  expect(stored).toMatchObject({ ok: true, value: found });
  expect(found.isAdvice).toBe(true);
  expect(await ask(visit, { context: { ...quiet } })).toEqual(found);
});
