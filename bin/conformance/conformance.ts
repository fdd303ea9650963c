/** The command `conformance`: arguments in, report out, and the status with which the process ends. */
import { CannotRun, checkProvider } from '../../src/conformance/index.ts';
import { readCommand, type Command } from './command.ts';
import { help } from './help.ts';
import { readSessions } from './sessions-file.ts';
import { table } from './table.ts';

const allPassed = 0;
const somethingFailed = 1;
const couldNotRun = 2;

/** Prints what came of it. */
export async function conformance(args: readonly string[]): Promise<number> {
  try {
    const command = readCommand(args);
    if (command === 'help') {
      console.log(help);
      return allPassed;
    }
    return await run(command);
  } catch (thrown) {
    if (!(thrown instanceof CannotRun)) throw thrown;
    console.error(`${thrown.message}\n\nHow it is run: oots-preview-space conformance --help`);
    return couldNotRun;
  }
}

async function run({ source, json, ...options }: Command): Promise<number> {
  const sessions = 'url' in source ? source : { sessions: readSessions(source.file) };
  const report = await checkProvider({ ...sessions, ...options });
  console.log(json ? JSON.stringify(report, null, 2) : table(report));
  return report.passed ? allPassed : somethingFailed;
}
