import type { Prover } from '../../conditions/analysis/prover.ts';
import type { Condition, Leaf } from '../../conditions/model.ts';
import { isFactRef, isLeaf, partsOf } from '../../conditions/nodes.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Arguments } from '../../wording/language.ts';
import type { LintRuleId } from '../../wording/lint.ts';
import { textOf } from './text.ts';

/** Something about one part of a condition; the path starts at the condition. */
export interface Remark {
  readonly rule: LintRuleId;
  readonly path: Path;
  readonly args: Arguments;
}

/** Of more branches than this no two are compared. */
const MOST_BRANCHES = 40;

interface Branch {
  readonly condition: Condition;
  readonly path: Path;
}

/**
 * What is odd in a condition: parts that always come out the same, that exclude, repeat or follow from another. `given` holds
 * wherever the condition matters. One cause is told once: what follows from it is not told again.
 */
export function remarksOn(condition: Condition, prover: Prover, given: readonly Condition[] = []): Remark[] {
  const inspection = new Inspection(prover);
  const known = inspection.usable(given, condition);
  const root = inspection.againstGiven({ condition, path: [] }, known);
  if (root) return [root];
  inspection.walk({ condition, path: [] }, known);
  return inspection.remarks;
}

class Inspection {
  readonly remarks: Remark[] = [];
  readonly #prover: Prover;

  constructor(prover: Prover) {
    this.#prover = prover;
  }

  /** What is known that touches a condition, where it can hold at all: from what is impossible everything would follow. */
  usable(given: readonly Condition[], condition: Condition): readonly Condition[] {
    const touching = given.flatMap(conjuncts).filter((known) => this.#touch(known, condition));
    if (touching.length === 0) return [];
    const constancy = this.#prover.constancy({ all: touching });
    return constancy === 'varies' || constancy === true ? touching : [];
  }

  /** A condition that what is known settles. */
  againstGiven({ condition, path }: Branch, known: readonly Condition[]): Remark | undefined {
    if (known.length === 0 || typeof this.#prover.constancy(condition) === 'boolean') return undefined;
    const whole: Condition = { all: known };
    if (this.#prover.excludes(whole, condition)) {
      const other = known.find((one) => this.#prover.excludes(one, condition)) ?? whole;
      return remark('contradictory-branch', condition, path, other);
    }
    if (!this.#prover.implies(whole, condition)) return undefined;
    return this.#follows(
      { condition, path },
      known.find((one) => this.#prover.implies(one, condition)) ?? whole,
    );
  }

  walk({ condition, path }: Branch, known: readonly Condition[]): void {
    if (isLeaf(condition)) this.#leaf(condition, path);
    else if ('not' in condition) this.walk({ condition: condition.not, path: [...path, 'not'] }, known);
    else if (!('condition' in condition)) this.#group(condition, path, known);
  }

  /** A number that cannot be reached is told as such. */
  #leaf(leaf: Leaf, path: Path): void {
    const constancy = this.#prover.constancy(leaf);
    if (typeof constancy !== 'boolean') return;
    const isBound = !isFactRef(leaf.value) || this.#prover.setting.domainOf(leaf.value)?.kind === 'dated';
    const isNumber = this.#prover.setting.domainOf(leaf)?.kind === 'number';
    const rule = !constancy && isNumber && isBound ? 'threshold-out-of-reach' : 'constant-condition';
    this.remarks.push({ rule, path, args: { part: textOf(leaf), fact: leaf.fact, result: constancy } });
  }

  #group(condition: Condition, path: Path, known: readonly Condition[]): void {
    const kind = 'all' in condition ? 'all' : 'any';
    const branches = partsOf(condition).map((part) => ({
      condition: part.condition,
      path: [...path, ...part.path],
    }));
    const isSettled = ({ condition: one }: Branch) => typeof this.#prover.constancy(one) === 'boolean';
    for (const branch of branches.filter(isSettled)) this.walk(branch, []);
    const live = branches.filter((branch) => !isSettled(branch));
    const told = this.#compare(live, kind);
    const constancy = this.#prover.constancy(condition);
    if (typeof constancy === 'boolean' && told.size === 0 && live.length === branches.length) {
      this.remarks.push({
        rule: 'constant-condition',
        path,
        args: { part: textOf(condition), result: constancy },
      });
      return;
    }
    if (typeof constancy !== 'boolean' && told.size === 0) this.#together(live, kind, told);
    for (const branch of live) if (!told.has(branch)) this.#descend(branch, live, told, kind, known);
  }

  #descend(
    branch: Branch,
    live: readonly Branch[],
    told: Set<Branch>,
    kind: 'all' | 'any',
    known: readonly Condition[],
  ): void {
    const settled = this.againstGiven(branch, this.usable(known, branch.condition));
    // A way out that is implied makes the whole group follow, and that is told of the group.
    if (settled && (kind === 'all' || settled.rule === 'contradictory-branch')) {
      told.add(branch);
      this.remarks.push(settled);
      return;
    }
    // Of what comes later only single comparisons: two groups that hold the same are not told of each other.
    const at = live.indexOf(branch);
    const beside = live.filter(
      (other, index) => other !== branch && !told.has(other) && (index < at || isSingle(other.condition)),
    );
    const inside = [...known, ...beside.map((other) => other.condition)];
    this.walk(branch, kind === 'all' ? inside : known);
  }

  /** Every two branches beside each other; gives those about which something was told. */
  #compare(live: readonly Branch[], kind: 'all' | 'any'): Set<Branch> {
    const told = new Set<Branch>();
    if (live.length > MOST_BRANCHES) return told;
    for (const [index, second] of live.entries()) {
      for (const first of live.slice(0, index)) {
        if (told.has(first) || told.has(second) || !this.#touch(first.condition, second.condition)) continue;
        const found = this.#pair(first, second, kind);
        if (!found) continue;
        told.add(found.about);
        this.remarks.push(found.remark);
      }
    }
    return told;
  }

  #pair(first: Branch, second: Branch, kind: 'all' | 'any'): { about: Branch; remark: Remark } | undefined {
    const [a, b] = [first.condition, second.condition];
    if (kind === 'all' && this.#prover.excludes(a, b))
      return { about: second, remark: remark('contradictory-branch', b, second.path, a) };
    const [forward, backward] = [this.#prover.implies(a, b), this.#prover.implies(b, a)];
    // Of an `all` what follows is superfluous, of an `any` what it follows from; of two that say the same the second.
    if (forward && (backward || kind === 'all')) return { about: second, remark: this.#follows(second, a) };
    if (backward && kind === 'any') return { about: second, remark: this.#follows(second, a) };
    return forward || backward ? { about: first, remark: this.#follows(first, b) } : undefined;
  }

  /** A branch that the others together make superfluous; from the last one back, each time beside those that stay. */
  #together(live: readonly Branch[], kind: 'all' | 'any', told: Set<Branch>): void {
    if (live.length < 3 || live.length > MOST_BRANCHES) return;
    for (const branch of live.toReversed()) {
      const rest = live
        .filter((other) => other !== branch && !told.has(other))
        .map((other) => other.condition);
      const near = this.#connected(branch.condition, rest);
      if (near.length < 2) continue;
      const others: Condition = kind === 'all' ? { all: near } : { any: near };
      const { condition, path } = branch;
      const follows =
        kind === 'all' ? this.#prover.implies(others, condition) : this.#prover.implies(condition, others);
      if (!follows) continue;
      told.add(branch);
      this.remarks.push(remark('subsumed-branch', condition, path, others));
    }
  }

  #follows({ condition, path }: Branch, other: Condition): Remark {
    const isSame = this.#prover.implies(condition, other) && this.#prover.implies(other, condition);
    return remark(isSame ? 'repeated-condition' : 'subsumed-branch', condition, path, other);
  }

  /** Those that touch a condition, directly or through each other. */
  #connected(condition: Condition, others: readonly Condition[]): readonly Condition[] {
    const near = new Set([condition]);
    // A set gives what is added to it while it is gone through.
    for (const reached of near) for (const other of others) if (this.#touch(reached, other)) near.add(other);
    return others.filter((other) => near.has(other));
  }

  #touch(a: Condition, b: Condition): boolean {
    const mentioned = this.#prover.mentions(a);
    return [...this.#prover.mentions(b)].some((key) => mentioned.has(key));
  }
}

/** What holds where a condition does, part by part. */
function conjuncts(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(conjuncts) : [condition];
}

/** Nothing in it can be told apart from the whole. */
function isSingle(condition: Condition): boolean {
  return isLeaf(condition) || 'condition' in condition;
}

function remark(rule: LintRuleId, condition: Condition, path: Path, other: Condition): Remark {
  return { rule, path, args: { part: textOf(condition), other: textOf(other) } };
}
