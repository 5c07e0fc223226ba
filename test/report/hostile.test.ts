import { describe, expect, test } from 'vitest';
import { inert, mapTexts, shortened } from '../../src/report/inert.ts';
import { renderJson } from '../../src/report/json.ts';
import { escaped } from '../../src/report/markdown/escape.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { columnsOf } from '../../src/report/text/layout.ts';
import { renderText } from '../../src/report/text.ts';
import { recommendation } from './advice-fixture.ts';
import { assessment } from './fixture.ts';

/** Every text that a report prints may come from someone else: each is replaced by a hostile one, and nothing happens. */

const hostile = {
  escapes: 'a\u001b[31mred\u001b]0;title\u0007\u0000\b\u007f\u009b2J',
  bidi: 'a\u202ered\u2066\u200f\u061c\ufeff\u{e0041}',
  lines: 'a\nb\r\nc\u2028d\u2029e\u000b\f\u0085\t\n# kop\n| cel |',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;',
  markdown: '# kop *a* _b_ `c` [d](javascript:e) ![f](g) | h | ~~i~~ $j$ \\',
  links: 'https://evil.example www.evil.example <https://evil.example>',
  list: '- a',
  ordered: '1. a',
  quote: '> a',
  template: '{norm} {measure.title} {{ x }} $y$',
  prototype: '__proto__',
  surrogate: 'a\ud800b',
  long: `${'lang '.repeat(3000)}slot`,
  unbroken: 'x'.repeat(5000),
} as const;

/** Words of the format itself: with these changed it would be no assessment any more. */
const FORMAT = new Set([
  'format',
  'kind',
  'state',
  'reason',
  'result',
  'operator',
  'group',
  'class',
  'status',
  'scope',
]);
const LISTS = new Set([
  'role',
  'category',
  'standing',
  'route',
  'action',
  'anchor',
  'when',
  'direction',
  'code',
  'conflict',
  'method',
  'origin',
  'severity',
  'trend',
  'against',
  'by',
  'harm',
]);

/** The same data with every text replaced, but for ids that tie it together and the format's own words. */
function spoiled<T>(data: T, text: string, key = ''): T {
  if (typeof data === 'string') {
    const isOurs = FORMAT.has(key) || LISTS.has(key) || /^[\w./-]+$/.test(data);
    return (isOurs ? data : text) as T;
  }
  if (Array.isArray(data)) return data.map((item) => spoiled(item, text, key)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([name, value]) => [name, spoiled(value, text, name)]);
  return Object.fromEntries(entries) as T;
}

/** Really every text and every key that is not the format's own word, ids included. */
const overwritten = <T>(data: T, text: string): T =>
  mapTexts(data, (own) => (/^[A-Z]/.test(own) ? text : own));

const cases = Object.entries(hostile);

describe.each(cases)('hostile text (%s)', (_name, text) => {
  const inputs = [
    [spoiled(assessment, text), spoiled(recommendation, text)],
    [overwritten(assessment, text), overwritten(recommendation, text)],
  ] as const;

  test('in a terminal moves nothing, colours nothing, reverses nothing', () => {
    for (const [bad, advice] of inputs) {
      for (const detail of ['summary', 'full'] as const) {
        const out = renderText(bad, advice, { detail });
        expect(out.replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u00ad\u200c\u200d])\p{Cf}/u,
        );
        expect(out.split('\n').filter((line) => columnsOf(line) > 100)).toEqual([]);
      }
    }
  });

  test('in markdown is text: no markup, no HTML, no link, no line of its own', () => {
    for (const [bad, advice] of inputs) {
      const out = renderMarkdown(bad, advice);
      expect(out.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u00ad\u200c\u200d])\p{Cf}/u,
      );
      expect(out).not.toMatch(/(?<!\\)<|(?<!\\)(?:\\\\)*\[|(?<!\\)`|(?<!\\)(?:&(?:lt|gt)|:\/\/)|www\./);
      // Only our own headings, and tables keep their columns.
      for (const line of out.split('\n').filter((one) => one.startsWith('| '))) {
        expect([2, 3, 4, 5, 8]).toContain(line.split(/(?<=[^\\](?:\\\\)*) \| /).length);
      }
      expect(out).not.toContain('\n# kop');
    }
  });

  test('in JSON is data', () => {
    for (const [bad, advice] of inputs) {
      const out = renderJson(bad, advice);
      expect(JSON.parse(out)).toEqual(
        JSON.parse(JSON.stringify({ assessment: bad, recommendation: advice })),
      );
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]|(?![\u00ad\u200c\u200d])\p{Cf}/u);
    }
  });
});

describe('length', () => {
  test('long texts end in an ellipsis in text, and are whole in markdown and JSON', () => {
    const long = { ...assessment, title: hostile.long };
    expect(renderText(long)).not.toContain('slot');
    expect(renderText(long)).toContain('…');
    expect(renderMarkdown(long)).toContain('slot');
    expect(renderJson(long)).toContain('slot');
  });

  test('a text is never cut inside a character', () => {
    expect(shortened('abc', 3)).toBe('abc');
    expect(shortened('abcd', 3)).toBe('ab…');
    expect(shortened('a😀b', 3)).toBe('a…');
    expect(shortened('😀😀', 3)).toBe('😀…');
  });

  test('a megabyte takes no time', () => {
    const title = 'a b'.repeat(350_000);
    expect(renderText({ ...assessment, title }).length).toBeLessThan(20_000);
    expect(renderMarkdown({ ...assessment, title })).toContain(title);
  });
});

describe('inert', () => {
  test.each([
    ['  a \n b\t', 'a b'],
    ['\u001b[2J', '␛[2J'],
    ['\u0007\u007f', '␇␡'],
    ['a\u202eb', 'a[U+202E]b'],
    ['\u{e0041}', '[U+E0041]'],
    ['\ud800', '[U+D800]'],
    ['👨‍👩‍👧 café naïef \u00ad', '👨‍👩‍👧 café naïef \u00ad'],
  ])('%j becomes %j', (text, expected) => {
    expect(inert(text)).toBe(expected);
    expect(inert(inert(text))).toBe(inert(text));
  });
});

describe('escaped', () => {
  test.each([
    ['DZ3.1 kent 5 van 6 (Wkkgz 4(1)a) – 80%', 'DZ3.1 kent 5 van 6 (Wkkgz 4(1)a) – 80%'],
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['[x](y) <b> a|b', '\\[x\\](y) \\<b\\> a\\|b'],
    ['- a', '\\- a'],
    ['+1', '\\+1'],
    ['12. a', '12\\. a'],
    ['12) a', '12\\) a'],
    ['# a #', '\\# a \\#'],
    ['=== ', '\\=== '],
    ['AT&T &amp; &#60;', 'AT&T \\&amp; &\\#60;'],
    ['a & b', 'a & b'],
    ['http://a www.b', 'http\\://a www\\.b'],
    ['\\', '\\\\'],
  ])('%j becomes %j', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});
