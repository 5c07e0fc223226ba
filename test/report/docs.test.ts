import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../src/index.ts';
import { listFrameworks, loadCases, loadFramework } from '../../src/node.ts';
import { type CaseFile, renderDocs } from '../../src/report.ts';
import { hostile } from '../hostile/strings.ts';

const editions = await listFrameworks();
const shipped = await Promise.all(
  editions.map(async ({ id, version, file }) => ({
    name: `${id} ${version}`,
    framework: await loadFramework(file),
    cases: await loadCases(id).catch(() => []),
  })),
);
const markdown = new MarkdownIt();

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** Everything a reader has to find. */
function wordsIn({ title, basis, themes, gradings, thresholds }: Framework): readonly string[] {
  const norms = themes.flatMap((theme) => theme.norms);
  const criteria = norms.flatMap((norm) => norm.criteria);
  return [
    title,
    basis,
    ...themes.map((theme) => `${theme.id} ${theme.title}`),
    ...norms.flatMap((norm) => [`${norm.id} ${norm.title}`, norm.harm.because]),
    ...criteria.flatMap((one) => [`${one.id} ${one.title}`, ...(one.question ? [one.question] : [])]),
    ...Object.values(gradings).flatMap(({ levels }) => levels.flatMap(({ because }) => because ?? [])),
    ...Object.values(thresholds).map((threshold) => threshold.title),
  ].map((text) => text.replace(/\s+/g, ' ').trim());
}

describe.each(shipped)('$name', ({ framework, cases }) => {
  const html = renderDocs(framework, { format: 'html', cases });
  const page = renderDocs(framework, { cases });

  test('says everything, in both formats', () => {
    const [inHtml, inMarkdown] = [plain(html), plain(markdown.render(page))];
    for (const text of wordsIn(framework)) {
      expect(inHtml).toContain(text);
      expect(inMarkdown).toContain(text);
    }
    for (const text of [inHtml, inMarkdown]) expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  });

  test('is one page that stands on its own and is sound', () => {
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/);
    const tags = html.replace(/<style>[\s\S]*<\/style>/, '');
    for (const name of ['section', 'dl', 'dd', 'table', 'ul', 'li', 'p', 'a', 'div', 'main'])
      expect([name, matches(tags, new RegExp(`(<${name}[ >])`, 'g')).length]).toEqual([
        name,
        matches(tags, new RegExp(`(</${name}>)`, 'g')).length,
      ]);
    const ids = matches(tags, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const links = matches(tags, /href="([^"]+)"/g);
    for (const link of links)
      if (link.startsWith('#')) expect(ids).toContain(link.slice(1));
      else
        expect(link).toMatch(
          /^https:\/\/wetten\.overheid\.nl\/(BWBR\d{7}|jci1\.3:c:BWBR\d{7}&amp;artikel=[\w.:%]+)$/,
        );
    const { themes } = framework;
    for (const { id } of themes.flatMap((theme) => [theme, ...theme.norms]))
      expect(links).toContain(`#${id}`);
  });

  test('the contents in markdown lead somewhere', () => {
    const links = matches(page, /\]\(#([^)]+)\)/g);
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links).size).toBe(links.length);
  });

  test('every case of this edition is an example', () => {
    const { id, valid } = framework;
    for (const file of cases)
      for (const one of file.cases) {
        const date = one.date ?? file.date;
        const isOurs = file.framework === id && date >= (valid.from ?? '') && date <= (valid.until ?? '~');
        const first = one.table?.find(({ expect: want }) => want !== undefined)?.it;
        if (isOurs && first !== undefined) expect(plain(html)).toContain(first.replace(/\s+/g, ' '));
      }
  });
});

const ggz = shipped.find(({ framework }) => framework.id === 'ggz')?.framework;
if (!ggz) throw new Error('no ggz');

describe('what it says', () => {
  const page = renderDocs(ggz);

  test('a criterion: question, answer, how it counts, sources with links', () => {
    const [, part = ''] = /(#### DZ3\.3 [\s\S]*?)\n#{2,4} /.exec(page) ?? [];
    expect(part).toContain('- **Antwoord:** telling van Personeelsdossier');
    expect(part).toContain('- **Telt mee als:** startdatum: op of na 1 januari 2016');
    expect(part).toContain('  - VOG afgegeven op: op of na startdatum min 3 maanden');
    expect(part).toContain('volgens de gradatie “Elk dossier moet in orde zijn”');
    expect(part).toMatch(
      /\[Wkkgz 4\(2\): [^\]]+\]\(https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0037173&artikel=4\)/,
    );
  });

  test('a weighing in words, with its reasons', () => {
    expect(page).toContain(
      '| Voldoet grotendeels | aandeel dat uitkomt op voldoet grotendeels of beter: ten minste 60% en aantal van wat essentieel is dat uitkomt op voldoet grotendeels niet of slechter: 0 | Ten minste drie van de vijf',
    );
    expect(page).toContain('| Voldoet niet | in alle andere gevallen |');
  });

  test('thresholds with their dates, and what was not confirmed', () => {
    expect(page).toMatch(/\| clientenraad \| [^|]+ \| 10 \| vanaf 1 juli 2020 \|/);
    expect(page).toMatch(/\| 25 \| 1 januari 2022 tot en met 30 juni 2025 \|[^\n]*niet nagelezen/);
  });

  test('in English', () => {
    const english = renderDocs(ggz, { language: 'en' });
    expect(english).toContain('- **Valid:** 1 January 2026 to 31 December 2027 inclusive');
    expect(english).toContain('in all other cases');
    expect(english).not.toMatch(/\*\*Inhoud|Vraag:|## Drempels|## Gradaties|zonder einde/);
    expect(renderDocs(ggz, { language: 'en', format: 'html' })).toContain('<html lang="en">');
  });

  test('the same twice, and without cases no examples', () => {
    expect(renderDocs(ggz)).toBe(page);
    expect(page).not.toContain('Voorbeelden');
  });

  test('what cannot be asked is a mistake', () => {
    // @ts-expect-error no such format
    expect(() => renderDocs(ggz, { format: 'pdf' })).toThrow(TypeError);
    // @ts-expect-error no such language
    expect(() => renderDocs(ggz, { language: 'de' })).toThrow(TypeError);
  });

  test('a law without BWB id has no link', () => {
    const laws = { ...ggz.laws, wkkgz: { title: 'Wkkgz', bwb: 'javascript:alert(1)' } };
    const html = renderDocs({ ...ggz, laws }, { format: 'html' });
    expect(html).not.toContain('javascript:');
    expect(html).not.toContain('BWBR0037173');
  });
});

/** Every text that a framework prints, but ids and the words of the format. */
function spoiled<T>(data: T, text: string): T {
  if (typeof data === 'string')
    return (/^[\w./ ()$:-]+$/.test(data) && !/\s\w+\s/.test(data) ? data : text) as T;
  if (Array.isArray(data)) return data.map((item) => spoiled(item, text)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, spoiled(value, text)])) as T;
}

describe('texts of others show as they are', () => {
  const small = shipped.find(({ framework }) => framework.id === 'nieuwe-zorgaanbieders');
  if (!small) throw new Error('no small framework');
  const cases: readonly CaseFile[] = small.cases;
  const headings = matches(renderDocs(small.framework, { format: 'html', cases }), /<(h[1-4]) /g);

  test.each(Object.entries(hostile))('%s', (_, text) => {
    const [framework, examples] = [spoiled(small.framework, text), spoiled(cases, text)];
    const html = renderDocs(framework, { format: 'html', cases: examples });
    expect(html).not.toMatch(/<script|<img|\son\w+="|href="(?!#|https:\/\/wetten\.overheid\.nl\/)/);
    expect(matches(html, /<(h[1-4]) /g)).toEqual(headings);
    const page = renderDocs(framework, { cases: examples });
    const rendered = markdown.render(page);
    expect(rendered).not.toMatch(/<script|<img|href="(?!#|https:\/\/wetten\.overheid\.nl\/)/);
    expect(matches(rendered, /<(h[1-4])>/g)).toEqual(headings);
    for (const line of page.split('\n')) expect(line).not.toMatch(/^(VERVALST|# VERVALST|- VERVALST)/);
  });
});
