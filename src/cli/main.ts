import { refusalText } from './refusals.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that went away (`dragoman … | head`) is no error.
    if (error.code === 'EPIPE') process.exit(0);
    if (stream !== process.stderr) process.stderr.write(`error the results can't be written: ${refusalText(error)}\n`);
    process.exit(1);
  });

process.exitCode = await run(process.argv.slice(2), processTerminal());
