/** How a norm stood before, by the visits of a dossier: in a row, by the last one, and restored in between. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { advised, fails, past, seen, type Visit, visit } from './dossiers.ts';
import { advised as bySmall } from './small.ts';

const { ok, mostly, hardly, no } = worst;
type Level = NonNullable<Visit['verdicts']>[string];

describe('in a row', () => {
  const extent = [3, 2].map((value) => ({
    level: `keer-${value}`,
    when: { fact: 'visits-failing', operator: 'greaterThanInclusive', value },
  }));
  const policy = { extent: [...extent, { level: 'eerste', otherwise: true }] };
  const rows = async (visits: readonly Visit[]) => {
    const dossierGiven = past(visits);
    const found = await bySmall([{ id: 'N', ...fails }], {
      kind: 'follow-up',
      policy,
      dossier: dossierGiven,
    });
    return found.norms[0]?.extent?.possible;
  };

  test.each<readonly [visits: readonly Level[], times: readonly string[]]>([
    [[no], ['keer-2']],
    [[no, no], ['keer-3']],
    [[no, hardly, no], ['keer-3']],
    [[ok, no], ['keer-2']],
    [[no, ok], ['eerste']],
    [[no, ok, no], ['keer-2']],
    [[ok, no, no], ['keer-3']],
    // What is not certain is not counted on.
    [[[mostly, hardly], no], ['keer-2']],
    // Failing then makes it the third time; in order then the first, and never the second.
    [
      [no, [mostly, hardly]],
      ['eerste', 'keer-3'],
    ],
  ])('%j and failing now: %j', async (visits, times) => {
    expect([...((await rows(seen(...visits))) ?? [])].sort()).toEqual([...times].sort());
  });

  test('whatever the order in the file, visits count by their day; on one day in the order of the file', async () => {
    const [first, second, third] = seen(ok, no, no);
    if (!first || !second || !third) throw new Error('visits');
    expect(await rows([third, first, second])).toEqual(['keer-3']);
    const sameDay = (one: Level, other: Level) => [
      visit('A', '2025-03-10', { N: one }),
      visit('B', '2025-03-10', { N: other }, { kind: 'follow-up' }),
    ];
    expect(await rows(sameDay(no, ok))).toEqual(['eerste']);
    expect(await rows(sameDay(ok, no))).toEqual(['keer-2']);
  });
});

describe('which visits', () => {
  test('a visit at a desk counts; one to stimulate, or of the provider itself, does not', async () => {
    const visits = (['desk', 'stimulating', 'self-assessment'] as const).map((kind, index) =>
      visit(kind, `2025-0${index + 1}-10`, { N: no }, { kind }),
    );
    const found = await advised([{ id: 'N', ...fails }], past(visits));
    expect(found.norms[0]?.history?.map(({ visit: id }) => id)).toEqual(['desk']);
    expect(found.visits?.map(({ compared }) => compared)).toEqual([true, false, false]);
  });

  test('a norm that did not apply was not judged; where it may not have applied, the level that is left counts', async () => {
    const never = await advised([{ id: 'N', ...fails }], past(seen('not-applicable')));
    expect(never.norms[0]).toMatchObject({ trend: 'new', persistent: false });
    expect(never.norms[0]?.history ?? []).toEqual([]);
    const before = await advised([{ id: 'N', ...fails }], past(seen(no, 'not-applicable')));
    expect(before.norms[0]).toMatchObject({ trend: 'same', history: [{ visit: 'T1' }] });
    const maybe = await advised([{ id: 'N', ...fails }], past(seen(['not-applicable', hardly])));
    expect(maybe.norms[0]).toMatchObject({
      trend: 'worse',
      persistent: true,
      history: [{ possible: ['not-applicable', hardly] }],
    });
  });
});
