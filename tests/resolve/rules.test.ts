import { article, built, findingsOf, idsOf } from './collection.ts';

const files = (statements: readonly string[]) => statements.map((statement, i) => article('abc'[i]!, [statement], '2024-06-05'));
const reasons = async (...given: Parameters<typeof built>): Promise<string[]> =>
  (await built(...given)).merges!.map(({ because }) => because);

// What the registry says of two names holds whatever they name: `same` makes one entity of them, `different` keeps apart
// what would be one.

describe('same', () => {
  test.each([
    ['Place', 'Vlado Horak visited the Grad Hotel.', 'Ida Lund visited the Lake Hotel.', ['Grad Hotel', 'Lake Hotel']],
    [
      'Organization',
      'Vlado Horak met the Alpine Council.',
      'Ida Lund met the Council of Europe.',
      ['Alpine Council', 'Council of Europe'],
    ],
    [
      'Agreement',
      'Vlado Horak signed the Treaty of Bled.',
      'Ida Lund signed the Lake Accord.',
      ['Treaty of Bled', 'Lake Accord'],
    ],
    [
      'Event',
      'Vlado Horak attended the Bled Summit.',
      'Ida Lund attended the Lake Conference.',
      ['Bled Summit', 'Lake Conference'],
    ],
  ])('%s', async (type, a, b, names) => {
    expect(idsOf(await built(files([a, b])), type)).toHaveLength(2);
    expect(idsOf(await built(files([a, b]), { same: [names] }), type)).toHaveLength(1);
    expect(await reasons(files([a, b]), { same: [names] })).toContain('the registry says "same"');
  });
});

describe('different', () => {
  test.each([
    ['Person', 'Vlado Horak met Sergei Petrov.', 'Vlado Horak met Sergey Petrov.', ['Sergei Petrov', 'Sergey Petrov']],
    ['Place', 'Vlado Horak visited Kiev.', 'Vlado Horak visited Kyiv.', ['Kiev', 'Kyiv']],
  ])('%s', async (type, a, b, names) => {
    const together = idsOf(await built(files([a, b])), type);
    const apart = await built(files([a, b]), { different: [names] });
    expect(idsOf(apart, type)).toHaveLength(together.length + 1);
    expect(findingsOf(apart, 'near-duplicate')).toEqual([]);
  });
});

describe('a city under several names', () => {
  test('is one place, called as today where both are said, and says why', async () => {
    const given = files(['Vlado Horak visited Kiev.', 'Ida Lund visited Kyiv.']);
    const { entities } = await built(given);
    expect(entities.filter(({ type }) => type === 'Place')).toMatchObject([
      { id: 'place/kyiv', name: 'Kyiv', aliases: ['Kiev'] },
    ]);
    expect(await reasons(given)).toContain('Kiev is another name of Kyiv');
  });

  test('keeps an old name that all give it', async () => {
    expect(idsOf(await built(files(['Vlado Horak visited Constantinople.'])), 'Place')).toEqual(['place/constantinople']);
  });
});
