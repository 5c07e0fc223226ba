import type { CaseResults, FailedRow, RanRow } from '../testing.ts';

/** Results as JUnit XML: a suite per file, a test per row. */
export function junit({ passed, failed, counts }: CaseResults): string {
  const rows = [...passed, ...failed];
  const files = [...new Set(rows.map(({ file = '' }) => file))].sort();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${counts.rows}" failures="${counts.failed}">`,
    ...files.flatMap((file) =>
      suite(
        file,
        rows.filter((row) => (row.file ?? '') === file),
      ),
    ),
    '</testsuites>',
  ].join('\n');
}

function suite(file: string, rows: readonly (RanRow | FailedRow)[]): readonly string[] {
  const failures = rows.filter((row) => 'message' in row).length;
  const inOrder = [...rows].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return [
    `  <testsuite name="${escaped(file)}" tests="${rows.length}" failures="${failures}">`,
    ...inOrder.flatMap((row) => testcase(row, file)),
    '  </testsuite>',
  ];
}

function testcase(row: RanRow | FailedRow, file: string): readonly string[] {
  const name = row.row === undefined ? row.case : `${row.case}: ${row.row}`;
  const line = row.line === undefined ? '' : ` line="${row.line}"`;
  const start = `    <testcase classname="${escaped(row.subject)}" name="${escaped(name)}" file="${escaped(file)}"${line}`;
  if (!('message' in row)) return [`${start}/>`];
  const short = row.message.split('\n').slice(1, 3).join(' ').replace(/ +/g, ' ').trim();
  return [
    `${start}>`,
    `      <failure message="${escaped(short)}">${escaped(row.message)}</failure>`,
    '    </testcase>',
  ];
}

/** Text for XML; what XML cannot hold becomes a replacement character. */
function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  const safe = text.replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF\p{Cs}]/gu, '\uFFFD');
  return safe.replace(/[&<>"]/g, (character) => `&${names[character]};`);
}
