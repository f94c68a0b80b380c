import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { DragomanError, type Problem } from '../model/index.ts';
import { schemaPath } from '../root.ts';
import { parseYaml } from '../yaml/index.ts';

const words = z.array(z.string());
const gender = z.enum(['female', 'male']).optional();
const known = z.looseObject({ name: z.string(), aliases: words.optional(), state: z.string().optional() });

/** Lists of words by which a clause is said to have happened or not. */
const MODALITY = [
  'planned',
  'negated',
  'absence',
  'failed',
  'happened',
  'motion',
  'conduct',
  'spoken_of',
  'held',
  'sought_for',
  'occurs',
  'pending',
  'short_of',
  'no_happenings',
  'untrue',
  'fiction',
  'made_to',
  'known',
  'planned_nouns',
  'doubtful_nouns',
  'planned_adjectives',
  'happened_adjectives',
  'planned_modifiers',
  'unsure_adverbs',
  'doubting',
  'maintaining',
  'improbable',
  'hearsay',
  'idle_nouns',
] as const;
export type Modality = Record<(typeof MODALITY)[number], ReadonlySet<string>>;

const shapes = {
  states: z.looseObject({
    states: z.array(
      z.looseObject({
        name: z.string(),
        aliases: words.optional(),
        adjectives: words.optional(),
        people: words.optional(),
        capital: z.string().optional(),
        capitals: words.optional(),
        government: words.optional(),
        former: z.boolean().optional(),
        successor: z.string().optional(),
        ambiguous: z.boolean().optional(),
      }),
    ),
  }),
  places: z.looseObject({
    cities: words,
    regions: z.record(z.string(), z.string().nullable()),
    areas: words,
    waters: words,
    venue_heads: words,
    venues: words,
    cities_ambiguous: words,
    cities_in: z.record(z.string(), z.string()),
  }),
  gazetteer: z.strictObject({
    towns: z.record(z.string(), words),
    regions: z.record(z.string(), words),
    waters: words,
    venues: words,
  }),
  offices: z.looseObject({
    heads: z.array(
      z.looseObject({ title: z.string(), holds: z.enum(['state', 'organization', 'either']), gender, of: z.string().optional() }),
    ),
    modifiers: z.looseObject({
      part_of_title: words,
      not_part: z.array(z.looseObject({ word: z.string(), over: z.boolean().optional() })),
    }),
    honorifics: z.array(z.looseObject({ word: z.string(), gender })),
    suffixes: words,
    military_ranks: z.array(z.unknown()),
    single: words,
    portfolios: words,
  }),
  organizations: z.looseObject({ heads: z.array(z.looseObject({ noun: z.string(), kind: z.string() })), known: z.array(known) }),
  agreements: z.looseObject({
    heads: z.array(z.union([z.string(), z.looseObject({ noun: z.string() })])),
    known: z.array(z.union([z.string(), known])),
  }),
  events: z.looseObject({
    heads: z.array(z.looseObject({ noun: z.string(), kind: z.string(), implies: z.string().optional() })),
    letters: words,
    wishes: words,
    answers: words,
    lines: words,
    known: z.array(z.union([z.string(), known])),
  }),
  gifts: z.looseObject({ heads: words, awards: words, not_gifts: words, sets: words, materials: words }),
  kin: z.looseObject({ kin: z.array(z.looseObject({ noun: z.string(), gender, inverse: z.string().optional() })) }),
  names: z.looseObject({
    female: words,
    male: words,
    particles: words,
    surname_first: words,
    thing_words: words,
    common_names: words,
  }),
  rulers: z.strictObject({
    reason: z.string(),
    examples: z.array(z.strictObject({ title: z.string(), name: z.string(), year: z.number(), state: z.string().optional() })),
    titles: z.record(z.string(), z.strictObject({ may: words, of: words.optional() })),
    rulers: z.record(z.string(), z.record(z.string(), z.string())),
    bodies: z.record(z.string(), z.record(z.string(), z.string())),
  }),
  modality: z.strictObject({
    ...(Object.fromEntries(MODALITY.map((key) => [key, words])) as Record<(typeof MODALITY)[number], typeof words>),
    examples: z.strictObject({ not_happened: words, happened: z.array(z.strictObject({ text: z.string(), gives: z.string() })) }),
  }),
  spellings: z.strictObject({
    words: z.array(words),
    short: z.array(words),
    people: z.array(words),
    namesakes: z.array(words),
    cities: z.array(words),
  }),
  verbs: z.looseObject({ irregular: z.record(z.string(), z.string()) }),
};

/** The lists as sets. */
export const modalitySets = (file: LexiconFiles['modality']): Modality =>
  Object.fromEntries(MODALITY.map((key) => [key, new Set(file[key])])) as unknown as Modality;

export type LexiconFiles = { [K in keyof typeof shapes]: z.infer<(typeof shapes)[K]> };

/** The lexicons as one JSON, written by `npm run generate` so that a start need not parse half a megabyte of YAML. */
const COMPILED = schemaPath('lexicon.gen.json');

/**
 * Reads every lexicon under `schema/lexicon`: from their compiled form where that is of these very files, else from the YAML.
 * @throws DragomanError with the places of all that is wrong
 */
export function readLexiconFiles(): LexiconFiles {
  const texts = readTexts();
  const compiled = existsSync(COMPILED) ? (JSON.parse(readFileSync(COMPILED, 'utf8')) as Compiled) : undefined;
  return compiled?.of === digest(texts) ? compiled.lexicons : parseAll(texts);
}

/** The compiled form of the lexicons as they stand. */
export function compileLexicons(): string {
  const texts = readTexts();
  return `${JSON.stringify({ of: digest(texts), lexicons: parseAll(texts) } satisfies Compiled)}\n`;
}

interface Compiled {
  /** Digest of the YAML that it was made from. */
  of: string;
  lexicons: LexiconFiles;
}

const readTexts = (): Map<string, string> =>
  new Map(
    Object.keys(shapes).map((name) => [
      schemaPath('lexicon', `${name}.yaml`),
      readFileSync(schemaPath('lexicon', `${name}.yaml`), 'utf8'),
    ]),
  );

/** Line ends don't count: a checkout may have turned them. */
const digest = (texts: Map<string, string>): string =>
  createHash('sha256')
    .update([...texts.values()].map((text) => text.replaceAll('\r\n', '\n')).join('\0'))
    .digest('hex');

function parseAll(texts: Map<string, string>): LexiconFiles {
  const problems: Problem[] = [];
  const entries = [...texts].map(([file, text], i) => {
    const [name, shape] = Object.entries(shapes)[i]!;
    const result = parseYaml<unknown>(text, file, shape);
    problems.push(...result.problems);
    return [name, result.value];
  });
  if (problems.length > 0) throw new DragomanError(problems);
  return Object.fromEntries(entries) as LexiconFiles;
}
