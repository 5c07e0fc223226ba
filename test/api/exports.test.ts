import { expect, test } from 'vitest';
import * as core from '../../src/index.ts';
import * as node from '../../src/node.ts';
import * as report from '../../src/report.ts';

/** A name that appears or goes shows as a diff. */
test('the names of every front door', () => {
  const names = (door: object) => Object.keys(door).sort();
  expect({ '.': names(core), './node': names(node), './report': names(report) }).toMatchSnapshot();
});
