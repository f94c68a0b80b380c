import { z } from 'zod';
import { ENTITY_TYPES } from '../model/index.ts';
import { edtf, text } from './fields.ts';

const officeSchema = z
  .strictObject({
    title: text('the office', 'Supreme Leader'),
    of: text('the canonical name of the State or Organization', 'North Korea'),
    when: edtf('an EDTF date or interval of holding it; /.. where it lasts', '2011-12/..', '2012-05-07/2024').optional(),
  })
  .meta({ title: 'an office' });

/** The shape of one entity of a registry. */
export const entrySchema = (entityTypes: readonly string[] = ENTITY_TYPES) =>
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

/** The shape of names that are said to be one, or never one. */
export const groupSchema = z.array(text('a name or an id')).min(2);

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
        .array(groupSchema)
        .meta({ description: 'lists of names or ids that are one entity', examples: [[['Eswatini', 'Swaziland']]] })
        .default([]),
      different: z
        .array(groupSchema)
        .meta({
          description: 'lists of names or ids that are never one entity',
          examples: [[['person/george-bush', 'person/george-w-bush']]],
        })
        .default([]),
    })
    .meta({ title: 'the registry', description: 'curated entities, and what a curator has said about merging' });

export type EntryInput = z.infer<ReturnType<typeof entrySchema>>;
