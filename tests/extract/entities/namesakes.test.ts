import { read } from '../read.ts';

/** The entities of some statements, as "Person Halifax". */
const entities = (...statements: string[]): string[] =>
  read(statements, '1960-01-01').entities.map(({ type, name }) => `${type} ${name}`);

describe('people who bear the names of towns and capitals', () => {
  test.each([
    ['Sydney met Florence in Florence.', ['Person Sydney', 'Person Florence', 'Place Florence']],
    ['Wellington met Blücher at Waterloo.', ['Person Wellington', 'Person Blücher', 'Place Waterloo']],
    ['Washington wrote to Lafayette in 1784.', ['Person Washington', 'Person Lafayette']],
    ['Bismarck met Salisbury in Berlin.', ['Person Bismarck', 'Person Salisbury', 'Place Berlin']],
    ['Hamilton flew to Hamilton.', ['Person Hamilton', 'Place Hamilton']],
    ['Jackson received Houston in the White House.', ['Person Jackson', 'Person Houston', 'Place White House']],
    ['Sydney presented a silver cup to Florence.', ['Person Sydney', 'Person Florence', 'Gift silver cup']],
  ])('%s', (statement, expected) => {
    expect(entities(statement)).toEqual(expect.arrayContaining(expected));
    expect(entities(statement)).toHaveLength(expected.length);
  });
});

describe('the towns and states themselves', () => {
  test.each([
    ['Washington and Hanoi signed the accords.', 'State United States'],
    ['Wellington signed the treaty with Canberra.', 'State New Zealand'],
    ['Lima met Quito.', 'State Peru'],
    ['Chad opened an embassy in Jordan.', 'State Chad'],
    ['Jordan flew blankets to Gaza.', 'State Jordan'],
    ['Chad sat on the council.', 'State Chad'],
    ['Berg arrived from Halifax and dined with Lund.', 'Place Halifax'],
    ['Berg dined in Melbourne with Lund.', 'Place Melbourne'],
    ['Oruro is a long way from Lima, wrote the tired delegate.', 'Place Oruro'],
    ['Melbourne received the Queen.', 'Place Melbourne'],
    ['Melbourne cheered the Queen.', 'Place Melbourne'],
  ])('%s', (statement, expected) => expect(entities(statement)).toContain(expected));
});

describe('Georgia', () => {
  test.each([
    ['Lund spoke in Atlanta, Georgia.', 'Place Georgia'],
    ['Georgia, Alabama and Florida sent delegates.', 'Place Georgia'],
    ['Georgia and Armenia signed the treaty.', 'State Georgia'],
    ['Lund visited Batumi, Georgia.', 'State Georgia'],
  ])('%s', (statement, expected) => expect(entities(statement)).toContain(expected));
});
