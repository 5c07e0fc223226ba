import { expect, test } from 'vitest';
import { run, visit } from './run.ts';

/** Command line → the first line on stderr. Every one: exit 2, nothing on stdout, and where to find help. */
const cases: readonly (readonly [string, string])[] = [
  ['asess x', 'De opdracht “asess” bestaat niet. Bedoelt u assess?'],
  ['brief', 'De opdracht “brief” bestaat niet.'],
  ['--formt json list', 'De opdracht “json” bestaat niet.'],
  ['--verison', 'De optie --verison bestaat hier niet. Bedoelt u --version?'],
  ['assess', 'Er ontbreekt iets: toetsingskader assess BEVINDINGEN'],
  ['assess a b', '“b” is te veel: toetsingskader assess BEVINDINGEN'],
  ['assess a --formaat json', 'De optie --formaat bestaat hier niet. Bedoelt u --format?'],
  ['assess a -x', 'De optie -x bestaat hier niet.'],
  ['assess a --no-detail', 'De optie --no-detail bestaat hier niet.'],
  ['assess a --format', 'De optie --format vraagt een waarde.'],
  ['assess a --format=', 'De optie --format vraagt een waarde.'],
  ['assess a --framework --policy igj', 'De optie --framework vraagt een waarde.'],
  ['assess a --format html', '“html” kan niet bij --format. Kies uit: text, markdown, json.'],
  ['assess a --format jsn', '“jsn” kan niet bij --format. Bedoelt u json? Kies uit: text, markdown, json.'],
  ['assess a --format json --format text', 'De optie --format staat er twee keer.'],
  ['assess a --settled-only', '--settled-only telt alleen samen met --fail-below.'],
  ['assess a --settled-only=yes', 'De optie --settled-only heeft geen waarde.'],
  [
    'assess a --date 20-3-2026',
    '“20-3-2026” bij --date is geen bestaande datum in de jaren 1900 tot en met 2199. Schrijf haar als 2026-03-20.',
  ],
  [
    'assess a --date 2026-02-30',
    '“2026-02-30” bij --date is geen bestaande datum in de jaren 1900 tot en met 2199. Schrijf haar als 2026-03-20.',
  ],
  ['assess a --detail full --format json', '--detail kan alleen bij --format text.'],
  ['assess a --lang fr', '“fr” kan niet bij --lang. Kies uit: nl, en.'],
  ['check', 'Er ontbreekt iets: toetsingskader check BESTAND…'],
  ['check a --format markdown', '“markdown” kan niet bij --format. Kies uit: text, json, sarif, github.'],
  ['check a --output b', 'De optie --output bestaat hier niet.'],
  ['list ggz', '“ggz” is te veel: toetsingskader list'],
  ['show', 'Er ontbreekt iets: toetsingskader show KADER'],
  ['questions', 'Er ontbreekt iets: toetsingskader questions KADER'],
  ['schema', 'Er ontbreekt iets: toetsingskader schema NAAM'],
  ['schema finding', '“finding” kan niet bij schema. Bedoelt u findings?'],
];

test.each(cases)('toetsingskader %s', async (line, message) => {
  const { code, stdout, stderr } = await run(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.split('\n')[0]).toContain(`toetsingskader: ${message}`);
  expect(stderr).toMatch(/\nZie: toetsingskader ([a-z]+ )?--help\n$/);
});

test('in English', async () => {
  const { code, stderr } = await run('assess a --formt json --lang en');
  expect(code).toBe(2);
  expect(stderr).toBe(
    'toetsingskader: There is no option --formt here. Did you mean --format?\nSee: toetsingskader assess --help\n',
  );
});

test('without a command the help stands on stderr', async () => {
  const { code, stdout, stderr } = await run('');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Noem een opdracht\.\n\n/);
});

test('a mistake of ours is one line and exit 70', async () => {
  const stdin = {
    [Symbol.asyncIterator]() {
      throw new RangeError('broken\nin two');
    },
  };
  const { main } = await import('../../src/cli/main.ts');
  const err: string[] = [];
  const sink = { write: (text: string) => err.push(text) };
  const code = await main(['assess', '-'], { stdout: sink, stderr: sink, stdin, env: {}, isTTY: false });
  expect(code).toBe(70);
  expect(err).toEqual(['toetsingskader: onverwachte fout, die bij ons ligt: broken\n']);
});

test('wrong use is seen before anything is read', async () => {
  expect((await run(['assess', visit, '--settled-only'])).code).toBe(2);
});
