/** What a curator should know of how one statement was read: names passed over, days that never were, why nothing came of it. */
import { oddityOf } from '../../language/index.ts';
import type { FactRead } from '../file.ts';
import { impossibleDays } from './days.ts';
import type { Note } from './note.ts';
import { silence } from './silence.ts';
import { unreadNames } from './unread-names.ts';

export type { Note } from './note.ts';

export interface FactNotes {
  notes: Note[];
  /** Why no relation was read, where none was. */
  silence?: string;
}

/** Notes on one statement. */
export function notesOf(read: FactRead): FactNotes {
  const oddity = oddityOf(read.fact.statement);
  // Where the text is no English prose, what was missed in it needs no telling.
  const names = oddity && /^(markup|not-english)$/.test(oddity.code) ? [] : unreadNames(read);
  const notes: Note[] = [...(oddity ? [oddity] : []), ...names, ...impossibleDays(read)];
  return { notes, ...(read.found.length === 0 && { silence: silence(read) }) };
}
