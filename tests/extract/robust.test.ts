import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadFrames } from '../../src/extract/relations/index.ts';
import { readFactFile } from '../../src/facts/index.ts';
import { readLexiconFiles } from '../../src/lexicon/files.ts';
import type { Extraction } from '../../src/model/index.ts';
import { isEdtf } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { PACKAGE_ROOT } from '../../src/root.ts';
import { read } from './read.ts';

const { relations: kinds } = loadOntology();

/** What must be true of any extraction, whatever was read. */
function expectSound({ entities, relations }: Extraction, facts: number): void {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  expect(types.size).toBe(entities.length);
  for (const { name, aliases } of entities) {
    expect(name.trim()).not.toBe('');
    expect(aliases).not.toContain(name);
  }
  for (const { type, source, target, when, where, evidence } of relations) {
    expect(kinds[type].source).toContain(types.get(source));
    expect(kinds[type].target).toContain(types.get(target));
    expect(source).not.toBe(target);
    if (when !== undefined) expect(isEdtf(when)).toBe(true);
    if (where !== undefined) expect(['Place', 'State']).toContain(types.get(where));
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence).size).toBe(evidence.length);
    for (const fact of evidence) expect(Number(/^f(\d+)$/.exec(fact)?.[1])).toBeLessThanOrEqual(facts);
  }
}

const { all: frames } = loadFrames();
const triggers = frames.flatMap(({ verbs = [], nouns = [] }) => [...verbs, ...nouns]);
const examples = frames.flatMap(({ examples }) => examples.map(({ text }) => text));

const seeds = join(PACKAGE_ROOT, 'seeds', 'facts');
const statements = readdirSync(seeds)
  .sort()
  .flatMap((file) => readFactFile(join(seeds, file)).facts.map(({ statement }) => statement));

const lexicons = readLexiconFiles();
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
const word = fc.oneof(
  fc.constantFrom(...lexicons.organizations.heads.map(({ noun }) => noun)).chain((noun) => fc.constantFrom(noun, capital(noun))),
  fc.constantFrom(...lexicons.offices.heads.map(({ title }) => title)).chain((title) => fc.constantFrom(title, capital(title))),
  fc.constantFrom(...lexicons.offices.modifiers.part_of_title, ...lexicons.offices.honorifics.map(({ word: each }) => each)),
  fc.constantFrom(...lexicons.states.states.flatMap(({ name: each, adjectives = [] }) => [each, ...adjectives])),
  fc.constantFrom(
    ...lexicons.events.heads.map(({ noun }) => noun),
    ...lexicons.gifts.heads,
    ...lexicons.kin.kin.map(({ noun }) => noun),
  ),
  fc.constantFrom(...lexicons.places.cities, ...lexicons.places.venue_heads.map(capital)),
  fc.constantFrom(...lexicons.names.male, ...lexicons.names.surname_first, ...lexicons.names.particles),
);

const name = fc.constantFrom(
  'Kim Jong-un',
  'Vladimir Putin',
  'Ulrike Mannhart',
  'Dr. Ama Boateng',
  'King Charles III',
  'de Gaulle',
  'O’Brien',
  'Russia',
  'the Russian leader',
  'Pyongyang',
  'the Security Council of Russia',
  'the Treaty of Ghent',
  'the Yalta Conference',
  'a portrait',
  'she',
  'they',
  'his wife',
  'both',
  'President',
);
const glue = fc.constantFrom(
  'and',
  'with',
  'of',
  'to',
  'in',
  'between',
  'by',
  'who',
  'whom',
  'which',
  'that',
  'not',
  'never',
  'will',
  'had',
  'was',
  'been',
  'having',
  'as',
  'from',
  'on',
  'at',
  'for',
  'the',
  'a',
  'constructor',
  '__proto__',
  'valueOf',
  'hasOwnProperty',
  "'s",
  '’s',
  ',',
  ';',
  '–',
  '-',
  '(',
  ')',
  '.',
  '"',
  ':',
);
const time = fc.constantFrom(
  'on 3 June 1961',
  'yesterday',
  'in 1867',
  'on 31 June 2024',
  'since 2011',
  'from 4 to 11 February 1945',
  'later',
);
const foreign = fc.constantFrom(
  'Путин встретился с Ким Чен Ыном.',
  '金正恩会见了普京。',
  'محمد التقى علي',
  'Le président a reçu la reine.',
  'Äußerst übel',
  '\u202eevil\u202c',
  '\u0000',
  '\ufeff',
  '😀',
  '👨‍👩‍👧',
  'İstanbul',
  '\ud800',
);
const markup = fc.constantFrom(
  '<b>Kim</b>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '&amp;',
  '`rm`',
  '\u0024{x}',
  '{{y}}',
  '[link](http://x.org)',
  '`);',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
);
const trigger = fc
  .constantFrom(...triggers)
  .map((words) => words.replace(/^(\w+)/, (verb, _, at) => (at === 0 ? `${verb}ed` : verb)));
const salad = (max: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: name },
        { weight: 3, arbitrary: glue },
        fc.constantFrom(...triggers),
        trigger,
        time,
        foreign,
        markup,
      ),
      { maxLength: max },
    )
    .map((parts) => parts.join(' '));

const sound = (statements: fc.Arbitrary<string[]>, numRuns: number): void =>
  fc.assert(
    fc.property(statements, fc.constantFrom(undefined, '2024-09-14'), (texts, published) =>
      expectSound(read(texts, published), texts.length),
    ),
    { numRuns },
  );

/** Milliseconds that this process has had the processor: a clock that others on the machine don't move. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe('whatever is read, relations have known ends of the right types and rest on facts', () => {
  test('a salad of names, verbs, marks, markup and other scripts', () => {
    sound(fc.array(salad(18), { minLength: 1, maxLength: 4 }), 250);
  });

  test('sentences of the frames, cut and joined anywhere', () => {
    const piece = fc
      .tuple(fc.constantFrom(...examples), fc.nat(60), fc.nat(60))
      .map(([text, from, length]) => text.slice(Math.min(from, text.length), from + length));
    sound(
      fc.array(
        fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
        { minLength: 1, maxLength: 4 },
      ),
      250,
    );
  });

  test('statements of the collection, cut anywhere, with any words of the lexicons behind', () => {
    const cut = fc
      .tuple(fc.constantFrom(...statements), fc.nat(100), fc.nat(200), fc.array(word, { maxLength: 5 }))
      .map(([text, from, length, more]) => [text.slice(Math.min(from, text.length), from + length), ...more].join(' '));
    sound(fc.array(cut, { minLength: 1, maxLength: 3 }), 400);
  });

  test('words of the lexicons in any order', () => {
    sound(
      fc.array(
        fc.array(fc.oneof(word, glue), { maxLength: 15 }).map((words) => words.join(' ')),
        { minLength: 1, maxLength: 3 },
      ),
      400,
    );
  });

  test('sentences of the frames with a word swapped for a name, a mark or markup', () => {
    const swapped = fc
      .tuple(fc.constantFrom(...examples), fc.nat(20), fc.oneof(name, glue, markup, foreign))
      .map(([text, at, other]) => {
        const words = text.split(' ');
        words[at % words.length] = other;
        return words.join(' ');
      });
    sound(fc.array(swapped, { minLength: 1, maxLength: 3 }), 250);
  });

  test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('words that objects know: %s', (word) => {
    const capital = `${word[0]!.toUpperCase()}${word.slice(1)}`;
    const swaps = examples.flatMap((text) => {
      const words = text.split(' ');
      const at = (text.length * 7) % words.length;
      return [word, capital].map((each) => words.with(at, each).join(' '));
    });
    for (const text of swaps) expectSound(read([text], '2024-09-14'), 1);
  });

  test('any characters at all', () => {
    sound(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 3 }), 150);
  });

  test('no statement at all, and empty ones', () => {
    expect(read([])).toMatchObject({ entities: [], relations: [] });
    expect(read(['', ' ', '.', '\u0000'])).toMatchObject({ relations: [] });
  });

  test.each([
    'Путин встретился с Ким Чен Ыном в Пхеньяне.',
    '金正恩会见了普京。',
    'والتقى محمد بعلي في القاهرة.',
    'כּהן נפגש עם לוי.',
  ])('a sentence in another script says nothing: %s', (text) => {
    expect(read([text]).relations).toEqual([]);
  });

  test('words that JavaScript objects know are only words', () => {
    const { entities } = read([
      'Constructor Prototype met toString and __proto__ in valueOf.',
      'The constructor signed hasOwnProperty.',
    ]);
    for (const { name: each } of entities) expect(typeof each).toBe('string');
  });

  test('names with quotes, markup and reversed text keep their characters', () => {
    const extraction = read(['Kim Jong-un met "Iron" O’Brien <b>in</b> Pyongyang; he said `x` {y} </script>.']);
    expectSound(extraction, 1);
  });
});

// Names, each different, so that nothing is merged: Aba Abason, Aba Abeson, …
const syllables = 'ba be bi bo bu da de di do du ga ge gi go gu ka ke ki'.split(' ');
const different = (n: number): string[] =>
  Array.from({ length: n }, (_, i) => {
    const [a, b, c] = [i % 18, Math.floor(i / 18) % 18, Math.floor(i / 324) % 18].map((k) => syllables[k]!);
    return `John A${a}${b}${c}son`;
  });

test('a list of 300 names is read whole', () => {
  const extraction = read([`${different(299).join(', ')} and Ama Boateng attended the Yalta Conference.`]);
  expectSound(extraction, 1);
  expect(extraction.entities.filter(({ type }) => type === 'Person')).toHaveLength(300);
  expect(extraction.relations.filter(({ type }) => type === 'ATTENDED')).toHaveLength(300);
});

describe('time grows with length, not with its square', () => {
  const filled =
    (unit: (i: number) => string) =>
    (length: number): string => {
      let text = '';
      for (let i = 0; text.length < length; i++) text += unit(i);
      return text.slice(0, length);
    };
  const many = different(1000);

  test.each([
    ['sentences', filled(() => 'Kim Jong-un met Vladimir Putin in Pyongyang on 3 June 2024. ')],
    ['one sentence without a full stop', filled(() => 'Kim Jong-un met Vladimir Putin in Pyongyang and ')],
    ['clause in clause', filled(() => 'Kim Jong-un, who met Vladimir Putin, who had visited ')],
    ['a list of names', filled((i) => `${many[i]}, `)],
    ['nouns upon nouns', filled(() => 'the signing of the treaty of the visit of the leader of ')],
    ['opening brackets', filled(() => '(((')],
    ['quotes and markup', filled(() => '<b>"Kim" said </b>')],
    ['one word', filled(() => 'Kim')],
    ['hyphens', filled(() => 'Kim-')],
    ['capitals', filled((i) => `${many[i % 1000]!.slice(5)} `)],
  ])(
    '%s',
    (_, textOf) => {
      // The least time of the processor of several runs taken in turn, so that a busy machine doesn't count. Four times the length may take eight
      // times as long; with the square it would take sixteen. Below two milliseconds the clock is too coarse to tell.
      const texts = [2000, 4000, 8000, 16_000].map(textOf);
      const least = texts.map(() => Number.POSITIVE_INFINITY);
      for (let run = 0; run < 5; run++)
        for (const [i, text] of texts.entries()) {
          const start = cpu();
          read([text]);
          least[i] = Math.min(least[i]!, cpu() - start);
        }
      const [a, b, c, d] = least.map((time) => Math.max(time, 2)) as [number, number, number, number];
      // What grows with the square does so twice over; a garbage collection falls into one.
      expect(Math.min(c / a, d / b)).toBeLessThan(8);
    },
    120_000,
  );
});
