/** What a theme and the whole weigh takes part alike: none is essential, and norms count also where nothing weighs their theme. */
import { describe, expect, test } from 'vitest';
import { norm, themeIn, visit } from './build.ts';
import { weighing as shares } from './gradings.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vgn = 'voldoet-grotendeels-niet';
const vn = 'voldoet-niet';
const asks = (subject: string, ...ids: readonly string[]) =>
  ids.map((id) => ({ for: subject, kind: 'norm', id, question: `Norm ${id}` }));

describe('no norm and no theme is essential', () => {
  const count = (params: object) => ({ fact: 'count', params, operator: 'greaterThan', value: 0 });
  const levels = [
    { level: vn, because: 'Iets wezenlijks faalt.', when: count({ level: vgn, essential: true }) },
    { level: vg, because: 'Iets faalt.', when: count({ level: vn }) },
    { level: v, because: 'Niets faalt.', otherwise: true },
  ];
  /** The level of the one thing that is weighed. */
  const same = [v, vg, vgn].map((level) => ({ level, because: 'Zo is het.', when: count({ level }) }));
  const direct = [...same, { level: vn, because: 'Zo is het.', otherwise: true }];
  const gradings = {
    weging: shares,
    streng: { for: 'weighing', levels },
    direct: { for: 'weighing', levels: direct },
  };
  const graded = (id: string) => norm(id, [{ id: `${id}.1`, answer: 'grade' }]);
  const open = (id: string, ...values: readonly string[]) =>
    values.map((value) => ({ criterion: `${id}.1`, value }));
  // One would matter only if it were essential, the other matters anyhow.
  const findings = [...open('K', vg, vgn), ...open('J', v, vn)];

  test('so a norm that only then would matter is not asked for', () => {
    const weighing = { norm: 'direct', theme: 'streng', overall: 'streng' };
    const assessment = visit([graded('K'), graded('J')], findings, { kader: { gradings, weighing } });
    expect(themeIn(assessment).verdict).toMatchObject({ possible: [v, vg], missing: asks('T', 'J') });
    expect(assessment.overall.verdict).toMatchObject({ possible: [v, vg], missing: asks('overall', 'J') });
  });

  test('nor is a theme', () => {
    const weighing = { norm: 'direct', theme: 'direct', overall: { grading: 'streng', over: 'themes' } };
    const themes = ['K', 'J'].map((id) => ({ id: `T${id}`, title: id, norms: [graded(id)] }));
    const { overall } = visit([], findings, { kader: { gradings, weighing, themes } });
    expect(overall.verdict?.missing).toEqual(asks('overall', 'J'));
  });
});

test('a whole over norms asks for them, also where nothing weighs their themes', () => {
  const themes = ['N', 'M'].map((id) => ({
    id: `T${id}`,
    title: id,
    norms: [norm(id, [{ id: `${id}.1`, answer: 'boolean' }])],
  }));
  const kader = { themes, weighing: { norm: 'weging', overall: 'weging' } };
  const { overall } = visit([], [{ criterion: 'N.1', value: true }], { kader });
  expect(overall.verdict?.missing).toEqual(asks('overall', 'M'));
});
