import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dragoman, inFolder } from './harness.ts';

const FILES: Record<string, string> = {
  'mine/dragoman.yaml': '',
  'mine/registry.yaml': `entities:
  - {type: Person, name: Ana Quispe, aliases: [Ana María Quispe], offices: [{title: President, of: Peru, when: 2021-07-28/..}]}
  - {type: State, name: Peru}
different:
  - [Jens Holm, Jens Holmen]
`,
  'mine/facts/lunch.yaml': `article: {id: lunch, title: A lunch in Lima, published: 2026-10-04}
facts:
  - id: f1
    statement: Ana Quispe, the President of Peru, received Jens Holm, the ambassador of Denmark, in Lima on Friday.
  - id: f2
    statement: >-
      Holm did not sign the agreement on fisheries,
      and the Callao Doctrine was not spoken of.
  - id: f3
    statement: Fishing had been poor for years.
  - id: f4
    statement: Holm gave Quispe a silver bowl on 31 September 2026.
`,
  'mine/facts/supper.yaml': `article: {id: supper, title: A supper in Cusco, published: 2026-10-09}
facts:
  - id: f1
    statement: Ana María Quispe met Jens Holmen in Cusco.
  - id: f2
    statement: Ruth Ames, the President of Peru, signed the Treaty of Cusco.
    when: 2026-10-06
  - id: f3
    statement: Quispe was given 12 llamas by Ruth Ames.
    relations:
      - {type: MET, source: Ana Quispe, target: Ruth Ames}
  - id: f4
    statement: <b>Ames</b> flew home.
`,
  'alone.yaml': `article: {id: alone, title: By itself}
facts:
  - {id: f1, statement: 'Ivo Horak, the Mayor of Lisbon, met Ida Lund.'}
  - {id: f2, statement: Der Präsident hat die Königin und den Minister getroffen.}
`,
};

/** What a curator types, one after the other, on a terminal of 100 columns. */
const TYPED = [
  'check mine',
  'check mine --all',
  'check mine/facts/lunch.yaml',
  'check alone.yaml',
  'check mine --merges',
  'check mine --trace supper#f1',
  'check --trace mine/facts/lunch.yaml#f2',
  'check mine --trace f1',
  'check mine --trace f9',
];

const laidOut = <T>(work: () => Promise<T>): Promise<T> =>
  inFolder(() => {
    mkdirSync('mine/facts', { recursive: true });
    for (const [path, text] of Object.entries(FILES)) writeFileSync(path, text);
    return work();
  });

/** `UPDATE_GOLDEN=1` writes the expected transcript, to be read before it is committed. */
test('check says what statements did, as its transcript has it', async () => {
  const transcript = await laidOut(async () => {
    const parts: string[] = [];
    for (const typed of TYPED) {
      const { exit, out, err } = await dragoman(typed.split(' '), { columns: 100 });
      parts.push(`$ dragoman ${typed}\n${out}${err.replace(/^(?=.)/gm, '! ')}${exit === 0 ? '' : `exit ${exit}\n`}`);
    }
    const text = parts.join('\n');
    expect(text).toMatch(/^ {6}✗ sign: negated$/m);
    // Which other frames a verb tries is the lexicon's business, and changes with it.
    return text.replace(/^ {6}✗ .*\n/gm, '');
  });
  const path = join(import.meta.dirname, 'golden', 'check.txt');
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, transcript);
  expect(transcript).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `missing: ${path}`);
  for (const line of transcript.split('\n').filter((each) => /^ {2}/.test(each))) expect(line.length).toBeLessThanOrEqual(100);
});

test('a file of a collection is checked with its registry and the other files, one elsewhere by itself', async () => {
  await laidOut(async () => {
    const { out } = await dragoman(['check', 'mine/facts/supper.yaml']);
    expect(out).toContain('in the registry person/ana-quispe holds that office');
    expect(out).not.toContain('lunch.yaml');
    writeFileSync(
      'mine/note.yaml',
      FILES['alone.yaml']!.replace('id: alone', 'id: note').replace('Ida Lund', 'Ana María Quispe'),
    );
    expect((await dragoman(['check', 'mine/note.yaml', '--merges'])).out).toContain('"Ana María Quispe" is a name of it');
    expect((await dragoman(['-C', 'mine', 'check', 'alone.yaml'])).exit).toBe(0);
  });
});

test('a trace as JSON has every step', async () => {
  await laidOut(async () => {
    const { out } = await dragoman(['check', 'mine/facts/lunch.yaml', '--trace', 'f1', '--json']);
    const { fact, sentences, relations, graph } = JSON.parse(out);
    expect(fact).toMatchObject({ key: 'lunch#f1', published: '2026-10-04' });
    expect(sentences[0].tokens[0]).toEqual({ text: 'Ana', tag: 'PROPN' });
    expect(sentences[0].dates).toEqual([{ words: 'Friday', edtf: '2026-10-02' }]);
    expect(sentences[0].mentions).toContainEqual(
      expect.objectContaining({ words: 'Jens Holm', became: [expect.objectContaining({ id: 'person/jens-holm' })] }),
    );
    expect(sentences[0].clauses[0]).toMatchObject({ lemma: 'receive', voice: 'active', subject: 'Ana Quispe' });
    expect(sentences[0].clauses[0].frames).toContainEqual(expect.objectContaining({ fired: true }));
    expect(relations).toContainEqual(expect.objectContaining({ type: 'MET', when: '2026-10-02' }));
    expect(graph).toContain('met/person/ana-quispe/person/jens-holm/2026-10-02');
  });
});

test('warnings end with 1 only where asked, errors always', async () => {
  await laidOut(async () => {
    expect((await dragoman(['check', 'mine'])).exit).toBe(0);
    expect((await dragoman(['check', 'mine', '--strict'])).exit).toBe(1);
    expect((await dragoman(['check', 'alone.yaml', '--strict'])).exit).toBe(1);
    writeFileSync('mine/facts/bad.yaml', 'article: {id: bad}\nfacts: []\n');
    expect((await dragoman(['check', 'mine/facts/bad.yaml'])).exit).toBe(1);
    expect((await dragoman(['check', 'mine/facts/lunch.yaml'])).exit).toBe(0);
  });
});
