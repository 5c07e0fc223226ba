import type { lintTexts } from './diagnostics/lint.ts';
import type { Text } from './language.ts';

/** One rule of lint: how much its findings weigh, its name, and why it is there. Its sentences: diagnostics/lint.ts. */
export interface LintRule {
  readonly severity: 'warning' | 'info';
  readonly title: Text;
  readonly why: Text;
}

/** Codes about silences and about lint itself: no rules, and so not to be silenced. */
type AboutLint = Extract<keyof typeof lintTexts, `silence-${string}` | 'lint-stopped'>;

/** The id of a rule of lint, which is also the code of its findings. */
export type LintRuleId = Exclude<keyof typeof lintTexts, AboutLint>;

/** Every rule of lint, in the order of docs/lint.md. */
export const lintRules: Readonly<Record<LintRuleId, LintRule>> = {
  'constant-condition': {
    severity: 'warning',
    title: { nl: 'Voorwaarde die niets uitmaakt', en: 'Condition that makes no difference' },
    why: {
      nl: 'Een voorwaarde die altijd op hetzelfde uitkomt toetst niets. Vaak is een waarde verkeerd, of hoort `any` te zijn wat `all` is.',
      en: 'A condition that always comes out the same tests nothing. Often a value is wrong, or what is `all` should be `any`.',
    },
  },
  'contradictory-branch': {
    severity: 'warning',
    title: { nl: 'Delen die elkaar uitsluiten', en: 'Parts that exclude each other' },
    why: {
      nl: 'Een deel dat nooit kan gelden naast wat er al staat, maakt een norm onhaalbaar of een uitweg dood.',
      en: 'A part that can never hold beside what stands there already makes a norm impossible, or a way out dead.',
    },
  },
  'subsumed-branch': {
    severity: 'warning',
    title: { nl: 'Deel dat niets toevoegt', en: 'Part that adds nothing' },
    why: {
      nl: 'Wie de norm leest denkt dat ieder deel telt. Wat al uit een ander deel volgt, verbergt meestal een verkeerde grens.',
      en: 'Who reads the norm thinks that every part counts. What follows from another part usually hides a wrong bound.',
    },
  },
  'repeated-condition': {
    severity: 'warning',
    title: { nl: 'Herhaalde voorwaarde', en: 'Repeated condition' },
    why: {
      nl: 'Twee keer hetzelfde moet ook twee keer worden onderhouden, en is vaak een vergeten aanpassing na kopiëren.',
      en: 'What stands twice has to be kept up twice, and is often a copy that was never changed.',
    },
  },
  'unreachable-level': {
    severity: 'warning',
    title: { nl: 'Niveau dat nooit uitkomt', en: 'Level that never comes out' },
    why: {
      nl: 'De eerste rij die geldt beslist. Een rij na een ruimere rij komt nooit aan de beurt.',
      en: 'The first row that holds decides. A row after a wider one never has its turn.',
    },
  },
  'unused-fact': {
    severity: 'warning',
    title: { nl: 'Feit dat niets doet', en: 'Fact that does nothing' },
    why: {
      nl: 'Wat geen voorwaarde leest verandert geen oordeel. Meestal ontbreekt de voorwaarde die het had moeten lezen.',
      en: 'What no condition reads changes no verdict. Usually the condition that should have read it is missing.',
    },
  },
  'criterion-without-effect': {
    severity: 'warning',
    title: { nl: 'Criterium zonder gevolg', en: 'Criterion without effect' },
    why: {
      nl: 'Onderzoek kost tijd. Een criterium dat het oordeel nooit verandert is vergeten in de weging, of hoort van belang te zijn.',
      en: 'Looking takes time. A criterion that never changes the verdict was forgotten in the weighing, or should be encouraged.',
    },
  },
  'source-not-in-force': {
    severity: 'warning',
    title: { nl: 'Bron die niet geldt', en: 'Source that is not in force' },
    why: {
      nl: 'Een oordeel kan niet steunen op een artikel of veldnorm die op die dag nog niet of niet meer gold.',
      en: 'A verdict cannot rest on an article or field norm that was not in force yet, or no longer, on that day.',
    },
  },
  'encouraged-norm-essential': {
    severity: 'warning',
    title: { nl: 'Essentieel in een norm van belang', en: 'Essential in an encouraged norm' },
    why: {
      nl: 'Een norm die van belang is draagt geen maatregel. Wat daarin essentieel heet wekt een verkeerde verwachting.',
      en: 'An encouraged norm carries no measure. What is called essential in it raises a wrong expectation.',
    },
  },
  'threshold-out-of-reach': {
    severity: 'warning',
    title: { nl: 'Grens buiten bereik', en: 'Bound out of reach' },
    why: {
      nl: 'Een aandeel komt niet boven 1 en een percentage niet boven 100. Vaak is de eenheid verwisseld.',
      en: 'A share does not exceed 1 and a percentage does not exceed 100. Often the unit was mixed up.',
    },
  },
  'applicability-never': {
    severity: 'warning',
    title: { nl: 'Nooit van toepassing', en: 'Never applicable' },
    why: {
      nl: 'Wat nooit van toepassing is wordt nooit getoetst, en niemand merkt dat het ontbreekt.',
      en: 'What never applies is never tested, and nobody notices that it is missing.',
    },
  },
  'equal-norms': {
    severity: 'warning',
    title: { nl: 'Twee keer dezelfde toets', en: 'The same test twice' },
    why: {
      nl: 'Eén tekort telt dan twee keer, en een wijziging in de ene wordt in de andere vergeten.',
      en: 'One shortcoming then counts twice, and a change in the one is forgotten in the other.',
    },
  },
  'title-without-question': {
    severity: 'info',
    title: { nl: 'Antwoord zonder vraag', en: 'Answer without a question' },
    why: {
      nl: 'Een titel zegt wat in orde hoort te zijn. Wie een formulier invult moet weten wat er gevraagd wordt.',
      en: 'A title says what should be in order. Who fills in a form must know what is asked.',
    },
  },
  'missing-cases': {
    severity: 'info',
    title: { nl: 'Norm zonder gevallen', en: 'Norm without cases' },
    why: {
      nl: 'Zonder gevallen weet niemand of de norm zegt wat bedoeld was, en valt een verkeerde wijziging niet op.',
      en: 'Without cases nobody knows whether the norm says what was meant, and a wrong change goes unnoticed.',
    },
  },
};

/** The ids of all rules. */
export const lintRuleIds = Object.keys(lintRules) as readonly LintRuleId[];

/** Tells whether a text is the id of a rule of lint. */
export function isLintRule(text: string): text is LintRuleId {
  return Object.hasOwn(lintRules, text);
}
