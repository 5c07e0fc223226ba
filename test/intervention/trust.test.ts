/** Trust from signals seen, not seen and unanswered, and as a person set it. */
import { describe, expect, test } from 'vitest';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, worst } from './build.ts';
import { igj, quiet, signals } from './policies.ts';

type Trust = NonNullable<InterventionContext['trust']>;
const all = Object.keys(igj.trust.signals);

const judged = (trust: Trust | undefined) => {
  const given = assessmentOf({ norms: [{ id: 'N', is: worst.hardly, harm: 'limited' }] });
  return recommend(given, igj, { context: { ...quiet, ...(trust && { trust }) } });
};
/** All answered but these: of the others only those named were seen. */
const open = (unanswered: readonly string[], seen: readonly string[]): Trust => {
  const { notSeen = [], ...rest } = signals(igj, seen);
  return { ...rest, notSeen: notSeen.filter((id) => !unanswered.includes(id)) };
};

describe('the levels that may be', () => {
  test.each<
    readonly [
      unanswered: readonly string[],
      seen: readonly string[],
      possible: readonly string[],
      up: readonly number[],
      down: readonly number[],
    ]
  >([
    [[], ['open-houding', 'voortvarend'], ['sufficient'], [3, 3], [0, 0]],
    [[], ['open-houding', 'zicht-op-rest'], ['limited'], [2, 2], [0, 0]],
    [[], ['open-houding', 'voortvarend', 'termijn-gemist'], ['sufficient'], [3, 3], [1, 1]],
    [[], ['open-houding', 'voortvarend', 'geen-urgentie'], ['limited'], [3, 3], [2, 2]],
    [[], ['geen-urgentie', 'termijn-gemist'], ['limited'], [0, 0], [3, 3]],
    [[], ['geen-urgentie', 'afspraak-gebroken'], ['insufficient'], [0, 0], [4, 4]],
    // What is open on one side says nothing of the other.
    [['termijn-gemist'], ['voortvarend'], ['limited'], [2, 2], [0, 1]],
    [['open-houding'], ['geen-urgentie', 'termijn-gemist'], ['limited'], [0, 1], [3, 3]],
    [['open-houding'], ['voortvarend'], ['sufficient', 'limited'], [2, 3], [0, 0]],
    [['geen-urgentie'], ['afspraak-gebroken'], ['limited', 'insufficient'], [0, 0], [2, 4]],
  ])('open %j, seen %j: %j', async (unanswered, seen, possible, up, down) => {
    const { trust } = await judged(open(unanswered, seen));
    expect(trust).toMatchObject({ possible, up, down });
    expect(Object.keys(trust).includes('level')).toBe(possible.length === 1);
    if (possible.length === 1) expect(trust.level).toBe(possible[0]);
    expect(trust.unanswered.map(({ id }) => id)).toEqual(unanswered);
    expect([...trust.seen.map(({ id }) => id)].sort()).toEqual([...seen].sort());
    expect(trust.seen.length + trust.notSeen.length + trust.unanswered.length).toBe(all.length);
  });
});

test('every signal with its words; from what it showed only where it was seen', async () => {
  const { trust } = await judged({ seen: { voortvarend: 'Plan was klaar.' }, notSeen: ['wisselingen'] });
  expect(trust.seen).toStrictEqual([
    {
      id: 'voortvarend',
      title: 'Afspraken voortvarend opgevolgd',
      direction: 'up',
      weight: 2,
      motivation: 'Plan was klaar.',
    },
  ]);
  expect(trust.notSeen).toStrictEqual([
    { id: 'wisselingen', title: 'Veel wisselingen in het bestuur', direction: 'down', weight: 1 },
  ]);
  expect(trust.set).toBeUndefined();
});

test.each([[undefined], [{}], [{ seen: {} }], [{ notSeen: [] }]])(
  'nothing answered leaves all open: %j',
  async (given) => {
    const { trust, range } = await judged(given);
    expect(trust.possible).toEqual(['sufficient', 'limited', 'insufficient']);
    expect(trust.unanswered.map(({ id }) => id)).toEqual(all);
    expect(range.measures).toEqual(['advies', 'verbeterplan']);
  },
);

test('a level that a person set counts alone; what the signals say stays beside it', async () => {
  const set = { level: 'sufficient', motivation: 'Nieuw bestuur.', by: 'inspecteur' };
  const { trust, range, questions } = await judged({ set });
  expect(trust).toMatchObject({
    level: 'sufficient',
    set,
    possible: ['sufficient', 'limited', 'insufficient'],
  });
  expect(range.measures).toEqual(['advies']);
  expect(questions).toEqual([]);
  const against = await judged({ ...signals(igj, ['geen-urgentie', 'afspraak-gebroken']), set });
  expect(against.trust).toMatchObject({ level: 'sufficient', possible: ['insufficient'] });
  expect(against.range.measures).toEqual(['advies']);
});
