import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandDef, renderUsage, runCommand } from 'citty';
import { nameHint } from '../scenario/source/nearest.ts';
import { actsCommand } from './acts/acts-command.ts';
import { BadCall } from './bad-call.ts';
import { checkCommand } from './check-command.ts';
import { evidenceCommand } from './evidence/evidence-command.ts';
import { panelCommand, panelIntroduction } from './evidence/panel-command.ts';
import { foundingCommand } from './founding/founding-command.ts';
import { graphCommand } from './graph-command.ts';
import { playCommand } from './play/play-command.ts';
import { rolloutCommand } from './rollout/rollout-command.ts';

/** What the command ends with: nothing wrong · the user's input is · we are. */
const EXIT = { clean: 0, userError: 1, ourFault: 2 } as const;

const HELP: readonly string[] = ['--help', '-h'];

const META = { name: 'floorwalker', description: 'Checks, plays and draws Floorwalker scenarios' };

/** A command of citty's with its own arguments forgotten, so that all stand in one table. */
interface Command {
  usage(): Promise<string>;
  run(args: readonly string[]): Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: commandOf(checkCommand),
  play: commandOf(playCommand),
  graph: commandOf(graphCommand),
  rollout: commandOf(rolloutCommand),
  evidence: commandOf(evidenceCommand),
  'evidence panel': commandOf(panelCommand),
  acts: commandOf(actsCommand),
  founding: commandOf(foundingCommand),
};

const MAIN: Pick<Command, 'usage'> = {
  usage: () =>
    renderUsage({
      meta: META,
      subCommands: {
        check: checkCommand,
        play: playCommand,
        graph: graphCommand,
        rollout: rolloutCommand,
        evidence: evidenceCommand,
        'evidence panel': panelIntroduction,
        acts: actsCommand,
        founding: foundingCommand,
      },
    }),
};

/**
 * Runs `floorwalker <args>` and gives its exit code: 0 clean, 1 a mistake in what the user gave,
 * 2 our own fault. Whatever happens is told in words; a stack only when it is our fault.
 */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name, rest] = splitName(args);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    const wantsHelp = (command === undefined ? [name] : rest).some((arg) => HELP.includes(arg));
    if (wantsHelp || name === 'help') return await tellUsage(command ?? MAIN, 'stdout');
    if (command !== undefined) return await command.run(rest);
    throw new BadCall(name === '' ? 'no command was given' : `there is no command "${name}"`, {
      hint: name === '' ? undefined : nameHint(name, Object.keys(COMMANDS)),
      wantsUsage: true,
    });
  } catch (error) {
    return await tell(error, command ?? MAIN);
  }
}

/** Splits the command's name off, which may be two words long. */
function splitName(args: readonly string[]): [name: string, rest: readonly string[]] {
  const both = args.slice(0, 2).join(' ');
  if (args.length > 1 && Object.hasOwn(COMMANDS, both)) return [both, args.slice(2)];
  return [args[0] ?? '', args.slice(1)];
}

function commandOf<Args extends ArgsDef>(command: CommandDef<Args>): Command {
  return {
    usage: () => renderUsage(command, { meta: META } as CommandDef<Args>),
    run: async (words) => {
      const args = joinSigned(words);
      const known = typeof command.args === 'function' ? await command.args() : await command.args;
      refuseUnknown(known ?? {}, args);
      const { result } = await runCommand(command, { rawArgs: args });
      return typeof result === 'number' ? result : EXIT.clean;
    },
  };
}

/** Writes `--seed -5` and `--out -` with a `=`, or their values would be taken for unknown options. */
function joinSigned(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (/^-(\d|$)/.test(arg) && last !== undefined && /^--[a-z-]+$/.test(last))
      joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** citty takes options that a command does not have without a word, and empty ones; we do not. */
function refuseUnknown(known: ArgsDef, args: readonly string[]): void {
  const options = Object.entries(known).filter(([, { type }]) => type !== 'positional');
  const names = options.map(([name]) => `--${name}`);
  const end = args.indexOf('--');
  for (const [place, arg] of (end === -1 ? args : args.slice(0, end)).entries()) {
    const [name = ''] = arg.split('=');
    if (!name.startsWith('-')) continue;
    const option = options.find((_, i) => names[i] === name)?.[1];
    if (option === undefined)
      throw new BadCall(`there is no option "${name}"`, {
        hint: nameHint(name, names),
        wantsUsage: true,
      });
    if (option.type === 'boolean' || arg.includes('=')) continue;
    const next = args[place + 1];
    if (next === undefined || next.startsWith('-'))
      throw new BadCall(`"${name}" needs a value`, { wantsUsage: true });
  }
}

async function tell(error: unknown, command: Pick<Command, 'usage'>): Promise<number> {
  if (error instanceof BadCall) {
    if (error.wantsUsage) await tellUsage(command, 'stderr');
    const hint = error.hint === undefined ? '' : `\n  hint: ${error.hint}`;
    process.stderr.write(`${error.message}${hint}\n`);
    return EXIT.userError;
  }
  if (error instanceof Error && error.name === 'CLIError') {
    await tellUsage(command, 'stderr');
    process.stderr.write(`${stripVTControlCharacters(error.message)}\n`);
    return EXIT.userError;
  }
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`This is a fault of Floorwalker, not yours:\n${words}\n`);
  return EXIT.ourFault;
}

async function tellUsage(
  { usage }: Pick<Command, 'usage'>,
  where: 'stdout' | 'stderr',
): Promise<number> {
  const stream = process[where];
  const text = await usage();
  stream.write(`${stream.isTTY ? text : stripVTControlCharacters(text)}\n\n`);
  return EXIT.clean;
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error, and ends us quietly. */
export function forgiveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.clean);
      throw error;
    });
}
