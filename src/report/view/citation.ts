import type { CitedFinding, Lexicon } from './lexicon.ts';

/** Ids shown per source before the rest is counted. */
const MOST_IDS = 12;

/** A finding or record row as a reader knows it: `personeelsdossier/P6` and `klacht/oever/K2` lose what only makes them unique. */
export function idWords(id: string): string {
  const [record = '', ...rest] = id.split('/');
  const row = rest.at(-1);
  return row === undefined ? record : `${record} ${row}`;
}

/** Ids one after the other, the kind of record said once: `B4, klacht K1, K2`. */
export function idsPhrase(ids: readonly string[]): string {
  let before = '';
  const words = ids.map((id) => {
    const [record = '', ...rest] = id.split('/');
    const row = rest.at(-1);
    const isSame = row !== undefined && record === before;
    before = row === undefined ? '' : record;
    return isSame ? row : idWords(id);
  });
  return words.join(', ');
}

/** The sources of findings with their ids: `Cliëntdossiers Linde (B4, B5); Rondgang afdeling A (B9)`. */
export function citationOf(ids: readonly string[], lexicon: Lexicon): string {
  const bySource = new Map<string, string[]>();
  for (const id of ids) {
    const source = lexicon.finding(id)?.source ?? '';
    bySource.set(source, [...(bySource.get(source) ?? []), id]);
  }
  return [...bySource].map(([source, cited]) => group(source, cited, lexicon)).join('; ');
}

/** What was noted beside the findings, with the id: `Twee deuren stonden open. (B12)`. */
export function notesOf(ids: readonly string[], lexicon: Lexicon): readonly string[] {
  const findings = ids.map((id) => lexicon.finding(id)).filter((finding) => finding !== undefined);
  const byNote = new Map<string, string[]>();
  for (const { id, note } of findings) if (note) byNote.set(note, [...(byNote.get(note) ?? []), id]);
  return [...byNote].map(([note, cited]) => `${note} (${idsPhrase(cited)})`);
}

/** Remarks about a criterion in a unit: shown, never counted. */
export function remarksOn(
  findings: readonly CitedFinding[],
  { id, unit }: { readonly id: string; readonly unit?: string },
): readonly string[] {
  return findings
    .filter((finding) => finding.remark !== undefined && finding.criterion === id && finding.unit === unit)
    .map((finding) => `${finding.remark} (${finding.id})`);
}

function group(source: string, ids: readonly string[], { say }: Lexicon): string {
  const shown = idsPhrase(ids.slice(0, MOST_IDS));
  const rest = ids.length - MOST_IDS;
  const listed = rest > 0 ? say('andMore', { shown, rest }) : shown;
  return source === '' ? listed : `${source} (${listed})`;
}
