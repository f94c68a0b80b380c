import { oddityOf, sentencesOf } from '../../src/language/index.ts';
import { plain } from '../../src/language/plain.ts';

const words = (statement: string): string[] => sentencesOf(statement).flatMap((tokens) => tokens.map(({ text }) => text));

test.each([
  ['<p>Ana <b>Quispe</b> met <a href="https://x.org/a?b=1&c">Jens Holm</a>.</p>', 'Ana Quispe met Jens Holm .'],
  ['Trinidad &amp; Tobago', 'Trinidad & Tobago'],
  ['Jens&nbsp;Holm &#8211; an envoy', 'Jens Holm – an envoy'],
  ['Ana Quispe\u0000met\u202eJens\u202c Holm', 'Ana Quispe met Jens Holm'],
  ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
])('%j is read as "%s"', (statement, text) => {
  expect(words(statement).join(' ')).toBe(text);
  expect(plain(statement)).toHaveLength(statement.length);
});

test('words keep their places', () => {
  const statement = '<b>Ana</b> met “Jens” &amp; Ida 😀 <i>in</i> Lima.';
  for (const { text, start, end } of sentencesOf(statement).flat())
    if (/^\p{L}+$/u.test(text)) expect(statement.slice(start, end)).toBe(text);
});

describe('what is odd about a statement is one sentence', () => {
  test.each([
    ['<b>Ana Quispe</b> met Jens Holm.', 'markup', 'looks like HTML (<b>)'],
    ['Ana Quispe met the head of Marks &amp; Sons.', 'markup', 'looks like HTML (&amp;)'],
    ['Der Botschafter hat die Präsidentin in Lima getroffen und ist abgereist.', 'not-english', 'does not look like English'],
    ['Путин встретился с Ким Чен Ыном.', 'not-english', 'does not look like English'],
    ['金正恩会见了普京。', 'not-english', 'does not look like English'],
    ['Le président a reçu la reine et les ministres dans la ville.', 'not-english', 'does not look like English'],
    ['Ana Quispe\u0007 met Jens Holm.', 'control-characters', 'U+0007'],
    [`Ana Quispe met ${'Jens Holm and '.repeat(60)}Ida Lund.`, 'long-sentence', '864 characters without a full stop'],
  ])('%j: %s', (statement, code, message) => {
    expect(oddityOf(statement)).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(oddityOf(statement)!.message).not.toContain('. ');
  });

  test.each([
    'Charles de Gaulle and Konrad Adenauer signed the Élysée Treaty in Paris.',
    'Luiz Inácio Lula da Silva received Hu Jintao at the Granja do Torto.',
    'Ban Ki-moon 😀 met Ana María de la Cruz y Quispe.',
    'Lula met Hu.',
    'Quispe & Holm signed; 3 < 4.',
    '',
  ])('nothing about %j', (statement) => {
    expect(oddityOf(statement)).toBeUndefined();
  });
});
