import type { Build, Entity, Relation } from '../../src/model/index.ts';

const entity = (id: string, type: Entity['type'], name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type,
  name,
  aliases: [],
  evidence: ['pyongyang#f1'],
  ...more,
});

const relation = (type: Relation['type'], source: string, target: string, more: Partial<Relation> = {}): Relation => ({
  id: [type.toLowerCase(), source, target, more.when].filter(Boolean).join('/'),
  type,
  source,
  target,
  evidence: ['pyongyang#f1'],
  status: 'accepted',
  ...more,
});

/** A small build with every entity and relation type, several date shapes, a disputed edge and two happenings between one pair. */
export const sampleBuild: Build = {
  articles: [
    { id: 'geneva', title: 'Talks in Geneva', published: '2024-10-02' },
    {
      id: 'pyongyang',
      title: 'Shoigu meets Kim',
      published: '2024-09-14',
      publisher: 'Example News',
      source: 'https://example.org/a',
    },
  ],
  facts: [
    {
      key: 'geneva#f1',
      id: 'f1',
      article: 'geneva',
      statement: 'Sergei Shoigu met Kim Jong-un again in October 2024.',
      when: '2024-10',
      status: 'disputed',
      attributedTo: 'KCNA',
    },
    {
      key: 'pyongyang#f1',
      id: 'f1',
      article: 'pyongyang',
      statement: 'Sergei Shoigu, Secretary of the Security Council of Russia, met Kim Jong-un in Pyongyang.',
      when: '2024-09-13',
      paragraph: 2,
      quote: 'The meeting took place in Pyongyang',
      status: 'accepted',
    },
    { key: 'pyongyang#f2', id: 'f2', article: 'pyongyang', statement: 'Kim likes "horses".', status: 'accepted' },
  ],
  entities: [
    entity(
      'agreement/treaty-on-comprehensive-strategic-partnership',
      'Agreement',
      'Treaty on Comprehensive Strategic Partnership',
    ),
    entity('event/shoigu-kim-meeting-in-pyongyang-september-2024', 'Event', 'Shoigu–Kim meeting in Pyongyang, September 2024'),
    entity('gift/24-orlov-trotters', 'Gift', '24 Orlov trotters', { properties: { number: 24 } }),
    entity('organization/security-council-of-russia', 'Organization', 'Security Council of Russia'),
    entity('person/kim-il-sung', 'Person', 'Kim Il Sung'),
    entity('person/kim-jong-un', 'Person', 'Kim Jong-un', {
      aliases: ['Kim', 'the North Korean leader'],
      external: { wikidata: 'Q56226' },
    }),
    entity('person/sergei-shoigu', 'Person', 'Sergei Shoigu', { evidence: ['geneva#f1', 'pyongyang#f1'] }),
    entity('person/vladimir-putin', 'Person', 'Vladimir Putin'),
    entity('place/pyongyang', 'Place', 'Pyongyang'),
    entity('state/north-korea', 'State', 'North Korea', { aliases: ['DPRK'] }),
    entity('state/russia', 'State', 'Russia'),
  ],
  relations: [
    relation('ATTENDED', 'person/sergei-shoigu', 'event/shoigu-kim-meeting-in-pyongyang-september-2024', { when: '2024-09-13' }),
    relation('CALLED', 'person/kim-jong-un', 'person/vladimir-putin', { when: '2024-09-13/2024-09-14' }),
    relation('GAVE', 'person/vladimir-putin', 'gift/24-orlov-trotters', { when: '2024-08-31' }),
    relation('HELD_IN', 'event/shoigu-kim-meeting-in-pyongyang-september-2024', 'place/pyongyang', { when: '2024-09-13' }),
    relation('HOLDS_OFFICE', 'person/sergei-shoigu', 'organization/security-council-of-russia', { title: 'Secretary' }),
    relation('HOLDS_OFFICE', 'person/vladimir-putin', 'state/russia', { title: 'President' }),
    relation('LOCATED_IN', 'place/pyongyang', 'state/north-korea'),
    relation('MET', 'person/kim-jong-un', 'person/sergei-shoigu', { when: '2024-09-13', where: 'place/pyongyang' }),
    relation('MET', 'person/kim-jong-un', 'person/sergei-shoigu', {
      when: '2024-10',
      evidence: ['geneva#f1'],
      status: 'disputed',
    }),
    relation('PARTY_TO', 'state/north-korea', 'agreement/treaty-on-comprehensive-strategic-partnership'),
    relation('PARTY_TO', 'state/russia', 'agreement/treaty-on-comprehensive-strategic-partnership'),
    relation('PART_OF', 'organization/security-council-of-russia', 'state/russia'),
    relation('RECEIVED', 'person/kim-jong-un', 'gift/24-orlov-trotters', { when: '2024-08-31' }),
    relation('RELATIVE_OF', 'person/kim-il-sung', 'person/kim-jong-un', { title: 'grandfather' }),
    relation('SIGNED', 'person/kim-jong-un', 'agreement/treaty-on-comprehensive-strategic-partnership', { when: '2024-06' }),
    relation('SIGNED', 'person/vladimir-putin', 'agreement/treaty-on-comprehensive-strategic-partnership', { when: '2024-06' }),
    relation('VISITED', 'person/sergei-shoigu', 'place/pyongyang', { when: '2024-09-13' }),
  ],
  findings: [],
};
