/** What exercises a feature, so that whoever doubts it can look: each names something that runs. */
export type Evidence =
  /** A run under `scenarios/`, and a choice that it takes, by its full id. */
  | { readonly playthrough: string; readonly moment: string; readonly choice: string }
  /** A test of the suite, by its file from the root and its exact title. */
  | { readonly test: string; readonly title: string }
  /** A test in a real browser, likewise. */
  | { readonly browser: string; readonly title: string };

/**
 * One of the 198 features that the two founding texts ask for. It works only when something changes in
 * play or on the screen; a line of dialogue that mentions it is not enough.
 */
export type Feature = {
  /** `A001` … `A109` and `B001` … `B089`, by founding text. */
  readonly id: string;
  readonly name: string;
} & (
  | { readonly status: 'works'; readonly by: Evidence }
  /** `reason` says in plain words what is missing. */
  | { readonly status: 'not yet'; readonly reason: string }
);

/** Makes a feature that works, by what exercises it. */
export function works(id: string, name: string, by: Evidence): Feature {
  return { id, name, status: 'works', by };
}

/** Makes a feature that does not work yet. */
export function notYet(id: string, name: string, reason: string): Feature {
  return { id, name, status: 'not yet', reason };
}

/** Names a run, `first-season/the-mug`, and a choice that it takes, `keys.opening.your-turn`. */
export function played(run: string, choice: string): Evidence {
  const moment = choice.slice(0, choice.indexOf('.'));
  return { playthrough: `${run}.yaml`, moment, choice };
}

/** Names a test of the suite by its file and its exact title. */
export function tested(test: string, title: string): Evidence {
  return { test, title };
}

/** Names a test that was written for the founding features, of the model alone. */
export function mechanic(title: string): Evidence {
  return tested('tests/founding-mechanics.test.ts', title);
}

/** Names a test that was written for the founding features, in a season of `first-season`. */
export function inSeason(title: string): Evidence {
  return tested('tests/founding-season.test.ts', title);
}

/** Names a test that was written for the founding features, of standing orders in `first-season`. */
export function ordered(title: string): Evidence {
  return tested('tests/founding-orders.test.ts', title);
}

/** Names a test in a real browser by its file and its exact title. */
export function seen(browser: string, title: string): Evidence {
  return { browser, title };
}
