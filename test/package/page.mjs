/** What a page of somebody's own does: assess, recommend, render. Runs in Chromium and in Node, to be compared (test/browser). */
import { assess, parseFindings, parseFramework, parseLibrary, parsePolicy, recommend } from 'toetsingskader';
import ggz, { libraries } from 'toetsingskader/frameworks/ggz';
import igj from 'toetsingskader/frameworks/igj';
import { renderJson, renderMarkdown, renderText } from 'toetsingskader/report';

/** Everything made from the text of a findings file, as text. */
export async function work(text) {
  const parsed = libraries.map((library) => given(parseLibrary(library)));
  const framework = given(parseFramework(ggz, { libraries: parsed }));
  const findings = given(parseFindings(text, { framework }));
  const assessment = assess(framework, findings);
  const policy = given(parsePolicy(igj, { libraries: parsed }));
  const recommendation = await recommend(assessment, policy, { context: findings.context ?? {} });
  return {
    assessment: JSON.stringify(assessment),
    recommendation: JSON.stringify(recommendation),
    text: renderText(assessment, recommendation, { detail: 'full', color: true }),
    markdown: renderMarkdown(assessment, recommendation),
    json: renderJson(assessment, recommendation),
  };
}

function given(result) {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.diagnostics));
}
