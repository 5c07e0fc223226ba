/** What the README shows and names is there, as it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFrameworks, loadFramework, loadPolicy } from '../../src/node.ts';
import { parseCases, runCases } from '../../src/testing.ts';
import { blocks, readme, root } from './blocks.ts';

describe('the README', () => {
  test('shows a norm that stands in the shipped framework, in short', () => {
    const [shown] = parse(blocks('yaml')[0] ?? '') as {
      id: string;
      criteria: { id: string; each: object }[];
    }[];
    const shipped = parse(readFileSync(`${root}frameworks/ggz/1.0.0.yaml`, 'utf8')) as {
      themes: { norms: { id: string; criteria: { id: string; each: object }[] }[] }[];
    };
    const norm = shipped.themes.flatMap(({ norms }) => norms).find(({ id }) => id === shown?.id);
    const criterion = norm?.criteria.find(({ id }) => id === shown?.criteria[0]?.id);
    expect(criterion?.each).toEqual(shown?.criteria[0]?.each);
  });

  test('shows a case that passes, with what its file gives', async () => {
    const { given } = parse(readFileSync(`${root}frameworks/ggz/cases/skv.yaml`, 'utf8'));
    const file = { format: 'cases/1', framework: 'ggz', date: '2026-03-20', given };
    const parsed = parseCases({ ...file, cases: parse(blocks('yaml')[1] ?? '') });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const { counts } = runCases([parsed.value], { frameworks: [await loadFramework('ggz')] });
    expect(counts).toMatchObject({ failed: 0, passed: 3 });
  });

  test('shows a case about a measure that passes', async () => {
    const file = { format: 'cases/1', framework: 'ggz', date: '2026-03-20' };
    const parsed = parseCases({ ...file, cases: parse(blocks('yaml')[2] ?? '') });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const library = { frameworks: [await loadFramework('ggz')], policies: [await loadPolicy('igj')] };
    const { failed, counts } = await runCases([parsed.value], library);
    expect(failed.map(({ message }) => message)).toEqual([]);
    expect(counts).toMatchObject({ passed: 1 });
  });

  test('shows the shipped profile as it is', () => {
    const shipped = parse(readFileSync(`${root}frameworks/profiles/ggz-digitaal.yaml`, 'utf8'));
    expect(parse(blocks('yaml')[3] ?? '')).toEqual(shipped);
  });

  test('names everything that is included', async () => {
    const named = [...readme.matchAll(/^\| `([a-z-]+)` \| .*\|$/gm)].map(([, id = '']) => id);
    const ids = (await listFrameworks()).map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining([...new Set(ids), 'igj']));
  });

  test('every link to a file leads somewhere', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(() => readFileSync(`${root}${link}`)).not.toThrow();
  });
});
