import { describe, expect, expectTypeOf, test } from 'vitest';
import { assess, recommend } from '../../src/index.ts';
import { loadFindings, loadFramework, loadPolicy } from '../../src/node.ts';
import { describeCases, registerMatchers, type VerdictMatchers } from '../../src/vitest.ts';

test('importing registers nothing', () => {
  expect(() => expect({}).toBeMissing('x')).toThrow(/toBeMissing/);
  registerMatchers(expect);
});

const framework = await loadFramework('ggz');
const findings = await loadFindings('examples/ggz-visit/findings.yaml', { framework });
const assessment = assess(framework, findings);
const recommendation = await recommend(assessment, await loadPolicy('igj'), {
  context: findings.context ?? {},
});
const norms = assessment.themes.flatMap((theme) => theme.norms);

function messageOf(run: () => void): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('nothing was thrown');
}

describe('the matchers', () => {
  test('hold and fail, and so does their negation', () => {
    for (const { id, verdict } of norms) {
      const level = verdict.state === 'undetermined' ? verdict.possible : (verdict.level ?? verdict.state);
      expect(assessment).toHaveVerdict(id, level);
      expect(() => expect(assessment).not.toHaveVerdict(id, level)).toThrow('niet verwacht');
    }
    for (const { measure, certain } of recommendation.measures)
      if (certain) expect(recommendation).toRecommend(measure);
    expect(recommendation).not.toRecommend('bevel');
    const [first] = norms.flatMap(({ verdict }) => verdict.missing);
    expect(assessment).toBeMissing(first?.id ?? '');
    expect(assessment).not.toBeMissing('niets');
  });

  test('the message shows the trace', () => {
    const failing = norms.find(
      ({ verdict }) => verdict.level === 'voldoet-niet' || verdict.level === 'voldoet-grotendeels-niet',
    );
    const told = messageOf(() => expect(assessment).toHaveVerdict(failing?.id ?? '', 'voldoet'));
    expect(told).toContain('verwacht:   voldoet');
    for (const { id } of failing?.criteria ?? []) expect(told).toContain(id);
  });

  test('what is no assessment is a mistake, negated too', () => {
    expect(() => expect({}).not.toHaveVerdict('DZ3', 'voldoet')).toThrow('toHaveVerdict takes assessment/1');
    expect(() => expect(assessment).not.toRecommend('bevel')).toThrow('toRecommend takes recommendation/1');
    expect(() => expect(undefined).not.toBeMissing('DZ3')).toThrow('toBeMissing takes');
  });

  test('types', () => {
    expectTypeOf(expect(assessment)).toHaveProperty('toHaveVerdict');
    expectTypeOf(expect(assessment).toHaveVerdict).parameters.toEqualTypeOf<
      [string, string | readonly string[]]
    >();
    expectTypeOf(expect(assessment).not.toRecommend).parameters.toEqualTypeOf<[string]>();
    expectTypeOf<VerdictMatchers['toBeMissing']>().parameters.toEqualTypeOf<[string]>();
    expectTypeOf(registerMatchers).parameter(0).toEqualTypeOf(expect);
    expectTypeOf(describeCases).returns.resolves.toBeVoid();
    // @ts-expect-error a verdict is a word
    expect(() => expect(assessment).toHaveVerdict('DZ3', 4)).toThrow();
    // @ts-expect-error no such matcher
    expect(() => expect(assessment).toHaveOutcome('DZ3')).toThrow();
  });
});

await describeCases('ggz', { only: 'dz3' });
await describeCases('frameworks/interventions/cases/vlak.yaml');
