/**
 * What the shipped cases say that measures rest on, against the law itself: which article opens what, written down again from
 * the Acts (Wkkgz 27, 29 and 30, Jeugdwet 9.3, 9.5 and 9.6, Wtza 12, Wmcz 15(2), Wabvpz 15l and 15m), apart from the policy.
 */
import { describe, expect, test } from 'vitest';
import type { Framework, Norm } from '../../src/index.ts';
import { loadCaseLibrary, loadCases } from '../../src/node.ts';
import type { Case, TableRow } from '../../src/testing.ts';

type Opens = 'aanwijzing' | 'last' | 'last-later' | 'boete';

/** What a breach of an article opens; `last-later` only when an aanwijzing or bevel was not obeyed. */
const LAW: readonly (readonly [RegExp, readonly Opens[]])[] = [
  [/^wkkgz (2|3|3a|4\(1\)|5|6|7|8|9|10)(\(.*)?[ab]?$/, ['aanwijzing', 'last-later']],
  // By or under 2 to 10: derived, the decrees do not say it.
  [/^(ub-wkkgz (4\.1|6\.1)|besluit-meldcode 2)(\(.*)?$/, ['aanwijzing', 'last-later']],
  [/^(wkkgz 4\(2\)|ub-wkkgz 3\.1(\(2\))?|wkkgz 11\(1\))$/, ['boete']],
  [/^(wkkgz (13|15|17|18)(\(.*)?|ub-wkkgz 7\.1)$/, ['last']],
  [/^(wtza 3|wmcz (2|3\(1\)|10|14\(1\)))$/, ['last']],
  [/^(wabvpz 15(d|e|ea)|begz (3|5|6)(\(.*)?)$/, ['aanwijzing', 'last']],
  [/^jeugdwet (4\.2\.1\((1|2|5)\)|4\.4\.1)$/, ['aanwijzing', 'last']],
  [/^jeugdwet 4\.1\.(6(\(.*)?|8)$/, ['aanwijzing', 'last-later', 'boete']],
  [/^(jeugdwet|besluit-jeugdwet) /, ['aanwijzing', 'last-later']],
];

const opensOf = (article: string) => LAW.find(([pattern]) => pattern.test(article))?.[1] ?? [];

const some = (articles: readonly string[], ...what: readonly Opens[]) =>
  articles.filter((article) => what.some((one) => opensOf(article).includes(one)));

/** What is breached: the articles of the criterion that the row names, else those of the norm. */
function breachedIn(
  { norms, fieldNorms }: { norms: readonly Norm[] } & Framework,
  own: Case,
  { it }: TableRow,
) {
  const norm = norms.find(({ id }) => own.id === `grondslag-${id.toLowerCase()}`);
  const criterion = norm?.criteria.find(({ id }) => it.startsWith(`${id} zakt`));
  const sources = criterion?.sources ?? norm?.sources ?? [];
  return [...new Set(sources.flatMap((one) => (fieldNorms[one] ? (fieldNorms[one].elaborates ?? []) : one)))];
}

/** What must come out by the law, for how the rows are made: danger, no trust, and perhaps a measure that was not followed. */
function expectedOn(articles: readonly string[], running: unknown) {
  const isLast = running === 'aanwijzing';
  const heaviest = isLast ? some(articles, 'last', 'last-later') : some(articles, 'aanwijzing');
  const urgent = some(articles, 'aanwijzing');
  const fined = running === 'waarschuwing' ? some(articles, 'boete') : [];
  const asked = isLast ? 'last-onder-dwangsom' : 'aanwijzing';
  return {
    expect: heaviest.length > 0 ? asked : 'verscherpt-toezicht',
    bevel: urgent.length > 0,
    boete: fined.length > 0,
    articles: [...new Set([...heaviest, ...urgent, ...fined])].sort(),
    barred: {
      [asked]: heaviest.length < articles.length,
      bevel: urgent.length < articles.length,
      boete: some(articles, 'boete').length > fined.length,
    },
  };
}

const FRAMEWORKS = ['ggz', 'e-health', 'jeugd-nieuwe-toetreders', 'nieuwe-zorgaanbieders'];

describe.each(FRAMEWORKS)('%s', (name) => {
  test('every row says what the law says', async () => {
    const files = (await loadCases(name)).filter(({ file }) => file?.endsWith('bevoegdheden.yaml'));
    const { frameworks } = await loadCaseLibrary(files);
    const framework = frameworks.at(-1);
    if (!framework) throw new Error(name);
    const norms = framework.themes.flatMap((theme) => theme.norms);
    let rows = 0;
    for (const own of files.flatMap(({ cases }) => cases))
      for (const row of own.table ?? []) {
        rows += 1;
        const articles = breachedIn({ ...framework, norms }, own, row);
        expect([own.id, row.it, articles.length > 0]).toEqual([own.id, row.it, true]);
        const wanted = expectedOn(articles, row.set.running);
        const { expect: measure, beside = [], articles: rests = [], barred = [] } = row;
        const said = Object.fromEntries(Object.keys(wanted.barred).map((id) => [id, barred.includes(id)]));
        expect([
          own.id,
          row.it,
          {
            expect: measure,
            bevel: beside.includes('bevel'),
            boete: beside.includes('boete'),
            articles: [...rests].sort(),
            barred: said,
          },
        ]).toEqual([own.id, row.it, wanted]);
      }
    expect(rows).toBeGreaterThan(50);
    // Every tested norm has a case of its own.
    const tested = norms
      .filter(({ status }) => status === 'tested')
      .map(({ id }) => `grondslag-${id.toLowerCase()}`);
    expect(files.flatMap(({ cases }) => cases.map(({ id }) => id)).toSorted()).toEqual(tested.toSorted());
  });
});
