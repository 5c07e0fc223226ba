import { describe, expect, test } from 'vitest';
import type { VisitKind } from '../../src/findings/model.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { Recommendation } from '../../src/intervention/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf, under } from './policies.ts';

type Trust = keyof typeof trustOf;

/** Norms that give each risk at a first visit. */
const norms: Readonly<Record<string, readonly NormGiven[]>> = {
  none: [{ id: 'N', is: worst.ok }],
  low: [{ id: 'N', is: worst.hardly, harm: 'limited' }],
  moderate: [{ id: 'N', is: worst.hardly, harm: 'serious' }],
  high: [{ id: 'N', is: worst.no, harm: 'irreversible', units: { a: worst.no } }],
  acute: [{ id: 'N', is: worst.no, harm: 'serious' }],
};

function at(
  risk: string,
  trust: Trust,
  context: InterventionContext = quiet,
  kind: VisitKind = 'first-visit',
) {
  const facts = { ...context, 'acute-danger': risk === 'acute', trust: trustOf[trust] };
  return recommend(assessmentOf({ kind, norms: norms[risk] ?? [] }), igj, { context: facts });
}

const ladderOf = ({ measures }: Recommendation) => measures.find(({ role }) => role === 'ladder');
const rulesIn = (recommendation: Recommendation) =>
  JSON.stringify(recommendation).matchAll(/"rule":"([^"]+)"/g);

describe('every cell of the plane', () => {
  const cells = Object.entries(igj.plane).flatMap(([risk, row]) =>
    Object.entries(row).map(([trust, cell]) => [risk, trust as Trust, cell] as const),
  );
  test.each(cells)('%s risk, %s trust', async (risk, trust, cell) => {
    const found = await at(risk, trust);
    expect(found.risk.level).toBe(risk);
    expect(found.trust.level).toBe(trust);
    expect(ladderOf(found)?.measure).toBe(cell.atLeast);
    expect(found.range).toMatchObject({ measures: [cell.atLeast], exact: true });
    const beside = found.measures.filter(({ role }) => role === 'beside').map(({ measure }) => measure);
    expect(beside).toEqual(expect.arrayContaining([...cell.add]));
    expect(found.questions).toEqual([]);
  });
});

describe('every rule and every measure', () => {
  const breach = (over: Partial<NormGiven> = {}): NormGiven => ({
    id: 'N',
    is: worst.no,
    harm: 'serious',
    ...over,
  });
  const later = (trend: 'same' | 'worse' | 'better', persistent = true) => ({
    norms: { N: { trend, persistent } },
  });
  type Case = readonly [
    name: string,
    given: readonly NormGiven[],
    context: InterventionContext,
    kind: VisitKind,
    expected: readonly string[],
  ];
  const cases: readonly Case[] = [
    [
      'eerste-bezoek',
      norms.high ?? [],
      { ...quiet, trust: trustOf.limited },
      'first-visit',
      ['verscherpt-toezicht'],
    ],
    [
      'opnieuw-onvoldoende',
      [breach({ harm: 'limited' })],
      { ...quiet, running: 'none', ...later('same'), trust: trustOf.sufficient },
      'follow-up',
      ['verbeterplan'],
    ],
    [
      'hertoets-zelfde-normen',
      [breach()],
      { ...under('verbeterplan', true, 'partly'), ...later('same'), trust: trustOf.limited },
      'follow-up',
      ['verscherpt-toezicht'],
    ],
    [
      'verslechterd',
      [breach()],
      { ...under('verscherpt-toezicht', false, 'partly'), ...later('worse'), trust: trustOf.limited },
      'follow-up',
      ['aanwijzing'],
    ],
    [
      'verbeterplan-niet-opgevolgd',
      [breach()],
      { ...under('verbeterplan', true, 'not'), ...later('better'), trust: trustOf.limited },
      'follow-up',
      ['verscherpt-toezicht', 'bestuursgesprek'],
    ],
    [
      'verbeterplan-zonder-vertrouwen',
      [breach()],
      { ...under('verbeterplan', true, 'not'), ...later('same'), trust: trustOf.insufficient },
      'follow-up',
      ['aanwijzing'],
    ],
    [
      'verscherpt-toezicht-niet-opgevolgd',
      [breach()],
      { ...under('verscherpt-toezicht', false, 'not'), ...later('better'), trust: trustOf.insufficient },
      'follow-up',
      ['aanwijzing'],
    ],
    [
      'aanwijzing-niet-opgevolgd',
      [breach()],
      { ...under('aanwijzing', true, 'partly'), ...later('better'), trust: trustOf.limited },
      'follow-up',
      ['last-onder-dwangsom'],
    ],
    [
      'gesprek-over-niet-opvolgen',
      [breach()],
      { ...under('verscherpt-toezicht', false, 'not'), ...later('better'), trust: trustOf.limited },
      'follow-up',
      ['bestuursgesprek'],
    ],
    [
      'loopt-nog',
      [breach()],
      { ...under('verscherpt-toezicht', false, 'partly'), ...later('better'), trust: trustOf.limited },
      'follow-up',
      ['verscherpt-toezicht'],
    ],
    [
      'nog-niet-hersteld',
      [breach({ harm: 'limited' })],
      { ...under('aanwijzing', true, 'fully'), ...later('better'), trust: trustOf.limited },
      'follow-up',
      ['aanwijzing'],
    ],
    [
      'vertrouwen-nog-niet-hersteld',
      [{ id: 'N', is: worst.ok }],
      { ...under('verscherpt-toezicht', false, 'fully'), trust: trustOf.insufficient },
      'follow-up',
      [],
    ],
    [
      'voldoende-hersteld',
      [{ id: 'N', is: worst.mostly, harm: 'serious' }],
      { ...under('verscherpt-toezicht', true, 'fully'), trust: trustOf.sufficient },
      'follow-up',
      ['advies'],
    ],
    [
      'hersteld-geen-nieuw-plan',
      [{ id: 'N', is: worst.mostly, harm: 'serious' }],
      { ...under('verscherpt-toezicht', true, 'fully'), trust: trustOf.limited },
      'follow-up',
      ['advies'],
    ],
    [
      'acuut-gevaar',
      [breach()],
      { ...quiet, 'acute-danger': true, trust: trustOf.limited },
      'first-visit',
      ['bevel', 'hertoets'],
    ],
    [
      'bevel-ernstig',
      [breach()],
      { ...quiet, 'acute-danger': true, trust: trustOf.limited },
      'first-visit',
      ['bevel'],
    ],
    [
      'bevel-overig',
      [breach({ harm: 'limited' })],
      { ...quiet, 'acute-danger': true, trust: trustOf.limited },
      'first-visit',
      ['bevel'],
    ],
    [
      'vog',
      [breach({ articles: ['wkkgz 4(2)'] })],
      { ...quiet, running: 'none', ...later('same'), trust: trustOf.limited },
      'follow-up',
      ['waarschuwing'],
    ],
    [
      'vog-boete',
      [breach({ articles: ['wkkgz 4(2)'] })],
      { ...under('waarschuwing', true, 'not'), ...later('same'), trust: trustOf.limited },
      'follow-up',
      ['boete'],
    ],
    [
      'niet-gemeld',
      [breach({ articles: ['wkkgz 11(1)'] })],
      { ...quiet, trust: trustOf.limited },
      'first-visit',
      ['waarschuwing'],
    ],
    [
      'niet-gemeld-boete',
      [breach({ articles: ['wkkgz 11(1)'] })],
      { ...under('waarschuwing', true, 'partly'), ...later('same'), trust: trustOf.limited },
      'follow-up',
      ['boete'],
    ],
    [
      'beroepsbeoefenaar',
      [breach()],
      { ...quiet, 'individual-professional': true, trust: trustOf.limited },
      'first-visit',
      ['tuchtklacht'],
    ],
    [
      'beroepsbeoefenaar-moet-stoppen',
      [breach()],
      { ...quiet, 'individual-professional': true, 'professional-must-stop': true, trust: trustOf.limited },
      'first-visit',
      ['onmiddellijke-onthouding'],
    ],
    [
      'strafbaar-feit',
      [breach()],
      { ...quiet, 'suspected-offence': true, trust: trustOf.limited },
      'first-visit',
      ['om-contact'],
    ],
    [
      'lik-op-stuk-gesprek',
      [breach()],
      { ...quiet, neglect: true, trust: trustOf.sufficient },
      'first-visit',
      ['bestuursgesprek', 'hertoets'],
    ],
    [
      'lik-op-stuk-hertoets',
      [breach()],
      { ...quiet, neglect: true, trust: trustOf.sufficient },
      'first-visit',
      ['hertoets'],
    ],
    [
      'opnieuw-gezakt',
      [breach()],
      { ...quiet, running: 'none', recidivism: true, ...later('worse', false), trust: trustOf.sufficient },
      'follow-up',
      ['bestuursgesprek'],
    ],
    [
      'bijna-klaar',
      [breach({ is: worst.hardly })],
      { ...under('verscherpt-toezicht', true, 'partly'), ...later('better'), trust: trustOf.sufficient },
      'follow-up',
      ['verscherpt-toezicht'],
    ],
    [
      'alleen-van-belang',
      [{ id: 'N', is: worst.no, status: 'encouraged' }],
      { ...quiet, trust: trustOf.insufficient },
      'first-visit',
      ['advies'],
    ],
  ];

  test.each(cases)('%s', async (rule, given, context, kind, expected) => {
    const found = await recommend(assessmentOf({ kind, norms: given }), igj, { context });
    const names = found.measures.filter(({ certain }) => certain).map(({ measure }) => measure);
    expect(names).toEqual(expect.arrayContaining([...expected]));
    expect(found.diagnostics).toEqual([]);
    expect([...rulesIn(found)].map((match) => match[1]).concat(shownElsewhere)).toContain(rule);
  });

  /** Limits show only where they bite; what they say here the cell says too. */
  const shownElsewhere = ['eerste-bezoek', 'alleen-van-belang', 'hersteld-geen-nieuw-plan'];

  test('the limits bite where more is asked', async () => {
    const first = await at('moderate', 'limited');
    expect(ladderOf(first)?.measure).toBe('verbeterplan');
    const restored = await recommend(
      assessmentOf({ kind: 'follow-up', norms: [{ id: 'N', is: worst.mostly, harm: 'serious' }] }),
      igj,
      { context: { ...under('verscherpt-toezicht', true, 'fully'), trust: trustOf.limited } },
    );
    expect(restored.conflicts).toMatchObject([{ floor: 'verbeterplan', ceiling: 'advies', certain: true }]);
    expect(restored.running).toMatchObject({ measure: 'verscherpt-toezicht', action: 'lift' });
  });

  test('the list of rules is complete, and every measure is among what they expect', () => {
    expect(cases.map(([name]) => name).sort()).toEqual(igj.rules.map(({ name }) => name).sort());
    const reached = new Set([
      ...cases.flatMap(([, , , , expected]) => expected),
      ...Object.values(igj.plane).flatMap((row) =>
        Object.values(row).flatMap(({ atLeast, add }) => [atLeast, ...add]),
      ),
    ]);
    expect([...igj.ladder, ...igj.beside].filter(({ id }) => !reached.has(id))).toEqual([]);
  });
});
