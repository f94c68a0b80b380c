import { article, built, findingsOf } from './collection.ts';

const found = async (code: string, ...files: Parameters<typeof built>) => findingsOf(await built(...files), code);

describe('names that nothing was read for', () => {
  test('are told once a file, with the facts that have them', async () => {
    const notes = await found('unread-name', [
      article('a', [
        'Trade suffered under the Navarro Doctrine.',
        'President Vlado Horak of Slovenia met Ana Quispe.',
        'Few had heard of the Navarro Doctrine.',
      ]),
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^facts\/a.yaml:1 "Navarro Doctrine" looks like a name that nothing was read for.*\(also in f3\)$/),
    ]);
  });

  test.each([
    'President Vlado Horak of Slovenia received Ana Quispe in Ljubljana on Monday, 3 June 2024.',
    'The Germans and the Catholics of Europe were afraid of Communism.',
    'The Under Secretary of State for Homeland Defense met Ana Quispe.',
    'Manufacturers wanted more trade.',
    'Vlado Horak was given the Order of the White Eagle by Ana Quispe.',
  ])('not what was read, nor peoples, titles, days and first words: %s', async (statement) => {
    expect(await found('unread-name', [article('a', [statement], '2024-06-05')])).toEqual([]);
  });
});

test('a fact without relation says why', async () => {
  const notes = await found('fact-without-relation', [
    article('a', ['Vlado Horak did not meet Ana Quispe.', 'Trade had been falling for years.', 'Vlado Horak met Ana Quispe.']),
  ]);
  expect(notes).toEqual([
    expect.stringContaining('a.yaml:1 no relation rests on this fact ("meet" is not said to have happened (negated))'),
    expect.stringContaining('a.yaml:2 no relation rests on this fact ("fall": nothing that makes a relation'),
  ]);
});

test('a day that no calendar has is told', async () => {
  expect(await found('impossible-date', [article('a', ['Vlado Horak met Ana Quispe on 31 June 1931.'])])).toEqual([
    expect.stringContaining('"31 June 1931" is no day of the calendar'),
  ]);
});

describe('presents whose numbers differ', () => {
  const gave = (number: string, giver = 'Vlado Horak', when = '2024-06-03') => ({
    statement: `${giver} gave Ana Quispe ${number} horses.`,
    when,
  });

  test('of one giver and one day are a contradiction', async () => {
    expect(await found('contradictory-numbers', [article('a', [gave('24')]), article('b', [gave('thirty')])])).toEqual([
      expect.stringContaining('gift/24-horses (a#f1) and gift/thirty-horses-b (b#f1) differ in number'),
    ]);
  });

  test.each([
    ['the same number', gave('24')],
    ['another giver', gave('30', 'Ida Lund')],
    ['another year', gave('30', 'Vlado Horak', '1999')],
  ])('not with %s', async (_, other) => {
    expect(await found('contradictory-numbers', [article('a', [gave('24')]), article('b', [other])])).toEqual([]);
  });
});

describe('who signed', () => {
  const signed = (who: string) => `${who}, the Foreign Minister of Slovenia, signed the Treaty of Bled.`;

  test('two facts that name two people for one state contradict each other', async () => {
    expect(await found('contradictory-signers', [article('a', [signed('Vlado Horak'), signed('Ida Lund')])])).toEqual([
      expect.stringContaining('signed for state/slovenia by person/vlado-horak (a#f1) and by person/ida-lund (a#f2)'),
    ]);
  });

  test('two in one fact, or two for two states, do not', async () => {
    expect(
      await found('contradictory-signers', [
        article('a', [
          signed('Vlado Horak'),
          'Ida Lund, the Foreign Minister of Denmark, signed the Treaty of Bled.',
          'The Treaty of Bled was signed by Vlado Horak and by Jure Kos, the President of Slovenia.',
        ]),
      ]),
    ).toEqual([]);
  });
});

describe('who holds an office', () => {
  const holds = (who: string, when: string, title = 'the Prime Minister') => ({
    statement: `${who}, ${title} of Slovenia, met Ana Quispe.`,
    when,
  });
  const registry = (when: string) => ({
    entries: [
      {
        id: 'person/ida-lund',
        type: 'Person' as const,
        name: 'Ida Lund',
        aliases: [],
        offices: [{ title: 'Prime Minister', of: 'Slovenia', when }],
      },
      { id: 'state/slovenia', type: 'State' as const, name: 'Slovenia', aliases: [] },
    ],
  });

  test('two at a time contradict each other', async () => {
    const files = [article('a', [holds('Vlado Horak', '2024-06-03')]), article('b', [holds('Jure Kos', '2024-06-03')])];
    expect(await found('contradictory-holders', files)).toEqual([expect.stringContaining('are both Prime Minister')]);
  });

  test.each([
    ['on another day', holds('Jure Kos', '2024-07-03')],
    ['in another office', holds('Jure Kos', '2024-06-03', 'the Deputy Prime Minister')],
    ['at no known time', { ...holds('Jure Kos', ''), when: undefined } as never],
  ])('not one %s', async (_, other) => {
    expect(await found('contradictory-holders', [article('a', [holds('Vlado Horak', '2024-06-03'), other])])).toEqual([]);
  });

  test('a fact against the registry contradicts it within the term, not on its last day', async () => {
    const files = [article('a', [holds('Vlado Horak', '2024-06-03')])];
    expect(await found('contradictory-holders', files, registry('2022/2025'))).toEqual([
      expect.stringContaining('in the registry person/ida-lund holds that office (2022/2025)'),
    ]);
    expect(await found('contradictory-holders', files, registry('2022/2024-06-03'))).toEqual([]);
  });
});

describe('entities that may be one', () => {
  const met = (one: string, other = 'Ana Quispe') => `${one} met ${other}.`;

  test.each([
    ['a letter', met('Vlado Horak'), met('Vlado Horek'), '[Vlado Horak, Vlado Horek]'],
    ['a surname alone', met('Vlado Horak'), met('President Horak'), '[Horak, Vlado Horak]'],
    [
      'the order of the words',
      'Slovenia signed the Bled Fisheries Treaty.',
      'Slovenia signed the Fisheries Treaty of Bled.',
      '[Bled Fisheries Treaty, Fisheries Treaty of Bled]',
    ],
  ])('told by %s, with what to write', async (_, one, other, pair) => {
    const [finding, ...more] = await found('near-duplicate', [article('a', [one]), article('b', [other])]);
    expect(more).toEqual([]);
    expect(finding).toContain(`write in the registry under "same" or under "different": ${pair}`);
  });

  test('what the registry keeps apart is told no more, and what it joins is one', async () => {
    const files = [article('a', [met('Vlado Horak')]), article('b', [met('Vlado Horrak')])];
    const pair = ['Vlado Horak', 'Vlado Horrak'];
    expect(await found('near-duplicate', files, { different: [pair] })).toEqual([]);
    const { entities, merges } = await built(files, { same: [pair] });
    expect(entities.map(({ id }) => id)).toEqual(['person/ana-quispe', 'person/vlado-horak']);
    expect(merges).toContainEqual({
      entity: 'person/vlado-horak',
      from: 'b: Vlado Horrak',
      because: 'the registry says "same"',
    });
  });

  test('not two who share a surname with a third, nor two centuries', async () => {
    expect(
      await found('near-duplicate', [
        article('a', [met('Vlado Horak', 'Ivo Horak')]),
        article('b', [met('President Horak', 'Ida Lund')]),
      ]),
    ).toEqual([]);
    expect(
      await found('near-duplicate', [
        article('a', [{ statement: met('Vlado Horak', 'Ida Lund'), when: '1790' }]),
        article('b', [{ statement: met('President Horak'), when: '1990' }]),
      ]),
    ).toEqual([]);
  });
});

describe('one meeting on two days', () => {
  const met = (when: string) => ({ statement: 'Vlado Horak met Ana Quispe in Bled.', when });

  test('a day apart in two articles is asked about', async () => {
    expect(await found('near-dates', [article('a', [met('2024-06-03')]), article('b', [met('2024-06-04')])])).toEqual([
      expect.stringContaining('is dated 2024-06-03 (a#f1) and 2024-06-04 (b#f1); if that was once, correct the "when" of one'),
    ]);
  });

  test.each([
    ['one article tells of both', [article('a', [met('2024-06-03'), met('2024-06-04')])]],
    ['they are a week apart', [article('a', [met('2024-06-03')]), article('b', [met('2024-06-10')])]],
    ['one is told by the month', [article('a', [met('2024-05')]), article('b', [met('2024-06-01')])]],
  ])('not where %s', async (_, files) => {
    expect(await found('near-dates', files)).toEqual([]);
  });
});
