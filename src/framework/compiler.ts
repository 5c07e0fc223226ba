/** The compiler itself: one run over a parsed framework, or over what a change reaches of it. */
import { compileChecked } from '../conditions/compile.ts';
import type { CompiledCondition, Condition, Vocabulary } from '../conditions/model.ts';
import { compileWeighing } from '../weighing/compile.ts';
import type { LevelSet } from '../weighing/model.ts';
import { answerFact, answerOf, isBinary } from './answer.ts';
import type {
  Compiled,
  CompiledCriterion,
  CompiledEach,
  CompiledNorm,
  CompiledTheme,
  Counting,
  NamedWeighing,
} from './compiled.ts';
import { decidingAgain, decidingFacts } from './deciding.ts';
import type { Draft } from './draft.ts';
import type { Article, Criterion, Framework, Grading, Norm, Theme } from './model.ts';

/** What of a framework comes out otherwise when something in it changes. */
export interface Touched {
  /** The ids of the norms that read it. */
  readonly norms: ReadonlySet<string>;
  /** The ids of the criteria that read it; the others of a touched norm stay as they are. */
  readonly criteria: ReadonlySet<string>;
  /** The names of the weighings that are it. */
  readonly weighings: ReadonlySet<string>;
}

function articlesOf({ articles }: Framework): Compiled['articles'] {
  const byId = new Map<string, Article[]>();
  for (const article of articles) byId.set(article.article, [...(byId.get(article.article) ?? []), article]);
  return byId;
}

function slotsOf(conditions: readonly (CompiledCondition | undefined)[]): number[] {
  return conditions.flatMap((condition) => condition?.slots ?? []);
}

/** The criteria of a norm that can be taken over: nothing they depend on was changed. */
function untouchedIn(
  { norm: before, criteria }: CompiledNorm,
  norm: Norm,
  touched: ReadonlySet<string>,
): (criterion: Criterion) => CompiledCriterion | undefined {
  if (before.status !== norm.status || before.scope !== norm.scope) return () => undefined;
  return (criterion) =>
    touched.has(criterion.id) ? undefined : criteria.find((one) => one.criterion === criterion);
}

/** One run of the compiler: what every step of it needs. */
export class Compiler {
  readonly #framework: Framework;
  readonly #draft: Draft;
  readonly #base: Vocabulary;
  /** The declared facts by their slot. */
  readonly #factAt: ReadonlyMap<number, string>;

  constructor(framework: Framework, draft: Draft) {
    this.#framework = framework;
    this.#draft = draft;
    this.#base = draft.vocabulary();
    this.#factAt = new Map([...draft.plan.facts].map(([id, slot]) => [slot, id]));
  }

  compile(): Compiled {
    const { applies, themes, weighing } = this.#framework;
    const { levels, plan } = this.#draft;
    const overall = typeof weighing.overall === 'string' ? { grading: weighing.overall } : weighing.overall;
    const whole = this.#condition(applies);
    const compiled = {
      framework: this.#framework,
      levels,
      plan,
      applies: whole,
      themes: themes.map((theme) => this.#theme(theme, whole)),
      articles: articlesOf(this.#framework),
      overall: overall && { ...this.#weighing(overall.grading), over: 'norms' as const, ...overall },
    };
    return { ...compiled, deciding: decidingFacts(compiled) };
  }

  again(before: Compiled, { norms, criteria, weighings }: Touched): Compiled {
    const { themes, applies } = this.#framework;
    const whole = this.#condition(applies);
    for (const { weighing } of before.themes.flatMap((theme) => theme.norms))
      if (!weighings.has(weighing.name)) this.#weighings.set(weighing.name, weighing);
    const weighingOf = (old: NamedWeighing) => (weighings.has(old.name) ? this.#weighing(old.name) : old);
    const compiled = {
      ...before,
      framework: this.#framework,
      applies: whole,
      themes: themes.map((theme, index): CompiledTheme => {
        const old = before.themes[index];
        const own = this.#condition(theme.applies);
        return {
          theme,
          applies: own,
          norms: theme.norms.flatMap((norm, at) => {
            const same = old?.norms[at];
            if (same && !norms.has(norm.id)) return same;
            return this.#norm(norm, [whole, own], same && untouchedIn(same, norm, criteria));
          }),
          weighing: old?.weighing && weighingOf(old.weighing),
        };
      }),
      overall: before.overall && { ...before.overall, ...weighingOf(before.overall) },
    };
    return { ...compiled, deciding: decidingAgain(before, compiled) };
  }

  #theme(theme: Theme, whole: CompiledCondition | undefined): CompiledTheme {
    const name = theme.weighing ?? this.#framework.weighing.theme;
    const applies = this.#condition(theme.applies);
    return {
      theme,
      applies,
      norms: theme.norms.map((norm) => this.#norm(norm, [whole, applies])),
      weighing: name === undefined ? undefined : this.#weighing(name),
    };
  }

  #norm(
    norm: Norm,
    above: readonly (CompiledCondition | undefined)[],
    known: (criterion: Criterion) => CompiledCriterion | undefined = () => undefined,
  ): CompiledNorm {
    const applies = this.#condition(norm.applies);
    const criteria = norm.criteria.map((criterion) => known(criterion) ?? this.#criterion(criterion, norm));
    const weighing = this.#weighing(norm.weighing ?? this.#framework.weighing.norm);
    const gates = [...above, applies].filter((condition) => condition !== undefined);
    const reads = new Set([
      ...slotsOf(gates),
      ...criteria.flatMap((criterion) => criterion.reads),
      ...weighing.weighing.plan.outer,
    ]);
    return { norm, applies, gates, criteria, weighing, reads };
  }

  #criterion(criterion: Criterion, norm: Norm): CompiledCriterion {
    const answer = answerOf(criterion);
    const vocabulary = answer
      ? this.#draft.vocabulary({ answer: answerFact(answer, this.#draft.levels) })
      : this.#base;
    const counting = this.#counting(criterion, vocabulary);
    const factSlots = this.#factSlots(counting);
    const applies = this.#condition(criterion.applies);
    const each = this.#each(criterion);
    return {
      criterion,
      organisation: norm.scope === 'organisation' || criterion.scope === 'organisation',
      weighs: criterion.status === 'tested' || norm.status === 'encouraged',
      binary: isBinary(criterion),
      whole: this.#whole(criterion, counting),
      answer,
      applies,
      each,
      counting,
      minimum: this.#gradingOf(criterion)?.minimum,
      conflict: criterion.conflict ?? this.#framework.conflict,
      factSlots,
      facts: factSlots.toSorted((a, b) => a - b).flatMap((slot) => this.#factAt.get(slot) ?? []),
      reads: [...new Set([...factSlots, ...slotsOf([applies, each?.met, each?.where])])],
    };
  }

  #each({ each }: Criterion): CompiledEach | undefined {
    if (!each) return undefined;
    const vocabulary = this.#draft.vocabulary({ record: each.record });
    return {
      record: each.record,
      where: each.where && compileChecked(each.where, vocabulary),
      met: compileChecked(each.met, vocabulary),
    };
  }

  #counting(criterion: Criterion, vocabulary: Vocabulary): Counting {
    if (criterion.met) return { kind: 'met', met: compileChecked(criterion.met, vocabulary) };
    const rows = criterion.levels ?? this.#gradingOf(criterion)?.levels;
    if (!rows) return { kind: 'direct' };
    return {
      kind: 'rows',
      rows: rows.map(({ level, when }) => ({
        level: this.#levelIndex(level),
        when: when && compileChecked(when, vocabulary),
      })),
    };
  }

  #gradingOf({ grading }: Criterion): Grading | undefined {
    return grading === undefined ? undefined : this.#framework.gradings[grading];
  }

  /** Rows can give their own levels only; yes-no criteria the best and the worst; a grade any level. */
  #whole(criterion: Criterion, counting: Counting): LevelSet {
    const count = this.#draft.levels.length;
    if (counting.kind === 'rows') return counting.rows.reduce((set, { level }) => set | (1 << level), 0);
    if (isBinary(criterion)) return 1 | (1 << (count - 1));
    return (1 << count) - 1;
  }

  #factSlots(counting: Counting): readonly number[] {
    const conditions =
      counting.kind === 'met'
        ? [counting.met]
        : counting.kind === 'rows'
          ? counting.rows.map(({ when }) => when)
          : [];
    return [...new Set(slotsOf(conditions))].filter((slot) => this.#factAt.has(slot));
  }

  #levelIndex(level: string): number {
    return this.#draft.levels.findIndex(({ id }) => id === level);
  }

  #condition(condition: Condition | undefined): CompiledCondition | undefined {
    return condition && compileChecked(condition, this.#base);
  }

  readonly #weighings = new Map<string, NamedWeighing>();

  #weighing(name: string): NamedWeighing {
    const before = this.#weighings.get(name);
    if (before) return before;
    const rows = this.#framework.gradings[name]?.levels ?? [];
    const levels = this.#draft.levels.map(({ id }) => id);
    const named = { name, weighing: compileWeighing(rows, levels, this.#base) };
    this.#weighings.set(name, named);
    return named;
  }
}
