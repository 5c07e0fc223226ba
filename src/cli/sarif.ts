import type { Diagnostic, DiagnosticCode } from '../index.ts';
import { LIBRARY } from '../node.ts';
import { diagnosticTexts } from '../wording/diagnostics/all.ts';
import { fill, type Language } from '../wording/language.ts';
import { isLintRule, lintRules } from '../wording/lint.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Diagnostics as a SARIF 2.1.0 log: one run, a rule for every code that occurs, a region for every place. */
export function sarif(diagnostics: readonly Diagnostic[], language: Language) {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: LIBRARY.name,
            version: LIBRARY.version,
            semanticVersion: LIBRARY.version,
            rules: codes.map((code) => ruleOf(code, diagnostics, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes, language)),
      },
    ],
  };
}

function ruleOf(code: DiagnosticCode, diagnostics: readonly Diagnostic[], language: Language) {
  const { what, how } = diagnosticTexts[code];
  const rule = isLintRule(code) ? lintRules[code] : undefined;
  const severity = diagnostics.find((one) => one.code === code)?.severity ?? 'error';
  const page = rule ? 'lint.md' : 'diagnostics.md';
  return {
    id: code,
    shortDescription: { text: rule ? rule.title[language] : general(what[language]) },
    fullDescription: { text: rule ? rule.why[language] : general(what[language]) },
    help: { text: `${general(how[language])} docs/${page}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** A sentence about no case in particular. */
function general(sentence: string): string {
  return sentence.replace(/\[\[.*?\]\]/g, '').replace(/\{[a-zA-Z.]+\}/g, '…');
}

function resultOf(
  { code, severity, args, file, line, column }: Diagnostic,
  codes: readonly DiagnosticCode[],
  language: Language,
) {
  const { what, how } = diagnosticTexts[code];
  const region = line === undefined ? undefined : { startLine: line, startColumn: column ?? 1 };
  const artifactLocation = { uri: encodeURI((file ?? '').replaceAll('\\', '/')) };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: `${fill(what[language], args)} ${fill(how[language], args)}` },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
  };
}
