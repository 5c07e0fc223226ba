import { expect, test } from 'vitest';
import * as core from '../../src/index.ts';
import * as node from '../../src/node.ts';
import * as report from '../../src/report.ts';
import * as testing from '../../src/testing.ts';
import * as vitest from '../../src/vitest.ts';

/** A name that appears or goes shows as a diff. */
test('the names of every front door', () => {
  const names = (door: object) => Object.keys(door).sort();
  const doors = { '.': core, './node': node, './report': report, './testing': testing, './vitest': vitest };
  const all = Object.entries(doors).map(([door, exported]) => [door, names(exported)]);
  expect(Object.fromEntries(all)).toMatchSnapshot();
});
