/** Something that the curator of a statement should know of how it was read. */
export interface Note {
  /** Kebab-case: `unread-name`, `impossible-date`, `ambiguous-date`. */
  code: string;
  /** One sentence that a curator can act on. */
  message: string;
  /** The character of the statement it is about, from 0. */
  at?: number;
}
