import { isReservedName } from '../source/reserved.ts';
import type { Checklist, Problem, Sample, Slots, Term } from './model.ts';
import { problemAt, unknownWord } from './problem.ts';
import type { Reference } from './vocabulary.ts';

type PartTerm = Pick<Term, 'type'> & { readonly read: (slot: number) => Term['read'] };

const SAMPLE_PARTS: ReadonlyMap<string, PartTerm> = new Map([
  ['$.share', { type: 'number', read: (slot) => (slots) => shareOf(sampleIn(slots, slot)) }],
  ['$.inspected', { type: 'integer', read: (slot) => (slots) => sampleIn(slots, slot)?.inspected }],
  ['$.satisfied', { type: 'integer', read: (slot) => (slots) => sampleIn(slots, slot)?.satisfied }],
]);

/** The part of a sample or checklist that the path of a reference names, or what is wrong with the path. */
export function partTerm({ ref, definition, slot }: Reference): Term | Problem {
  const { fact, path } = ref;
  const { type } = definition;
  const isSample = type === 'sample';
  const items = Object.keys(definition.items ?? {}).filter((item) => !isReservedName(item));
  const options = isSample ? [...SAMPLE_PARTS.keys()] : items.map((item) => `$.${item}`);
  if (path === undefined) return problemAt([], 'missing-path', { fact, type, options });
  if (!options.includes(path)) return unknownWord(['path'], 'path', path, options, { fact });
  const part = isSample ? SAMPLE_PARTS.get(path) : undefined;
  if (part) return { type: part.type, slot, read: part.read(slot) };
  return { type: 'boolean', slot, read: itemReader(slot, path.slice('$.'.length)) };
}

function sampleIn(slots: Slots, slot: number): Sample | undefined {
  return slots[slot] as Sample | undefined;
}

/** Of nothing inspected there is no share. */
function shareOf(sample: Sample | undefined): number | undefined {
  return sample === undefined || sample.inspected === 0 ? undefined : sample.satisfied / sample.inspected;
}

function itemReader(slot: number, item: string): Term['read'] {
  return (slots) => {
    const checklist = slots[slot] as Checklist | undefined;
    return checklist !== undefined && Object.hasOwn(checklist, item) ? checklist[item] : undefined;
  };
}
