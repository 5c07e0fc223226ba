import { test } from 'vitest';
import { loadCaseLibrary, loadCases } from '../../../src/node.ts';
import { libraryOf } from '../../../src/testing/library.ts';
import { prepare } from '../../../src/testing/prepare.ts';
import { draftOf } from '../../../src/testing/sites.ts';
import { changesTo } from '../../../src/testing/mutation/changes.ts';
import { reachIn } from '../../../src/testing/mutation/reach.ts';
import { changedDraft, compileChanged, isInvalid } from '../../../src/testing/mutation/compile.ts';
import { mutantOf } from '../../../src/testing/mutation/show.ts';
import { nameOf, notices, rowsFor } from '../../../src/testing/mutation/kill.ts';

test('measure', async () => {
  const cases = await loadCases('frameworks/ggz/cases');
  const lib = await loadCaseLibrary(cases);
  const t0 = performance.now();
  const { rows } = prepare(cases, libraryOf(lib.frameworks, lib.policies));
  console.log('prepare', performance.now() - t0);
  const frows = rows.flatMap((r) => (r.about === 'framework' ? [r] : []));
  const base = frows[0]!.compiled;
  const draft = draftOf(base.framework);
  const changes = changesTo(draft);
  const reach = reachIn(draft);
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    const count: Record<string, number> = {};
    const out: string[] = [];
    let tc = 0, ti = 0, tk = 0, nrows = 0;
    for (const change of changes) {
      const a = performance.now();
      const c = changedDraft(base.framework, draft, change, reach(change.owner, change.criterion));
      const inv = isInvalid(c);
      const b = performance.now(); ti += b - a;
      if (inv) { count.invalid = (count.invalid ?? 0) + 1; continue; }
      if (['harm', 'repair-within'].includes(change.kind)) { count.not = (count.not ?? 0) + 1; continue; }
      const m = compileChanged(base, c);
      const d = performance.now(); tc += d - b;
      const list = rowsFor(frows, c);
      const by = list.find((r) => { nrows++; return notices(r, m, c); });
      tk += performance.now() - d;
      if (by) count.killed = (count.killed ?? 0) + 1;
      else { count.survived = (count.survived ?? 0) + 1; const x = mutantOf(change, base.framework); out.push(`${x.line} ${x.kind} ${x.at}: ${x.before} => ${x.after}`); }
    }
    const ms = performance.now() - start;
    console.log(changes.length, ms, (changes.length / ms * 1000).toFixed(0) + '/s', count, { ti, tc, tk, nrows });
    if (round === 1) console.log(out.join('\n'));
  }
});
