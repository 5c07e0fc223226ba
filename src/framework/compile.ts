/**
 * A parsed framework made ready to run: facts on slots, conditions as closures, weighings as ranges.
 * In: a parsed framework. Out: an opaque handle that assess takes; made once, used for any number of findings sets.
 */
import { compileChecked } from '../conditions/compile.ts';
import type { CompiledCondition, Condition, Value, Vocabulary } from '../conditions/model.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { compileWeighing, type Weighing } from '../weighing/compile.ts';
import type { LevelSet } from '../weighing/model.ts';
import { type Answer, answerFact, answerOf, isBinary } from './answer.ts';
import type { Draft } from './draft.ts';
import type { Article, Criterion, Framework, Grading, Level, Norm, Theme } from './model.ts';
import { draftBehind, parseFramework } from './parse.ts';
import type { SlotPlan } from './vocabulary.ts';

/** A framework ready for {@link assess}. What it holds beside the framework is its own business. */
export interface CompiledFramework {
  readonly framework: Framework;
}

/** What a compiled framework holds. Internal to the library. */
export interface Compiled extends CompiledFramework {
  readonly levels: readonly Level[];
  readonly plan: SlotPlan;
  readonly applies: CompiledCondition | undefined;
  readonly themes: readonly CompiledTheme[];
  readonly overall: (NamedWeighing & { readonly over: 'norms' | 'themes' }) | undefined;
  /** The dated entries of every article in the register. */
  readonly articles: ReadonlyMap<string, readonly Article[]>;
  /** Yes-no and choice facts of the provider that decide applicability in two or more places, with their values. */
  readonly deciding: readonly DecidingFact[];
}

/** A fact that, while unknown, is better judged value by value. */
export interface DecidingFact {
  readonly id: string;
  readonly slot: number;
  readonly values: readonly Value[];
}

export interface CompiledTheme {
  readonly theme: Theme;
  readonly applies: CompiledCondition | undefined;
  readonly norms: readonly CompiledNorm[];
  readonly weighing: NamedWeighing | undefined;
}

export interface CompiledNorm {
  readonly norm: Norm;
  readonly applies: CompiledCondition | undefined;
  readonly criteria: readonly CompiledCriterion[];
  readonly weighing: NamedWeighing;
}

/** A weighing with the name of its grading. */
export interface NamedWeighing {
  readonly name: string;
  readonly weighing: Weighing;
}

export interface CompiledCriterion {
  readonly criterion: Criterion;
  /** Judged once, over all findings. */
  readonly organisation: boolean;
  /** Whether it weighs in its norm. */
  readonly weighs: boolean;
  readonly binary: boolean;
  /** Every outcome it can have when nothing is known, without not-applicable. */
  readonly whole: LevelSet;
  readonly answer: Answer | undefined;
  readonly applies: CompiledCondition | undefined;
  readonly each: CompiledEach | undefined;
  readonly counting: Counting;
  /** The smallest sample that counts. */
  readonly minimum: number | undefined;
  readonly conflict: 'undetermined' | 'latest' | 'worst';
  /** Slots of declared facts (not answer, date, thresholds or record facts) that its counting reads. */
  readonly factSlots: readonly number[];
  /** The ids of those facts. */
  readonly facts: readonly string[];
}

export interface CompiledEach {
  readonly record: string;
  readonly where: CompiledCondition | undefined;
  readonly met: CompiledCondition;
}

/** From an answer or from facts to an outcome. */
export type Counting =
  | { readonly kind: 'direct' }
  | { readonly kind: 'met'; readonly met: CompiledCondition }
  | { readonly kind: 'rows'; readonly rows: readonly CountingRow[] };

/** Level by index in the scale; the last row has no condition. */
export interface CountingRow {
  readonly level: number;
  readonly when: CompiledCondition | undefined;
}

const compiledFrameworks = new WeakMap<Framework, Compiled>();

/**
 * Makes a framework ready to assess with. A plain object goes through the same parse first.
 *
 * @example
 * const compiled = compileFramework(framework);
 * if (compiled.ok) console.log(assess(compiled.value, findings).overall.verdict?.state);
 */
export function compileFramework(framework: Framework | object): Result<CompiledFramework> {
  const draft = draftBehind(framework as Framework);
  if (draft) return { ok: true, value: compiledOf(framework as Framework, draft), warnings: [] };
  const parsed = parseFramework(framework);
  return parsed.ok ? compileFramework(parsed.value) : parsed;
}

/** The inside of a compiled handle, or of a parsed framework; undefined for anything else. */
export function compiledBehind(handle: object): Compiled | undefined {
  const framework = 'framework' in handle && 'themes' in handle ? (handle as Compiled).framework : undefined;
  if (framework && compiledFrameworks.get(framework) === handle) return handle as Compiled;
  const draft = draftBehind(handle as Framework);
  return draft && compiledOf(handle as Framework, draft);
}

function compiledOf(framework: Framework, draft: Draft): Compiled {
  const before = compiledFrameworks.get(framework);
  if (before) return before;
  const compiled = new Compiler(framework, draft).compile();
  compiledFrameworks.set(framework, compiled);
  return compiled;
}

function articlesOf({ articles }: Framework): Compiled['articles'] {
  const byId = new Map<string, Article[]>();
  for (const article of articles) byId.set(article.article, [...(byId.get(article.article) ?? []), article]);
  return byId;
}

/**
 * The facts that more than one applicability condition reads. Only those of the provider: any other may differ per unit. The
 * fewest values come first, so that as long as they fit knowing one fact never leaves out another.
 */
function decidingFacts({ framework, plan, applies, themes }: Omit<Compiled, 'deciding'>): DecidingFact[] {
  const conditions = [
    applies,
    ...themes.flatMap((theme) => [
      theme.applies,
      ...theme.norms.flatMap((norm) => [
        norm.applies,
        ...norm.criteria.map((criterion) => criterion.applies),
      ]),
    ]),
  ];
  const deciding = [...plan.facts].flatMap(([id, slot]) => {
    const fact = framework.facts[id];
    const places = conditions.filter((condition) => condition?.slots.includes(slot)).length;
    if (fact?.about !== 'provider' || places < 2) return [];
    const values =
      fact.type === 'boolean' ? [true, false] : fact.type === 'choice' ? Object.keys(fact.options ?? {}) : [];
    return values.length === 0 ? [] : [{ id, slot, values }];
  });
  return deciding.sort((a, b) => a.values.length - b.values.length);
}

/** One run of the compiler: what every step of it needs. */
class Compiler {
  readonly #framework: Framework;
  readonly #draft: Draft;
  readonly #base: Vocabulary;

  constructor(framework: Framework, draft: Draft) {
    this.#framework = framework;
    this.#draft = draft;
    this.#base = draft.vocabulary();
  }

  compile(): Compiled {
    const { applies, themes, weighing } = this.#framework;
    const { levels, plan } = this.#draft;
    const overall = typeof weighing.overall === 'string' ? { grading: weighing.overall } : weighing.overall;
    const compiled = {
      framework: this.#framework,
      levels,
      plan,
      applies: this.#condition(applies),
      themes: themes.map((theme) => this.#theme(theme)),
      articles: articlesOf(this.#framework),
      overall: overall && { ...this.#weighing(overall.grading), over: 'norms' as const, ...overall },
    };
    return { ...compiled, deciding: decidingFacts(compiled) };
  }

  #theme(theme: Theme): CompiledTheme {
    const name = theme.weighing ?? this.#framework.weighing.theme;
    return {
      theme,
      applies: this.#condition(theme.applies),
      norms: theme.norms.map((norm) => this.#norm(norm)),
      weighing: name === undefined ? undefined : this.#weighing(name),
    };
  }

  #norm(norm: Norm): CompiledNorm {
    return {
      norm,
      applies: this.#condition(norm.applies),
      criteria: norm.criteria.map((criterion) => this.#criterion(criterion, norm)),
      weighing: this.#weighing(norm.weighing ?? this.#framework.weighing.norm),
    };
  }

  #criterion(criterion: Criterion, norm: Norm): CompiledCriterion {
    const answer = answerOf(criterion);
    const vocabulary = answer
      ? this.#draft.vocabulary({ answer: answerFact(answer, this.#draft.levels) })
      : this.#base;
    const counting = this.#counting(criterion, vocabulary);
    const factSlots = this.#factSlots(counting);
    return {
      criterion,
      organisation: norm.scope === 'organisation' || criterion.scope === 'organisation',
      weighs: criterion.status === 'tested' || norm.status === 'encouraged',
      binary: isBinary(criterion),
      whole: this.#whole(criterion, counting),
      answer,
      applies: this.#condition(criterion.applies),
      each: this.#each(criterion),
      counting,
      minimum: this.#gradingOf(criterion)?.minimum,
      conflict: criterion.conflict ?? this.#framework.conflict,
      factSlots,
      facts: [...this.#draft.plan.facts].flatMap(([id, slot]) => (factSlots.includes(slot) ? [id] : [])),
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
    const facts = new Set(this.#draft.plan.facts.values());
    const conditions =
      counting.kind === 'met'
        ? [counting.met]
        : counting.kind === 'rows'
          ? counting.rows.flatMap(({ when }) => when ?? [])
          : [];
    return [...new Set(conditions.flatMap(({ slots }) => slots))].filter((slot) => facts.has(slot));
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
