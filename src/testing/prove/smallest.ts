/** The fewest findings for each level: every combination of one finding, then of two, of three … */
import { isSingle, notApplicable } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import { cheapestNotApplicable, type Given, type Option, type Options, type Part } from './options.ts';
import { membersOf } from './reach.ts';
import { MOST_SITUATIONS, type Situation, situationsWith } from './situations.ts';
import type { Space } from './space.ts';

/** The most work for one norm; judging one combination of so many criteria counts as the third power of that number. */
const MOST_WORK = 10_000_000;

/** The fewest findings per level, by index, as far as the limit let them be found. */
export function smallestIn(space: Space, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly Given[]> {
  return new Search(space, wanted).run();
}

class Search {
  readonly #space: Space;
  readonly #wanted: ReadonlySet<number>;
  readonly #found = new Map<number, readonly Given[]>();
  /** Not-applicable needs no combinations: what is cheapest per criterion is cheapest together. */
  #notApplicable: readonly Given[] | undefined;
  #left = MOST_WORK;
  #situations = MOST_SITUATIONS;
  #isDone = false;

  constructor(space: Space, wanted: ReadonlySet<number>) {
    this.#space = space;
    this.#wanted = wanted;
  }

  run(): ReadonlyMap<number, readonly Given[]> {
    const { shared, subject } = this.#space;
    const open: Situation[] = [];
    const seen = new Set<string>();
    let most = 0;
    for (let count = 0; !this.#isDone && count <= Math.max(shared.length, most); count++) {
      for (const situation of count <= shared.length ? situationsWith(count, this.#space) : []) {
        if (this.#situations-- <= 0) return this.#found;
        // What comes to the same as a situation with fewer facts, or before it, cannot do with fewer findings.
        if (seen.has(situation.key)) continue;
        seen.add(situation.key);
        this.#lookAtNotApplicable(situation);
        if (!situation.applies.every((applies) => applies === true)) continue;
        open.push(situation);
        most = Math.max(most, count + mostIn(situation));
      }
      most = Math.max(most, this.#notApplicable?.length ?? 0);
      if (this.#notApplicable && this.#notApplicable.length <= count)
        this.#keep(subject.scale.levels, this.#notApplicable);
      // Of findings of the same number those that say what was seen go before those that call a criterion not applicable.
      for (const isAny of [false, true])
        for (const situation of open) this.#tryAll(situation, count - situation.given.length, isAny);
    }
    return this.#found;
  }

  #keep(level: number, given: readonly Given[]): void {
    if (!this.#found.has(level)) this.#found.set(level, given);
    this.#isDone = [...this.#wanted].every((one) => this.#found.has(one));
  }

  #lookAtNotApplicable({ given, applies, options }: Situation): void {
    const isAsked = (index: number) => applies[index] !== false;
    const picks = applies.every((one) => one === false)
      ? []
      : options.map((one) => cheapestNotApplicable(one, isAsked, this.#space.subject));
    if (picks.some((pick) => pick === undefined)) return;
    const all = [...given, ...picks.flatMap((pick) => pick?.given ?? [])];
    if (!this.#notApplicable || isBefore(all, this.#notApplicable)) this.#notApplicable = all;
  }

  /** Every combination of options that takes exactly so many findings; criteria of a kind are not told apart. */
  #tryAll(situation: Situation, price: number, isAny: boolean): void {
    const kinds = kindsOf(situation.options, this.#space);
    const chosen: Option[] = [];
    const next = (kind: number, member: number, from: number, left: number): void => {
      const own = kinds[kind];
      if (this.#left <= 0 || this.#isDone) return;
      if (!own) {
        if (left === 0) this.#judge(situation, chosen);
        return;
      }
      const place = own.places[member];
      if (place === undefined) {
        next(kind + 1, 0, 0, left);
        return;
      }
      if (left > own.most * (own.places.length - member) + own.later) return;
      const { options = [] } = situation.options[place] ?? {};
      for (let index = from; index < options.length; index++) {
        const option = options[index];
        if (!option || option.given.length > left) break;
        if (!isAny && option.given.some(({ value }) => value === 'not-applicable')) continue;
        chosen[place] = option;
        next(kind, member + 1, index, left - option.given.length);
      }
    };
    if (price >= 0) next(0, 0, 0, price);
  }

  #judge({ cases, given }: Situation, chosen: readonly Option[]): void {
    this.#left -= chosen.length ** 3;
    if (!chosen.some(({ evidence }) => evidence)) return;
    const { subject, parts } = this.#space;
    let possible: LevelSet = 0;
    for (const [index, slots] of cases.entries()) {
      const members = membersOf(
        parts,
        chosen.map(({ sets }) => sets[index] ?? 0),
      );
      possible |= subject.rangeOver(members, slots);
      if (!isSingle(possible)) return;
    }
    if (possible === notApplicable(subject.scale.levels)) return;
    this.#keep(31 - Math.clz32(possible), [...given, ...chosen.flatMap((option) => option.given)]);
  }
}

/** Fewer findings go before more, and then facts before criteria that are called not applicable. */
function isBefore(own: readonly Given[], other: readonly Given[]): boolean {
  const facts = (list: readonly Given[]) => list.filter(({ kind }) => kind === 'fact').length;
  return own.length < other.length || (own.length === other.length && facts(own) > facts(other));
}

/** The most findings that the criteria can take. */
function mostIn({ options }: Situation): number {
  return options.reduce((sum, one) => sum + priceOf(one), 0);
}

const priceOf = ({ options }: Options): number => options.at(-1)?.given.length ?? 0;

/** Criteria that the weighing does not tell apart and that can be made to come out as the same. */
interface Kind {
  /** The last criterion first: what need not be seen is tried there first. */
  readonly places: number[];
  /** The most findings that one of them takes, and that those of all later kinds take together. */
  readonly most: number;
  later: number;
}

function kindsOf(options: readonly Options[], { parts, subject }: Space): readonly Kind[] {
  const groups = new Map<string, Kind>();
  options.forEach((one, index) => {
    const part = parts[index];
    const name = part ? kindOf(part, subject.norm.weighing.weighing.plan.verdicts) : '';
    const group = groups.get(`${name} ${one.key}`) ?? { places: [], most: priceOf(one), later: 0 };
    group.places.unshift(index);
    groups.set(`${name} ${one.key}`, group);
  });
  const kinds = [...groups.values()].reverse();
  kinds.reduceRight((later, kind) => {
    kind.later = later;
    return later + kind.most * kind.places.length;
  }, 0);
  return kinds;
}

/** What a weighing sees of a criterion beside its outcome. */
export function kindOf(
  { criterion: { criterion } }: Part,
  named: readonly { readonly member: string }[],
): string {
  const own = named.some(({ member }) => member === criterion.id) ? criterion.id : '';
  return `${criterion.essential} ${own}`;
}
