import fc from 'fast-check';
import { notesOf, readFile } from '../../src/extract/index.ts';
import { fileOf, read } from './read.ts';

const person = fc.constantFrom('Ana Quispe', 'Jens Holm', 'Ida Lund', 'Vlado Horak', 'Kofi Mensah', 'Ruth Ames');
const place = fc.constantFrom('Lima', 'Oslo', 'Geneva', 'Cairo');
/** A plain sentence that is read everywhere as a meeting of two. */
const sentence = fc
  .tuple(person, person, place)
  .filter(([a, b]) => a !== b)
  .map(([a, b, at]) => ({ a, b, at, text: `${a} met ${b} in ${at}.` }));

const met = (statement: string): string[] => {
  const { entities, relations } = read([statement]);
  const name = (id: string): string => entities.find((each) => each.id === id)!.name;
  return relations
    .filter(({ type }) => type === 'MET')
    .map(({ source, target }) => [name(source), name(target)].sort().join(' & '));
};

/** Whatever stands around or in a sentence, what it says is read. */
const dressed: [string, (text: string) => string][] = [
  ['in tags', (text) => `<p class="a">${text.replace(/(\w+ \w+) met/, '<b>$1</b> met')}</p>`],
  ['before an image', (text) => `${text} <img src="https://x.org/a.png" alt="b">`],
  ['with control characters for spaces', (text) => text.replaceAll(' ', '\u0007 ')],
  ['with tabs and line breaks', (text) => text.replaceAll(' ', '\t\n')],
  ['with marks of direction', (text) => `\u202a${text}\u202c`],
  ['after an emoji', (text) => `😀 ${text}`],
  ['before a sentence of another language', (text) => `${text} Путин встретился с Ким Чен Ыном.`],
  ['before 2,000 characters without a full stop', (text) => `${text} ${'trade and cattle and grain and '.repeat(65)}`],
];

test.each(dressed)('what a sentence says is read %s', (_, dress) => {
  fc.assert(
    fc.property(sentence, ({ a, b, text }) => {
      expect(met(dress(text))).toContain([a, b].sort().join(' & '));
    }),
    { numRuns: 40 },
  );
});

test('notes are sentences with places inside their statement, whatever it is', () => {
  const part = fc.oneof(
    sentence.map(({ text }) => text),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('<b>', '&amp;', '😀', '\u0000', 'Der Mann und die Frau', 'the Navarro Doctrine', 'on 31 June 1931', ', '),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const statement = parts.join(' ');
      readFile(fileOf([statement]), {
        watch: (each) => {
          for (const { message, at = 0 } of notesOf(each).notes) {
            expect(message).not.toBe('');
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThan(Math.max(statement.length, 1));
          }
        },
      });
    }),
    { numRuns: 200 },
  );
});

// Rows that were once read again from each of their words.
/** Milliseconds that this process has had the processor: a clock that others on the machine don't move. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe('time grows with length, not with its square', () => {
  const row = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  test.each([
    '5 ',
    "Kim's ",
    'Mr. ',
    'King ',
    'Russia ',
    'Russian ',
    'President ',
    'the ',
    'not ',
    'both ',
    'the meeting of ',
    '<a href="x">',
  ])(
    'a row of "%s"',
    (unit) => {
      const [short, long] = [row(unit, 4000), row(unit, 16_000)];
      const least = [short, long].map(() => Number.POSITIVE_INFINITY);
      for (let run = 0; run < 4; run++)
        for (const [i, text] of [short, long].entries()) {
          const start = cpu();
          read([text]);
          least[i] = Math.min(least[i]!, cpu() - start);
        }
      // Four times the length: with the square it would be sixteen.
      expect(Math.max(least[1]!, 4) / Math.max(least[0]!, 4)).toBeLessThan(9);
    },
    60_000,
  );
});
