/** The route for new providers: when it is taken, what tells cases apart on it, and the reasons it gives. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import type { Condition } from '../../src/conditions/model.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, type VisitGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

const NEW = 'jeugd-nieuwe-toetreders';
const { newcomers: route } = igj.routes;
if (!route) throw new Error('no route for newcomers');

/** A visit by the framework for newcomers. */
function newcomer(given: VisitGiven, framework = NEW): Assessment {
  const made = assessmentOf(given);
  const frameworks = made.frameworks.map((one) => ({ ...one, id: framework }));
  return { ...made, frameworks, themes: made.themes.map((theme) => ({ ...theme, framework })) };
}

const ask = (assessment: Assessment, context: InterventionContext = {}, policy: Policy = igj) =>
  recommend(assessment, policy, { context: { ...quiet, trust: trustOf.sufficient, ...context } });
const none = { running: 'none' } as const;
const fails: NormGiven = { id: 'N', is: worst.no, harm: 'serious' };
const fine: NormGiven = { id: 'N', is: worst.ok };
const routeWith = (over: Partial<typeof route>): Policy => ({
  ...igj,
  routes: { ...igj.routes, newcomers: { ...route, ...over } },
});

describe('the route is taken', () => {
  test('at a first visit and a follow-up, and at no other', async () => {
    expect((await ask(newcomer({ norms: [fails] }))).route).toBe('newcomers');
    expect((await ask(newcomer({ kind: 'follow-up', norms: [fails] }), none)).route).toBe('newcomers');
    expect((await ask(newcomer({ kind: 'desk', norms: [fails] }), none)).route).toBe('plane');
  });

  test('where every framework is for newcomers, and the policy has it', async () => {
    const one = newcomer({ norms: [fails] });
    const frameworks = [...one.frameworks, ...assessmentOf({ norms: [] }).frameworks];
    expect((await ask({ ...one, frameworks })).route).toBe('plane');
    const { newcomers: _newcomers, ...routes } = igj.routes;
    expect((await ask(one, {}, { ...igj, routes })).route).toBe('plane');
  });
});

describe('the first test', () => {
  const because = route.first.because;

  test('says why there is a plan, why nothing heavier, and why a second test', async () => {
    const found = await ask(newcomer({ norms: [fails] }));
    const reason = { kind: 'route', measure: 'verbeterplan', because };
    expect(found.measures[0]).toMatchObject({ measure: 'verbeterplan', role: 'ladder', certain: true });
    expect(found.measures[0]?.why).toEqual([reason]);
    expect(found.measures[0]?.whyNotHeavier?.because).toEqual([reason]);
    const again = found.measures.find(({ measure }) => measure === 'hertoets');
    expect(again?.why).toEqual([{ kind: 'rule', rule: 'newcomers', measure: 'hertoets', because }]);
  });

  test('closes where all is in order, without the sentence of the plan, and with nothing beside it', async () => {
    const found = await ask(newcomer({ norms: [fine] }));
    expect(found.measures.map(({ measure }) => measure)).toEqual(['afsluiten']);
    expect(found.measures[0]?.why).toStrictEqual([{ kind: 'route', measure: 'afsluiten' }]);
    expect(found.conflicts).toEqual([]);
  });

  test('gives no sentence where the policy has none', async () => {
    const { because: _because, ...first } = route.first;
    const found = await ask(newcomer({ norms: [fails] }), {}, routeWith({ first }));
    expect(found.measures[0]?.why).toStrictEqual([{ kind: 'route', measure: 'verbeterplan' }]);
  });

  test('keeps what rules add beside the ladder', async () => {
    const found = await ask(newcomer({ norms: [fails] }), { neglect: true });
    expect(found.measures.map(({ measure }) => measure)).toEqual([
      'verbeterplan',
      'bestuursgesprek',
      'hertoets',
    ]);
    expect(found.range.measures).toEqual(['verbeterplan']);
  });

  test('counts its term from what the policy says, where that is not the framework', async () => {
    const first = { ...route.first, deadline: { period: 'P6W', from: 'decision' } } as const;
    const found = await ask(newcomer({ norms: [fails] }), {}, routeWith({ first }));
    expect(found.measures[0]?.deadlines).toMatchObject([{ anchor: 'decision', period: 'P6W' }]);
    const { deadline: _deadline, ...own } = route.first;
    const without = await ask(newcomer({ norms: [fails] }), {}, routeWith({ first: own }));
    expect(without.measures[0]?.deadlines).toMatchObject([{ anchor: 'report', by: 'harm' }]);
  });

  const unseen = { is: [worst.ok, worst.no], state: 'not-tested', reason: 'no-evidence' } as const;

  test('that may close and may not asks for what was not seen as well', async () => {
    const norms = [
      { ...fails, is: [worst.ok, worst.no] },
      { id: 'M', ...unseen },
    ];
    const found = await ask(newcomer({ norms }));
    expect(found.range.measures).toEqual(['afsluiten', 'verbeterplan']);
    expect(found.questions.map(({ id }) => id)).toEqual(['N', 'M']);
  });

  test('closes although a norm van belang or a norm out of scope was not seen', async () => {
    const norms: readonly NormGiven[] = [
      fine,
      { id: 'E', ...unseen, status: 'encouraged' },
      { id: 'S', ...unseen, reason: 'out-of-scope' },
    ];
    const found = await ask(newcomer({ norms }));
    expect(found.range.measures).toEqual(['afsluiten']);
    expect(found.questions).toEqual([]);
  });
});

describe('cases that only the route can tell apart', () => {
  const worstLevel: Condition = {
    fact: 'count',
    params: { level: worst.no },
    operator: 'greaterThan',
    value: 0,
  };
  const either: NormGiven = { id: 'N', is: [worst.hardly, worst.no], harm: 'limited' };

  test('give both measures at the first test', async () => {
    const policy = routeWith({ first: { ...route.first, when: worstLevel } });
    const found = await ask(newcomer({ norms: [either] }), {}, policy);
    expect(found.range).toMatchObject({ measures: ['afsluiten', 'verbeterplan'], exact: true });
    expect(found.questions.map(({ id }) => id)).toEqual(['N']);
  });

  test('give both measures at the second test', async () => {
    const policy = routeWith({ second: { ...route.second, when: worstLevel } });
    const context = { ...none, norms: { N: { trend: 'new' } } } as const;
    const found = await ask(newcomer({ kind: 'follow-up', norms: [either] }), context, policy);
    expect(found.range).toMatchObject({ measures: ['advies', 'verbeterplan'], exact: true });
  });

  test('danger that may be there opens the plane beside the first test, also where no row of the risk speaks of it', async () => {
    const policy: Policy = { ...igj, rules: [], risk: igj.risk.filter(({ level }) => level !== 'acute') };
    const context = { 'acute-danger': undefined, trust: trustOf.limited };
    const given: NormGiven = {
      ...fails,
      harm: 'irreversible',
      units: { a: worst.no },
      articles: ['wkkgz 4(2)'],
    };
    const found = await ask(newcomer({ norms: [given] }), context, policy);
    expect(found.range).toMatchObject({ measures: ['verbeterplan', 'verscherpt-toezicht'], exact: true });
    expect(found.questions.map(({ id }) => id)).toEqual(['acute-danger']);
  });
});

describe('the second test', () => {
  test('closes where all is in order: there is no least measure then', async () => {
    const found = await ask(newcomer({ kind: 'follow-up', norms: [fine] }), none);
    expect(found.range.measures).toEqual(['afsluiten']);
    expect(found.conflicts).toEqual([]);
  });

  test('gives no less than the plan while something fails, and says why', async () => {
    const context = { ...none, norms: { N: { trend: 'new' } } } as const;
    const small: NormGiven = { ...fails, harm: 'limited' };
    const found = await ask(newcomer({ kind: 'follow-up', norms: [small] }), context);
    expect(found.range.measures).toEqual(['verbeterplan']);
    expect(found.measures[0]?.why).toEqual([
      { kind: 'route', measure: 'verbeterplan', because: route.second.because },
    ]);
  });
});
