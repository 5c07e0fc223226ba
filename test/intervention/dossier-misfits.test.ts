/** Whether a dossier goes with the visit and the policy: what does not fit is refused at its place, and nothing else. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { parseDossier } from '../../src/intervention/dossier/parse.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type VisitGiven, worst } from './build.ts';
import { dossier, fails, measure, told, type Visit, visit } from './dossiers.ts';
import { igj } from './policies.ts';

const seen = (over: Partial<Visit> = {}, verdicts: Visit['verdicts'] = { N: worst.no, M: worst.ok }) =>
  ({ ...dossier([]), assessments: [visit('T1', '2025-09-01', verdicts, over)] }) satisfies DossierInput;
const other = { framework: { id: 'ander', version: '3.0.0' } };
const levels = [...Object.values(worst), 'not-applicable'];

type Told = readonly [code: string, at: string, args: object];

describe('an earlier visit', () => {
  const refused: readonly (readonly [
    name: string,
    past: DossierInput,
    over: Partial<VisitGiven>,
    told: readonly Told[],
  ])[] = [
    [
      'of after this visit',
      seen({ date: '2026-03-21', ...other }),
      {},
      [
        [
          'dossier-later-assessment',
          'assessments.0.date',
          { id: 'T1', given: '2026-03-21', date: '2026-03-20' },
        ],
      ],
    ],
    [
      'by the same framework on the day itself',
      seen({ date: '2026-03-20' }),
      { kind: 'first-visit' },
      [
        [
          'dossier-later-assessment',
          'assessments.0.date',
          { id: 'T1', given: '2026-03-20', date: '2026-03-20' },
        ],
      ],
    ],
    [
      'by the same framework before a first visit',
      seen({ kind: 'desk' }),
      { kind: 'first-visit' },
      [['dossier-not-first', 'assessments.0', { id: 'T1', given: '2025-09-01' }]],
    ],
    [
      'at a unit that this visit does not know',
      seen({ units: ['a', 'c', 'b'] }),
      {},
      [['dossier-unknown-unit', 'assessments.0.units.1', { name: 'c', suggestion: '', options: ['a', 'b'] }]],
    ],
    [
      'by an edition that nobody compares with this one',
      seen({ framework: { id: 'proef', version: '0.9.0' } }, { OUD: 'goed' }),
      {},
      [
        [
          'dossier-no-mapping',
          'assessments.0.framework.version',
          { framework: 'proef', version: '1.0.0', given: '0.9.0' },
        ],
      ],
    ],
    [
      'with a norm and a level that the edition does not have',
      seen({}, { NN: worst.no, M: [worst.ok, 'onvoldoende'], N: 'goed' }),
      {},
      [
        [
          'dossier-unknown-norm',
          'assessments.0.verdicts.NN',
          { name: 'NN', suggestion: '', options: ['N', 'M'] },
        ],
        [
          'dossier-unknown-level',
          'assessments.0.verdicts.M.1',
          { name: 'onvoldoende', suggestion: '', options: levels },
        ],
        [
          'dossier-unknown-level',
          'assessments.0.verdicts.N',
          { name: 'goed', suggestion: '', options: levels },
        ],
      ],
    ],
  ];
  test.each(refused)('%s is refused', async (_name, past, over, expected) => {
    expect(await told(past, over)).toEqual(expected);
  });

  test.each<readonly [string, DossierInput, Partial<VisitGiven>]>([
    ['of the day before', seen({ date: '2026-03-19' }), {}],
    ['by another framework on the day itself', seen({ date: '2026-03-20', ...other }, { X: 'goed' }), {}],
    ['by another framework before a first visit', seen(other, {}), { kind: 'first-visit' }],
    [
      'of the provider itself before a first visit',
      seen({ kind: 'self-assessment' }),
      { kind: 'first-visit' },
    ],
    ['to units that were seen or listed', seen({ units: ['a', 'b'] }), {}],
    [
      'where a norm did not apply, or may not have',
      seen({}, { N: 'not-applicable', M: ['not-applicable', worst.no] }),
      {},
    ],
  ])('%s is fine', async (_name, past, over) => {
    expect(await told(past, over)).toEqual([]);
  });
});

test('the dossier of another provider is refused as a whole, and for nothing else', async () => {
  const past = { ...dossier([measure('P', { measure: 'x' })]), provider: 'ander' };
  expect(await told(past)).toEqual([
    ['dossier-other-provider', 'provider', { given: 'ander', provider: 'aanbieder' }],
  ]);
});

test('every mistake is told, in the order of the file; a norm that is not known at its name', async () => {
  const read = parseDossier(
    `format: dossier/1
provider: aanbieder
measures:
  - { id: P, measure: plan, since: 2025-10-01, status: running }
assessments:
  - { id: T1, date: 2025-09-01, kind: first-visit, framework: { id: proef, version: 1.0.0 }, verdicts: { X: goed } }
`,
    { file: 'dossier.yaml' },
  );
  if (!read.ok) throw new Error('dossier');
  const advice = recommend(assessmentOf({ kind: 'follow-up', norms: [{ id: 'N', ...fails }] }), igj, {
    dossier: read.value,
  });
  const found = await advice.catch((error) => (isFrameworkError(error) ? error.diagnostics : []));
  expect(found).toMatchObject([
    { code: 'dossier-unknown-measure', line: 4, column: 23, file: 'dossier.yaml' },
    { code: 'dossier-unknown-norm', line: 6, column: 106 },
    { code: 'dossier-unknown-level', line: 6, column: 109 },
  ]);
});
