import { loadFrames } from '../../src/extract/relations/index.ts';
import type { Extraction } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { read } from './read.ts';

const { relations: kinds } = loadOntology();
const LINE = new RegExp(`^(.+) (${Object.keys(kinds).join('|')}) (.+)$`);

/** Relations as lines "A MET B", sorted; the ends of a symmetric one in alphabetical order. */
function lines({ entities, relations }: Extraction, types: ReadonlySet<string>): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => types.has(type))
    .map(({ type, source, target }) => line(names.get(source)!, type, names.get(target)!))
    .sort();
}

function line(source: string, type: string, target: string): string {
  const [first, second] = kinds[type as keyof typeof kinds].symmetric && source > target ? [target, source] : [source, target];
  return `${first} ${type} ${second}`;
}

function expected(given: string): string {
  const [, source = '', type = '', target = ''] = LINE.exec(given) ?? [];
  if (!type) throw new Error(`"${given}" is no relation: write it as "A MET B"`);
  return line(source, type, target);
}

const HAPPENINGS = Object.entries(kinds)
  .filter(([, { kind }]) => kind === 'happening')
  .map(([type]) => type);
const frames = loadFrames().all;

// Each example in schema/frames stands alone: a file of one statement, from which the frame's types of relation
// must come exactly as listed. What other frames take from the sentence is theirs to say. A frame that yields nothing
// keeps words from meaning what they usually do: then nothing may have happened.
for (const { frame, yields, examples } of frames) {
  const types = new Set<string>(yields.length > 0 ? yields.map(({ type }) => type) : HAPPENINGS);

  for (const { text, gives } of examples)
    test(`${frame}: ${text}`, () => {
      expect(lines(read([text]), types)).toEqual(gives.map(expected).sort());
    });
}

test('every frame that yields something shows a sentence for it', () => {
  const silent = frames.filter(({ yields, examples }) => yields.length > 0 && !examples.some(({ gives }) => gives.length > 0));
  expect(silent.map(({ frame }) => frame)).toEqual([]);
});

test('every example lists only what its frame yields', () => {
  const strays = frames.flatMap(({ frame, yields, examples }) =>
    examples.flatMap(({ gives }) =>
      gives.filter((each) => !yields.some(({ type }) => LINE.exec(each)?.[2] === type)).map((each) => `${frame}: ${each}`),
    ),
  );
  expect(strays).toEqual([]);
});
