import { defineCommand } from 'citty';
import { checkPath, summaryOf } from './check-files.ts';

/** `floorwalker check <file or folder>`: tells every mistake of scenarios. */
export const checkCommand = defineCommand({
  meta: {
    name: 'check',
    description: 'Reads scenarios and tells every mistake; ends with 1 when there is an error',
  },
  args: {
    path: {
      type: 'positional',
      description: 'A scenario file, or a folder: every scenario below it',
      required: true,
    },
    json: { type: 'boolean', description: 'Tell it as JSON' },
  },
  run({ args }) {
    const reports = [...new Set(args._)].flatMap(checkPath);
    if (args.json === true) {
      const files = reports.map(({ file, diagnostics }) => ({ file, diagnostics }));
      process.stdout.write(`${JSON.stringify({ files }, null, 2)}\n`);
    } else {
      const words = reports.flatMap((report) => report.words);
      process.stdout.write([...words, summaryOf(reports)].join('\n\n').concat('\n'));
    }
    const hasError = reports.some(({ diagnostics }) =>
      diagnostics.some(({ severity }) => severity === 'error'),
    );
    return hasError ? 1 : 0;
  },
});
