import { createRequire } from 'node:module';
import type lbug from '@ladybugdb/core';
import { DragomanError } from '../../model/index.ts';

export type Engine = typeof lbug;
export type Database = InstanceType<Engine['Database']>;
export type Connection = InstanceType<Engine['Connection']>;

let loaded: Engine | undefined;

/**
 * The engine's native module. Where packages were installed without their install scripts, the binary was not copied into the
 * main package; the platform's own package, which holds it, is then loaded instead.
 * @throws DragomanError that says what to install
 */
export function engine(): Engine {
  loaded ??= load();
  return loaded;
}

function load(): Engine {
  const here = createRequire(import.meta.url);
  const platform = `${process.platform}-${process.arch}`;
  try {
    return here('@ladybugdb/core') as Engine;
  } catch {
    try {
      return createRequire(here.resolve('@ladybugdb/core'))(`@ladybugdb/core-${platform}`) as Engine;
    } catch {
      throw DragomanError.of(
        'no-engine',
        `The embedded store has no binary for ${platform} here; run \`npm install --include=optional\`, and see that @ladybugdb/core-${platform} is among the packages.`,
      );
    }
  }
}
