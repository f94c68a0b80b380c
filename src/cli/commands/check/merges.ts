import type { Build } from '../../../model/index.ts';
import type { Context } from '../../context.ts';
import { safe } from '../../safe.ts';
import { wrap } from '../../wrap.ts';

/** Every merge a line: the entity, the article and the name it has there, and why they are one. */
export function printMerges(context: Context, { merges }: Build, article: string | undefined): void {
  const own = (merges ?? []).filter(({ from }) => article === undefined || from.startsWith(`${article}: `));
  if (context.format === 'table') printGroups(context, own);
  else
    context.print({
      columns: ['entity', 'from', 'because'],
      rows: own.map(({ entity, from, because }) => [entity, from, because]),
    });
  context.note('What should not be one goes under "different" in the registry, what should be one under "same": names or ids.');
}

/** Under each entity its names: columns would cut what matters. */
function printGroups(context: Context, merges: NonNullable<Build['merges']>): void {
  let last: string | undefined;
  for (const { entity, from, because } of merges) {
    if (entity !== last) context.line(context.style('bold', safe(entity)));
    last = entity;
    context.line(`  ${wrap(safe(`${from}: ${because}`), context.terminal.columns ?? 100, 4, 2)}`);
  }
}
