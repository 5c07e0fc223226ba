import type { Weighing } from './compile.ts';
import { codeOf } from './evaluate.ts';
import type { LevelSet, Member } from './model.ts';

/** What one outcome of one member adds to a state. */
interface Step {
  /** Added as it is. */
  readonly plain: number;
  /** Digits that stop at their largest value. */
  readonly capped: readonly Digit[];
}

/** The place of one total in a state. */
interface Digit {
  readonly total: number;
  /** What is certain whatever the outcomes. */
  readonly base: number;
  readonly stride: number;
  readonly radix: number;
  readonly capped: boolean;
}

/** Below this every quotient of integers is floored right. */
const LARGEST_STATE = 2 ** 50;

/**
 * How the totals of a weighing over some members are packed into one whole number, so that a state is a cheap key. Totals that
 * no outcome can change take no place, and neither do differences that the rows do not see.
 */
export class Layout {
  readonly #weighing: Weighing;
  readonly #digits: readonly Digit[];
  /** How many different states there can be at most. */
  readonly size: number;

  constructor(weighing: Weighing, members: readonly Member[]) {
    this.#weighing = weighing;
    const digits: Digit[] = [];
    let stride = 1;
    const add = (total: number, base: number, radix: number, capped: boolean) => {
      digits.push({ total, base, stride, radix, capped });
      stride *= radix;
    };
    const { sums, verdicts } = weighing.plan;
    sums.forEach(({ mask, essential, cap }, total) => {
      let certain = 0;
      let open = 0;
      for (const member of members) {
        if (essential && !member.essential) continue;
        if ((member.possible & ~mask) === 0) certain++;
        else if ((member.possible & mask) !== 0) open++;
      }
      const room = Math.max(0, cap - certain);
      add(total, certain, Math.min(open, room) + 1, room < open);
    });
    verdicts.forEach((_, index) => {
      add(sums.length + index, 0, weighing.levels.length + 1, false);
    });
    this.#digits = digits;
    this.size = stride;
  }

  /** False when the states are too large to pack. */
  get fits(): boolean {
    return this.size <= LARGEST_STATE;
  }

  /** What each different outcome of a member adds. */
  stepsOf(member: Member): Step[] {
    const steps: Step[] = [];
    for (let rest = member.possible; rest !== 0; rest &= rest - 1) {
      const step = this.stepFor(member, rest & -rest);
      if (!steps.some((other) => isSameStep(other, step))) steps.push(step);
    }
    return steps;
  }

  /** What one outcome of a member adds. */
  stepFor(member: Member, outcome: LevelSet): Step {
    const { plan, levels } = this.#weighing;
    let plain = 0;
    const capped: Digit[] = [];
    for (const digit of this.#digits) {
      const sum = plan.sums[digit.total];
      if (!sum) {
        const isMeant = plan.verdicts[digit.total - plan.sums.length]?.member === member.id;
        if (isMeant) plain += codeOf(outcome, levels.length) * digit.stride;
      } else if ((sum.mask & outcome) !== 0 && (member.essential || !sum.essential)) {
        // An outcome that counts whatever happens is in the base already.
        if (digit.radix === 1 || (member.possible & ~sum.mask) === 0) continue;
        if (digit.capped) capped.push(digit);
        else plain += digit.stride;
      }
    }
    return { plain, capped };
  }

  /** The state after one more outcome. */
  add(state: number, { plain, capped }: Step): number {
    let next = state + plain;
    for (const { stride, radix } of capped) {
      if (Math.floor(state / stride) % radix < radix - 1) next += stride;
    }
    return next;
  }

  /** Writes the totals of a state into the weighing; a capped total stands for itself and everything above. */
  unpack(state: number): void {
    for (const { total, base, stride, radix } of this.#digits) {
      this.#weighing.totals[total] = base + (Math.floor(state / stride) % radix);
    }
  }
}

export type { Step };

function isSameStep(a: Step, b: Step): boolean {
  return (
    a.plain === b.plain &&
    a.capped.length === b.capped.length &&
    a.capped.every((digit, i) => digit === b.capped[i])
  );
}
