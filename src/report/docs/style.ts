/** The style of the HTML page: for phone and screen, light and dark, and on paper. */
export const style = `:root {
  color-scheme: light dark;
  --ink: #1b2430; --soft: #566273; --paper: #ffffff; --tint: #f3f6f9; --line: #d8dfe7; --link: #0b57a4; --mark: #e4edf7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf1; --soft: #a3b0bf; --paper: #14191f; --tint: #1d242c; --line: #36414d; --link: #7fb6f0; --mark: #253445;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; scroll-margin-top: 1rem; }
h1 { font-size: 1.9rem; margin: .5rem 0 1rem; }
h2 { font-size: 1.45rem; margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.15rem; margin: 0 0 .75rem; }
h4 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: .75rem 0 .5rem; }
p.caption { margin-top: 1.25rem; font-weight: 600; break-after: avoid; }
a { color: var(--link); text-underline-offset: .15em; }
section.level-3 { margin: 1.5rem 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 10px; }
section.level-4 { margin: 1rem 0 0; padding: .85rem 1rem; background: var(--tint); border-radius: 8px; }
dl { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .3rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
dd ul { margin: 0; padding-left: 1.1rem; }
.tag { display: inline-block; margin-left: .35rem; padding: .1rem .5rem; background: var(--mark); border-radius: 99px; font-size: .78rem; font-weight: 500; white-space: nowrap; vertical-align: .1em; }
.table { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
nav { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--tint); border-radius: 10px; }
nav .title { margin: 0 0 .5rem; font-weight: 600; }
nav ul { list-style: none; margin: 0; padding: 0; columns: 22rem 2; column-gap: 2rem; }
nav li { break-inside: avoid; padding: .1rem 0; }
nav li.level-2 { font-weight: 600; margin-top: .35rem; break-after: avoid; }
nav li.level-3 { padding-left: 1rem; }
@media (max-width: 40rem) {
  main { padding: 1rem .9rem 3rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
  section.level-3 { padding: .9rem; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --tint: #fff; --line: #999; --link: #000; --mark: #eee; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  section.level-3, section.level-4 { border-radius: 0; }
  section.level-4 { border-left: 3px solid var(--line); break-inside: avoid; }
  h2, h3, h4, dt, .tag { break-after: avoid; }
  tr { break-inside: avoid; }
  .table { overflow: visible; }
}
`;
