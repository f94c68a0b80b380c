/** What a fact file says as far as it can be read, so that one slip does not hide the others. */
export interface Outline {
  id?: string;
  title?: string;
  facts: OutlinedFact[];
}

export interface OutlinedFact {
  id?: string;
  statement?: string;
  paragraph?: number;
  quote?: string;
  relations: { source?: string; target?: string; where?: string }[];
}

/** The outline of whatever a YAML file held; positions in its lists are those of the file. */
export function outlineOf(raw: unknown): Outline {
  const { article, facts } = mapping(raw);
  const { id, title } = mapping(article);
  return { id: text(id), title: text(title), facts: list(facts).map(outlinedFact) };
}

function outlinedFact(raw: unknown): OutlinedFact {
  const { id, statement, paragraph, quote, relations } = mapping(raw);
  return {
    id: text(id),
    statement: text(statement),
    paragraph: Number.isInteger(paragraph) ? (paragraph as number) : undefined,
    quote: text(quote),
    relations: list(relations).map((relation) => {
      const { source, target, where } = mapping(relation);
      return { source: text(source), target: text(target), where: text(where) };
    }),
  };
}

const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
