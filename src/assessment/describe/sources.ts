import { holdsOn } from '../../calendar/validity.ts';
import type { SourceRef } from '../model.ts';
import type { Context } from './context.ts';

/** Sources as they are cited, looked up in the register at the date of the visit. */
export function sourcesOf(sources: readonly string[] | undefined, context: Context): SourceRef[] {
  return (sources ?? []).map((id) => {
    const known = context.sources.get(id);
    if (known) return known;
    const source = fieldNorm(id, context) ?? article(id, context);
    context.sources.set(id, source);
    return source;
  });
}

function fieldNorm(id: string, { compiled }: Context): SourceRef | undefined {
  const { fieldNorms } = compiled.framework;
  const norm = Object.hasOwn(fieldNorms, id) ? fieldNorms[id] : undefined;
  if (!norm) return undefined;
  const { title, elaborates, confirmed = true } = norm;
  return {
    id,
    kind: 'field-norm',
    label: title,
    title,
    ...(elaborates !== undefined && { elaborates }),
    confirmed,
  };
}

function article(id: string, { compiled, findings }: Context): SourceRef {
  const { laws } = compiled.framework;
  const dated = compiled.articles.get(id) ?? [];
  const found = dated.find((one) => holdsOn(one, findings.date)) ?? dated[0];
  const [lawId = '', ...place] = id.split(' ');
  const law = Object.hasOwn(laws, lawId) ? laws[lawId] : undefined;
  return {
    id,
    kind: 'article',
    label: [law?.short ?? law?.title ?? lawId, ...place].join(' '),
    title: found?.title ?? id,
    confirmed: (found?.confirmed ?? true) && (law?.confirmed ?? true),
  };
}
