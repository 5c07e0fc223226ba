import { describe, expect, test } from 'vitest';
import { assess } from '../../src/index.ts';
import { findingsWith, frameworkWith, norm, refusals, units } from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const norms = [
  norm('N', [
    { id: 'N.1', answer: 'grade' },
    { id: 'N.2', answer: 'boolean' },
  ]),
  norm('M', [{ id: 'M.1', answer: 'grade', scope: 'organisation' }]),
];
const findings = [
  { criterion: 'N.1', value: vn },
  { criterion: 'N.2', value: false },
];
const base = { motivation: 'Sinds maart hersteld.', by: 'coördinerend inspecteur', date: '2026-03-01' };

describe('what is refused', () => {
  const refusedFor = (...overrides: readonly object[]) =>
    refusals(() =>
      assess(frameworkWith(norms), findingsWith(findings, { overrides, units: units('a', 'b') })),
    );
  const ours = { ...base, norm: 'N', value: v };

  test.each<[string, readonly object[], readonly string[]]>([
    ['two in force for one norm', [ours, { ...ours, value: vg }], ['override-twice']],
    [
      'two in force for one criterion at a unit',
      [0, 1].map(() => ({ ...base, criterion: 'N.1', unit: 'a', value: v })),
      ['override-twice'],
    ],
    [
      'overlapping on the date alone',
      [
        { ...ours, until: '2026-03-20' },
        { ...ours, from: '2026-03-20' },
      ],
      ['override-twice'],
    ],
    ['two of which one is over', [{ ...ours, until: '2026-03-19' }, ours], []],
    ['one at a unit and one for the organisation', [{ ...ours, unit: 'a' }, ours], []],
    ['to not tested', [{ ...ours, value: 'not-tested' }], ['override-to-not-tested']],
    ['without motivation', [{ ...ours, motivation: undefined }], ['override-without-motivation']],
    ['of nothing', [{ ...base, value: v }], ['override-subject']],
    ['of a level that does not exist', [{ ...ours, value: 'goed' }], ['value-outside-options']],
    [
      'of a yes-no criterion to a level',
      [{ ...base, criterion: 'N.2', value: v }],
      ['value-outside-options'],
    ],
    ['of an unknown norm', [{ ...ours, norm: 'X' }], ['unknown-norm']],
    ['dated after the assessment', [{ ...ours, date: '2026-03-21' }], ['finding-after-date']],
    [
      'ending before it starts',
      [{ ...ours, from: '2026-03-10', until: '2026-03-09' }],
      ['validity-reversed'],
    ],
  ])('%s', (_, overrides, codes) => {
    expect(refusedFor(...overrides)).toEqual(codes);
  });
});
