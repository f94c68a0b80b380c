/** What the program talks to: two streams and a few facts about the terminal behind them. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Columns of the terminal that results go to; undefined for a pipe or file. */
  columns?: number;
  /** Whether messages go to a terminal. */
  errIsTerminal: boolean;
  /** Whether results, and messages, may be coloured. */
  colour: boolean;
}

/** The process's own terminal. Colours only there, and not where NO_COLOR asks for none (https://no-color.org). */
export function processTerminal({ stdout, stderr, env } = process): Terminal {
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ...(stdout.isTTY && { columns: stdout.columns || 80 }),
    errIsTerminal: stderr.isTTY === true,
    colour: stdout.isTTY === true && stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}
