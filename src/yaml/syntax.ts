import { isAlias, isMap, isNode, isScalar, type YAMLError } from 'yaml';
import type { Problem } from '../model/index.ts';
import { keyText, nodesOf, type Yaml } from './document.ts';

/** What the parser means, in words for someone who writes YAML twice a year; the first that fits its code and message. */
const SENTENCES: [RegExp, string][] = [
  [/^TAB_AS_INDENT/, 'the line is indented with a tab, expected spaces; replace each tab by two spaces'],
  [/call stack/, 'the file is nested too deeply to be read'],
  [/Nested mappings/, 'a second colon and space in the line, expected one; put quotation marks around a value that holds them'],
  [/^MULTIPLE_DOCS/, 'a second document starts here ("---"), expected one document in a file'],
  [/end with a [\]}]/, 'a bracket that was opened before is not closed, expected ] for every [ and } for every {'],
  [
    /sequence may not be used/,
    'the dash is indented otherwise than its neighbours, expected all dashes of one list in one column',
  ],
  [
    /at node end|extra characters/,
    'text stands where a value has already ended; put the whole value in quotation marks, or correct the indentation',
  ],
  [/closing .*quote/, 'a quotation mark that opens here is not closed; close it, or write \\" for one within the text'],
  [
    /^BAD_INDENT|at the start of a|start at the same column/i,
    'the line is indented otherwise than its neighbours, expected all keys of one mapping in one column',
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|need to be|^MISSING_CHAR/,
    'a line without "key: value" where one was expected; a colon may be missing after the key, or the indentation is off',
  ],
  [
    /^BAD_SCALAR_START|reserved/,
    'a value starts with a character that YAML keeps for itself (@ or `); put quotation marks around it',
  ],
  [/^BAD_DQ_ESCAPE/, 'an unknown escape after a backslash; write \\\\ for a backslash, or use single quotation marks'],
  [
    /^TAG_RESOLVE_FAILED/,
    'a tag ("!…") is not known here, expected a plain value; leave it out, or put quotation marks around the value',
  ],
];

/** How many aliases (`*name`) a file may hold: a handful is convenience, thousands are an attack. */
const ALIAS_LIMIT = 100;

/** What is wrong with a document before its meaning is looked at: one problem a line. */
export function syntaxProblems(yaml: Yaml): Problem[] {
  const { document, at } = yaml;
  const seen = new Set<number>();
  const problems: Problem[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const problem: Problem = { code: 'yaml', message: sentence(error), place: at(offsetOf(error, yaml)), severity: 'error' };
    if (seen.has(problem.place!.line!)) continue;
    seen.add(problem.place!.line!);
    problems.push(problem);
  }
  if (problems.length > 0) return problems;
  return nodeProblems(yaml);
}

function sentence({ code, message }: YAMLError): string {
  const text = `${code} ${message.replace(/\s+/g, ' ')}`;
  return SENTENCES.find(([pattern]) => pattern.test(text))?.[1] ?? `this is not YAML: ${message.replace(/\s+/g, ' ')}`;
}

/** Where it went wrong; an unclosed quotation is only noticed at the end of the file, but its start is what its writer must see. */
function offsetOf(error: YAMLError, { document }: Yaml): number {
  if (!/closing .*quote/.test(error.message)) return error.pos[0];
  let start = error.pos[0];
  for (const node of nodesOf(document)) {
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    if (quoted && node.range && node.range[0] <= error.pos[0]) start = node.range[0];
  }
  return start;
}

function nodeProblems(yaml: Yaml): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, message: string, offset: number | undefined) =>
    problems.push({ code, message, place: yaml.at(offset ?? 0), severity: 'error' });
  let aliases = 0;
  const anchors = new Set<string>();
  for (const node of nodesOf(yaml.document)) {
    const start = node.range?.[0];
    if (isAlias(node) && ++aliases > ALIAS_LIMIT) {
      report('too-many-aliases', `the file uses more than ${ALIAS_LIMIT} aliases (*name), expected the values themselves`, start);
      break;
    }
    if (!isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
    if (isAlias(node) && !anchors.has(node.source))
      report(
        'unknown-alias',
        `"*${node.source}" refers to nothing; put quotation marks around a value that starts with *`,
        start,
      );
    if (isScalar(node) && typeof node.value === 'string' && /\p{Surrogate}/u.test(node.value))
      report('bad-text', 'the text holds half of a surrogate pair, expected whole characters; remove the \\u escape', start);
    if (isMap(node)) {
      const keys = new Map<string, number>();
      for (const { key } of node.items) {
        const name = keyText(key);
        const offset = (isNode(key) && key.range?.[0]) || 0;
        const first = keys.get(name);
        if (first === undefined) keys.set(name, offset);
        else
          report(
            'duplicate-key',
            `"${name}" stands twice in one mapping, first in line ${yaml.at(first).line}; remove one`,
            offset,
          );
      }
    }
  }
  return problems;
}
