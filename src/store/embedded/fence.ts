import { DragomanError } from '../../model/index.ts';

/**
 * Refuses statements that reach past the graph. The read-only file already stops every change to the graph itself, but the
 * engine would still read and write other files (LOAD FROM, COPY TO, EXPORT, ATTACH) and change its settings (CALL).
 */
export function keepInside(cypher: string): void {
  const bare = cypher.replace(/'(\\.|[^'\\])*'|"(\\.|[^"\\])*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ');
  const first = /^\s*(\w+)/.exec(bare)?.[1]?.toUpperCase() ?? '';
  if (STRANGERS.has(first) || /\bLOAD\s+(FROM|WITH|CSV)\b/i.test(bare))
    throw DragomanError.of('query-leaves-graph', 'A query may only read the graph: no files, settings or extensions.');
}

const STRANGERS = new Set(
  'COPY LOAD EXPORT IMPORT ATTACH DETACH USE INSTALL UNINSTALL UPDATE FORCE CALL CHECKPOINT EXPLAIN PROFILE BEGIN COMMIT ROLLBACK'.split(
    ' ',
  ),
);
