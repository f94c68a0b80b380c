import { loadFrames } from '../../src/extract/relations/index.ts';
import { expected, HAPPENINGS, lines, typeOf } from './lines.ts';
import { read } from './read.ts';

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

test('every frame has five sentences or more', () => {
  expect(frames.filter(({ examples }) => examples.length < 5).map(({ frame }) => frame)).toEqual([]);
});

test('every example lists only what its frame yields', () => {
  const strays = frames.flatMap(({ frame, yields, examples }) =>
    examples.flatMap(({ gives }) =>
      gives.filter((each) => !yields.some(({ type }) => typeOf(each) === type)).map((each) => `${frame}: ${each}`),
    ),
  );
  expect(strays).toEqual([]);
});
