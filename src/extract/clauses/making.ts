import type { Phrase } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** Verbs by which an agreement comes about. */
export const MAKING = new Set(
  'sign conclude reach make agree negotiate initial ink seal strike close clinch finalise finalize enter draft propose want seek have need prepare draw adopt issue hammer come get obtain win secure be exist complete ratify renew'.split(
    ' ',
  ),
);

/** "The treaty was never invoked": there was one, unless it is its making that is denied: "the treaty was never signed". */
export const stands = (p: Phrase | undefined, c: Clause): boolean =>
  p?.kind === 'Agreement' &&
  (p.determiner === 'the' || p.name !== undefined || p.possessor !== undefined) &&
  !MAKING.has(c.lemma);
