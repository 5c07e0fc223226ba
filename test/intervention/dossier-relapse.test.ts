/** A norm that was restored and fails again: what a dossier says of it, and where it leaves that open. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { type NormGiven, worst } from './build.ts';
import { advised, fails, inOrder, measure, past, seen, visit } from './dossiers.ts';

const { hardly, ok, mostly, no } = worst;

describe('restored, and failing again', () => {
  const refusal = async (norms: readonly NormGiven[], given: DossierInput, context: InterventionContext) => {
    const found = await advised(norms, given, { context }).catch((error) => error);
    return isFrameworkError(found)
      ? found.diagnostics.map(({ code, path, args }) => [code, path.join('.'), args])
      : [];
  };
  /** What may still be said of recidivism beside the dossier: both where it is not known. */
  const open = async (norms: readonly NormGiven[], given: DossierInput) => {
    const may: boolean[] = [];
    for (const recidivism of [true, false])
      if ((await refusal(norms, given, { recidivism })).length === 0) may.push(recidivism);
    return may;
  };
  const N = { id: 'N', ...fails };
  const lifted = measure('L', { status: 'lifted', until: '2026-01-20' });
  const other = measure('O', {
    status: 'expired',
    until: '2025-10-01',
    since: '2025-09-01',
    deadline: undefined,
  });

  const cases: readonly (readonly [
    name: string,
    norms: readonly NormGiven[],
    past: DossierInput,
    answers: readonly boolean[],
  ])[] = [
    ['a norm that failed, was in order and fails again', [N], past(seen(no, ok)), [true]],
    [
      'a norm that failed, was mostly in order, failed and fails again',
      [N],
      past(seen(no, mostly, no)),
      [true],
    ],
    ['a norm that was in order and fails for the second time in a row', [N], past(seen(ok, no)), [false]],
    ['a norm that failed all along', [N], past(seen(no, no)), [false]],
    ['a norm that failed all along and may fail now', [{ ...N, is: [ok, no] }], past(seen(no, no)), [false]],
    ['a norm that may have failed, or been in order, at the only visit', [N], past(seen([ok, no])), [false]],
    [
      'a norm that no visit judged',
      [
        { ...N, id: 'M' },
        { id: 'N', ...inOrder },
      ],
      past(seen(no, ok)),
      [false],
    ],
    [
      'a norm that may have failed before it was in order',
      [N],
      past(seen([mostly, hardly], ok)),
      [true, false],
    ],
    [
      'a norm that failed, and may have been in order after that',
      [N],
      past(seen(no, [mostly, hardly])),
      [true, false],
    ],
    ['a norm of which a measure was lifted', [N], past(seen(no), [other, lifted]), [true]],
    ['the same where no visit judged it', [N], past([], [lifted]), [true]],
    [
      'the same where visits are not recorded',
      [N],
      { format: 'dossier/1', provider: 'aanbieder', measures: [lifted] },
      [true],
    ],
    [
      'visits and norms that are in order, where visits are not recorded',
      [{ ...N, is: ok }],
      { format: 'dossier/1', provider: 'aanbieder', measures: [lifted] },
      [false],
    ],
    [
      'a norm of which a measure ended otherwise',
      [N],
      past(seen(no), [{ ...lifted, status: 'replaced' }]),
      [false],
    ],
    [
      'a norm beside the one of which a measure was lifted',
      [N],
      past([visit('T1', '2025-01-10', { N: no, M: no })], [{ ...lifted, norms: ['M'] }]),
      [false],
    ],
    ['a norm that may fail again', [{ ...N, is: [ok, no] }], past(seen(no, ok)), [true, false]],
    [
      'a norm that may not apply now',
      [{ ...N, is: ['not-applicable', no] }],
      past(seen(no, ok)),
      [true, false],
    ],
    ['a norm that is in order now', [{ ...N, is: ok }], past(seen(no, ok)), [false]],
    [
      'a norm that was not judged now',
      [{ ...N, state: 'not-tested', is: [ok, no] }],
      past(seen(no, ok)),
      [false],
    ],
    ['a norm van belang', [{ ...N, status: 'encouraged' }], past(seen(no, ok)), [false]],
    [
      'one norm that did beside one that may have',
      [{ ...N, id: 'M' }, N],
      past([visit('T1', '2025-01-10', { N: no, M: [ok, no] }), visit('T2', '2025-02-10', { N: ok, M: ok })]),
      [true],
    ],
    [
      'visits that are not recorded',
      [N],
      { format: 'dossier/1', provider: 'aanbieder', measures: [] },
      [true, false],
    ],
  ];
  test.each(cases)('%s', async (_name, norms, given, answers) => {
    const rest = { id: 'M', ...inOrder };
    const all = norms.some(({ id }) => id === 'M') ? norms : [...norms, rest];
    expect(await open(all, given)).toEqual(answers);
  });

  test('a context that says otherwise is refused, with both', async () => {
    expect(await refusal([N], past(seen(no, ok)), { recidivism: false })).toEqual([
      ['dossier-contradicts-context', 'assessments', { fact: 'recidivism', given: 'false', derived: 'true' }],
    ]);
  });
});
