import type { ClauseTrace, MentionTrace, RelationTrace, SentenceTrace, Trace } from '../../../extract/index.ts';
import { type Fact, placeText } from '../../../model/index.ts';
import type { Context } from '../../context.ts';
import { safe } from '../../safe.ts';
import { wrap } from '../../wrap.ts';

/** A trace for reading, in lines no wider than the terminal. */
export function renderTrace(context: Context, trace: Trace, fact: Fact): string {
  const { columns = 100 } = context.terminal;
  const lines: string[] = [];
  const line = (text: string, indent = 2, hang = indent + 2): void => {
    lines.push(' '.repeat(indent) + wrap(safe(text), columns, hang, indent));
  };
  const head = (text: string): void => void lines.push(context.style('bold', text));
  head(`${safe(fact.key)}${fact.place ? `  ${safe(placeText(fact.place))}` : ''}`);
  line(fact.statement, 2, 2);
  const { when, published, status } = trace.fact;
  line(
    [when && `when ${when}`, published && `article of ${published}`, status].filter((part) => part !== undefined).join(' · '),
    2,
  );
  for (const [i, sentence] of trace.sentences.entries()) {
    if (trace.sentences.length > 1) head(`sentence ${i + 1}`);
    renderSentence(sentence, head, line);
  }
  head('relations');
  if (trace.relations.length === 0) line('none');
  for (const relation of unique(trace.relations.map(relationText))) line(relation);
  if (trace.graph.length > 0) {
    head('in the graph');
    for (const id of trace.graph) line(id);
  }
  if (trace.notes.length > 0) {
    head('to look at');
    for (const { message } of trace.notes) line(message);
  }
  return lines.join('\n');
}

type Line = (text: string, indent?: number, hang?: number) => void;

function renderSentence(
  { tokens, chunks, dates, mentions, clauses }: SentenceTrace,
  head: (text: string) => void,
  line: Line,
): void {
  head('tokens');
  line(tokens.map(({ text, tag }) => `${text}/${tag}`).join(' '), 2, 2);
  head('chunks');
  line(chunks.map(({ is, words }) => (/^(comma|stop|open|close)$/.test(is) ? words : `[${words}]${is}`)).join(' '), 2, 2);
  if (dates.length > 0) head('dates');
  for (const { words, edtf, impossible } of dates)
    line(`"${words}": ${edtf ?? (impossible ? 'no day of the calendar' : 'no date that can be told')}`);
  head('mentions');
  const plain = mentions.filter(({ kind, became }) => kind === 'thing' && became.length === 0);
  for (const mention of mentions) if (!plain.includes(mention)) line(mentionText(mention));
  if (plain.length > 0) line(`described, and no entity: ${plain.map(({ words }) => `"${words}"`).join(', ')}`);
  head('clauses');
  if (clauses.length === 0) line('none');
  for (const clause of clauses) {
    line(clauseText(clause));
    for (const { frame, fired, why, roles } of clause.frames) {
      const filled = Object.entries(roles).map(([role, names]) => `${role} = ${names.join(' and ') || '–'}`);
      line(`${fired ? '✓' : '✗'} ${frame}: ${why}${filled.length > 0 ? ` (${filled.join('; ')})` : ''}`, 6);
    }
    if (clause.frames.length === 0) line('no frame takes it', 6);
  }
}

function mentionText({ words, kind, became, why }: MentionTrace): string {
  const what = became.map(
    ({ type, name, id, because }) => `${id ?? `${type} ${name}, not in the graph`}${because ? ` [${because}]` : ''}`,
  );
  return `"${words}" ${kind} → ${what.join(', ') || 'nothing'}: ${why}`;
}

function clauseText({ lemma, by, kind, voice, subject, objects, posts, dates, unreal }: ClauseTrace): string {
  const parts = [
    subject && `subject ${subject}`,
    objects.length > 0 && `object ${objects.join(', ')}`,
    ...posts,
    ...dates,
    unreal && `NOT SAID TO HAVE HAPPENED (${unreal})`,
  ];
  const how = [by === 'noun' ? 'noun' : kind, voice === 'none' ? undefined : voice].filter(Boolean).join(', ');
  return `${lemma} (${how}): ${parts.filter(Boolean).join('; ')}`;
}

const relationText = ({ type, source, target, when, where, title }: RelationTrace): string =>
  [`${source} ${type} ${target}`, when, where && `in ${where}`, title && `as ${title}`].filter(Boolean).join(' · ');

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
