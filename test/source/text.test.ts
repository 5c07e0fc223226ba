import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { readDocument } from '../../src/source/document.ts';
import type { DiagnosticCode } from '../../src/wording/diagnostics/all.ts';

const diagnosticsOf = (input: string | object): readonly Diagnostic[] => {
  const result = readDocument(input);
  return result.ok ? result.warnings : result.diagnostics;
};

const errors: readonly (readonly [DiagnosticCode, string, number, number])[] = [
  ['yaml-syntax', 'a: >x\n b', 1, 5],
  ['yaml-syntax', '- a\nb: c', 2, 1],
  ['tab-indentation', 'a:\n\tb: 1', 2, 1],
  ['tab-indentation', 'a: 1\n\tb: 2', 2, 1],
  ['tab-indentation', 'a: |\n\ttekst', 2, 1],
  ['bad-indentation', 'a:\n  b: 1\n c: 2', 3, 1],
  ['indented-under-value', 'a: 1\n  b: 2', 1, 4],
  ['indented-under-value', 'note: tekst\n  vervolg: en meer', 1, 7],
  ['unquoted-colon', 'titel: raad: tien', 1, 8],
  ['unquoted-colon', 'b: 1\nnote: Zij zei: ja', 2, 7],
  ['unclosed-quote', 'a: 1\nb: "abc', 2, 4],
  ['unclosed-quote', "a: 'abc\nb: 1", 1, 4],
  ['unclosed-quote', 'x:\n  - { a: "Cliënt }\n  - { a: "x" }', 2, 10],
  ['unclosed-bracket', 'a: [1, 2', 1, 4],
  ['unclosed-bracket', 'x:\n  - { a: b\n  - { a: c }\ny: 2', 2, 5],
  ['unclosed-bracket', 'a: {\nb: 1\n}', 1, 4],
  ['unexpected-bracket', 'a: ]', 1, 4],
  ['missing-colon', 'a: b\nc\nd: e', 2, 1],
  ['missing-comma', '{a: 1 b: 2}', 1, 5],
  ['reserved-start', 'a: @jan', 1, 4],
  ['bad-escape', 'a: "C:\\Zorg"', 1, 7],
  ['list-on-key-line', 'a: - b', 1, 4],
  ['text-after-quote', 'a: "x" y', 1, 8],
  ['key-too-long', `- ${'x'.repeat(1100)}: y`, 1, 3],
  ['several-documents', 'a: 1\n---\nb: 2', 2, 1],
  ['several-documents', 'a: 1\n...\nb: 2', 3, 1],
  ['yaml-directive', '%YAML 1.1\n---\na: yes', 1, 1],
  ['yaml-anchor', 'a: &x 1', 1, 4],
  ['yaml-anchor', '&x', 1, 1],
  ['yaml-anchor', 'b:\n  - &x\n    c: 1', 2, 5],
  ['yaml-alias', 'a: *x', 1, 4],
  ['yaml-alias', 'a: *', 1, 4],
  ['yaml-merge-key', '<<: {a: 1}', 1, 1],
  ['yaml-tag', 'a: !eigen 1', 1, 4],
  ['yaml-tag', 'a: !!str 1', 1, 4],
  ['yaml-tag', 'a: !!binary aGVq', 1, 4],
  ['yaml-complex-key', '? [a]\n: b', 1, 3],
  ['yaml-complex-key', ': b', 1, 1],
  ['too-deep', `a: ${'['.repeat(100)}`, 1, 66],
  ['empty-input', '', 1, 1],
  ['empty-input', '# alleen een opmerking', 1, 1],
  ['empty-input', '---', 1, 1],
  ['empty-input', 'null', 1, 1],
  ['control-character', 'a: 1\nb: \u0000', 2, 4],
  ['control-character', 'a: "\\u001b[31m"', 1, 4],
  ['duplicate-key', 'a: 1\nb: 2\na: 3', 3, 1],
  ['duplicate-key', '{ "a": 1, "a": 2 }', 1, 11],
  ['reserved-key', '__proto__: 1', 1, 1],
  ['reserved-key', 'a: { constructor: 1 }', 1, 6],
  ['reserved-key', 'a:\n  toString: 1', 2, 3],
  ['empty-value', 'a: 1\nb:\nc: 2', 2, 1],
  ['empty-value', 'a: ~', 1, 4],
  ['empty-value', '{ "a": null }', 1, 8],
  ['empty-value', '{ dat }', 1, 3],
  ['empty-item', '- a\n-\n- b', 2, 2],
  ['empty-item', '[null]', 1, 2],
  ['inexact-number', 'a: .inf', 1, 4],
  ['inexact-number', 'a: .nan', 1, 4],
  ['inexact-number', 'a: 1e999', 1, 4],
  ['inexact-number', 'a: 12345678901234567890', 1, 4],
  ['text-cut-by-comma', '{ note: Ja, dat }', 1, 9],
  ['text-cut-by-comma', '- { a: 1, note: Ja, dat, en dit, b: 2 }', 1, 17],
  ['text-cut-by-comment', '- { note: Cliënt # 3 }\n- { note: x }', 1, 3],
  ['decimal-comma', '{ value: 0,8 }', 1, 10],
];

describe('mistakes in a text', () => {
  it.each(errors)('%s in %j at %i:%i', (code, text, line, column) => {
    const result = readDocument(text, { file: 'f.yaml' });
    expect(result.ok).toBe(false);
    const [first] = diagnosticsOf(text);
    expect([first?.code, first?.line, first?.column, first?.severity]).toEqual([code, line, column, 'error']);
    for (const one of diagnosticsOf(text)) expect(formatDiagnostic(one)).not.toMatch(/\{[a-zA-Z]+\}/);
  });

  it('refuses a text above 2 MB, also where only its bytes are', () => {
    expect(diagnosticsOf(`a: ${'x'.repeat(2_000_000)}`)).toMatchObject([
      { code: 'input-too-large', line: 1 },
    ]);
    expect(diagnosticsOf(`a: ${'€'.repeat(700_000)}`)).toMatchObject([{ code: 'input-too-large' }]);
    expect(readDocument(`a: ${'x'.repeat(1_999_000)}`).ok).toBe(true);
  });

  it('reports all mistakes at once, in file order', () => {
    const text = 'a: &x 1\nb:\nc: !t 2\na: 3\nd: { note: Ja, dat }\n';
    const found = diagnosticsOf(text).map(({ code, line }) => [code, line]);
    expect(found).toEqual([
      ['yaml-anchor', 1],
      ['empty-value', 2],
      ['yaml-tag', 3],
      ['duplicate-key', 4],
      ['text-cut-by-comma', 5],
    ]);
  });

  it('keeps certain mistakes beside a syntax error and drops guesses', () => {
    const found = diagnosticsOf('a: 1\na: 2\nb:\nc: x: y\n').map(({ code, line }) => [code, line]);
    expect(found).toEqual([
      ['duplicate-key', 2],
      ['unquoted-colon', 4],
    ]);
  });
});

describe('hints at what YAML cut', () => {
  it.each([
    ['note: Cliënt # 3', 1, 7],
    ['title: Kamer #3b', 1, 8],
    ['a:\n  - reason: Zie #melding', 2, 13],
  ])('warns for %j', (text, line, column) => {
    expect(readDocument(text).ok).toBe(true);
    expect(diagnosticsOf(text)).toMatchObject([
      { code: 'text-cut-by-comment', severity: 'warning', line, column },
    ]);
  });

  it.each([
    'value: 3/10  # toelichting',
    'value: 3 # 4 was beter',
    'title: Zorg # van belang',
    'title: Zorg  # 3 van de 4',
    'note: "Cliënt # 3"',
    'note: Cliënt#3',
    'title: Zorg # Let op',
  ])('is silent for %j', (text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  });

  it('warns where a letter was lost to another encoding', () => {
    expect(diagnosticsOf('a: Cli\uFFFDnt')).toMatchObject([
      { code: 'lost-character', severity: 'warning', column: 7 },
    ]);
  });
});

describe('what is read', () => {
  it.each<[string, unknown]>([
    ['\uFEFFa: 1\r\nb: "x"\r\n', { a: 1, b: 'x' }],
    ['a: 1\rb: 2', { a: 1, b: 2 }],
    ['{\n\t"a": [\n\t\t1, true\n\t]\n}', { a: [1, true] }],
    ['{"a": "\\ud83d\\ude00 x\\/y"}', { a: '😀 x/y' }],
    ['---\na: yes\nb: 2026-03-20\n...', { a: 'yes', b: '2026-03-20' }],
    ['2.10: x\n2.1: y\ntrue: z', { '2.10': 'x', '2.1': 'y', true: 'z' }],
    ['a: -0', { a: 0 }],
    ['- a\n- {}\n- []', ['a', {}, []]],
    ['tekst', 'tekst'],
  ])('%j', (text, value) => {
    expect(readDocument(text)).toMatchObject({ ok: true, warnings: [] });
    const result = readDocument(text);
    expect(result.ok && result.value.value).toStrictEqual(value);
  });
});

describe('places', () => {
  const read = (text: string) => {
    const result = readDocument(text, { file: 'f.yaml' });
    if (!result.ok) throw new Error('unreadable');
    return result.value;
  };

  it('gives the place of values and keys, and of the nearest ancestor of what is absent', () => {
    const document = read('a: 1\nb:\n  - c: 2.10\n    d: x\n');
    expect(document.placeOf(['b', 0, 'c'])).toEqual({ line: 3, column: 8, length: 4 });
    expect(document.placeOf(['b', 0, 'c'], 'key')).toEqual({ line: 3, column: 5, length: 1 });
    expect(document.placeOf(['b', 0, 'weg'])).toMatchObject({ line: 3, column: 5 });
    expect(document.placeOf(['b', 0, 'weg', 'verder'], 'key')).toMatchObject({ line: 3, column: 5 });
    expect(document.placeOf(['b', 7])).toMatchObject({ line: 3, column: 3 });
    expect(document.placeOf([])).toMatchObject({ line: 1, column: 1 });
    expect(document.textAt(['b', 0, 'c'])).toBe('2.10');
    expect(document.textAt(['b', 0, 'weg'])).toBeUndefined();
  });

  it('counts columns from the text without byte order mark, whatever the line ends', () => {
    const document = read('\uFEFFa: 1\r\n"é 😀": x\r\n');
    expect(document.placeOf(['a'], 'key')).toMatchObject({ line: 1, column: 1 });
    expect(document.placeOf(['é 😀'])).toEqual({ line: 2, column: 9, length: 1 });
    expect(document.text).toBe('a: 1\r\n"é 😀": x\r\n');
    expect(document.file).toBe('f.yaml');
  });

  it('knows no places in an object', () => {
    const result = readDocument({ a: 1 });
    expect(result.ok && result.value.placeOf(['a'])).toBeUndefined();
  });
});
