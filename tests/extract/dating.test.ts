import { extractFile } from '../../src/extract/index.ts';
import { fileOf } from './read.ts';

/** "Tito MET Nasser 1961-06-03", for every relation of the statements. */
function dated(statements: readonly string[], published?: string, when?: string): string[] {
  const file = fileOf(statements, published);
  const { entities, relations } = extractFile(when ? { ...file, facts: file.facts.map((fact) => ({ ...fact, when })) } : file);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return relations.map((each) =>
    [names.get(each.source), each.type, names.get(each.target), each.when].filter(Boolean).join(' '),
  );
}

test('each clause has its own date', () => {
  expect(dated(['Josip Tito met Gamal Nasser on 3 June 1961 and visited Cairo on 5 June.'])).toEqual(
    expect.arrayContaining(['Josip Tito MET Gamal Nasser 1961-06-03', 'Josip Tito VISITED Cairo 1961-06-05']),
  );
  expect(dated(['Two days after meeting Josip Tito on 3 June 1961, Gamal Nasser flew to Cairo.'])).toEqual(
    expect.arrayContaining(['Gamal Nasser MET Josip Tito 1961-06-03', 'Gamal Nasser VISITED Cairo 1961-06-05']),
  );
});

test("the fact's own date wins over the statement's", () => {
  expect(dated(['Josip Tito met Gamal Nasser in June 1961.'], undefined, '1961-06-03')).toContain(
    'Josip Tito MET Gamal Nasser 1961-06-03',
  );
});

test('what has no date gets none, least of all that of publication', () => {
  expect(dated(['Josip Tito met Gamal Nasser.'], '2024-09-14')).toContain('Josip Tito MET Gamal Nasser');
  expect(dated(['Josip Tito met Gamal Nasser on 31 June 1961.'], '2024-09-14')).toContain('Josip Tito MET Gamal Nasser');
  expect(dated(['Josip Tito met Gamal Nasser the next day.'], '2024-09-14')).toContain('Josip Tito MET Gamal Nasser');
});

describe('an office', () => {
  test('is held through the years that stand behind it, and nothing its holder did is dated by them', () => {
    const read = dated(['Urho Kekkonen, president of Finland from 1956 to 1982, met Josip Tito.']);
    expect(read).toEqual(
      expect.arrayContaining(['Urho Kekkonen HOLDS_OFFICE Finland 1956/1982', 'Urho Kekkonen MET Josip Tito']),
    );
  });

  test('named in passing is dated where no day of publication tells when', () => {
    const statement = 'Urho Kekkonen, the president of Finland, met Josip Tito on 3 June 1964.';
    expect(dated([statement])).toContain('Urho Kekkonen HOLDS_OFFICE Finland 1964-06-03');
    expect(dated([statement], '1964-06-10')).toContain('Urho Kekkonen HOLDS_OFFICE Finland');
  });

  test('in passing does not narrow a term', () => {
    const term = 'Urho Kekkonen, president of Finland from 1956 to 1982, met Josip Tito.';
    const passing = 'Urho Kekkonen, the president of Finland, met Gamal Nasser on 3 June 1964.';
    for (const order of [
      [term, passing],
      [passing, term],
    ])
      expect(dated(order)).toContain('Urho Kekkonen HOLDS_OFFICE Finland 1956/1982');
  });

  test('begins when one is sworn in', () => {
    expect(dated(["Sworn in on Monday as Ghana's attorney general, Ama Mensah flew to Lagos."], '2020-08-05')).toContain(
      'Ama Mensah HOLDS_OFFICE Ghana 2020-08-03',
    );
  });
});

describe('a gathering of several days', () => {
  test('that someone joined on a day is dated to the month', () => {
    const read = dated(['Josip Tito left the peace conference in Geneva on 3 June 1961.']);
    expect(read.filter((line) => line.includes('HELD_IN'))).toEqual([expect.stringMatching(/Geneva 1961-06$/)]);
  });

  test('that was held on a day keeps it', () => {
    const read = dated(['The peace conference was held in Geneva on 3 June 1961.']);
    expect(read.filter((line) => line.includes('HELD_IN'))).toEqual([expect.stringMatching(/Geneva 1961-06-03$/)]);
  });
});
