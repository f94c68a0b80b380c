import { z } from 'zod';
import { isEdtf, isEdtfDay, RELATION_TYPES, slug } from '../model/index.ts';
import { shown } from '../yaml/index.ts';
import { edtfTrouble } from './edtf-trouble.ts';
import { checked, edtf, text } from './fields.ts';

/** The longest statement, in characters. */
const STATEMENT_LIMIT = 2000;

const FACT_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

const articleSchema = z
  .strictObject({
    id: checked({
      code: 'bad-id',
      ok: (id) => id === slug(id),
      message: (id) => `${shown(id)} is no id, expected lower-case words joined by hyphens, such as ${shown(slug(id))}`,
      description: 'the name of the file without .yaml: lower-case words joined by hyphens',
      examples: ['2024-09-14-shoigu-kim'],
    }),
    title: text('the headline', 'Sergei Shoigu met with Kim Jong-un in Pyongyang'),
    published: checked({
      code: 'bad-edtf',
      ok: isEdtfDay,
      message: (value) =>
        isEdtf(value) ? `${shown(value)} is no single day, expected one such as 2024-09-14` : edtfTrouble(value),
      description: 'the day of publication; "in June" and "on Friday" are resolved against it',
      examples: ['2024-09-14'],
      format: 'date',
    }).optional(),
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
      id: checked({
        code: 'bad-id',
        ok: (id) => FACT_ID.test(id),
        message: (id) => `${shown(id)} is no fact id, expected letters, digits, hyphens and underscores, such as f1`,
        description: 'an id of its own in this file, which never changes: evidence points at it',
        examples: ['f1'],
      }),
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
