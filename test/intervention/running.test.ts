import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, worst } from './build.ts';
import { igj, trustOf, under } from './policies.ts';

const care = {
  id: 'C',
  is: worst.no,
  harm: 'irreversible',
  articles: ['wkkgz 2(1)'],
  units: { a: worst.no },
} as const;
const mixed = { ...care, id: 'M', articles: ['wkkgz 4(1)a', 'wkkgz 4(2)'] } as const;

describe('a measure that runs', () => {
  test('a last onder dwangsom inside its term stays: it was opened before it began', async () => {
    const context = {
      ...under('last-onder-dwangsom', false, 'partly'),
      norms: { C: { trend: 'same' } },
      trust: trustOf.insufficient,
    } as const;
    const found = await recommend(assessmentOf({ norms: [care] }), igj, { context });
    const ladder = found.measures.filter(({ role }) => role === 'ladder').map(({ measure }) => measure);
    expect(ladder).toEqual(['last-onder-dwangsom']);
  });

  test('a fine for one article among others is barred for want of a warning, not for want of a power', async () => {
    const context = {
      ...under('verbeterplan', true, 'partly'),
      norms: { M: { trend: 'same', persistent: true } },
      trust: trustOf.limited,
    } as const;
    const found = await recommend(assessmentOf({ norms: [mixed] }), igj, { context });
    const fine = found.barred.find(({ measure }) => measure === 'boete');
    expect(fine?.because).toMatchObject({ kind: 'after', measure: 'waarschuwing' });
  });
});
