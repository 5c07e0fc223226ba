/** Cases on the framework and the policy of test/fixtures/good, and the shipped ones. */

import type { Result } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { type CaseResults, type Cases, parseCases, runCases } from '../../src/testing.ts';
import { framework, policyWith } from '../diagnostics/inputs.ts';

export { framework };
export const policy = policyWith();

/** The value of a result; throws with every mistake. */
export function sound<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map((one) => formatDiagnostic(one)).join('\n'));
}

/** A file of cases about the good framework. */
export function casesOf(cases: readonly object[], more: object = {}): Cases {
  const head = { format: 'cases/1', framework: 'kader', date: '2026-03-20', given: { verblijf: true } };
  return sound(parseCases({ ...head, ...more, cases }));
}

/** Runs one case about the good framework. */
export function runOne(one: object, more: object = {}): CaseResults {
  return runCases(casesOf([{ id: 'geval', ...one }], more), { frameworks: [framework] });
}

/** Everything that DZ3 asks, in order. */
export const allOfDZ3 = {
  'DZ3.1': 'met',
  'DZ3.2': 'voldoet',
  'DZ3.3': '5/5',
  rechtsvorm: 'stichting',
  'DZ3.4': '5/5',
  'DZ3.5': 75,
  'DZ3.6': 'wekelijks',
};
