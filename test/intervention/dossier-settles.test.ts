/** What the measures of a dossier say of the visit: what a context may still say beside it, and which powers waited for them. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { type NormGiven, worst } from './build.ts';
import { advised, dossier, fails, inOrder, type MeasureGiven, measure, visit } from './dossiers.ts';

const N = { id: 'N', ...fails } satisfies NormGiven;
const M = { id: 'M', ...inOrder } satisfies NormGiven;

/** One norm each, so that they may run together. */
const on = (id: string, norm: string, over: Partial<MeasureGiven> = {}) =>
  measure(id, { norms: [norm], ...over });

describe('what the dossier settles of the context', () => {
  async function told(
    past: DossierInput,
    context: InterventionContext,
    norms: readonly NormGiven[] = [N, M],
  ) {
    const found = await advised(norms, past, { context }).catch((error) => error);
    if (!isFrameworkError(found)) return found instanceof Error ? [found] : [];
    return found.diagnostics.map(({ code, path, args }) => [code, path.join('.'), args]);
  }
  const contradiction = (at: string, fact: string, given: unknown, derived: unknown) => [
    ['dossier-contradicts-context', at, { fact, given: String(given), derived: String(derived) }],
  ];
  const talk = on('T', 'M', { measure: 'bestuursgesprek' });
  const plan = dossier([talk, on('P', 'N')], ['N', 'M']);
  const none = dossier([]);
  const unlisted = (({ measures: _none, ...rest }) => rest)(none);
  const asked = (over: Partial<MeasureGiven>) => dossier([on('P', 'N', over)], ['N', 'M']);

  const cases: readonly (readonly [
    name: string,
    past: DossierInput,
    context: InterventionContext,
    told: readonly unknown[],
  ])[] = [
    [
      'which measure runs',
      plan,
      { running: 'aanwijzing' },
      contradiction('measures.1.measure', 'running', 'aanwijzing', 'verbeterplan'),
    ],
    [
      'that none runs',
      none,
      { running: 'verbeterplan' },
      contradiction('measures', 'running', 'verbeterplan', 'none'),
    ],
    [
      'that the term is over',
      plan,
      { 'deadline-passed': false },
      contradiction('measures.1.deadline', 'deadline-passed', false, true),
    ],
    [
      'that the term is not over on its last day',
      asked({ deadline: '2026-03-20' }),
      { 'deadline-passed': true },
      contradiction('measures.0.deadline', 'deadline-passed', true, false),
    ],
    [
      'that it was followed',
      plan,
      { followed: 'not' },
      contradiction('measures.1.followed', 'followed', 'not', 'fully'),
    ],
    [
      'that the visit is under a measure',
      plan,
      { phase: 'follow-up' },
      contradiction('measures.1', 'phase', 'follow-up', 'under-measure'),
    ],
    [
      'that the visit follows on another',
      none,
      { phase: 'first-visit' },
      contradiction('assessments.0', 'phase', 'first-visit', 'follow-up'),
    ],
  ];
  test.each(cases)('%s', async (_name, past, context, expected) => {
    expect(await told(past, context)).toEqual(expected);
  });

  test('the visit that it follows on is the last one by the inspectorate', async () => {
    const visits = [
      visit('T1', '2025-01-10', { N: worst.no }),
      visit('T2', '2025-02-10', { N: worst.no }, { kind: 'follow-up' }),
      visit('Z', '2025-03-10', { N: worst.ok }, { kind: 'self-assessment' }),
      visit('E', '2025-04-10', {}, { framework: { id: 'ander', version: '1.0.0' } }),
    ];
    expect(await told({ ...none, assessments: visits }, { phase: 'first-visit' })).toEqual(
      contradiction('assessments.1', 'phase', 'first-visit', 'follow-up'),
    );
  });

  test('how a norm stood: told at its last verdict, under the name it had, with all that was possible', async () => {
    const visits = [
      visit('T1', '2025-01-10', { N: worst.no }),
      visit('T2', '2025-02-10', { N: [worst.hardly, worst.no] }, { kind: 'follow-up' }),
      visit('T3', '2025-03-10', { M: worst.no }, { kind: 'follow-up' }),
    ];
    const past = { ...none, assessments: [...visits].reverse() };
    const given = `${worst.hardly}, ${worst.no}`;
    expect(await told(past, { norms: { N: { persistent: false } } })).toEqual([
      ['dossier-contradicts-history', 'assessments.1.verdicts.N', { norm: 'N', given }],
    ]);
    const elsewhere = { ...none, assessments: [visit('T3', '2025-03-10', { M: worst.no })] };
    expect(await told(elsewhere, { norms: { N: { persistent: true } } })).toEqual([
      ['dossier-contradicts-history', 'assessments', { norm: 'N', given: '' }],
    ]);
  });

  test.each<readonly [name: string, past: DossierInput, contexts: readonly InterventionContext[]]>([
    [
      'the term, where it is not recorded',
      asked({ deadline: undefined }),
      [{ 'deadline-passed': true }, { 'deadline-passed': false }],
    ],
    [
      'how it was followed, where that is not recorded',
      asked({ followed: undefined }),
      [{ followed: 'not' }, { followed: 'fully' }],
    ],
    [
      'what runs, where measures are not recorded',
      unlisted,
      [{ running: 'none' }, { running: 'verbeterplan' }, { phase: 'under-measure' }],
    ],
    [
      'the phase, where there was no visit and nothing runs',
      { ...none, assessments: [] },
      [{ phase: 'follow-up' }, { phase: 'first-visit' }],
    ],
    [
      'what agrees with it',
      plan,
      [{ running: 'verbeterplan', phase: 'under-measure', 'deadline-passed': true, followed: 'fully' }],
    ],
  ])('leaves open %s', async (_name, past, contexts) => {
    for (const context of contexts) expect(await told(past, context)).toEqual([]);
  });
});

describe('a fine waits for a warning that was not followed in time', () => {
  const vog = { ...N, articles: ['wkkgz 4(2)'] } satisfies NormGiven;
  const warned = (over: Partial<MeasureGiven>) =>
    on('W', 'N', {
      measure: 'waarschuwing',
      status: 'expired',
      until: '2026-02-01',
      followed: 'not',
      ...over,
    });
  const runs = { status: 'running', until: undefined } as const;
  const plan = on('P', 'N', { deadline: '2026-06-15' });

  test.each<readonly [name: string, over: Partial<MeasureGiven>, isOpen: boolean]>([
    ['its end came without a decision', {}, true],
    ['its end came without a decision, and no term is recorded', { deadline: undefined }, true],
    ['it was replaced', { status: 'replaced', deadline: undefined }, true],
    ['it was partly followed', { followed: 'partly' }, true],
    ['it runs, over its term', runs, true],
    ['it was fully followed', { followed: 'fully' }, false],
    ['it is not recorded how it was followed', { followed: undefined }, false],
    ['it was lifted before its term, which is over now', { status: 'lifted', until: '2026-01-10' }, false],
    ['it was lifted on the last day of its term', { status: 'lifted', until: '2026-01-15' }, false],
    ['it was lifted after its term', { status: 'lifted', until: '2026-01-16' }, true],
    ['it was lifted, within its term', { status: 'lifted', deadline: '2026-04-01' }, false],
    ['it runs, within its term', { ...runs, deadline: '2026-03-20' }, false],
    ['it runs, without a term', { ...runs, deadline: undefined }, false],
    ['it rests on another norm', { norms: ['M'] }, false],
    ['it is not recorded on which norms it rests', { norms: [] }, true],
  ])('%s', async (_name, over, isOpen) => {
    const found = await advised([vog, M], dossier([plan, warned(over)], ['N', 'M']));
    const fine = found.measures.find((one) => one.measure === 'boete');
    expect(fine?.certain ?? false).toBe(isOpen);
    expect(found.barred.some((one) => one.measure === 'boete')).toBe(!isOpen);
  });
});
