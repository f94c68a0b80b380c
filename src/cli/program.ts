import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { PACKAGE_ROOT } from '../root.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check/index.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { initCommand } from './commands/init.ts';
import { queryCommand } from './commands/query.ts';
import { reportCommand } from './commands/report.ts';
import { Context, type GlobalOptions } from './context.ts';
import type { Terminal } from './terminal.ts';

/** The command line's grammar. `ran` is given the context of the command that ran, for its exit code. */
export function makeProgram(terminal: Terminal, ran: (context: Context) => void): Command {
  const program = new Command('dragoman');
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
  const context = (): Context => {
    const made = new Context(terminal, program.opts<GlobalOptions>());
    ran(made);
    return made;
  };
  program
    .description('Turns curated facts from news articles into a graph that can be questioned, exported and ranked.')
    .version(version)
    .option('-C, --collection <folder>', 'the collection to work on (default: found upwards from here)')
    .addOption(new Option('--json', 'results as JSON').conflicts('tsv'))
    .option('--tsv', 'results as tab-separated values (the default into a pipe)')
    .option('--no-color', 'no colours')
    .option('-q, --quiet', 'results and errors only')
    .showHelpAfterError('(dragoman --help shows how it is used)')
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      getOutHelpWidth: () => terminal.columns ?? 100,
      getErrHelpWidth: () => terminal.columns ?? 100,
    })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', '\nFor example:\n  dragoman init my-collection && cd my-collection && dragoman build');

  const command = (name: string, describe: string, example: string): Command =>
    program.command(name).description(describe).addHelpText('after', `\nFor example:\n  dragoman ${example}`);

  command('init [folder]', 'lay out a collection of your own: facts, registry, editor completion', 'init my-collection').action(
    (folder?: string) => initCommand(context(), folder),
  );
  command('build [folder]', 'build the graph of a collection into the embedded store', 'build seeds')
    .option('--keep-going', 'build from the sound files, whatever is wrong with others')
    .option('--store <path>', 'where to keep the graph (default: out/graph.lbug of the collection)')
    .action(async (folder, flags) => void (await buildCommand(context(), folder, flags)));
  command(
    'check [paths...]',
    'say all that is wrong, and what a curator should look at',
    'check seeds/facts/2024-09-14-shoigu-kim.yaml',
  )
    .option('--all', 'each fact without relation, and why; else one line a file')
    .option('--trace <fact>', 'how a fact is read, step by step: f12, article#f12 or FILE#f12')
    .option('--merges', 'what was made one entity, and why')
    .option('--strict', 'exit 1 for warnings too')
    .action((paths, flags) => checkCommand(context(), paths, flags));
  command(
    'extract <files...>',
    'write what the extractors read in each fact file, as <article>.json',
    'extract seeds/facts/*.yaml --out predicted',
  )
    .requiredOption('--out <folder>', 'where to write')
    .option('--registry <file>', 'a registry whose names and offices help reading (default: each file by itself)')
    .action((files, flags) => extractCommand(context(), files, flags));
  command(
    'query [name] [params...]',
    'answer a named query, or free read-only Cypher',
    'query met entity="Kim Jong-un" from=2024',
  )
    .option('--cypher <text>', 'a read-only Cypher query instead of a named one')
    .option('--param <name=value...>', 'values for $name in the Cypher query')
    .option('--list', 'show the named queries')
    .option('--explain', 'show what a named query takes, and its Cypher')
    .option('--store <path>', 'the graph to ask')
    .action((name, params, flags) => queryCommand(context(), name, params, flags));
  command(
    'explain <one> [other]',
    'how do we know: the facts behind an entity, a relation, or all edges between two',
    'explain "Kim Jong-un" "Sergei Shoigu"',
  )
    .option('--store <path>', 'the graph to ask')
    .action((one, other, flags) => explainCommand(context(), one, other, flags));
  command(
    'export [folder]',
    'write the graph for Gephi, spreadsheets and other programs',
    'export --format gexf,svg --out figures',
  )
    .option('--format <names>', 'gexf, svg, json, csv; several with commas (default: all)')
    .option('--out <folder>', "where to write (default: the collection's out folder)")
    .action((folder, flags) => exportCommand(context(), folder, flags));
  command('report [folder]', 'rank the actors: centrality, communities, and how sure the ranks are', 'report seeds --out out')
    .option('--out <folder>', "where to write (default: the collection's out folder)")
    .action((folder, flags) => reportCommand(context(), folder, flags));
  return program;
}
