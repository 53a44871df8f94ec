// Which program made a summary: its name and version, as package.json has it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.ts';

/** "Kendali 0.1.0" */
export function programName(): string {
  const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  return `Kendali ${(JSON.parse(text) as { version: string }).version}`;
}
