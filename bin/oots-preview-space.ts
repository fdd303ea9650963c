#!/usr/bin/env node
/** The command line: `npx oots-preview-space conformance <url>`. */
import { argv } from 'node:process';
import { conformance } from './conformance/conformance.ts';
import { outline } from './conformance/help.ts';

const [command, ...rest] = argv.slice(2);

if (command === 'conformance') {
  process.exitCode = await conformance(rest);
} else if (command === undefined || command === '--help' || command === 'help') {
  console.log(outline);
} else {
  console.error(`There is no command ${command}.\n\n${outline}`);
  process.exitCode = 2;
}
