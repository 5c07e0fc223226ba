import type { Framework } from '../../framework/model.ts';
import type { Ran } from './fate.ts';
import type { Killed, Mutant, MutantGroup, MutationResults, Survivor } from './model.ts';
import { reasonFor, unusedIn } from './silence.ts';

/** Everything that was run, by what became of it. Silences are looked at only where `all` mutants were run. */
export function resultsOf(
  ran: readonly Ran[],
  frameworks: readonly Framework[],
  all: boolean,
): MutationResults {
  const verdicts = groupOf(
    ran.filter(({ isAdvice }) => !isAdvice),
    frameworks,
  );
  const asked = ran.filter(({ isAdvice }) => isAdvice);
  const advice = { ...groupOf(asked, frameworks), notJudged: those(asked, 'notJudged') };
  const silenced = [...verdicts.silenced, ...advice.silenced];
  const unusedSilences = all ? frameworks.flatMap((framework) => unusedIn(framework, silenced)) : [];
  return { ...verdicts, invalid: those(ran, 'invalid'), advice, unusedSilences };
}

function groupOf(ran: readonly Ran[], frameworks: readonly Framework[]): MutantGroup {
  const killed: Killed[] = [];
  const survived: Survivor[] = [];
  const silenced: Survivor[] = [];
  for (const { mutant, fate } of ran) {
    if (fate.as === 'killed') killed.push({ ...mutant, by: fate.by });
    if (fate.as !== 'survived') continue;
    const { suggestion } = fate;
    const reason = suggestion ? undefined : silenceFor(mutant, frameworks);
    const survivor = { ...mutant, ...(suggestion && { suggestion }) };
    if (reason === undefined) survived.push(survivor);
    else silenced.push({ ...survivor, silenced: reason });
  }
  return { killed, survived, silenced, equivalent: those(ran, 'equivalent') };
}

/** What a case could notice is not to be silenced. */
function silenceFor(mutant: Mutant, frameworks: readonly Framework[]): string | undefined {
  const own = frameworks.find(({ id, version }) => id === mutant.framework && version === mutant.version);
  return own && reasonFor(mutant, own);
}

function those(ran: readonly Ran[], as: Ran['fate']['as']): readonly Mutant[] {
  return ran.flatMap(({ mutant, fate }) => (fate.as === as ? mutant : []));
}
