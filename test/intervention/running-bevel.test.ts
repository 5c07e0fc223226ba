/** A running measure that hangs on a condition, as a bevel does on danger, lasts as long as that. */
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/intervention/policy.ts';
import { advised, dossier, fails, inOrder, measure } from './dossiers.ts';
import { igj } from './policies.ts';

/** The policy in which nobody can extend a bevel. */
const endless: Policy = {
  ...igj,
  beside: igj.beside.map(({ extension, ...one }) => (one.id === 'bevel' ? one : { ...one, extension })),
};

describe('a bevel', () => {
  const bevel = measure('B', { measure: 'bevel', since: '2026-03-14', deadline: '2026-03-21' });
  const past = dossier([measure('P', { deadline: '2026-06-15' }), bevel]);
  const at = (danger: boolean | undefined, policy: Policy = igj) =>
    advised([{ id: 'N', ...fails }], past, { context: { 'acute-danger': danger }, policy });

  test('ends with the danger, because its condition is not met', async () => {
    const found = await at(false);
    expect(found.alsoRunning).toMatchObject([
      { id: 'B', action: 'lift', because: [{ kind: 'unmet', measure: 'bevel' }] },
    ]);
    expect(found.alsoRunning?.[0]?.because).toHaveLength(1);
  });

  test('is extended while the danger lasts, for the reason it is asked for again', async () => {
    const found = await at(true);
    const again = found.measures.find((one) => one.measure === 'bevel');
    expect(found.alsoRunning).toMatchObject([{ id: 'B', action: 'extend' }]);
    expect(found.alsoRunning?.[0]?.because).toEqual(again?.why);
    expect(again?.why).toMatchObject([{ kind: 'rule', rule: 'bevel-ernstig' }]);
  });

  test('goes on where nobody can extend it', async () => {
    const found = await at(true, endless);
    expect(found.alsoRunning).toMatchObject([{ id: 'B', action: 'continue' }]);
  });

  test('stays open where it is not known whether the danger lasts', async () => {
    const found = await at(undefined);
    expect(found.measures.find((one) => one.measure === 'bevel')?.certain).toBe(false);
    expect(found.alsoRunning).toMatchObject([
      { id: 'B', action: 'undetermined', because: [{ kind: 'rule', rule: 'bevel-ernstig' }] },
    ]);
  });

  test('a measure that hangs on no condition ends by its own norms', async () => {
    const order = measure('A', { measure: 'hertoets', norms: ['M'] });
    const found = await advised(
      [
        { id: 'N', ...fails },
        { id: 'M', ...inOrder },
      ],
      dossier([measure('P', { deadline: '2026-06-15' }), order], ['N', 'M']),
    );
    expect(found.alsoRunning).toMatchObject([{ id: 'A', action: 'lift', because: [{ kind: 'restored' }] }]);
  });
});
