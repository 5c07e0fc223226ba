/** A proof as its author would write it in a case file. */
import { scopeOf } from '../../assessment/scope.ts';
import { written } from '../mutation/suggest.ts';
import type { Given } from './options.ts';
import { emptyVisit } from './rerun.ts';
import type { Subject } from './subject.ts';

/** One case, to paste under `cases`. A case has no scope of its own: a norm that a visit leaves out by itself has none. */
export function caseFrom(given: readonly Given[], level: string, subject: Subject): string | undefined {
  const { norm, date, compiled } = subject;
  const { scope: _scope, ...visit } = emptyVisit(subject);
  if (!scopeOf(compiled.framework, visit)(norm.norm.id)) return undefined;
  const values = given.map(({ id, value }) => `${id}: ${typeof value === 'number' ? value : written(value)}`);
  return [
    `- id: ${norm.norm.id}-${level}`,
    `  norm: ${norm.norm.id}`,
    `  date: ${date}`,
    ...(values.length > 0 ? [`  given: { ${values.join(', ')} }`] : []),
    `  expect: ${level}`,
  ].join('\n');
}
