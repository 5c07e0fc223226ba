import { describe, expect, test } from 'vitest';
import { type Coverage, coverageHtml, coverageOf, percentage } from '../../../src/testing.ts';
import { casesWith, framework, frameworkText } from '../mutation/small.ts';

const frameworks = [framework];
const partOf = ({ frameworks: [one] }: Coverage, id: string) => {
  const part = one?.parts.find((each) => each.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
};

describe('coverage', () => {
  const coverage = coverageOf(casesWith([]), { frameworks });

  test('of a comparison how often it was true, false and unknown, with its place', () => {
    const [verblijf, mensen, klaar] = partOf(coverage, 'N1').leaves;
    expect(verblijf).toMatchObject({ satisfied: 0, notSatisfied: 1, unknown: 0, line: 31, column: 19 });
    expect(mensen).toMatchObject({ satisfied: 1, notSatisfied: 0, text: 'mensen greaterThan grens' });
    expect(klaar).toMatchObject({ satisfied: 0, notSatisfied: 0, unknown: 0 });
  });

  test('of a level and of a row how often it came out', () => {
    expect(partOf(coverage, 'N1').levels).toEqual([
      { level: 'voldoet', hits: 1 },
      { level: 'voldoet-niet', hits: 0 },
    ]);
    expect(partOf(coverage, 'meeste').rows.map(({ hits }) => hits)).toEqual([1, 0]);
    expect(partOf(coverage, 'alles').rows.map(({ hits }) => hits)).toEqual([1, 0]);
  });

  test('two goals for a comparison, one for a row and a level; the sums agree', () => {
    expect(partOf(coverage, 'N1')).toMatchObject({ goals: 8, reached: 3 });
    expect(partOf(coverage, 'alles')).toMatchObject({ goals: 4, reached: 2 });
    const parts = coverage.frameworks.flatMap(({ parts: list }) => list);
    expect(coverage.goals).toBe(parts.reduce((sum, { goals }) => sum + goals, 0));
    expect(coverage.reached).toBe(parts.reduce((sum, { reached }) => sum + reached, 0));
  });

  test('more cases reach more', () => {
    const more = casesWith([
      '- { it: slecht, set: { N1.1: false, N1.2: 0/4 }, expect: voldoet-niet }',
      '- { it: klein, set: { mensen: 10 }, unset: [N1.1], expect: voldoet }',
      '- { it: verblijf, set: { verblijf: true }, expect: voldoet }',
    ]);
    const part = partOf(coverageOf(more, { frameworks }), 'N1');
    expect(part.leaves.slice(0, 2).every(({ satisfied, notSatisfied }) => satisfied * notSatisfied > 0)).toBe(
      true,
    );
    expect(part.levels.map(({ hits }) => hits > 0)).toEqual([true, true]);
  });

  test('100 only where everything is reached', () => {
    expect(percentage({ goals: 2000, reached: 1999 })).toBe(99.9);
    expect(percentage({ goals: 3, reached: 3 })).toBe(100);
    expect(percentage({ goals: 0, reached: 0 })).toBe(100);
  });
});

describe('the page', () => {
  const coverage = coverageOf(casesWith([]), { frameworks });
  const page = (text: string, language: 'nl' | 'en' = 'nl') =>
    coverageHtml(coverage, { texts: { 'klein.yaml': text }, language });

  test('shows the text with its marks, and the percentage they come from', () => {
    const html = page(frameworkText);
    expect(html).toContain(`Dekking van de gevallen: ${percentage(coverage)} %`);
    expect(html).toContain('<span class="part">{ fact: verblijf, operator: equal, value: true }</span>');
    expect(html).toContain('waar 0, onwaar 1, onbekend 0');
    const marks = html.match(/<span class="(full|part|none)">/g) ?? [];
    const places = coverage.frameworks.flatMap(({ parts }) =>
      parts.flatMap(({ leaves, rows }) => [...leaves, ...rows]),
    );
    expect(marks).toHaveLength(places.length);
    expect(page(frameworkText, 'en')).toContain('Coverage of the cases');
  });

  test('is inert: escaped, no script, nothing from elsewhere', () => {
    const html = page(`${frameworkText}# <script>alert(1)</script> "x" & \u202e\u0007`);
    expect(html).not.toMatch(/<script|https?:/);
    for (const mark of ['\u202e', '\u0007']) expect(html).not.toContain(mark);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&quot; &amp;');
  });

  test('without the text only the table', () => {
    expect(coverageHtml(coverage, { texts: {} })).not.toContain('<pre>');
  });
});
