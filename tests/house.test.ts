import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { PACKAGE_ROOT } from '../src/root.ts';

/** The rooms in the order in which values flow through them: a later one may import an earlier one, never the reverse. */
const FLOW = [
  'model',
  'files',
  'yaml',
  'ontology',
  'facts',
  'language',
  'lexicon',
  'extract',
  'resolve',
  'build.ts',
  'graph',
  'store',
  'query',
  'analysis',
  'export',
  'report',
  'cli',
  'index.ts',
];
/** Belongs to no room: any may use it. */
const COMMON = 'root.ts';
const SRC = join(PACKAGE_ROOT, 'src');

interface Source {
  /** Path under src/, with forward slashes. */
  path: string;
  room: string;
  text: string;
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, room: path.split('/')[0]!, text: readFileSync(join(SRC, path), 'utf8') }));

/** What a file imports from src/, as paths under it. */
const importsOf = ({ path, text }: Source): string[] =>
  [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']+)'/g)].map(([, target]) =>
    relative(SRC, resolve(SRC, dirname(path), target!)).replaceAll('\\', '/'),
  );

const breaches = (find: (source: Source) => string[]): string[] =>
  sources.flatMap((source) => find(source).map((breach) => `${source.path}: ${breach}`));

test('every room has its place in the flow', () => {
  expect([...new Set(sources.map(({ room }) => room))].filter((room) => room !== COMMON && !FLOW.includes(room))).toEqual([]);
});

test('imports run down the flow, never up', () => {
  const upward = (source: Source) =>
    importsOf(source).filter((target) => {
      const room = target.split('/')[0]!;
      return room !== COMMON && room !== source.room && FLOW.indexOf(room) >= FLOW.indexOf(source.room);
    });
  expect(breaches((source) => (source.path === COMMON ? importsOf(source) : upward(source)))).toEqual([]);
});

test("nothing reaches past a room's index", () => {
  const past = (source: Source) =>
    importsOf(source).filter((target) => {
      const [room, ...rest] = target.split('/');
      return room !== source.room && rest.length > 0 && rest.join('/') !== 'index.ts';
    });
  expect(breaches(past)).toEqual([]);
});

test('every room that others enter has an index, and every index says what its folder offers', () => {
  const entered = new Set(
    sources.flatMap((source) => importsOf(source).filter((target) => !target.startsWith(`${source.room}/`))),
  );
  const rooms = new Set([...entered].filter((target) => target.includes('/')).map((target) => target.split('/')[0]!));
  const indexes = sources.filter(({ path }) => path.endsWith('/index.ts'));
  expect([...rooms].filter((room) => !indexes.some(({ path }) => path === `${room}/index.ts`))).toEqual([]);
  expect(indexes.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('types are not talked round', () => {
  expect(breaches(({ text }) => text.match(/\bas any\b|<any>|@ts-(?:ignore|nocheck|expect-error)|biome-ignore/g) ?? [])).toEqual(
    [],
  );
});
