/** How long nothing is said, and how often it is said then, in milliseconds. */
const QUIET_MS = 1000;
const EVERY_MS = 500;

/**
 * Tells how far something has come, on stderr: nothing in the first second, then twice a second, on
 * one line where stderr is a terminal.
 */
export function tellProgress(what: string): (done: number, all: number) => void {
  const begin = performance.now();
  let last = begin + QUIET_MS - EVERY_MS;
  let isOpen = false;
  return (done, all) => {
    const now = performance.now();
    const isOver = done >= all;
    if (isOver ? !isOpen : now - last < EVERY_MS) return;
    last = now;
    isOpen = !isOver;
    const words = `${what}: ${done} of ${all} stores`;
    process.stderr.write(process.stderr.isTTY ? `\r${words}${isOver ? '\n' : ''}` : `${words}\n`);
  };
}
