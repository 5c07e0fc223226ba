/** Cases about an intervention policy: facts of the context, risk and trust, and conditions of the policy. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { parseCases, runCases } from '../../src/testing.ts';
import { igj } from '../intervention/policies.ts';
import { framework, policy, sound } from './build.ts';

const run = (one: object, policies = [igj]) => {
  const cases = sound(
    parseCases({ format: 'cases/1', date: '2026-03-20', cases: [{ id: 'geval', policy: 'igj', ...one }] }),
  );
  return runCases(cases, { policies });
};

const codes = async (one: object) => {
  try {
    await run(one);
  } catch (error) {
    if (isFrameworkError(error))
      return error.diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
  throw new Error('not refused');
};

const first = { phase: 'first-visit', risk: 'high', trust: 'limited' };

describe('the plane', () => {
  test('the measure passes, another fails with the reasons', async () => {
    expect((await run({ given: first, expect: 'verscherpt-toezicht' })).failed).toEqual([]);
    const { failed } = await run({ given: first, expect: 'aanwijzing' });
    expect(failed[0]).toMatchObject({
      want: ['aanwijzing'],
      got: ['verscherpt-toezicht'],
      kind: 'policy',
      subject: 'igj',
    });
    expect(failed[0]?.message).toContain('Bij risico hoog en vertrouwen beperkt');
  });

  test('trust unknown: every measure of the row, and what is missing', async () => {
    const given = { phase: 'first-visit', risk: 'high' };
    const expected = { expect: ['verbeterplan', 'verscherpt-toezicht', 'aanwijzing'], missing: ['trust'] };
    expect((await run({ given, ...expected })).failed.map(({ message }) => message)).toEqual([]);
    expect((await run({ given, ...expected, missing: ['risk'] })).failed).toHaveLength(1);
    expect((await run({ given, expect: ['verbeterplan', 'aanwijzing'] })).failed).toHaveLength(1);
  });

  test('in English too', async () => {
    const cases = sound(
      parseCases({
        format: 'cases/1',
        date: '2026-03-20',
        cases: [{ id: 'geval', policy: 'igj', given: first, expect: 'advies' }],
      }),
    );
    const { failed } = await runCases(cases, { policies: [igj], language: 'en' });
    expect(failed[0]?.message).toContain('want: advies');
    expect(failed[0]?.message).toContain('At risk high and trust limited');
  });
});

describe('deadlines', () => {
  test.each([
    ['as a period', 'P6M', true],
    ['as a day, counted from the date of the case', '2026-09-20', true],
    ['another period', 'P3M', false],
    ['another day', '2026-09-21', false],
  ])('%s', async (_, deadline, passes) => {
    const { failed } = await run({ given: first, deadline });
    expect(failed.length === 0).toBe(passes);
    if (!passes) expect(failed[0]?.differences[0]).toMatchObject({ about: 'deadline', want: [deadline] });
  });
});

describe('rules', () => {
  const running = {
    phase: 'under-measure',
    running: 'verbeterplan',
    'deadline-passed': true,
    followed: 'partly',
    risk: 'moderate',
    trust: 'limited',
    'een-verslechterd': false,
  };

  test.each([
    [true, 'verscherpt-toezicht'],
    [false, 'verbeterplan'],
  ])('a condition of the policy that holds: %s', async (holds, measure) => {
    const { failed } = await run({ given: { ...running, 'dezelfde-onvoldoende': holds }, expect: measure });
    expect(failed.map(({ message }) => message)).toEqual([]);
  });

  test('a condition that is not given is what is missing', async () => {
    const expected = { expect: ['verbeterplan', 'verscherpt-toezicht'], missing: ['dezelfde-onvoldoende'] };
    expect((await run({ given: running, ...expected })).failed.map(({ message }) => message)).toEqual([]);
  });
});

test('a policy of your own', async () => {
  const given = { risk: 'high', trust: 'insufficient' };
  const one = { policy: 'beleid', given, expect: 'aanwijzing' };
  expect((await run(one, [policy])).failed.map(({ message }) => message)).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['case-unknown-id cases.0.given.rsik', { given: { rsik: 'high' }, expect: 'advies' }],
    ['case-unknown-id cases.0.given.zorgverleners', { given: { zorgverleners: 3 }, expect: 'advies' }],
    ['value-outside-options cases.0.given.risk', { given: { risk: 'hoog' }, expect: 'advies' }],
    ['value-outside-options cases.0.given.onvoldoende', { given: { onvoldoende: 'ja' }, expect: 'advies' }],
    ['case-unknown-outcome cases.0.expect', { given: first, expect: 'boete' }],
    ['case-unknown-id cases.0.missing.0', { given: first, missing: ['vertrouwen'] }],
    ['case-impossible cases.0', { given: { ...first, running: 'aanwijzing' }, expect: 'advies' }],
    ['case-impossible cases.0', { given: { ...first, onvoldoende: false }, expect: 'advies' }],
    ['case-too-open cases.0', { expect: 'advies' }],
    ['no-edition-on-date cases.0.date', { date: '2025-12-31', given: first, expect: 'advies' }],
  ])('%s', async (expected, one) => {
    expect(await codes(one)).toEqual([expected]);
  });

  test('an id for the whole file that neither framework nor policy knows', async () => {
    const file = {
      format: 'cases/1',
      framework: 'kader',
      date: '2026-03-20',
      given: { verblijf: true, rsik: 'high' },
    };
    const cases = sound(
      parseCases({
        ...file,
        cases: [{ id: 'geval', policy: 'igj', given: first, expect: 'verscherpt-toezicht' }],
      }),
    );
    await expect(runCases(cases, { frameworks: [framework], policies: [igj] })).rejects.toMatchObject({
      diagnostics: [{ code: 'case-unknown-id', path: ['given', 'rsik'] }],
    });
  });

  test('a policy that is not there', async () => {
    await expect(run({ policy: 'ijg', expect: 'advies' })).rejects.toMatchObject({
      diagnostics: [{ code: 'case-policy-not-given', args: { name: 'ijg', suggestion: 'igj' } }],
    });
  });
});
