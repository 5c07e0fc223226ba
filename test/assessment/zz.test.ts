import { test } from 'vitest';
import { assess, parseFindings } from '../../src/index.ts';
import { given } from './build.ts';
import { diceFrom } from './random/dice.ts';
import { findingsOf, partOf, randomWorld } from './random/evidence.ts';
import { randomFramework } from './random/framework.ts';
import { outside, placesOf, setsOf } from './random/sets.ts';

const SEED = 20_260_320;
test('x', () => {
  for (const seed of [20282327, 20292326, 20307329]) {
    const index = Math.floor((seed - SEED) / 1000);
    const kader = randomFramework(diceFrom(SEED + index));
    const dice = diceFrom(seed);
    const world = randomWorld(kader, dice);
    const share = 0.2 + dice.below(7) / 10;
    const before = partOf(world, () => dice.chance(share));
    const larger = partOf(world, (one) => before.includes(one) || dice.chance(0.5));
    const as = [before, larger, world].map((k) =>
      assess(kader.framework, given(parseFindings(findingsOf(k)))),
    );
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      if (placesOf(as[i]!) !== placesOf(as[j]!)) continue;
      const o = outside(setsOf(as[j]!), setsOf(as[i]!));
      if (o.length === 0) continue;
      console.log(seed, i, j, o);
      for (const a of [as[i]!, as[j]!]) {
        for (const t of a.themes) {
          console.log(t.id, t.verdict?.possible.join('|'), t.verdict?.exact);
          for (const n of t.norms) {
            console.log(
              '  ',
              n.id,
              n.scope,
              n.status,
              n.verdict.state,
              n.verdict.possible.join('|'),
              n.verdict.exact,
              n.judgedAt.join(),
            );
            for (const c of n.criteria)
              console.log('     ', c.id, c.unit, c.status, c.essential, c.possible.join('|'));
          }
        }
        console.log('overall', a.overall.verdict?.possible.join('|'));
        console.log(
          'units',
          a.units
            .map((u) => u.id + ':' + u.norms.map((n) => n.id + '=' + n.verdict.possible.join('|')).join(' '))
            .join('; '),
        );
      }
      const g = kader.framework.gradings;
      for (const k of ['in-norm', 'in-thema', 'over'])
        console.log(k, JSON.stringify(g[k]!.levels.map(({ level, when }) => [level, when])));
      console.log(
        JSON.stringify(kader.framework.weighing),
        JSON.stringify(kader.framework.applies),
        kader.framework.units,
      );
      for (const t of kader.framework.themes) {
        console.log(t.id, JSON.stringify(t.applies));
        for (const n of t.norms) console.log(n.id, n.units, JSON.stringify(n.applies));
      }
      console.log(
        'known',
        as[i]!.findings.filter((f) => f.fact)
          .map((f) => `${f.fact}@${f.unit}=${f.value}`)
          .join(' '),
        '| then',
        as[j]!.findings.filter((f) => f.fact)
          .map((f) => `${f.fact}@${f.unit}=${f.value}`)
          .join(' '),
      );
    }
  }
});
