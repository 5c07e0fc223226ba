/** A question as it is put: its words, the answers that are possible, and what is missing for it. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, verdictOf, worst } from './build.ts';
import { advised, failing, fails, rule, small, yes } from './small.ts';

type Asking = NonNullable<Parameters<typeof advised>[1]>;

const limited = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'limited', ...over });
const either = limited('N', { is: [worst.ok, worst.no] });
const asks = (conditions: object, over: object = {}): Asking => ({
  policy: { ...over, rules: [rule('a', conditions, 'require', { atLeast: 'toezicht' })] },
});
const asked = async (norms: readonly NormGiven[], asking: Asking = {}) =>
  (await advised(norms, asking)).questions;
const english = { language: 'en' };

/** The verdict of a norm given otherwise. */
const withNorm =
  (over: object) =>
  (assessment: Assessment): Assessment => ({
    ...assessment,
    themes: assessment.themes.map((theme) => ({
      ...theme,
      norms: theme.norms.map((norm) => ({ ...norm, ...over })),
    })),
  });

describe('a norm', () => {
  test('is asked by its id and title, with its levels and with what is missing', async () => {
    const missing = [
      { for: 'N', id: 'N1', kind: 'criterion', question: 'Is er een plan?', unit: 'a' },
      { for: 'N', id: 'N2', kind: 'criterion', question: 'Is het actueel?' },
    ];
    const change = withNorm({ verdict: { ...verdictOf([worst.ok, worst.no]), missing } });
    expect(await asked([either], { change })).toStrictEqual([
      {
        kind: 'norm',
        id: 'N',
        question: 'Wat is het oordeel over N Norm N?',
        options: [worst.ok, worst.no],
        parts: [
          { id: 'N1', unit: 'a', question: 'Is er een plan?' },
          { id: 'N2', question: 'Is het actueel?' },
        ],
      },
    ]);
  });

  test('is asked for the verdict that a measure may rest on, in the language of the policy', async () => {
    const open = { ...either, is: worst.no, forMeasures: [worst.mostly, worst.no] };
    expect(await asked([open], { policy: english })).toMatchObject([
      { question: 'What is the verdict on N Norm N?', options: [worst.mostly, worst.no], parts: [] },
    ]);
  });
});

test('how a norm stood before is asked by how it compares with then', async () => {
  const later = { kind: 'follow-up', facts: { running: 'none' } } as const;
  const again = asks(failing({ persistent: true }));
  expect(await asked([limited('M', { is: worst.ok }), limited('N')], { ...later, ...again })).toStrictEqual([
    {
      kind: 'history',
      id: 'N',
      question: 'Hoe staat N Norm N er nu voor, vergeleken met het vorige bezoek?',
      options: ['new', 'better', 'same', 'worse'],
      parts: [],
    },
  ]);
  const { policy } = asks(failing({ persistent: true }), english);
  expect(await asked([limited('N')], { ...later, ...(policy && { policy }) })).toMatchObject([
    { question: 'How does N Norm N compare with the visit before?' },
  ]);
});

describe('trust', () => {
  test('is asked by the signals that were not answered', async () => {
    expect(await asked([limited('N')], { trust: 'unknown' })).toStrictEqual([
      {
        kind: 'trust',
        id: 'trust',
        question: 'Welke tekens van vertrouwen zijn gezien, en welke niet?',
        options: ['sufficient', 'limited', 'insufficient'],
        parts: [
          { id: 'goed', question: 'Goed' },
          { id: 'slecht', question: 'Slecht' },
        ],
      },
    ]);
    expect(await asked([limited('N')], { trust: 'unknown', policy: english })).toMatchObject([
      { question: 'Which signals of trust were seen, and which were not?' },
    ]);
  });

  test('is asked by the open signal alone where the other was answered', async () => {
    const assessment = assessmentOf({ norms: [limited('N')] });
    const context = { 'acute-danger': false, trust: { notSeen: ['slecht'] } };
    expect((await recommend(assessment, small(), { context })).questions).toMatchObject([
      { kind: 'trust', options: ['sufficient', 'limited'], parts: [{ id: 'goed' }] },
    ]);
  });
});

describe('a fact', () => {
  const first = async (conditions: object, over: object = {}, facts: object = {}) => {
    const [question, ...more] = await asked([limited('N')], {
      ...asks(conditions, over),
      facts: { ...facts },
    });
    expect(more).toEqual([]);
    return question;
  };
  const own = { title: 'Wat X is', type: 'boolean' };
  const danger = { 'acute-danger': undefined };
  const x = (over: object) => ({ facts: { x: { ...own, ...over } } });

  test('of the policy is asked in its own words, else by its title', async () => {
    expect(await first(yes('x'), x({ question: 'Is het X?' }))).toStrictEqual({
      kind: 'fact',
      id: 'x',
      question: 'Is het X?',
      options: ['false', 'true'],
      parts: [],
    });
    expect((await first(yes('x'), x({})))?.question).toBe('Wat X is');
  });

  test('with a list of options has those as its answers', async () => {
    const options = { rood: 'Rood', groen: 'Groen', blauw: 'Blauw' };
    const conditions = { fact: 'x', operator: 'equal', value: 'groen' };
    const question = await first(conditions, x({ type: 'choice', options }));
    expect(question?.options).toEqual(['rood', 'groen', 'blauw']);
  });

  test('that every policy knows is asked in the language of the policy, or in its words', async () => {
    const asking = async (over: object) => (await first(yes('acute-danger'), over, danger))?.question;
    expect(await asking({})).toBe('Is er gevaar voor de veiligheid of de gezondheid dat niet kan wachten?');
    expect(await asking(english)).toBe('Is there danger to safety or health that cannot wait?');
    const worded = { facts: { 'acute-danger': { title: 'Nood', question: 'Is er nood?' } } };
    expect(await asking(worded)).toBe('Is er nood?');
    expect(await asking({ facts: { 'acute-danger': { title: 'Nood' } } })).toBe(
      'Is er gevaar voor de veiligheid of de gezondheid dat niet kan wachten?',
    );
  });

  test('has only the answers that go with what is known', async () => {
    const never = [{ all: [{ fact: 'x', operator: 'equal', value: 'rood' }, yes('y')] }];
    const options = { rood: 'Rood', groen: 'Groen', blauw: 'Blauw' };
    const y = { type: 'boolean', title: 'Y', question: 'Y?' };
    const facts = { x: { ...own, type: 'choice', options }, y };
    const question = await first(
      { fact: 'x', operator: 'equal', value: 'groen' },
      { facts, never },
      { y: true },
    );
    expect(question?.options).toEqual(['groen', 'blauw']);
  });
});
