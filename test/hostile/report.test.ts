import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { columnsOf } from '../../src/report/text/layout.ts';
import { renderJson, renderMarkdown, renderText } from '../../src/report.ts';
import { liveIn, shapeOf } from './inert.ts';
import { FORGED, hostile, MARKER } from './strings.ts';
import { decisionsOf, type Whole, wholeWith } from './whole.ts';

/** One hostile text in every free field of framework, library, findings and policy at once: nothing comes of it but text. */

const LANGUAGES = ['nl', 'en'] as const;

let good: Whole;
beforeAll(async () => {
  good = await wholeWith('Gewoon');
});

describe.each(Object.entries(hostile))('%s in every text', (name, text) => {
  let bad: Whole;
  beforeAll(async () => {
    bad = await wholeWith(text);
  });

  it('changes no verdict and no measure', () => {
    expect(decisionsOf(bad)).toEqual(decisionsOf(good));
  });

  it('is the same content as YAML, as JSON and as an object', async () => {
    const asJson = await wholeWith(text, (data) => JSON.stringify(data));
    expect(asJson).toEqual(bad);
    const asYaml = await wholeWith(text, (data) =>
      stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
    );
    expect(asYaml).toEqual(bad);
  });

  it('comes out of a text report without a live character, a forged line or a line that is too long', () => {
    for (const language of LANGUAGES) {
      const out = renderText(bad.assessment, bad.recommendation, { detail: 'full', language });
      expect(liveIn(out)).toBeUndefined();
      expect(out.split('\n').filter((line) => columnsOf(line) > 100)).toEqual([]);
      // Wrapped, any word may come first on a line. What is not wrapped must not.
      const wide = renderText(bad.assessment, bad.recommendation, {
        detail: 'full',
        language,
        width: 100_000,
      });
      expect(wide).not.toMatch(new RegExp(`^\\W*${FORGED}`, 'm'));
    }
  });

  it('comes out of markdown with the blocks of the good report, and no link, image or HTML', () => {
    for (const language of LANGUAGES) {
      const out = renderMarkdown(bad.assessment, bad.recommendation, { language });
      expect(liveIn(out)).toBeUndefined();
      const shape = shapeOf(out);
      const expected = shapeOf(renderMarkdown(good.assessment, good.recommendation, { language }));
      expect(shape).toEqual(expected);
    }
  });

  it('comes out of JSON as the data it was', () => {
    const out = renderJson(bad.assessment, bad.recommendation);
    expect(liveIn(out)).toBeUndefined();
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(bad)));
    expect(JSON.parse(out).assessment.title).toBe(text);
  });

  if (name === 'templates') {
    it('is never filled in', () => {
      const { assessment, recommendation } = bad;
      const written = text.replace(/\s+/g, ' ');
      const outs = LANGUAGES.flatMap((language) => [
        renderText(assessment, recommendation, { detail: 'full', language, width: 1000 }),
        renderMarkdown(assessment, recommendation, { language }).replace(/\\(.)/g, '$1'),
      ]);
      for (const out of outs) {
        const places = [...out.replace(/\s+/g, ' ').matchAll(new RegExp(MARKER, 'g'))];
        expect(places.length).toBeGreaterThan(20);
        for (const { input, index } of places) {
          const [shown = ''] = input.slice(index, index + written.length).split('…');
          expect(written.startsWith(shown)).toBe(true);
        }
      }
    });
  }
});
