import type { Terminal } from './terminal.ts';

/** After this long, in milliseconds, a piece of work is worth a word; in a log, only one word each `LOG_PAUSE`. */
const PATIENCE = 1000;
const LOG_PAUSE = 5000;

/**
 * Says on stderr what is being done once it takes over a second: one line that is overwritten on a terminal, a plain line each
 * five seconds elsewhere.
 */
export class Progress {
  private last = performance.now();
  private shown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly quiet = false,
  ) {}

  /** Notes that `what` is under way. Cheap enough to be called for every file. */
  step(what: string): void {
    const now = performance.now();
    if (this.quiet || now - this.last < (this.terminal.errIsTerminal ? (this.shown ? 100 : PATIENCE) : LOG_PAUSE)) return;
    this.last = now;
    this.shown = true;
    this.terminal.err(this.terminal.errIsTerminal ? `\r\u001b[K${what}…` : `${what}…\n`);
  }

  /** Clears the line. */
  done(): void {
    if (this.shown && this.terminal.errIsTerminal) this.terminal.err('\r\u001b[K');
    this.shown = false;
  }
}
