import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DragomanError } from '../model/index.ts';
import { schemaPath } from '../root.ts';
import { parseYaml } from '../yaml/index.ts';

const words = z.array(z.string());
const gender = z.enum(['female', 'male']).optional();
const known = z.looseObject({ name: z.string(), aliases: words.optional(), state: z.string().optional() });

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
  offices: z.looseObject({
    heads: z.array(z.looseObject({ title: z.string(), holds: z.enum(['state', 'organization', 'either']), gender })),
    modifiers: z.looseObject({
      part_of_title: words,
      not_part: z.array(z.looseObject({ word: z.string(), over: z.boolean().optional() })),
    }),
    honorifics: z.array(z.looseObject({ word: z.string(), gender })),
    suffixes: words,
    military_ranks: z.array(z.unknown()),
  }),
  organizations: z.looseObject({ heads: z.array(z.looseObject({ noun: z.string(), kind: z.string() })), known: z.array(known) }),
  agreements: z.looseObject({
    heads: z.array(z.union([z.string(), z.looseObject({ noun: z.string() })])),
    known: z.array(z.union([z.string(), known])),
  }),
  events: z.looseObject({
    heads: z.array(z.looseObject({ noun: z.string(), kind: z.string(), implies: z.string().optional() })),
    known: z.array(z.union([z.string(), known])),
  }),
  gifts: z.looseObject({ heads: words, awards: words, not_gifts: words, sets: words }),
  kin: z.looseObject({ kin: z.array(z.looseObject({ noun: z.string(), gender, inverse: z.string().optional() })) }),
  names: z.looseObject({ female: words, male: words, particles: words, surname_first: words, thing_words: words }),
  verbs: z.looseObject({ irregular: z.record(z.string(), z.string()) }),
};

export type LexiconFiles = { [K in keyof typeof shapes]: z.infer<(typeof shapes)[K]> };

/**
 * Reads every lexicon under `schema/lexicon`.
 * @throws DragomanError with the places of all that is wrong
 */
export function readLexiconFiles(): LexiconFiles {
  const out: Record<string, unknown> = {};
  const problems = [];
  for (const [name, shape] of Object.entries(shapes)) {
    const file = schemaPath('lexicon', `${name}.yaml`);
    const result = parseYaml<unknown>(readFileSync(file, 'utf8'), file, shape);
    problems.push(...result.problems);
    out[name] = result.value;
  }
  if (problems.length > 0) throw new DragomanError(problems);
  return out as LexiconFiles;
}
