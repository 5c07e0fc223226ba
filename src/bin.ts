#!/usr/bin/env node
import { main } from './cli/main.ts';
import { ioOf } from './cli/process-io.ts';

process.exitCode = await main(process.argv.slice(2), ioOf(process));
