import type { Place } from '../harness/cases.ts';
import { casesIn, type Judge } from './contender.ts';

/** This library: compiled conditions over slots. */
export function ours(places: readonly Place[]): Judge {
  const cases = casesIn(places).map(({ compiled, slots }) => ({ test: compiled.test, slots }));
  return {
    name: 'toetsingskader (three-valued, over slots)',
    run: () => {
      const answers: unknown[] = [];
      for (const { test, slots } of cases) answers.push(test(slots));
      return answers;
    },
    answers: (result: readonly boolean[]) => result,
  };
}
