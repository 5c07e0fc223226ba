/** Every rule: what it finds and where, and what looks like it and is fine. */
import { describe, expect, test } from 'vitest';
import { type LintRuleId, lintRuleIds } from '../../src/wording/lint.ts';
import { fine } from './fine.ts';
import { found } from './found.ts';
import { lint, marked } from './snippets.ts';

const cases = (rule: LintRuleId, ids: readonly string[]) => (rule === 'missing-cases' ? { cases: ids } : {});

describe.each(lintRuleIds)('%s', (rule) => {
  test.each(found[rule])('finds %s', (_, snippet) => {
    const { snippet: plain, places } = marked(snippet);
    const told = lint(plain, cases(rule, ['N.1']));
    expect(told.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(
      places.map((place) => `${rule} ${place}`),
    );
    expect(places.length).toBeGreaterThan(0);
  });

  test.each(fine[rule] ?? [])('lets be %s', (_, snippet) => {
    const told = lint(snippet, cases(rule, ['N', 'M.1']));
    expect(told.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([]);
  });
});
