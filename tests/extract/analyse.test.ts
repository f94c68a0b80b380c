import { read } from './read.ts';

/** What the last of some statements gives, as "A MET B". */
function last(...statements: string[]): string[] {
  const { entities, relations } = read(statements, '2020-01-01');
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ evidence }) => evidence.includes(`f${statements.length}`))
    .map(({ source, type, target }) => `${names.get(source)} ${type} ${names.get(target)}`);
}

describe('a surname that is a word as well, where the file names its bearer in full', () => {
  test.each([
    ['Ban Ki-moon met Aldo Moro.', 'Ban gave Ana Quispe a book.', 'Ban Ki-moon GAVE book'],
    ['Theresa May met Aldo Moro.', 'May met Ana Quispe in Berlin.', 'Theresa May MET Ana Quispe'],
    ['Robin Cook met Aldo Moro.', 'Cook flew to Paris.', 'Robin Cook VISITED Paris'],
    ['Menachem Begin met Aldo Moro.', 'Begin visited Cairo.', 'Menachem Begin VISITED Cairo'],
    ['Cordell Hull met Aldo Moro.', 'Hull met Ana Quispe.', 'Cordell Hull MET Ana Quispe'],
    ['Mackenzie King met Aldo Moro.', 'King met Ana Quispe.', 'Mackenzie King MET Ana Quispe'],
  ])('%s %s', (full, short, relation) => expect(last(full, short)).toContain(relation));
});

describe('the word itself', () => {
  test.each([
    ['Theresa May met Aldo Moro.', 'In May Ana Quispe met Jens Lund.', ['Ana Quispe MET Jens Lund']],
    ['Walter Long met Aldo Moro.', 'Long talks followed.', []],
    ['Mackenzie King met Aldo Moro.', 'King Hussein met Ana Quispe.', ['Hussein MET Ana Quispe']],
    [
      'Frank Church met Aldo Moro.',
      'Ana Quispe visited the Church of the Nativity.',
      ['Ana Quispe VISITED Church of the Nativity'],
    ],
    [
      'Vernon Jordan met Aldo Moro.',
      'Jordan signed a treaty with Israel.',
      expect.arrayContaining(['Jordan SIGNED treaty (Israel–Jordan)']),
    ],
  ])('%s %s', (full, short, relations) => expect(last(full, short)).toEqual(relations));
});

test('a title finds whom a later fact says to hold the office', () => {
  const { relations } = read(['The Peruvian president met Jens Lund.', 'Ana Quispe is the president of Peru.'], '2020-01-01');
  expect(relations.map(({ type }) => type).sort()).toEqual(['HOLDS_OFFICE', 'MET']);
});

test('"respectively" pairs who went where', () => {
  expect(last('Ana Quispe and Jens Lund visited Rome and Warsaw, respectively.')).toEqual([
    'Ana Quispe VISITED Rome',
    'Jens Lund VISITED Warsaw',
  ]);
});

test('a kinsman whose kin is in another sentence is nobody’s here', () => {
  expect(last('His son, Jens Lund, met Ana Quispe.')).toEqual(['Jens Lund MET Ana Quispe']);
});
