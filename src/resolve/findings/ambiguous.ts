import { personWords, standsFor } from '../../extract/index.ts';
import type { Problem } from '../../model/index.ts';
import type { Unclear } from '../cluster.ts';
import type { ReadFile } from '../mentions.ts';
import { ascending } from '../names.ts';
import { warning } from './warning.ts';

/** Names that could not be given to anyone, with whom they may mean and what was left out for them. */
export function ambiguousNames(unclear: readonly Unclear[], files: readonly ReadFile[]): Problem[] {
  const registered = unclear.flatMap(({ mention, candidates }) => {
    const left = mention.found.map((each) => `${each.source.name} ${each.type} ${each.target.name}`);
    return mention.facts.map((fact) => warning('ambiguous-name', ambiguous(mention.ref.name, candidates, left), fact));
  });
  const inFiles = files.flatMap(({ file, reading }) =>
    reading.ambiguous.flatMap(({ name, fact }) => {
      const candidates = reading.refs
        .filter((ref) => ref.type === 'Person' && standsFor(personWords(name), ref.words))
        .map((ref) => ref.name);
      const at = file.facts.find((each) => each.id === fact);
      return at ? [warning('ambiguous-name', ambiguous(name, candidates.sort(ascending)), at)] : [];
    }),
  );
  return [...registered, ...inFiles];
}

function ambiguous(name: string, candidates: readonly string[], left: readonly string[] = []): string {
  const who = candidates.length > 0 ? ` may be ${candidates.join(' or ')}` : ' is borne by several';
  const what =
    left.length > 0 ? `; left out: ${[...new Set(left)].sort(ascending).join(', ')}` : '; what it has a part in is left out';
  return `"${name}"${who}, and nothing in the article tells; write the full name${what}`;
}
