/** Judging one norm alone gives what the assessment of the whole framework gives. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitFindings } from '../../src/findings/parse.ts';
import type { Assessment, Missing, Verdict } from '../../src/index.ts';
import { assess, parseFindings } from '../../src/index.ts';
import { loadCaseLibrary, loadCases } from '../../src/node.ts';
import type { FrameworkRow } from '../../src/testing/fit.ts';
import { gotOf, outcomeOf } from '../../src/testing/got.ts';
import { libraryOf } from '../../src/testing/library.ts';
import { prepare } from '../../src/testing/prepare.ts';
import type { Row } from '../../src/testing/rows.ts';
import { sound } from './build.ts';

const root = fileURLToPath(new URL('../../frameworks', import.meta.url));
const names = readdirSync(root).filter((name) => readdirSync(`${root}/${name}`).includes('cases'));

/** The rows about frameworks, ready to judge. */
async function rowsOf(name: string): Promise<readonly FrameworkRow[]> {
  const cases = await loadCases(`${root}/${name}/cases`);
  const { frameworks, policies } = await loadCaseLibrary(cases);
  const { rows } = prepare(cases, libraryOf(frameworks, policies));
  return rows.flatMap((row) => (row.about === 'framework' ? [row] : []));
}

const ids = (missing: readonly Missing[]) => [
  ...new Set(missing.map(({ kind, id, item }) => (kind === 'record' ? (item ?? id) : id))),
];

/** The same, read from the whole assessment. */
function gotFrom({ themes, overall }: Assessment, { kind, subject, record }: Row) {
  const ofVerdict = ({ state, level, possible, missing }: Verdict) => ({
    outcome: state === 'undetermined' ? possible : [level ?? state],
    missing: ids(missing),
  });
  const norms = themes.flatMap((theme) => theme.norms);
  const verdict = {
    overall: overall.verdict,
    theme: themes.find(({ id }) => id === subject)?.verdict,
    norm: norms.find(({ id }) => id === subject)?.verdict,
  };
  if (kind === 'overall' || kind === 'theme' || kind === 'norm') {
    const found = verdict[kind];
    return found ? ofVerdict(found) : { outcome: ['no-weighing'], missing: [] };
  }
  const criterion = norms.flatMap(({ criteria }) => criteria).find(({ id }) => id === subject);
  if (!criterion) throw new Error(`no criterion ${subject}`);
  const { outcome, possible, missing, trace } = criterion;
  if (!record) return { outcome: outcome === 'undetermined' ? possible : [outcome], missing: ids(missing) };
  const facts = missing.filter((one) => one.kind === 'record');
  return { outcome: [trace.records?.[0]?.result ?? 'not-tested'], missing: ids(facts) };
}

describe.each(names)('%s', async (name) => {
  const rows = await rowsOf(name);

  test('every row', () => {
    for (const { row, compiled, findings } of rows) {
      const { evidence } = fitFindings(compiled, findings);
      const got = gotOf(row, { compiled, findings, evidence });
      expect([row.case.id, row.it, got]).toEqual([
        row.case.id,
        row.it,
        gotFrom(assess(compiled, findings), row),
      ]);
      expect(outcomeOf(row, { compiled, findings, evidence })).toEqual(got.outcome);
    }
  });

  test.runIf(rows.length > 0)('any row with some of what it gives left out', () => {
    const index = fc.nat({ max: rows.length - 1 });
    fc.assert(
      fc.property(index, fc.infiniteStream(fc.boolean()), (at, kept) => {
        const { row, compiled, findings } = rows[at] as FrameworkRow;
        const { framework, date, kind, provider, overrides } = findings;
        const left = findings.findings.filter(() => kept.next().value);
        const fewer = sound(
          parseFindings({
            format: 'findings/1',
            framework: { id: framework.id, version: framework.version },
            date,
            kind,
            provider: { id: provider.id, name: provider.name },
            findings: left.map((finding) => ({ ...finding })),
            overrides: overrides.filter(() => kept.next().value).map((one) => ({ ...one })),
          }),
        );
        const bare = { ...row, record: undefined };
        const { evidence } = fitFindings(compiled, fewer);
        const visit = { compiled, findings: fewer, evidence };
        expect(gotOf(bare, visit)).toEqual(gotFrom(assess(compiled, fewer), bare));
        expect(outcomeOf(bare, visit)).toEqual(gotOf(bare, visit).outcome);
      }),
      { numRuns: 60 },
    );
  });
});
