import { describe, expect, test } from 'vitest';
import { asked, booleanFacts, isTrue, norm, outcomeIn, verdictIn, visit } from './build.ts';
import { grading, weighing } from './gradings.ts';

const records = { rij: { title: 'Rij', facts: booleanFacts(['telt', 'goed', 'af']) } };
const counting = {
  id: 'N.1',
  each: { record: 'rij', where: isTrue('telt'), met: isTrue('goed') },
  grading: 'dossiers',
};
type Row = Readonly<Record<string, boolean>>;
const good: Row = { telt: true, goed: true };
const bad: Row = { telt: true, goed: false };
const open: Row = { telt: true };
const out: Row = { telt: false };
const maybe: Row = { goed: true };

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const na = 'not-applicable';

function counted(rows: readonly object[], minimum?: number) {
  const kader = { records, gradings: { weging: weighing, dossiers: grading(minimum) } };
  return visit([norm('N', [counting])], rows.length > 0 ? [{ record: 'rij', rows }] : [], { kader });
}

describe('counting rows', () => {
  test.each<[string, readonly Row[], number | undefined, readonly string[], readonly [number[], number[]]]>([
    [
      'rows in order and not',
      [good, good, good, bad],
      3,
      [vg],
      [
        [4, 4],
        [3, 3],
      ],
    ],
    [
      'a row left out does not count',
      [good, good, good, out, out],
      3,
      [v],
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      'an unknown row makes it a range',
      [good, good, good, open],
      3,
      [v, vg],
      [
        [4, 4],
        [3, 4],
      ],
    ],
    [
      'a row that may be left out',
      [good, good, good, bad, maybe],
      3,
      [vg],
      [
        [4, 5],
        [3, 4],
      ],
    ],
    [
      'a row that may be left out, and may be not in order',
      [good, good, good, {}],
      3,
      [v, vg],
      [
        [3, 4],
        [3, 4],
      ],
    ],
    [
      'all left out is not applicable',
      [out, out],
      3,
      [na],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'perhaps all left out',
      [out, maybe],
      undefined,
      [v, na],
      [
        [0, 1],
        [0, 1],
      ],
    ],
    [
      'too few is unknown',
      [good, good],
      3,
      [v, vg, vn],
      [
        [2, 2],
        [2, 2],
      ],
    ],
    [
      'too few however unknown rows turn out',
      [good, open],
      3,
      [v, vg, vn],
      [
        [2, 2],
        [1, 2],
      ],
    ],
    [
      'perhaps too few',
      [good, good, maybe],
      3,
      [v, vg, vn],
      [
        [2, 3],
        [2, 3],
      ],
    ],
    [
      'without a smallest sample one row is enough',
      [bad],
      undefined,
      [vn],
      [
        [1, 1],
        [0, 0],
      ],
    ],
  ])('%s', (_, rows, minimum, possible, [inspected, satisfied]) => {
    const { possible: found, trace } = outcomeIn(counted(rows, minimum), 'N', 'N.1');
    expect([found, trace.sample]).toEqual([possible, { inspected, satisfied }]);
  });

  test('without rows everything is possible, and that no row counts as well', () => {
    const assessment = counted([], 3);
    expect(outcomeIn(assessment, 'N', 'N.1').possible).toEqual([v, vg, vn, na]);
    expect(verdictIn(assessment, 'N')).toBe('not-tested: no-evidence');
    const without = norm('N', [{ ...counting, each: { record: 'rij', met: isTrue('goed') } }]);
    expect(outcomeIn(visit([without], [], { kader: { records } }), 'N', 'N.1').possible).toEqual([v, vg, vn]);
  });

  test('what is missing names the row and its fact, or the sample that is too small', () => {
    const of = (rows: readonly Row[]) => asked(outcomeIn(counted(rows, 3), 'N', 'N.1').missing);
    expect(of([good, good, good, open])).toEqual(['record rij/R4 goed']);
    expect(of([good, good])).toEqual(['sample N.1']);
    expect(of([good, good, good, { goed: true }])).toEqual([]);
  });

  test('the trace says of every row what it came to, and cites it', () => {
    const { trace, findings } = outcomeIn(
      counted([{ id: 'a', ...good }, { id: 'b', ...out }, { id: 'c' }], 1),
      'N',
      'N.1',
    );
    const results = trace.records?.map(({ id, result }) => [id, result]);
    expect(results).toEqual([
      ['rij/a', 'satisfied'],
      ['rij/b', 'left-out'],
      ['rij/c', 'unknown'],
    ]);
    expect(findings).toEqual(['rij/a', 'rij/b', 'rij/c']);
  });

  test('a row may be weighed against a fact of the provider; while that is unknown so are the rows', () => {
    const each = { record: 'rij', met: { any: [isTrue('goed'), isTrue('uitzondering')] } };
    const setup = { records, facts: booleanFacts(['uitzondering'], 'provider') };
    const rows = [true, true, true, false].map((goed) => ({ goed }));
    const run = (...rest: object[]) =>
      outcomeIn(
        visit([norm('N', [{ id: 'N.1', each, grading: 'dossiers' }])], [{ record: 'rij', rows }, ...rest], {
          kader: setup,
        }),
        'N',
        'N.1',
      );
    const say = (value: boolean) => ({ fact: 'uitzondering', value });
    expect(run().possible).toEqual([v, vg]);
    expect(run(say(true)).possible).toEqual([v]);
    expect(run(say(false)).possible).toEqual([vg]);
    expect(run(say(true), say(false)).possible).toEqual([v, vg]);
  });
});
