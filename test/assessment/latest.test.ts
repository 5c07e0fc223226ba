import { describe, expect, test } from 'vitest';
import { norm, outcomeIn, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const na = 'not-applicable';
const items = { a: 'Deel a', b: 'Deel b' };
const checklist = { answer: { type: 'checklist', items } };

/** What was said on which day of March; named F1, F2 … as they are written. */
type Said = readonly [value: unknown, day: string];

/** What a criterion under `latest` went by, and what was replaced: values with the findings that say so. */
function wordOn(criterion: object, said: readonly Said[]) {
  const findings = said.map(([value, day], index) => ({
    id: `F${index + 1}`,
    criterion: 'N.1',
    value,
    date: `2026-03-${day}`,
    ...(value === na && { note: 'Speelt niet.' }),
  }));
  const asked = norm('N', [{ id: 'N.1', conflict: 'latest', ...criterion }]);
  const { possible, trace } = outcomeIn(visit([asked], findings), 'N', 'N.1');
  const cited = (list: typeof trace.answers = []) => list.map(({ value, findings: by }) => [value, ...by]);
  return { possible, answers: cited(trace.answers), superseded: cited(trace.superseded) };
}

describe('the last word on a criterion', () => {
  test('is that of the last of many days', () => {
    const said: Said[] = [
      [v, '12'],
      [vn, '14'],
      [v, '10'],
      [v, '11'],
    ];
    expect(wordOn({ answer: 'grade' }, said)).toEqual({
      possible: [vn],
      answers: [[vn, 'F2']],
      superseded: [[v, 'F3', 'F4', 'F1']],
    });
  });

  test('rests on the older findings that say the same as well', () => {
    const said: Said[] = [
      [vn, '12'],
      [v, '11'],
      [vn, '10'],
    ];
    const { answers, superseded } = wordOn({ answer: 'grade' }, said);
    expect(answers.map(([value, ...by]) => [value, ...by.sort()])).toEqual([[vn, 'F1', 'F3']]);
    expect(superseded).toEqual([[v, 'F2']]);
  });
});

describe('the last word on the items of a checklist', () => {
  test.each<[string, readonly Said[], ReturnType<typeof wordOn>]>([
    [
      'an older list of other items stands beside it',
      [
        [{ a: false }, '10'],
        [{ b: true }, '12'],
      ],
      { possible: ['not-met'], answers: [[{ a: false, b: true }, 'F1', 'F2']], superseded: [] },
    ],
    [
      'an older list of the same items is replaced, and no longer cited',
      [
        [{ a: false }, '10'],
        [{ a: true, b: true }, '12'],
      ],
      { possible: ['met'], answers: [[{ a: true, b: true }, 'F2']], superseded: [[{ a: false }, 'F1']] },
    ],
    [
      'an older list of which an item is replaced is cited for the others, and shown as it was',
      [
        [{ a: false, b: true }, '10'],
        [{ a: true }, '12'],
      ],
      {
        possible: ['met'],
        answers: [[{ a: true, b: true }, 'F1', 'F2']],
        superseded: [[{ a: false, b: true }, 'F1']],
      },
    ],
    [
      'a list of nothing is cited',
      [
        [{}, '10'],
        [{ a: true, b: true }, '12'],
      ],
      { possible: ['met'], answers: [[{ a: true, b: true }, 'F1', 'F2']], superseded: [] },
    ],
    [
      'also where nothing else is',
      [
        [{}, '10'],
        [{}, '12'],
      ],
      { possible: ['met', 'not-met'], answers: [[{}, 'F1', 'F2']], superseded: [] },
    ],
    [
      'that it does not apply comes last: no list counts',
      [
        [{ a: true, b: true }, '10'],
        [na, '12'],
      ],
      { possible: [na], answers: [[na, 'F2']], superseded: [[{ a: true, b: true }, 'F1']] },
    ],
    [
      'a list comes last: that it does not apply is over',
      [
        [na, '10'],
        [{ a: true, b: true }, '12'],
      ],
      { possible: ['met'], answers: [[{ a: true, b: true }, 'F2']], superseded: [[na, 'F1']] },
    ],
    [
      'a list and that it does not apply, on one day, contradict each other',
      [
        [na, '12'],
        [{ a: true, b: true }, '12'],
      ],
      {
        possible: ['met', na],
        answers: [
          [{ a: true, b: true }, 'F2'],
          [na, 'F1'],
        ],
        superseded: [],
      },
    ],
  ])('%s', (_, said, expected) => {
    expect(wordOn(checklist, said)).toEqual(expected);
  });
});
