import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expected, lines } from './lines.ts';
import { read } from './read.ts';

interface Wording {
  readonly text: string;
  readonly date?: string;
  readonly gives: readonly string[];
}

const folder = join(import.meta.dirname, 'wordings');

// The many ways in which English says one thing: each file names the types of relation that it is about, and each
// statement, a file of its own, must give exactly the relations of these types that are listed. `not_yet` owns up to
// what is not read as a careful reader would; a statement there that comes right moves up.
for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
  const { types, read: right = [], not_yet: wrong = [] } = parse(readFileSync(join(folder, name), 'utf8')) as Sheet;
  const found = ({ text, date }: Wording) => lines(read([text], date), new Set(types));

  describe(name.replace('.yaml', ''), () => {
    test.each(right)('$text', (wording) => expect(found(wording)).toEqual(wording.gives.map(expected).sort()));
    if (wrong.length > 0)
      test.each(wrong)('not yet: $text', (wording) => expect(found(wording)).not.toEqual(wording.gives.map(expected).sort()));
  });
}

interface Sheet {
  readonly types: readonly string[];
  readonly read?: readonly Wording[];
  readonly not_yet?: readonly Wording[];
}
