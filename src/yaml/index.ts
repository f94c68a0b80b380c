/** YAML files read with a schema: every problem with its place, as a sentence that says what was expected. */
export { nearest } from './nearest.ts';
export { inOrder } from './order.ts';
export { parseYaml, type YamlResult } from './parse.ts';
export { readText, SIZE_LIMIT, shownPath, type TextResult } from './text.ts';
export { shown } from './words.ts';
