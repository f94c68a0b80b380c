import { spellsOf } from '../../src/export/spells.ts';
import { entitySpells, tiesOf } from '../../src/export/ties.ts';
import type { Relation } from '../../src/model/index.ts';
import { sampleBuild } from '../support/sample-build.ts';

const relation = (type: Relation['type'], source: string, target: string, more: Partial<Relation> = {}): Relation => ({
  ...{ id: `${type}/${source}/${target}/${more.when}`, type, source, target, evidence: ['a#f1'], status: 'accepted' },
  ...more,
});

describe('spells', () => {
  test.each([
    [['2024-06'], ['2024-06-01..2024-06-30']],
    [['2024-09-13', '2024'], ['2024-01-01..2024-12-31']],
    [['2024-06', '2024-07'], ['2024-06-01..2024-07-31']],
    [
      ['2024-02-28', '2024-03-01'],
      ['2024-02-28..2024-02-28', '2024-03-01..2024-03-01'],
    ],
    [['2025-02-28', '2025-03-01'], ['2025-02-28..2025-03-01']],
    [['2012-05-07/..', '2020'], ['2012-05-07..']],
    [
      ['2020', '../1999'],
      ['..1999-12-31', '2020-01-01..2020-12-31'],
    ],
    [['../2020', '2020/..'], []],
    [['yesterday'], []],
    [['9999', '9999-12-31'], ['9999-01-01..9999-12-31']],
  ])('%j are %j', (whens, spells) => {
    expect(spellsOf(whens).map(({ earliest = '', latest = '' }) => `${earliest}..${latest}`)).toEqual(spells);
  });
});

describe('ties', () => {
  const met = tiesOf(sampleBuild).find(({ type }) => type === 'MET')!;

  test('hold all happenings of one kind between one pair, with all their evidence', () => {
    expect(met.relations.map(({ when }) => when)).toEqual(['2024-09-13', '2024-10']);
    expect(met.evidence).toEqual(['geneva#f1', 'pyongyang#f1']);
  });

  test('are disputed only when every relation is', () => {
    expect(met.status).toBe('accepted');
    expect(tiesOf({ relations: met.relations.slice(1) })[0]!.status).toBe('disputed');
  });

  test('join both directions of a symmetric type, and of no other', () => {
    const both = (type: Relation['type']) => [
      relation(type, 'a', 'b', { when: '2020' }),
      relation(type, 'b', 'a', { when: '2021' }),
    ];
    expect(tiesOf({ relations: both('MET') })).toMatchObject([{ source: 'a', target: 'b', relations: [{}, {}] }]);
    expect(tiesOf({ relations: both('PART_OF') })).toHaveLength(2);
  });

  test('an office seen on a day is always there, one held from a day begins on it', () => {
    const spells = (when: string) => tiesOf({ relations: [relation('HOLDS_OFFICE', 'a', 'b', { when })] })[0]!.spells;
    expect(spells('2024-09-13')).toEqual([]);
    expect(spells('2012-05-07/..')).toEqual([{ earliest: '2012-05-07' }]);
  });

  test('an entity is there while one of its ties is, and always if one always is', () => {
    const dated = [relation('MET', 'a', 'b', { when: '2020-01' }), relation('MET', 'a', 'c', { when: '2021-01' })];
    const spells = entitySpells(tiesOf({ relations: [...dated, relation('MET', 'c', 'd')] }));
    expect(spells.get('a')).toEqual([
      { earliest: '2020-01-01', latest: '2020-01-31' },
      { earliest: '2021-01-01', latest: '2021-01-31' },
    ]);
    expect(spells.has('c')).toBe(false);
  });
});
