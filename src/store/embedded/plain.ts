import type { Value } from '../store.ts';

/** A value of the engine as plain JSON: nodes and relationships keep their properties and gain `type`, and lose internal ids. */
export function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  if (typeof value === 'object') return object(value as Record<string, unknown>);
  return value as Value;
}

function object(value: Record<string, unknown>): Value {
  if ('_nodes' in value && '_rels' in value) return { nodes: plain(value._nodes), relations: plain(value._rels) };
  const isElement = '_label' in value && '_id' in value;
  if (!isElement) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  // Tables declare every column, so that an absent property comes as null, which the other engine leaves out.
  const own = Object.entries(value).filter(([key, item]) => !INTERNAL.has(key) && item !== null);
  return { type: String(value._label), ...Object.fromEntries(own.map(([key, item]) => [key, plain(item)])) };
}

const INTERNAL = new Set(['_label', '_id', '_src', '_dst']);
