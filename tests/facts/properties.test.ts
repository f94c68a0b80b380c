import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkFactFile } from '../../src/facts/fact-file.ts';
import { readFactFile } from '../../src/facts/index.ts';
import { checkRegistry } from '../../src/facts/registry.ts';
import { type Fact, type Problem, RELATION_TYPES } from '../../src/model/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const path = join(folder, 'x.yaml');
  writeFileSync(path, text);
  return path;
}

const path = write('');

/** Problems that a person can act on: each with a place in the file and a sentence on one line. */
function expectTold(problems: readonly Problem[]): void {
  for (const { code, message, place } of problems) {
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(message.length).toBeGreaterThan(10);
    expect(place?.file).toBeDefined();
  }
}

const key = fc.constantFrom(
  'article',
  'facts',
  'id',
  'title',
  'statement',
  'when',
  'paragraph',
  'relations',
  'type',
  '__proto__',
);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constantFrom('x', 'f1', '2024', null, true)),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 5 }),
    ),
  })).node,
);

test('whatever a file holds, it is read or told what is wrong', () => {
  fc.assert(
    fc.property(anything, (value) => {
      write(JSON.stringify(value));
      const { file, problems } = checkFactFile(path, { registry: { entries: [], same: [], different: [] }, articles: folder });
      expect(file === undefined).toBe(problems.length > 0);
      expectTold(problems);
      expectTold(checkRegistry(path).problems);
    }),
    { numRuns: 300 },
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('whatever a text says, it is read or told what is wrong', () => {
  const syntax = fc.constantFrom(
    'article:',
    'facts:',
    '\n',
    '  ',
    '- ',
    ': ',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    '&a ',
    '*a',
    '!!x ',
    '|',
    '\t',
    '---',
    '#',
    '? ',
  );
  const text = fc.array(fc.oneof(syntax, fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (text) => {
      const { file, problems } = checkFactFile(write(text));
      expect(file).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      expectTold(problems);
    }),
    { numRuns: 500 },
  );
});

test('a valid file is read as it was written, whatever its texts hold', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((s) => s === s.trim() && s !== '');
  const when = fc.constantFrom('2024', '2024-09', '2022-23', '2024-09-13', '185X', '2011-12/..', '../2024?');
  const relation = fc.record(
    { type: fc.constantFrom(...RELATION_TYPES), source: text, target: text, when, where: text, title: text },
    { requiredKeys: ['type', 'source', 'target'] },
  );
  const fact = fc.record(
    {
      statement: text,
      when,
      paragraph: fc.integer({ min: 1, max: 500 }),
      quote: text,
      attributedTo: text,
      status: fc.constantFrom<Fact['status'][]>('draft', 'accepted', 'disputed', 'rejected'),
      relations: fc.array(relation, { maxLength: 2 }),
    },
    { requiredKeys: ['statement', 'status'] },
  );
  fc.assert(
    fc.property(text, fc.array(fact, { maxLength: 4 }), (title, facts) => {
      const numbered = facts.map((fact, i) => ({ id: `f${i + 1}`, ...fact }));
      const read = readFactFile(write(stringify({ article: { id: 'x', title }, facts: numbered })));
      expect(read.article).toEqual({ id: 'x', title });
      expect(read.facts.map(({ key: _k, article: _a, place: _p, ...fact }) => fact)).toEqual(numbered);
    }),
    { numRuns: 200 },
  );
});
