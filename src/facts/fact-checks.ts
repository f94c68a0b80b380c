import { type Registry, slug } from '../model/index.ts';
import { shown } from '../yaml/index.ts';
import { holds } from './article-text.ts';
import type { Outline } from './outline.ts';

/** Notes an error at a key path of the file. */
type Report = (code: string, message: string, path: PropertyKey[]) => void;

/** Fact ids that are used twice. */
export function sameIds({ facts }: Outline, report: Report): void {
  const first = new Map<string, number>();
  facts.forEach(({ id }, i) => {
    if (id === undefined) return;
    const other = first.get(id);
    if (other === undefined) first.set(id, i);
    else report('same-id', `the id ${shown(id)} is also that of fact ${other + 1}, expected one of its own`, ['facts', i, 'id']);
  });
}

/** Paragraphs that the article does not have, and quotes that do not stand where they are said to stand. */
export function misplaced({ facts }: Outline, paragraphs: readonly string[], report: Report): void {
  facts.forEach(({ paragraph, quote }, i) => {
    if (paragraph !== undefined && paragraph > paragraphs.length) {
      const count = paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`;
      report('no-such-paragraph', `there is no paragraph ${paragraph}: the article has ${count}`, ['facts', i, 'paragraph']);
    }
    if (quote === undefined) return;
    if (paragraph !== undefined && holds(paragraphs[paragraph - 1] ?? '', quote)) return;
    const where = paragraphs.flatMap((text, p) => (holds(text, quote) ? [p + 1] : []));
    const path = ['facts', i, 'quote'];
    if (where.length === 0)
      report('no-such-quote', 'the quote does not stand in any paragraph of the article, expected its words verbatim', path);
    else if (paragraph !== undefined)
      report(
        'misplaced-quote',
        `the quote does not stand in paragraph ${paragraph} but in ${where.join(', ')}; correct "paragraph"`,
        path,
      );
  });
}

/** Curated relations whose ends occur neither in the file's statements nor in the registry: slips of the pen. */
export function strangers({ title = '', facts }: Outline, registry: Registry, report: Report): void {
  let said: string | undefined;
  facts.forEach(({ relations }, i) => {
    relations.forEach((relation, j) => {
      for (const end of ['source', 'target', 'where'] as const) {
        const name = relation[end];
        if (name === undefined) continue;
        said ??= `-${slug([title, ...facts.map(({ statement }) => statement)].join(' - '))}`;
        // A demonym begins with the state's name often enough to accept "Russia" where the statement says "Russian".
        if (said.includes(`-${slug(name)}`) || namesOf(registry).has(slug(name))) continue;
        report(
          'unknown-end',
          `${shown(name)} occurs neither in a statement of this file nor in the registry, expected a name as the statement gives it`,
          ['facts', i, 'relations', j, end],
        );
      }
      const { source, target } = relation;
      if (source !== undefined && target !== undefined && slug(source) === slug(target))
        report('same-ends', `source and target are both ${shown(source)}, expected two different names`, [
          'facts',
          i,
          'relations',
          j,
          'target',
        ]);
    });
  });
}

const names = new WeakMap<Registry, Set<string>>();

function namesOf(registry: Registry): Set<string> {
  let known = names.get(registry);
  if (!known) {
    known = new Set(registry.entries.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(slug)));
    for (const name of [...registry.same.flat(), ...(registry.shared ?? [])]) known.add(slug(name));
    names.set(registry, known);
  }
  return known;
}
