/** Routes that go beside the plane, the bevel, how far a measure reaches, and what aggravates the risk. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { AnchorDates } from '../../src/intervention/deadlines.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { parseRecommendation } from '../../src/intervention/parse-recommendation.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, type VisitGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

const YOUTH = 'jeugd-nieuwe-toetreders';
const CARE = 'nieuwe-zorgaanbieders';

const binary = [
  { id: 'voldoet', title: 'Voldoet', met: true },
  { id: 'voldoet-niet', title: 'Voldoet niet', met: false },
];

/** A visit by the framework for newcomers. */
function newcomer(framework: string, given: VisitGiven): Assessment {
  const assessment = assessmentOf({ ...given, levels: binary });
  const frameworks = assessment.frameworks.map((one) => ({ ...one, id: framework }));
  const themes = assessment.themes.map((theme) => ({ ...theme, framework }));
  return { ...assessment, frameworks, themes };
}

const need = (id: string, is: NormGiven['is'], harm: NormGiven['harm'] = 'serious'): NormGiven => ({
  id,
  is,
  harm,
  repairWithin: 'P3M',
  articles: ['jeugdwet 4.1.1(2)'],
});
const some = [need('B1', worst.no), need('B2', worst.ok), need('B3', worst.no, 'limited')];

function ask(
  framework: string,
  given: VisitGiven,
  context: InterventionContext = {},
  anchors: AnchorDates = {},
  dossier?: DossierInput,
) {
  const all = { ...quiet, trust: trustOf.limited, ...context };
  return recommend(newcomer(framework, given), igj, { context: all, anchors, dossier });
}

describe('newcomers', () => {
  test('first test: whatever fails, six weeks for everything, counted from what the framework counts from', async () => {
    const anchors = { visit: '2026-03-12', report: '2026-04-02' };
    const youth = await ask(YOUTH, { norms: some }, {}, anchors);
    expect(youth.route).toBe('newcomers');
    expect(youth.range.measures).toEqual(['verbeterplan']);
    expect(youth.measures[0]).toMatchObject({
      measure: 'verbeterplan',
      norms: ['B1', 'B3'],
      why: [{ kind: 'route' }],
      deadlines: [{ period: 'P6W', anchor: 'visit', from: '2026-03-12', date: '2026-04-23' }],
    });
    expect(youth.measures.map(({ measure }) => measure)).toContain('hertoets');
    const care = await ask(CARE, { norms: some }, {}, anchors);
    expect(care.measures[0]?.deadlines).toMatchObject([{ anchor: 'report', date: '2026-05-14' }]);
    expect(parseRecommendation(JSON.stringify(youth)).ok).toBe(true);
  });

  test('first test: risk and trust do not make it heavier; danger that cannot wait does', async () => {
    const norms = [need('B1', worst.no, 'irreversible'), need('B2', worst.no), need('B3', worst.no)];
    const distrusted = await ask(YOUTH, { norms }, { trust: trustOf.insufficient });
    expect(distrusted.range.measures).toEqual(['verbeterplan']);
    const danger = await ask(YOUTH, { norms }, { trust: trustOf.insufficient, 'acute-danger': true });
    expect(danger.range.measures).toEqual(['aanwijzing']);
    expect(danger.measures.map(({ measure }) => measure)).toContain('bevel');
  });

  test('first test: all in order closes; one that is open asks for its verdict', async () => {
    const closed = await ask(YOUTH, { norms: [need('B1', worst.ok)] });
    expect(closed.range.measures).toEqual(['afsluiten']);
    const open = await ask(YOUTH, { norms: [need('B1', [worst.ok, worst.no]), need('B2', worst.ok)] });
    expect(open.range).toMatchObject({ measures: ['afsluiten', 'verbeterplan'], exact: true });
    expect(open.questions).toMatchObject([{ kind: 'norm', id: 'B1' }]);
  });

  test('second test: supervision by risk, and no less than a plan as long as something fails', async () => {
    const dossier: DossierInput = {
      format: 'dossier/1',
      provider: 'aanbieder',
      assessments: [
        {
          id: 'T1',
          date: '2026-01-20',
          kind: 'first-visit',
          framework: { id: YOUTH, version: '1.0.0' },
          verdicts: { B1: worst.no, B2: worst.no, B3: worst.no },
        },
      ],
      measures: [
        {
          id: 'M1',
          measure: 'verbeterplan',
          assessment: 'T1',
          norms: ['B1', 'B2', 'B3'],
          since: '2026-01-20',
          deadline: '2026-03-03',
          status: 'running',
          followed: 'partly',
        },
      ],
    };
    const again = await ask(YOUTH, { kind: 'follow-up', norms: some }, { recidivism: false }, {}, dossier);
    expect(again).toMatchObject({ route: 'newcomers', phase: { level: 'under-measure' } });
    expect(again.range.measures).toEqual(['verscherpt-toezicht']);
    const small = [need('B1', worst.ok), need('B3', worst.no, 'limited')];
    const context = { trust: trustOf.sufficient, running: 'none' };
    const light = await ask(YOUTH, { kind: 'follow-up', norms: small }, context);
    expect(light.range.measures).toEqual(['verbeterplan']);
    const fine = ['B1', 'B2', 'B3'].map((id) => need(id, worst.ok));
    const done = await ask(YOUTH, { kind: 'follow-up', norms: fine }, {}, {}, dossier);
    expect(done.running?.action).toBe('lift');
  });
});

test('self-assessment: a plan of one’s own, norm by norm, with what to mend and a term', async () => {
  const norm: NormGiven = {
    id: 'N',
    is: worst.no,
    harm: 'serious',
    criteria: [
      { id: 'C1', is: 'not-met' },
      { id: 'C2', is: 'met' },
      { id: 'C3', is: worst.hardly },
    ],
  };
  const found = await recommend(assessmentOf({ kind: 'self-assessment', norms: [norm] }), igj);
  expect(found.plan).toMatchObject([
    { norm: 'N', action: ['Criterium C1', 'Criterium C3'], owner: 'provider', term: { period: 'P6W' } },
  ]);
  expect(parseRecommendation(JSON.stringify(found)).ok).toBe(true);
});

describe('lik-op-stuk', () => {
  const norms: readonly NormGiven[] = [{ id: 'N', is: worst.no, harm: 'serious', repairWithin: 'P3M' }];
  const at = (neglect: boolean | undefined) =>
    recommend(assessmentOf({ norms }), igj, {
      context: { ...quiet, neglect, trust: trustOf.sufficient },
    });

  test('neglect gives a short term, a talk and a second look at once', async () => {
    const found = await at(true);
    expect(found.measures[0]?.deadlines).toMatchObject([{ period: 'P2W', anchor: 'decision' }]);
    expect(found.measures.map(({ measure }) => measure)).toEqual([
      'verbeterplan',
      'bestuursgesprek',
      'hertoets',
    ]);
  });

  test('where it is not known, the term of the norm stands and the rest is uncertain', async () => {
    const found = await at(undefined);
    expect(found.range.measures).toEqual(['verbeterplan']);
    expect(found.measures[0]?.deadlines).toMatchObject([{ period: 'P3M' }]);
    expect(found.measures.filter(({ certain }) => !certain).map(({ measure }) => measure)).toEqual([
      'bestuursgesprek',
      'hertoets',
    ]);
  });
});

describe('risk', () => {
  const norms: readonly NormGiven[] = [{ id: 'N', is: worst.no, harm: 'serious' }];
  const at = (exceeds: boolean | undefined, given = norms) =>
    recommend(assessmentOf({ norms: given }), igj, {
      context: { ...quiet, 'needs-exceed-expertise': exceeds, trust: trustOf.limited },
    });

  test('clients who need more than the staff can give make serious harm a high risk', async () => {
    expect((await at(false)).risk.level).toBe('moderate');
    expect(await at(true)).toMatchObject({
      risk: { level: 'high', because: [{ norms: ['N'] }] },
      range: { measures: ['verscherpt-toezicht'] },
    });
  });

  test('unknown, it is asked where it matters and nowhere else', async () => {
    const open = await at(undefined);
    expect(open.range.measures).toEqual(['verbeterplan', 'verscherpt-toezicht']);
    expect(open.questions.map(({ id }) => id)).toEqual(['needs-exceed-expertise']);
    const light = await at(undefined, [{ id: 'N', is: worst.no, harm: 'limited' }]);
    expect(light).toMatchObject({ range: { measures: ['verbeterplan'] }, questions: [] });
  });
});

describe('how far a measure reaches', () => {
  test('units that were not seen are to be visited first, with the norms to look at there', async () => {
    const units = { a: worst.no, b: worst.ok };
    const norms: readonly NormGiven[] = [
      { id: 'N', is: worst.no, harm: 'irreversible', units },
      { id: 'O', is: worst.no, harm: 'serious' },
    ];
    const found = await recommend(assessmentOf({ norms, notVisited: ['c'] }), igj, {
      context: { ...quiet, trust: trustOf.insufficient },
    });
    expect(found.measures[0]).toMatchObject({ measure: 'aanwijzing', norms: ['N', 'O'], organisation: true });
    for (const { units: reached } of found.measures) expect(reached).not.toContain('c');
    expect(found.scope.visitFirst).toEqual([{ unit: 'c', title: 'Locatie c', norms: ['N'] }]);
  });

  test('nothing to visit first for advice, or for norms of the organisation alone', async () => {
    const norms: readonly NormGiven[] = [{ id: 'O', is: worst.no, harm: 'serious' }];
    const context = { ...quiet, trust: trustOf.limited };
    const found = await recommend(assessmentOf({ norms, notVisited: ['c'] }), igj, { context });
    expect(found.scope.visitFirst).toBeUndefined();
  });
});

describe('the bevel', () => {
  const care: NormGiven = { id: 'C', is: worst.no, harm: 'irreversible', articles: ['wkkgz 2(1)'] };
  const at = (danger: boolean, trust: keyof typeof trustOf) =>
    recommend(assessmentOf({ norms: [{ ...care, units: { a: worst.no } }] }), igj, {
      context: { ...quiet, 'acute-danger': danger, trust: trustOf[trust] },
    });

  test('at danger that cannot wait alone: the dangerous acts, seven days, the minister extends', async () => {
    const found = await at(true, 'insufficient');
    const bevel = found.measures.find(({ measure }) => measure === 'bevel');
    expect(bevel).toMatchObject({
      role: 'beside',
      units: ['a'],
      deadlines: [{ period: 'P7D', date: '2026-03-27' }],
      powers: [{ basis: 'wkkgz 27(4)' }],
    });
    expect(bevel?.contents.map(({ id }) => id)).toEqual(['gevaarlijke-handelingen', 'bereik']);
    expect(bevel?.extension).toMatch(/^Alleen de minister/);
    const calm = await at(false, 'insufficient');
    expect(calm.measures.map(({ measure }) => measure)).not.toContain('bevel');
  });

  test('an aanwijzing for the rest, which it stands beside and never replaces', async () => {
    const found = await at(true, 'insufficient');
    expect(found.measures.map(({ measure, role }) => [role, measure])).toEqual(
      expect.arrayContaining([
        ['ladder', 'aanwijzing'],
        ['beside', 'bevel'],
      ]),
    );
    expect(igj.ladder.map(({ id }) => id)).not.toContain('bevel');
  });

  test('a client stop and a transfer are contents of an aanwijzing, never measures', () => {
    const measures = [...igj.ladder, ...igj.beside];
    expect(measures.filter(({ contents }) => contents.includes('opnamestop')).map(({ id }) => id)).toEqual([
      'aanwijzing',
    ]);
    expect(igj.contents.opnamestop).toMatch(/overdracht/);
    for (const { id, title } of measures)
      expect(`${id} ${title}`).not.toMatch(/opname|overdracht|cliëntenstop/i);
  });
});
