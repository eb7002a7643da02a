import { createInterface } from 'node:readline';
import type { SeasonRules } from '../../season/rules.ts';
import type { SeasonState } from '../../season/state.ts';
import { writeNote } from './note-words.ts';
import { Session } from './session.ts';

/** The season that somebody plays in the terminal. */
interface Played {
  readonly rules: SeasonRules;
  readonly seed: number;
  /** The scenario as it was named in the command. */
  readonly named: string;
}

/**
 * Plays a season with whoever types, or with lines from a pipe. Ends when the season does, when the
 * player leaves, or when the lines end; then it says how to come back to this place.
 */
export async function runTerminal({ rules, seed, named }: Played): Promise<void> {
  const session = new Session(rules, seed);
  const isTyped = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin, terminal: false });
  const say = (text: string): void => {
    if (text !== '') process.stdout.write(`${text}\n`);
    if (isTyped && !session.isOver) process.stdout.write('> ');
  };
  say(session.greet());
  for await (const line of lines) {
    say(session.answer(line));
    if (session.isOver) break;
  }
  lines.close();
  const state = session.state;
  if (state.phase !== 'over') process.stdout.write(`${farewell(named, state)}\n`);
}

function farewell(named: string, state: SeasonState): string {
  const done = state.intents.flatMap((intent) => {
    if (intent.do === 'choose') return [intent.choice];
    if (intent.do === 'set-rule') return [`rule=${intent.rule}`];
    if (intent.do === 'set-coaching') return [`coaching=${intent.hours}`];
    if (intent.do === 'set-order') return [`${intent.order}=${intent.to}`];
    if (intent.do === 'note') return writeNote(intent);
    if (intent.do === 'predict') return [`predict=${intent.guess}`];
    return intent.do === 'set-goal' ? [`goal=${intent.goal}`] : [];
  });
  const again = `floorwalker play ${named} --seed ${state.seed}`;
  const way = done.length === 0 ? '' : ` --choices ${done.join(',')}`;
  return `\nLeft in week ${state.week}. The same way again: ${again}${way}`;
}
