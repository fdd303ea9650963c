/** Writes `docs/reference.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { file, reference } from './reference.ts';

writeFileSync(file, await reference(readFileSync('custom-elements.json', 'utf8')));
