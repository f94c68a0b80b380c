/** How a fact was read, step by step: tokens, chunks, mentions, dates, clauses, frames, relations. */
import type { Clause } from '../clauses/index.ts';
import type { FactRead } from '../file.ts';
import { notesOf } from '../notes/index.ts';
import { membersOf, type Phrase, type Sentence, type Unit, wordsOf } from '../phrases/index.ts';
import type { Found, Trial } from '../relations/index.ts';
import type { Analysis } from '../statement.ts';
import { type EntityOf, mentionsIn } from './mentions.ts';
import type { ClauseTrace, FrameTrace, RelationTrace, SentenceTrace, Trace } from './trace.ts';

export type { EntityOf } from './mentions.ts';
export type { ClauseTrace, EntityTrace, FrameTrace, MentionTrace, RelationTrace, SentenceTrace, Trace } from './trace.ts';

/**
 * The trace of one fact, without the graph's relations: those are the resolver's.
 * @param entityOf what became of each name once all files were resolved
 */
export function traceOf(read: FactRead, entityOf: EntityOf): Trace {
  const { key, statement, status, when, place } = read.fact;
  const { notes } = notesOf(read);
  return {
    fact: { key, statement, status, ...(when && { when }), ...(place && { file: place.file }) },
    sentences: read.analyses.map((analysis) => sentence(read, analysis, entityOf)),
    relations: read.found.map(relation),
    graph: [],
    notes: notes.map(({ code, message }) => ({ code, message })),
  };
}

function sentence(read: FactRead, analysis: Analysis, entityOf: EntityOf): SentenceTrace {
  const { sentence: s, dates, units, clauses } = analysis;
  return {
    tokens: s.tokens.map(({ text, pos }) => ({ text, tag: pos })),
    chunks: units.map((unit) => ({ is: chunkKind(unit), words: wordsOf(s, unit.from, unit.to) })),
    dates: dates.map(({ from, to, edtf, impossible }) => ({
      words: wordsOf(s, from, to),
      ...(edtf && { edtf }),
      ...(impossible && { impossible }),
    })),
    mentions: mentionsIn(read.reader, analysis, entityOf),
    clauses: clauses.filter((c) => c.lemma !== '').map((c) => clause(s, c, read.trials)),
  };
}

const chunkKind = (unit: Unit): string => (unit.is === 'noun' ? unit.phrase.kind : unit.is);

function clause(s: Sentence, c: Clause, trials: readonly Trial[]): ClauseTrace {
  const said = (p: Phrase): string =>
    membersOf(p)
      .map((each) => each.name ?? wordsOf(s, Math.max(each.from, 0), each.to))
      .join(' and ');
  return {
    lemma: c.lemma,
    by: c.by,
    kind: c.kind,
    voice: c.by === 'noun' || c.copula ? 'none' : c.passive ? 'passive' : 'active',
    ...(c.subject && { subject: said(c.subject) }),
    objects: c.objects.map(said),
    posts: c.posts.map(({ preposition, object }) => `${preposition} ${said(object)}`),
    dates: c.dates,
    ...(c.unreal && { unreal: c.unreal }),
    frames: trials.filter((trial) => trial.clause === c).map(frame),
  };
}

const frame = ({ frame: name, fired, why, roles }: Trial): FrameTrace => ({
  frame: name,
  fired,
  why,
  roles: Object.fromEntries([...(roles ?? [])].map(([role, refs]) => [role, refs.map((ref) => ref.name)])),
});

const relation = ({ type, source, target, when, where, title }: Found): RelationTrace => ({
  type,
  source: source.name,
  target: target.name,
  ...(when && { when }),
  ...(where && { where: where.name }),
  ...(title && { title }),
});
