/** YAML with a schema, every problem with its place. */
export { parseYaml, type YamlResult } from './parse.ts';
