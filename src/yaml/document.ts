import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../model/index.ts';
import { offsetWithin } from './within.ts';

/** A parsed YAML document whose nodes can be found again by key path. */
export interface Yaml {
  document: Document.Parsed;
  /** The 1-based place of an offset into the text. */
  at(offset: number): Place;
  /** The node of a key path, or undefined. */
  find(path: readonly PropertyKey[]): Node | undefined;
  /** The place of a key path, or of the nearest ancestor that exists; of a character of its text where `at` counts one. */
  placeOf(path: readonly PropertyKey[], at?: number): Place;
  /** The place of the last key of a path itself, not of its value. */
  keyPlaceOf(path: readonly PropertyKey[]): Place;
}

/**
 * Parses YAML 1.2 (core schema: `2024-09-13` is text). Duplicate keys are left to the caller: the parser's own check
 * takes quadratic time.
 */
export function openYaml(text: string, file: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const find = (path: readonly PropertyKey[]): Node | undefined => {
    let node = resolved(document.contents);
    for (const key of path) node = resolved(child(node, key));
    return node;
  };
  const placeOf = (path: readonly PropertyKey[], character?: number): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = find(path.slice(0, length));
      if (!node?.range) continue;
      const [from, to] = node.range;
      const inside = character !== undefined && length === path.length && isScalar(node) && typeof node.value === 'string';
      return at(inside ? offsetWithin(text, from, to, node.value as string, character) : from);
    }
    return { file, line: 1, column: 1 };
  };
  const keyPlaceOf = (path: readonly PropertyKey[]): Place => {
    const parent = find(path.slice(0, -1));
    const last = String(path.at(-1));
    const key = isMap(parent) ? pairs(parent).get(last)?.key : undefined;
    return isNode(key) && key.range ? at(key.range[0]) : placeOf(path);
  };
  const resolved = (node: unknown): Node | undefined => {
    if (isAlias(node)) return node.resolve(document);
    return isNode(node) ? node : undefined;
  };
  return { document, at, find, placeOf, keyPlaceOf };
}

function child(node: Node | undefined, key: PropertyKey): unknown {
  if (isMap(node)) return pairs(node).get(String(key))?.value;
  if (isSeq(node)) return node.items[Number(key)];
  return undefined;
}

const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();

/** A mapping's pairs by key: a hostile file may have a million of them, and as many problems. */
function pairs(map: YAMLMap): Map<string, Pair> {
  let index = indexes.get(map);
  if (!index) {
    index = new Map(map.items.map((pair) => [keyText(pair.key), pair]));
    indexes.set(map, index);
  }
  return index;
}

/** A mapping's key as the text that it becomes. */
export const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** Every node of a document in order, without following aliases and without recursion. */
export function* nodesOf(document: Document.Parsed): Generator<Node> {
  const stack: unknown[] = [document.contents];
  while (stack.length > 0) {
    const item = stack.pop();
    if (isPair(item)) stack.push(item.value, item.key);
    if (!isNode(item)) continue;
    yield item;
    if (isCollection(item)) for (let i = item.items.length - 1; i >= 0; i--) stack.push(item.items[i]);
  }
}
