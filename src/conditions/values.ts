import { isPlainDate } from '../calendar/date.ts';
import { isReservedName } from '../source/reserved.ts';
import type { FactDefinition, FactType } from './model.ts';

type Fits = (value: unknown) => boolean;

/** Per type of fact: makes the test whether a value is of that type, from what else is declared of the fact. */
const FITS: Readonly<Record<FactType, (definition: FactDefinition) => Fits>> = {
  boolean: () => (value) => typeof value === 'boolean',
  integer: (definition) => within(definition, Number.isInteger),
  number: (definition) => within(definition, Number.isFinite),
  date: () => (value) => typeof value === 'string' && isPlainDate(value),
  choice: ({ options }) => isOption(options),
  choices: ({ options }) => everyOption(isOption(options)),
  sample: () => isSample,
  checklist: ({ items }) => isChecklist(items),
};

/** Tells whether a definition names a type that exists. */
export function isFactDefinition(definition: unknown): definition is FactDefinition {
  if (typeof definition !== 'object' || definition === null || !('type' in definition)) return false;
  return typeof definition.type === 'string' && Object.hasOwn(FITS, definition.type);
}

/** The test whether a value is what a fact was declared to hold: its type, bounds, options and items. */
export function fitOf(definition: FactDefinition): Fits {
  return FITS[definition.type](definition);
}

function within({ minimum, maximum }: FactDefinition, isKind: Fits): Fits {
  const [least, most] = [minimum ?? -Infinity, maximum ?? Infinity];
  return (value) => isKind(value) && Number(value) >= least && Number(value) <= most;
}

function isOption(options: FactDefinition['options']): Fits {
  const known = options && new Set(Object.keys(options));
  return (value) => typeof value === 'string' && (known?.has(value) ?? true);
}

function everyOption(isKnown: Fits): Fits {
  return (value) => Array.isArray(value) && value.every(isKnown);
}

function isSample(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { inspected, satisfied } = value as Readonly<Record<string, unknown>>;
  return isCount(inspected) && isCount(satisfied) && satisfied <= inspected;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isChecklist(items: FactDefinition['items']): Fits {
  const known = new Set(Object.keys(items ?? {}).filter((item) => !isReservedName(item)));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.entries(value).every(([item, seen]) => known.has(item) && isSeenOrNot(seen));
  };
}

/** `undefined` is how TypeScript leaves an item out. */
function isSeenOrNot(seen: unknown): boolean {
  return seen === undefined || typeof seen === 'boolean';
}
