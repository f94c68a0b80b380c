import { z } from 'zod';
import { ENTITY_TYPES, isEdtf, isEdtfDay, RELATION_TYPES, slug } from '../model/index.ts';
import { edtfTrouble } from './edtf-trouble.ts';

/** The longest statement, in characters. */
const STATEMENT_LIMIT = 2000;

const text = (description: string, ...examples: string[]) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ description, ...(examples.length > 0 && { examples }) });

/** Text that must pass a test; the message says what is wrong and what was expected. */
const checked = (
  code: string,
  ok: (value: string) => boolean,
  message: (value: string) => string,
  description: string,
  ...examples: string[]
) =>
  z
    .string()
    .trim()
    .min(1)
    .refine(ok, { error: (issue) => message(String(issue.input)), params: { code } })
    .meta({ description, examples });

const edtf = (description: string, ...examples: string[]) =>
  checked('bad-edtf', isEdtf, (value) => edtfTrouble(value), description, ...examples);

const FACT_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

const articleSchema = z
  .strictObject({
    id: checked(
      'bad-id',
      (id) => id === slug(id),
      (id) => `"${id}" is no id, expected lower-case words joined by hyphens: "${slug(id)}"`,
      'the name of the file without .yaml: lower-case words joined by hyphens',
      '2024-09-14-shoigu-kim',
    ),
    title: text('the headline', 'Sergei Shoigu met with Kim Jong-un in Pyongyang'),
    published: checked(
      'bad-edtf',
      isEdtfDay,
      (value) => (isEdtf(value) ? `"${value}" is no single day, expected one such as 2024-09-14` : edtfTrouble(value)),
      'the day of publication; "in June" and "on Friday" are resolved against it',
      '2024-09-14',
    ).optional(),
    publisher: text('who published it', 'Example News').optional(),
    source: text('where it can be read', 'https://example.org/a').optional(),
  })
  .meta({ title: 'an article', description: 'the dated source text that the facts come from' });

const relationSchema = (relationTypes: readonly string[]) =>
  z
    .strictObject({
      type: z.enum(relationTypes as [string, ...string[]]).meta({ description: 'a relation type of the ontology' }),
      source: text('a name, as the statement gives it', 'Sergei Shoigu'),
      target: text('a name, as the statement gives it', 'Pyongyang'),
      when: edtf('an EDTF date or interval of when it happened or held', '2024-09-13').optional(),
      where: text('the name of the place or state where it happened', 'Pyongyang').optional(),
      title: text('the office held, or what kin the source is to the target', 'President', 'grandfather').optional(),
    })
    .meta({ title: 'a relation', description: "the curator's own reading, in place of the extractors'" });

const factSchema = (relationTypes: readonly string[]) =>
  z
    .strictObject({
      id: checked(
        'bad-id',
        (id) => FACT_ID.test(id),
        (id) => `"${id}" is no fact id, expected letters, digits, hyphens and underscores, such as f1`,
        'an id of its own in this file, which never changes: evidence points at it',
        'f1',
      ),
      statement: text(
        'one to three clauses of ordinary English that stand alone',
        'Sergei Shoigu, Secretary of the Security Council of Russia, held talks with Kim Jong-un in Pyongyang.',
      ).max(STATEMENT_LIMIT),
      when: edtf(
        'an EDTF date or interval of what the statement says happened; wins over a date in the statement',
        '2024-09-13',
        '2024-06',
        '2022-23',
        '2024-01-01/2024-09-14',
      ).optional(),
      paragraph: z
        .int()
        .min(1)
        .meta({ description: 'the paragraph of the article that says so, counted from 1', examples: [2] })
        .optional(),
      quote: text('words of that paragraph, verbatim', 'The meeting took place in Pyongyang').optional(),
      attributedTo: text('who says so, where it is not the article itself', 'Korean Central News Agency').optional(),
      status: z
        .enum(['draft', 'accepted', 'disputed', 'rejected'])
        .meta({ description: 'whether a curator stands by it; accepted where it is not given' })
        .default('accepted'),
      relations: z
        .array(relationSchema(relationTypes))
        .meta({ description: "the curator's own reading of a statement that the extractors misread, in its place" })
        .optional(),
    })
    .meta({ title: 'a fact', description: 'one statement about what the article reports' });

/** The shape of a fact file. */
export const factFileSchema = (relationTypes: readonly string[] = RELATION_TYPES) =>
  z
    .strictObject({
      article: articleSchema,
      facts: z.array(factSchema(relationTypes)).meta({ description: 'a list of facts, each with id and statement' }),
    })
    .meta({ title: 'a fact file', description: 'one article and the facts that a curator took from it' });

export type FactFileInput = z.infer<ReturnType<typeof factFileSchema>>;

const officeSchema = z
  .strictObject({
    title: text('the office', 'Supreme Leader'),
    of: text('the canonical name of the State or Organization', 'North Korea'),
    when: edtf('an EDTF date or interval of holding it; /.. where it lasts', '2011-12/..', '2012-05-07/2024').optional(),
  })
  .meta({ title: 'an office' });

const entrySchema = (entityTypes: readonly string[]) =>
  z
    .strictObject({
      id: text(
        'its id; made from type and name where it is not given, and never changed after that',
        'person/kim-jong-un',
      ).optional(),
      type: z.enum(entityTypes as [string, ...string[]]).meta({ description: 'an entity type of the ontology' }),
      name: text('its canonical English name, without title', 'Kim Jong-un'),
      aliases: z
        .array(text('another name of it'))
        .meta({ description: 'a list of its other names', examples: [['Kim Jong Un']] })
        .default([]),
      external: z
        .record(z.string(), text('an identifier'))
        .meta({ description: 'its identifiers elsewhere', examples: [{ wikidata: 'Q56226' }] })
        .optional(),
      gender: z.enum(['female', 'male']).meta({ description: 'which pronoun may stand for a person' }).optional(),
      offices: z.array(officeSchema).meta({ description: 'the offices that a person holds or held' }).optional(),
    })
    .meta({ title: 'an entity', description: 'a curated person, state, organization, place, agreement, gift or event' });

const group = z.array(text('a name or an id')).min(2);

/** The shape of a registry. */
export const registrySchema = (entityTypes: readonly string[] = ENTITY_TYPES) =>
  z
    .strictObject({
      entities: z.array(entrySchema(entityTypes)).meta({ description: 'a list of curated entities' }).default([]),
      shared: z
        .array(text('a name'))
        .meta({
          description: 'names that several entities bear, such as common surnames; the context decides',
          examples: [['Kim', 'Park']],
        })
        .default([]),
      same: z
        .array(group)
        .meta({ description: 'lists of names or ids that are one entity', examples: [[['Eswatini', 'Swaziland']]] })
        .default([]),
      different: z
        .array(group)
        .meta({
          description: 'lists of names or ids that are never one entity',
          examples: [[['person/george-bush', 'person/george-w-bush']]],
        })
        .default([]),
    })
    .meta({ title: 'the registry', description: 'curated entities, and what a curator has said about merging' });

export type RegistryInput = z.infer<ReturnType<typeof registrySchema>>;
