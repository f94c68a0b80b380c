/** How one fact was read, step by step, as plain data: what `check --trace` prints. */
export interface Trace {
  fact: { key: string; statement: string; status: string; when?: string; published?: string; file?: string };
  sentences: SentenceTrace[];
  relations: RelationTrace[];
  /** The graph's relations that rest on the fact, by their ids. */
  graph: string[];
  /** What a curator should know of the reading. */
  notes: { code: string; message: string }[];
}

export interface SentenceTrace {
  tokens: { text: string; tag: string }[];
  chunks: { is: string; words: string }[];
  dates: { words: string; edtf?: string; impossible?: true }[];
  mentions: MentionTrace[];
  clauses: ClauseTrace[];
}

/** What a phrase was taken for, what it became, and why. */
export interface MentionTrace {
  words: string;
  kind: string;
  became: EntityTrace[];
  why: string;
}

export interface EntityTrace {
  type: string;
  name: string;
  /** The entity of the graph, and why the name is its. */
  id?: string;
  because?: string;
}

export interface ClauseTrace {
  /** Lemma of its verb, or of the noun that names a happening. */
  lemma: string;
  by: 'verb' | 'noun';
  kind: string;
  voice: 'active' | 'passive' | 'none';
  subject?: string;
  objects: string[];
  /** "with Kim Jong-un". */
  posts: string[];
  dates: string[];
  /** Why it is not said to have happened, where it is not. */
  unreal?: string;
  frames: FrameTrace[];
}

export interface FrameTrace {
  frame: string;
  fired: boolean;
  /** The relations it gave, or why it gave none. */
  why: string;
  roles: Record<string, string[]>;
}

export interface RelationTrace {
  type: string;
  source: string;
  target: string;
  when?: string;
  where?: string;
  title?: string;
}
