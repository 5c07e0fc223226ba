import type { Framework, Level } from './model.ts';

const IGJ_4: readonly Level[] = [
  { id: 'voldoet', title: 'Voldoet', met: true },
  { id: 'voldoet-grotendeels', title: 'Voldoet grotendeels', met: true },
  { id: 'voldoet-grotendeels-niet', title: 'Voldoet grotendeels niet', met: false },
  { id: 'voldoet-niet', title: 'Voldoet niet', met: false },
];

const BINARY: readonly Level[] = [
  { id: 'voldoet', title: 'Voldoet', met: true },
  { id: 'voldoet-niet', title: 'Voldoet niet', met: false },
];

/** The levels of a framework's scale, best first. */
export function levelsOf(scale: Framework['scale']): readonly Level[] {
  if (scale === 'igj-4') return IGJ_4;
  if (scale === 'binary') return BINARY;
  return scale.levels;
}
