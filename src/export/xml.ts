/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Record<string, string | number | undefined>;

/** What may stand between the tags of an element. */
export type Children = string | readonly string[];

/**
 * An XML element as text. Attribute values are escaped; children are elements, or text that has gone through `xmlText`.
 * A list of children is set on lines of its own, indented.
 */
export function element(name: string, attributes: Attributes = {}, children: Children = []): string {
  const open = Object.entries(attributes).reduce(
    (text, [key, value]) => (value === undefined ? text : `${text} ${key}="${xmlText(String(value))}"`),
    `<${name}`,
  );
  if (children.length === 0) return `${open}/>`;
  if (typeof children === 'string') return `${open}>${children}</${name}>`;
  return `${open}>\n${children.join('\n')}`.replaceAll('\n', '\n  ').concat(`\n</${name}>`);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text that is safe in content and in attributes of XML 1.0. Tab and line breaks become references, since a parser turns them
 * into spaces in attributes. What XML forbids or advises against (other control characters, lone surrogates, U+FFFE, U+FFFF)
 * becomes U+FFFD, so that a reader sees that something stood there.
 */
export const xmlText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (c) => ('\t\n\r'.includes(c) ? c : '\uFFFD'))
    .replace(/[&<>"'\t\n\r]/g, (c) => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`);
