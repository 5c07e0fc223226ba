/** Through the real assessment: the visit that comes with the package. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { parseFindings } from '../../src/findings/parse.ts';
import { parseFramework, parseLibrary } from '../../src/framework/parse.ts';
import { parseRecommendation } from '../../src/intervention/parse-recommendation.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { igj } from './policies.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function visit() {
  const library = parseLibrary(read('frameworks/shared/zorg.yaml'));
  if (!library.ok) throw new Error('library');
  const framework = parseFramework(read('frameworks/ggz/1.0.0.yaml'), { libraries: [library.value] });
  if (!framework.ok) throw new Error('framework');
  const findings = parseFindings(read('examples/ggz-visit/findings.yaml'));
  if (!findings.ok) throw new Error('findings');
  return { assessment: assess(framework.value, findings.value), context: findings.value.context ?? {} };
}

test('the example gets one measure, on what was seen, without questions', async () => {
  const { assessment, context } = visit();
  const found = await recommend(assessment, igj, { context });
  expect(found.range).toMatchObject({ exact: true });
  expect(found.range.measures).toHaveLength(1);
  expect(found.questions).toEqual([]);
  const visited = assessment.units.filter((unit) => unit.visited).map(({ id }) => id);
  for (const { units } of found.measures) expect(visited).toEqual(expect.arrayContaining([...units]));
  expect(found.scope.notVisited.map(({ id }) => id)).toEqual(assessment.notVisited);
  expect(found.diagnostics.filter(({ code }) => code === 'article-without-power')).toEqual([]);
  expect(parseRecommendation(JSON.stringify(found)).ok).toBe(true);
});

test('with nothing known of the context there is a sound range, in bounded time', async () => {
  const { assessment, context } = visit();
  const known = await recommend(assessment, igj, { context });
  const found = await recommend(assessment, igj, { context: {} });
  expect(found.range.measures).toEqual(expect.arrayContaining([...known.range.measures]));
  const later = await recommend({ ...assessment, kind: 'follow-up' }, igj, { context: {} });
  expect(later.range.measures.length).toBeGreaterThan(1);
  expect(later.questions.length).toBeGreaterThan(0);
}, 30_000);
