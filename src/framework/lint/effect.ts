import { compileWeighing, type Weighing } from '../../weighing/compile.ts';
import { withoutEffect } from '../../weighing/effect.ts';
import { criteriaOf } from '../check/weighings.ts';
import { type Draft, normsIn } from '../draft.ts';
import type { Finding } from './finding.ts';

/** Criteria that weigh in a norm, but of which no outcome changes its verdict. */
export function lintEffect(draft: Draft): Finding[] {
  const levels = draft.levels.map(({ id }) => id);
  const vocabulary = draft.vocabulary();
  const compiled = new Map<string, Weighing>();
  const weighingOf = (name: string): Weighing | undefined => {
    const rows = draft.parts.gradings.get(name)?.value.levels;
    const weighing = compiled.get(name) ?? (rows && compileWeighing(rows, levels, vocabulary));
    if (weighing) compiled.set(name, weighing);
    return weighing;
  };
  return normsIn(draft).flatMap(({ item: norm, origin }) => {
    const weighing = weighingOf(norm.weighing ?? draft.file.weighing.norm);
    const members = criteriaOf(draft, norm);
    const idle = weighing ? withoutEffect(weighing, members).map((index) => members[index]?.id) : [];
    return norm.criteria.flatMap(({ id }, index): Finding[] => {
      if (!idle.includes(id)) return [];
      const path = ['criteria', index, 'id'];
      return [{ rule: 'criterion-without-effect', at: id, origin, path, args: { id, norm: norm.id } }];
    });
  });
}
