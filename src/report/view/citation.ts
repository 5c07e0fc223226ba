import type { CitedFinding, Lexicon } from './lexicon.ts';

/** Ids shown per source before the rest is counted. */
const MOST_IDS = 12;

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
  return [...byNote].map(([note, cited]) => `${note} (${cited.join(', ')})`);
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
  const shown = ids.slice(0, MOST_IDS).join(', ');
  const rest = ids.length - MOST_IDS;
  const listed = rest > 0 ? say('andMore', { shown, rest }) : shown;
  return source === '' ? listed : `${source} (${listed})`;
}
