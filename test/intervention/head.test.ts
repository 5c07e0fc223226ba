/** What a recommendation says of what it rests on: everything that was put in, each with its hash. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf } from './build.ts';
import { advised, fails, small } from './small.ts';

const texts = { opening: 'Dit is een advies over {provider}.' };
const policy = { valid: { from: '2026-01-01', until: '2026-12-31' }, texts };
const visit = (over: Partial<Assessment> = {}): Assessment => ({
  ...assessmentOf({ kind: 'follow-up', norms: [fails('N')] }),
  ...over,
});
const at = (assessment: Assessment, options: Parameters<typeof recommend>[2] = {}) =>
  recommend(assessment, small(policy), options);

describe('the head', () => {
  test('names the policy, the provider, the kind of visit and the date, and says that it is advice', async () => {
    const found = await at(visit());
    const { sha256 } = small(policy);
    expect(found).toMatchObject({
      format: 'recommendation/1',
      isAdvice: true,
      date: '2026-03-20',
      kind: 'follow-up',
      provider: { id: 'aanbieder', name: 'Aanbieder (fictief)' },
      texts,
    });
    expect(found.policy).toEqual({
      format: 'policy/1',
      id: 'klein',
      version: '1.0.0',
      title: 'Klein beleid',
      sha256,
      basis: 'Verzonnen voor proeven.',
    });
    expect(found.visits).toBeUndefined();
  });

  test('holds a receipt: format and hash of policy, assessment, context, frameworks and findings', async () => {
    const { receipt } = await at(visit());
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(receipt).toEqual({
      library: { name: 'toetsingskader', version: expect.any(String) },
      date: '2026-03-20',
      policy: { format: 'policy/1', id: 'klein', version: '1.0.0', sha256: small(policy).sha256 },
      assessment: { format: 'assessment/1', sha256: hash },
      context: { sha256: hash },
      frameworks: visit().receipt.frameworks,
      findings: visit().receipt.findings,
    });
  });

  test('a hash changes with what was put in, and with nothing else', async () => {
    const receiptOf = async (...given: Parameters<typeof at>) => (await at(...given)).receipt;
    const one = await receiptOf(visit());
    const context = { x: true };
    const other = await receiptOf(visit({ title: 'Hertoets' } as Partial<Assessment>), { context });
    expect(await receiptOf(visit())).toEqual(one);
    expect(other.assessment.sha256).not.toBe(one.assessment.sha256);
    expect(other.context.sha256).not.toBe(one.context.sha256);
    expect(other.policy.sha256).toBe(one.policy.sha256);
    expect((await receiptOf(visit(), { context })).assessment.sha256).toBe(one.assessment.sha256);
  });

  test('names the dossier that was given', async () => {
    const dossier = { format: 'dossier/1', provider: 'aanbieder' } as const;
    const found = await at(visit(), { dossier });
    expect(found.receipt.dossier).toEqual({
      format: 'dossier/1',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe('the date', () => {
  const asked = (date: string) => at(visit(), { date });

  test('is that of the assessment, unless another is given', async () => {
    expect((await asked('2026-06-01')).date).toBe('2026-06-01');
    expect((await asked('2026-06-01')).receipt.date).toBe('2026-06-01');
  });

  test('must be one on which the policy is valid; that is told before mistakes in the context', async () => {
    expect((await asked('2026-12-31')).date).toBe('2026-12-31');
    await expect(asked('2027-01-01')).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'policy-not-valid-on',
          severity: 'error',
          path: ['valid'],
          args: { policy: 'klein', version: '1.0.0', date: '2027-01-01' },
        },
      ],
    });
    const both = at(visit(), { date: '2027-01-01', context: { z: true } });
    await expect(both).rejects.toMatchObject({
      diagnostics: [{ code: 'policy-not-valid-on' }, { code: 'context-unknown-fact' }],
    });
  });
});

describe('a past that cannot go with what is seen', () => {
  test('is refused at its norm', async () => {
    const norms = { N: { trend: 'better', persistent: false } } as const;
    const asked = advised([fails('N'), fails('M')], { kind: 'follow-up', facts: { norms } });
    await expect(asked).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'context-history-impossible',
          severity: 'error',
          path: ['context', 'norms', 'N'],
          args: { norm: 'N' },
        },
      ],
    });
  });

  test('facts that cannot go together are refused, with their names', async () => {
    const asked = advised([fails('N')], { facts: { phase: 'under-measure', running: 'none' } });
    await expect(asked).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'context-impossible',
          severity: 'error',
          path: ['context'],
          args: { facts: 'phase, running, followed' },
        },
      ],
    });
  });
});
