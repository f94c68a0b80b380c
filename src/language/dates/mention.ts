/** A date expression: tokens `from` to `to`, end exclusive. */
export interface DateMention {
  from: number;
  to: number;
  /** EDTF text; absent when the words name a time that can't be dated ("later", "the next day" with nothing before it). */
  edtf?: string;
  /** The words say an impossible day, such as 31 June. */
  impossible?: true;
  /** The words may be read as two days, such as 3/4/2024. */
  ambiguous?: true;
}
