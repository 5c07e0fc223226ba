import { describe, expect, test } from 'vitest';
import { comparisons } from '../../src/wording/comparisons.ts';
import { diagnosticTexts } from '../../src/wording/diagnostics/all.ts';
import { draftTexts } from '../../src/wording/draft.ts';
import { contextFactTexts, interventionQuestions } from '../../src/wording/intervention.ts';
import { interventionLabels } from '../../src/wording/intervention-labels.ts';
import { labels } from '../../src/wording/labels.ts';
import type { Text } from '../../src/wording/language.ts';
import { reasonTexts } from '../../src/wording/reasons.ts';
import { recommendationTexts } from '../../src/wording/recommendation.ts';
import { reportTexts } from '../../src/wording/report.ts';
import { testingTexts } from '../../src/wording/testing.ts';

/** Every text exists in both languages, and both ask for the same values. */

const tables = {
  comparisons,
  contextFactTexts,
  diagnosticTexts,
  draftTexts,
  interventionLabels,
  interventionQuestions,
  labels,
  reasonTexts,
  recommendationTexts,
  reportTexts,
  testingTexts,
};

type Table = Text | { readonly [key: string]: Table };

function textsIn(table: Table, path: string): readonly (readonly [string, Text])[] {
  if (typeof table.nl === 'string') return [[path, table as Text]];
  return Object.entries(table).flatMap(([key, part]) => textsIn(part as Table, `${path}.${key}`));
}

const texts = Object.entries(tables).flatMap(([name, table]) => textsIn(table as Table, name));
const placeholders = (text: string) => [...text.matchAll(/\{[a-zA-Z.]+\}/g)].map(String).toSorted();

describe('both languages', () => {
  test('are there to compare', () => expect(texts.length).toBeGreaterThan(300));

  test.each(texts)('%s', (_path, { nl, en }) => {
    expect(nl).not.toBe('');
    expect(en).not.toBe('');
    expect(placeholders(en)).toEqual(placeholders(nl));
  });
});
