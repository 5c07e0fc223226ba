/** Input that looks nasty and is fine, and input that stays nasty the second time. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseFindings } from '../../src/findings/parse.ts';
import { parseFramework, parseLibrary } from '../../src/framework/parse.ts';
import { fixture, foundIn, framework, library, parse, replaced } from './inputs.ts';

const kader = fixture('good/kader.yaml');
const findings = fixture('good/bevindingen.yaml');
const goodFiles = ['bibliotheek', 'kader', 'bevindingen', 'beleid', 'dossier', 'gevallen'] as const;

const placed = (found: readonly Diagnostic[]) =>
  found.map(({ code, line, column }) => `${code} ${line}:${column}`);

/** The same text, wrong at one place: `value: 80` on line 22 becomes a text. */
const wrong = replaced('good/bevindingen.yaml', 'DZ3.5, value: 80 }', 'DZ3.5, value: tachtig }');
const place = placed(foundIn(parse(wrong)));

describe('the good fixtures', () => {
  it.each(goodFiles)('%s.yaml gives no diagnostics', (name) => {
    expect(foundIn(parse(fixture(`good/${name}.yaml`)))).toEqual([]);
  });
});

describe('a text may', () => {
  it('start with a byte order mark, which does not move line 1', () => {
    expect(foundIn(parse(`\uFEFF${findings}`))).toEqual([]);
    const { line, column } = foundIn(parseFindings('\uFEFFkinds: desk'))[0] ?? {};
    expect([line, column]).toEqual([1, 1]);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end its lines with %s, with the same line numbers', (_, ending) => {
    expect(foundIn(parse(findings.replaceAll('\n', ending)))).toEqual([]);
    expect(placed(foundIn(parse(wrong.replaceAll('\n', ending))))).toEqual(place);
    expect(place).toEqual(['value-of-other-type 22:36']);
  });

  it('be JSON, with places and with the same hash as YAML', () => {
    const json = JSON.stringify(
      {
        format: 'findings/1',
        framework: { id: 'kader', version: '1.0.0' },
        date: '2026-03-20',
        kind: 'desk',
        provider: { id: 'zorghuis', name: 'Zorghuis' },
        findings: [{ criterion: 'SKV2.2', value: 'ja' }],
      },
      undefined,
      2,
    );
    expect(placed(foundIn(parseFindings(json, { framework })))).toEqual(['yes-no 16:16']);
    const mended = parseFindings(json.replace('"ja"', 'true'), { framework });
    const yaml = parseFindings(
      'format: findings/1\nframework: { version: 1.0.0, id: kader }\ndate: 2026-03-20\nkind: desk\n' +
        'provider: { id: zorghuis, name: Zorghuis }\nfindings: [{ criterion: SKV2.2, value: true }]\n',
      { framework },
    );
    expect(mended.ok && yaml.ok && mended.value.sha256 === yaml.value.sha256).toBe(true);
  });

  it('hold comments, and sentences over several lines', () => {
    const text = replaced(
      'good/bevindingen.yaml',
      'title: Bezoek aan De Linde',
      '# Alleen De Linde.\ntitle: >-   # over twee regels\n  Bezoek aan\n  De Linde',
    );
    const result = parse(text);
    expect(result.ok && result.value).toMatchObject({ title: 'Bezoek aan De Linde' });
  });

  it.each(['DZ3.2', '"DZ3.2"', "'DZ3.2'"])('write the id %s with or without quotes', (id) => {
    expect(
      foundIn(parse(replaced('good/bevindingen.yaml', 'criterion: DZ3.2,', `criterion: ${id},`))),
    ).toEqual([]);
  });

  it.each(['1.0.0', '"1.0.0"'])('write the version %s with or without quotes', (version) => {
    const text = replaced('good/bevindingen.yaml', 'version: 1.0.0', `version: ${version}`);
    expect(foundIn(parse(text))).toEqual([]);
  });

  it.each(['2026-03-20', '"2026-03-20"'])('write the date %s with or without quotes', (date) => {
    expect(
      foundIn(parse(replaced('good/bevindingen.yaml', 'date: 2026-03-20\n', `date: ${date}\n`))),
    ).toEqual([]);
  });

  it.each(['7/8', '"7 / 8"', '{ inspected: 8, satisfied: 7 }'])('write a sample as %s', (sample) => {
    expect(foundIn(parse(replaced('good/bevindingen.yaml', 'value: 7/8', `value: ${sample}`)))).toEqual([]);
  });

  it('start with --- and end with ...', () => {
    expect(foundIn(parse(`---\n${findings}...\n`))).toEqual([]);
  });

  it('repeat the id of a norm while the validities do not overlap', () => {
    const again = kader.slice(kader.indexOf('      - id: SKV5'), kader.indexOf('facts:\n  badkamers'));
    const text = kader
      .replace('id: SKV5\n', 'id: SKV5\n        valid: { until: 2026-06-30 }\n')
      .replace(
        '\nfacts:\n',
        `${again.replace('id: SKV5\n', 'id: SKV5\n        valid: { from: 2026-07-01 }\n').trimEnd()}\n\nfacts:\n`,
      );
    expect(foundIn(parse(text))).toEqual([]);
    const overlapping = text.replace('until: 2026-06-30', 'until: 2026-07-01');
    expect(foundIn(parse(overlapping)).map(({ code }) => code)).toContain('duplicate-id');
  });
});

describe('names of JavaScript itself', () => {
  it.each(['__proto__', 'constructor', 'toString', 'prototype'])('%s is no key', (key) => {
    const inYaml = foundIn(parse(replaced('good/bevindingen.yaml', 'verblijf: true', `${key}: true`)));
    expect(inYaml.map(({ code }) => code)).toEqual(['reserved-key']);
    const object = JSON.parse(`{ "format": "findings/1", "context": { "${key}": true } }`);
    expect(foundIn(parseFindings(object))[0]?.code).toBe('reserved-key');
    expect(Object.prototype).not.toHaveProperty('true');
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('%s is no id', (id) => {
    expect(placed(foundIn(parse(replaced('good/kader.yaml', '  - id: SKV\n', `  - id: ${id}\n`))))).toEqual([
      'reserved-id 64:9',
    ]);
    const criterion = foundIn(
      parse(replaced('good/bevindingen.yaml', 'criterion: SKV2.2,', `criterion: ${id},`)),
    );
    expect(criterion.map(({ code }) => code)).toEqual(['unknown-criterion']);
  });
});

describe('depth', () => {
  const deepText = `format: framework/1\napplies: ${'{ not: '.repeat(10_000)}{ fact: a }${' }'.repeat(10_000)}\n`;
  const deepObject = () => {
    let object: object = { fact: 'a' };
    for (let depth = 0; depth < 10_000; depth++) object = { not: object };
    return { format: 'framework/1', applies: object };
  };

  it('of 10,000 is refused, and the process lives on to refuse it again', () => {
    for (const _ of [1, 2]) {
      expect(foundIn(parse(deepText)).map(({ code }) => code)).toEqual(['too-deep']);
      expect(foundIn(parseFramework(deepObject())).map(({ code }) => code)).toEqual(['too-deep']);
      expect(foundIn(parseLibrary(`${'- '.repeat(10_000)}x`)).map(({ code }) => code)).toEqual(['too-deep']);
    }
  });
});

describe('everything that is wrong is told at once', () => {
  const files = [
    [
      'kader.yaml',
      replaced('good/kader.yaml', 'title: Voorbeeldkader', 'titel: Voorbeeldkader').replace(
        'scale: igj-4',
        'scale: igj-5',
      ),
    ],
    [
      'bezoek.yaml',
      replaced('good/bevindingen.yaml', 'kind: first-visit', 'kind: eerste-bezoek')
        .replace('visited: true', 'visited: ja')
        .replace('DZ3.4, value: 7/8', 'DZ3.4, valeu: 7/8'),
    ],
    [
      'bieb.yaml',
      replaced('good/bibliotheek.yaml', 'version: 1.0.0', 'version: 1.0')
        .replace('type: integer', 'type: int')
        .replace('value: 10 }', 'value: tien }'),
    ],
  ] as const;

  it('per file in file order, with the name of the file', () => {
    const found = files.flatMap(([name, text]) => foundIn(parse(text, name)));
    expect(found.map(({ file, code, line, column }) => `${file}:${line}:${column} ${code}`)).toEqual([
      'kader.yaml:5:1 misspelled-key',
      'kader.yaml:10:8 misspelled-value',
      'bezoek.yaml:5:7 unknown-value',
      'bezoek.yaml:12:44 yes-no',
      'bezoek.yaml:24:25 misspelled-key',
      'bieb.yaml:4:10 unquoted-number',
      'bieb.yaml:9:11 unknown-value',
      'bieb.yaml:26:41 expected-number',
    ]);
  });

  it('mistakes in meaning too, those of a library with the name of the library', () => {
    const twice = parseLibrary(
      replaced(
        'good/bibliotheek.yaml',
        'from: 2020-07-01, value: 10 }',
        'from: 2020-07-01, value: 10 }, { from: 2021-01-01, value: 12 }',
      ),
      { file: 'bieb.yaml' },
    );
    expect(foundIn(twice).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'bieb.yaml threshold-overlap',
    ]);
    const own = parseLibrary(fixture('good/bibliotheek.yaml'), { file: 'bieb.yaml' });
    if (!own.ok) throw new Error('The library is good.');
    const text = replaced('good/kader.yaml', 'sources: [wkkgz 9, gm-naasten]', 'sources: [wkkgz 99]')
      .replace('value: wekelijks }', 'value: weekelijks }')
      .replace('id: SKV5.2', 'id: SKV5.1');
    const found = foundIn(parseFramework(text, { file: 'kader.yaml', libraries: [own.value] }));
    expect(found.map(({ file, code }) => `${file} ${code}`).toSorted()).toEqual([
      'kader.yaml duplicate-id',
      'kader.yaml misspelled-value',
      'kader.yaml unknown-source',
    ]);
    const lines = found.filter(({ file }) => file === 'kader.yaml').map(({ line }) => line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('a slip that a group passes down to many findings is told once', () => {
    const text = replaced(
      'good/bevindingen.yaml',
      'unit: linde\n    findings:',
      'unit: lnide\n    findings:',
    );
    expect(placed(foundIn(parse(text)))).toEqual(['unknown-unit 18:11']);
    const rows = replaced('good/bevindingen.yaml', 'record: personeelsdossier', 'record: personeelsdosier');
    expect(placed(foundIn(parse(rows)))).toEqual(['unknown-record 25:13']);
  });

  it('the library given along does not matter to a framework that does not use it', () => {
    expect(foundIn(parseFramework(kader, { libraries: [library, library] }))).toEqual([]);
  });
});
