import { isAlias, isMap, isNode, isScalar, type YAMLError } from 'yaml';
import type { Problem } from '../model/index.ts';
import { placeText } from '../model/index.ts';
import { keyText, nodesOf, type Yaml } from './document.ts';

/** What the parser means, in words for someone who writes YAML twice a year. */
const SENTENCES: Record<string, string> = {
  TAB_AS_INDENT: 'the line is indented with a tab, expected spaces; replace each tab by two spaces',
  BAD_INDENT:
    'the line is indented otherwise than its neighbours, expected the same number of spaces for all keys of one list or mapping',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a second ": " in the line, expected one; put quotation marks around a value that holds a colon and a space',
  MULTIPLE_DOCS: 'a second document starts here ("---"), expected one document in a file',
  MISSING_CHAR: 'a quotation mark or bracket that was opened is not closed, or a colon after a key is missing',
  MULTILINE_IMPLICIT_KEY: 'a key runs over several lines, expected `key: value`; a colon may be missing, or a quotation mark',
  BAD_SCALAR_START: 'a value starts with a character that YAML keeps for itself (@ or `); put quotation marks around it',
  BAD_DQ_ESCAPE: 'an unknown escape after a backslash; write \\\\ for a backslash, or use single quotation marks',
  TAG_RESOLVE_FAILED:
    'a tag ("!…") is not known here, expected a plain value; leave it out, or put quotation marks around the value',
};

/** How many aliases (`*name`) a file may hold: a handful is convenience, thousands are an attack. */
const ALIAS_LIMIT = 100;

/** What is wrong with a document before its meaning is looked at: one problem a line. */
export function syntaxProblems(yaml: Yaml): Problem[] {
  const { document, at } = yaml;
  const seen = new Set<number>();
  const problems: Problem[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const problem: Problem = { code: 'yaml', message: sentence(error), place: at(error.pos[0]), severity: 'error' };
    if (seen.has(problem.place!.line!)) continue;
    seen.add(problem.place!.line!);
    problems.push(problem);
  }
  if (problems.length > 0) return problems;
  return nodeProblems(yaml);
}

const sentence = (error: YAMLError): string => SENTENCES[error.code] ?? `this is not YAML: ${error.message.replace(/\s+/g, ' ')}`;

function nodeProblems(yaml: Yaml): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, message: string, offset: number | undefined) =>
    problems.push({ code, message, place: yaml.at(offset ?? 0), severity: 'error' });
  let aliases = 0;
  for (const node of nodesOf(yaml.document)) {
    const start = node.range?.[0];
    if (isAlias(node) && ++aliases > ALIAS_LIMIT) {
      report('too-many-aliases', `the file uses more than ${ALIAS_LIMIT} aliases (*name), expected the values themselves`, start);
      break;
    }
    if (isScalar(node) && typeof node.value === 'string' && /\p{Surrogate}/u.test(node.value))
      report('bad-text', 'the text holds half of a surrogate pair, expected whole characters; remove the \\u escape', start);
    if (isMap(node)) {
      const keys = new Map<string, number>();
      for (const { key } of node.items) {
        const name = keyText(key);
        const offset = (isNode(key) && key.range?.[0]) || 0;
        const first = keys.get(name);
        if (first === undefined) keys.set(name, offset);
        else report('duplicate-key', `"${name}" stands twice here, first at ${placeText(yaml.at(first))}; remove one`, offset);
      }
    }
  }
  return problems;
}
