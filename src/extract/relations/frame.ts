import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DragomanError, type Problem, RELATION_TYPES, type RelationType } from '../../model/index.ts';
import { schemaPath } from '../../root.ts';
import { parseYaml } from '../../yaml/index.ts';

/**
 * What may fill a role: an entity type; `actor` (person, state, organization), `traveller` (person, organization), `body` (state,
 * organization), `place` (place, state), `gathering` (an event of many), `office` (a title, read as where it is held), `title` (a title alone), `guest` (a person called "the visiting …"), `led` (a body or state as its head
 * holds it), `rule` (an office by its noun, with where it is held: "the presidency of Chad"), `kin` (who is introduced by a kinship without an owner: "a daughter, Germaine"), `message` (a word for one), `medium` (telephone, letter).
 */
export const FILLERS = [
  'actor',
  'traveller',
  'body',
  'place',
  'land',
  'gathering',
  'office',
  'title',
  'led',
  'guest',
  'rule',
  'kin',
  'message',
  'medium',
  'word',
  'Person',
  'State',
  'Organization',
  'Place',
  'Agreement',
  'Gift',
  'Event',
] as const;
export type Filler = (typeof FILLERS)[number];

const roleSchema = z.strictObject({
  is: z.enum(FILLERS).describe('What may fill the role.'),
  from: z.array(z.string()).min(1).describe('Where to look, first hit wins: subject, object, a preposition; "a+b" takes both.'),
  words: z.array(z.string()).optional().describe('For `word`, `gathering`: the lemmas, or kinds of event, that will do.'),
  trust: z.boolean().optional().describe('For gifts: take any thing, not only those the lexicon lists.'),
  own: z.boolean().optional().describe('For gifts: only those whose own words say from whom they are: "a knife from Berg".'),
  it: z.boolean().optional().describe('For gifts: "it" will do, where the statement spoke of one before.'),
  awards: z.boolean().optional().describe('For gifts: only medals, orders, prizes.'),
});

const frameSchema = z.strictObject({
  frame: z.string(),
  reason: z.string().describe('What the words do, and why the roles are as they are.'),
  verbs: z.array(z.string()).optional().describe('Lemmas, with the words that must follow: "sit down".'),
  nouns: z.array(z.string()).optional().describe('Lemmas of nouns that name the same happening.'),
  roles: z.record(z.string(), roleSchema),
  unless: z
    .array(z.string())
    .optional()
    .describe(
      'Does not fire where one of these follows: infinitive ("called on him to resign"), complement ("called him a liar"), object ("married Ann"), object-moved ("flew troops"), term ("recalled his time as"), thing (no person for object), tongue (a language spoken), a preposition, also with its nouns ("in|at election|final"), a word near ("word publicly"), "to" with a noun ("next order"); or for what two exchanged.',
    ),
  except: z.array(z.string()).optional().describe('For "*": the verbs for which it does not fire.'),
  away: z
    .enum(['not at home', 'no capital'])
    .optional()
    .describe('For VISITED: only for whom it is no home; where nothing is known of that, not in a capital ("no capital").'),
  passive: z.literal(true).optional().describe('Fires only for a passive: "was met at the station".'),
  unsure: z
    .boolean()
    .optional()
    .describe(
      'The words leave open whether they met or were apart, or arrived: gives way where the file says the other, or more.',
    ),
  despite: z.array(z.string()).optional().describe('Fires also where the clause is not real for one of these reasons: "would".'),
  title: z.string().optional().describe('The kinship or office that the words themselves name.'),
  needs: z.array(z.string()).optional().describe('Roles without which the frame does not fire.'),
  yields: z
    .array(z.string().regex(/^\w+ [A-Z_]+ \w+$/))
    .describe('"host MET guest": a role twice means each pair of its fillers.'),
  examples: z.array(z.strictObject({ text: z.string(), gives: z.array(z.string()) })),
});

export type RoleSpec = z.infer<typeof roleSchema>;

/** What a verb or noun does: its trigger words, its roles, the relations it yields. */
export interface Frame extends Omit<z.infer<typeof frameSchema>, 'yields'> {
  yields: { source: string; type: RelationType; target: string }[];
}

/** Frames by the lemma of their trigger; for several words the rest must follow. */
export interface Frames {
  all: Frame[];
  verbs: Map<string, { rest: string[]; frame: Frame }[]>;
  nouns: Map<string, Frame[]>;
}

let loaded: Frames | undefined;

/**
 * The frames of `schema/frames`, read once.
 * @throws DragomanError with the places of all that is wrong
 */
export function loadFrames(): Frames {
  loaded ??= index(
    readdirSync(schemaPath('frames'))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => readFrames(join(schemaPath('frames'), name))),
  );
  return loaded;
}

function readFrames(file: string): Frame[] {
  const result = parseYaml(readFileSync(file, 'utf8'), file, z.array(frameSchema));
  const problems: Problem[] = [...result.problems];
  const frames = (result.value ?? []).map((frame, i) => ({
    ...frame,
    yields: frame.yields.map((line, k) => {
      const [source, type, target] = line.split(' ') as [string, RelationType, string];
      const place = result.placeOf([i, 'yields', k]);
      if (!RELATION_TYPES.includes(type))
        problems.push({
          code: 'unknown-relation',
          message: `frame "${frame.frame}" yields ${type}, which the ontology does not know`,
          place,
          severity: 'error',
        });
      for (const role of [source, target])
        if (!frame.roles[role])
          problems.push({
            code: 'unknown-role',
            message: `frame "${frame.frame}" yields from role "${role}", which it does not have`,
            place,
            severity: 'error',
          });
      return { source, type, target };
    }),
  }));
  if (problems.length > 0) throw new DragomanError(problems);
  return frames;
}

function index(all: Frame[]): Frames {
  const verbs: Frames['verbs'] = new Map();
  const nouns: Frames['nouns'] = new Map();
  for (const frame of all) {
    for (const trigger of frame.verbs ?? []) {
      const [lemma = '', ...rest] = trigger.split(' ');
      verbs.set(lemma, [...(verbs.get(lemma) ?? []), { rest, frame }]);
    }
    for (const noun of frame.nouns ?? []) nouns.set(noun, [...(nouns.get(noun) ?? []), frame]);
  }
  return { all, verbs, nouns };
}
