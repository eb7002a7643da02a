/** Things to do later, which can all be called off together. */
export interface Timetable {
  /** Does something in so many milliseconds; at once for 0. */
  in(delayMs: number, act: () => void): void;
  /** Calls off whatever has not been done. */
  clear(): void;
}

/** Opens an empty timetable. */
export function openTimetable(): Timetable {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    in: (delayMs, act) => {
      if (delayMs <= 0) return act();
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, delayMs);
      timers.add(timer);
    },
    clear: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
