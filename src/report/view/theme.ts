import type { Assessment, ThemeResult, WeighedResult } from '../../assessment/model.ts';
import { type Entry, filled, saying } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { missingPhrases } from './missing.ts';
import { type NormView, normView } from './norm.ts';
import { type Glance, settledOrPossible, verdictGlance } from './verdict.ts';
import { countsPhrase, decisionEntry } from './weighed.ts';

/** A theme, or the whole: its verdict, what decided and how many members stand where. */
export interface WeighedView {
  readonly glance: Glance;
  readonly entries: readonly Entry[];
}

/** One theme with its norms, ready to print. */
export interface ThemeView extends WeighedView {
  readonly id: string;
  readonly title: string;
  /** The framework, where the assessment has more than one. */
  readonly framework?: string;
  readonly norms: readonly NormView[];
}

/** Prepares one theme. */
export function themeView(theme: ThemeResult, assessment: Assessment, lexicon: Lexicon): ThemeView {
  const { id, title, framework } = theme;
  const named = assessment.frameworks.find((one) => one.id === framework);
  return {
    id,
    title,
    ...(assessment.frameworks.length > 1 && { framework: named?.title ?? framework }),
    ...weighedView(theme, lexicon, framework),
    norms: theme.norms.map((norm) => normView(norm, assessment, lexicon, framework)),
  };
}

/** Prepares the verdict of a theme or of the whole. */
export function weighedView(result: WeighedResult, lexicon: Lexicon, framework?: string): WeighedView {
  const { say } = lexicon;
  const { verdict } = result;
  return {
    glance: verdictGlance(verdict, lexicon, framework),
    entries: saying([
      decisionEntry(result, lexicon, framework),
      { label: say('missing'), lines: missingPhrases(verdict?.missing ?? [], lexicon), inline: true },
      { label: say('counts'), lines: filled([countsPhrase(result, lexicon, framework)]) },
      {
        label: say('settledDespite'),
        lines: missingPhrases(verdict?.settledDespite ?? [], lexicon),
        inline: true,
      },
      {
        label: say('forMeasures'),
        lines: registerLines(result, lexicon, framework),
      },
    ]),
  };
}

/** The verdict without the incident register, where that reads differently. */
function registerLines(
  { verdict, forMeasures }: WeighedResult,
  lexicon: Lexicon,
  framework?: string,
): readonly string[] {
  const words = [verdict, forMeasures].map((one) => one && settledOrPossible(one, lexicon, framework));
  return words[0] === words[1] ? [] : filled([words[1]]);
}
