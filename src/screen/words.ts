import type { Mood, RepState, Role, Spot, TvRule } from '../scenario/scenario.ts';
import type { Prediction, Refusal } from '../season/intent.ts';

/** The language in which this module is written, a BCP 47 tag. */
export const SCREEN_LANGUAGE = 'en';

/**
 * Every sentence of the screens that is not the scenario's own, in one place, so that another
 * language is another module of this shape.
 */
export const WORDS = {
  game: 'Floorwalker',
  pitch: 'Half a year as the new manager of a phone store. Your best seller will not push TV.',
  region: {
    store: 'Store',
    plan: 'Plan',
    conversation: 'Conversation',
    report: 'Week report',
    debrief: 'Debrief',
    notices: 'Notices',
  },
  title: {
    scenarios: 'Choose a story',
    start: 'Start',
    startNamed: (title: string) => `Start “${title}”`,
    minutes: (minutes: number) => `${minutes} minutes`,
    teaches: 'You will practise',
    more: 'More',
    seed: 'Dice (seed)',
    seedHelp:
      'A whole number from 0 to 4294967295. The same number rolls the same dice. Leave it empty for new ones.',
    seedWrong: 'That is not a whole number from 0 to 4294967295.',
    open: 'Open a file from this device',
    openHelp: 'A scenario in YAML or JSON. It stays on this device.',
    opening: 'Opening …',
    continueLatest: 'Continue',
    continueNamed: (title: string, week: number) => `Continue “${title}”, week ${week}`,
    earlier: (count: number) => `Earlier seasons (${count})`,
    aside: (count: number) => `Put aside (${count})`,
    download: 'Download it',
    settings: 'Settings',
    about: 'About and credits',
    noScenarios: 'No scenario came with this build. Open one from this device.',
  },
  about: [
    'How honest is it? Every effect of a choice rests on a source, and each source has a grade. Some numbers are only our best estimate. It is a model to think with, not a forecast, and no grade on you.',
    'Nothing you do here leaves this device.',
    'Type: Atkinson Hyperlegible Next by the Braille Institute (OFL 1.1). Made with Preact, Phaser, XState and Howler. Code under the MIT licence.',
  ],
  file: {
    mistakes: (file: string, errors: number) =>
      `${file} cannot be played yet: ${errors === 1 ? 'one mistake' : `${errors} mistakes`}`,
    warnings: (file: string, count: number) =>
      `${file} can be played; ${count === 1 ? 'one remark' : `${count} remarks`} first`,
    kept: 'Nothing is lost: your seasons are as they were.',
    play: 'Play it',
    dismiss: 'Close this list',
    more: (count: number) => `… and ${count} more.`,
    tooLarge: (file: string) => `${file} is larger than 4 MB. A scenario has at most 1 MB.`,
    unreadable: (file: string) => `${file} could not be read from this device.`,
    severity: { error: 'Error', warning: 'Remark' },
  },
  play: {
    week: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
    menu: 'Menu',
    settings: 'Settings',
    transcript: 'Download transcript',
    again: 'Start again, same dice',
    anew: 'Start again, new dice',
    leave: 'Leave to the title',
    storeLoading: 'The store is being set up. You can begin already.',
    storeFailed: 'The picture of the store did not load. Everything else works without it.',
    skip: 'Skip to what is going on',
  },
  plan: {
    heading: (week: number) => `Plan for week ${week}`,
    office: 'From head office',
    officeWeek: (week: number) => `Week ${week}`,
    rule: 'The TV rule on the wall',
    goal: 'The goal you hand on',
    goalWanted: (goal: number) =>
      `Head office wants ${goal} TV ${goal === 1 ? 'contract' : 'contracts'} a week.`,
    goalLast: (tv: number) => `Last week the team sold ${tv}.`,
    goalUnit: 'TV contracts a week',
    less: 'One less',
    more: 'One more',
    same: 'Hand on the goal as it is',
    open: 'Open the store',
  },
  talk: {
    choices: 'Choices',
    log: 'What was said',
    you: 'You',
    ask: 'What do you do?',
    goOn: 'Go on',
    earlier: 'Show what was said before',
    recent: 'Show only the latest',
    because: 'Why',
    others: 'Also here',
    predict: (name: string) => `How will ${name} take it?`,
    skip: 'Skip',
    predicted: (name: string, guess: string, was: string) =>
      `You expected ${name} to feel ${guess}. It was ${was}.`,
    hands: (choice: number) => `Raised hands for choice ${choice}`,
    fewer: 'One hand fewer',
    another: 'One hand more',
    total: (total: number) => (total === 1 ? '1 hand' : `${total} hands`),
    divided: 'The room is divided. Hear both sides before you take one.',
  },
  report: {
    heading: (first: number, last: number) =>
      first === last ? `Friday, week ${first}` : `Fridays, weeks ${first} to ${last}`,
    next: 'Next',
    why: 'Why it came to this',
    happened: 'What happened',
    week: 'Week',
    tv: 'TV',
    goal: 'Goal',
    sold: 'Sold',
    back: 'Taken back',
    kept: 'Kept',
    people: 'Who sold what, in the last week shown',
    person: 'Name',
    phones: 'Phones',
    fitting: 'TV that fits',
    pushed: 'TV pushed',
    returns: 'Would return',
    tvTile: 'TV contracts',
    tvOf: (goal: number) => `of ${goal} that head office wants`,
    keptTile: 'Kept of the sales',
    keptOf: (back: string) => `${back} taken back`,
    csat: 'Customers content',
    csatOf: (share: number) => `${share} % would come back`,
    morale: 'Team morale',
    moraleOf: (percent: number) => `${percent} % of the team still here`,
    chart: 'Sold and kept, week by week',
    trend: { up: 'up', down: 'down', same: 'as before' },
    moved: {
      working: (name: string) => `${name} has settled again`,
      thinking: (name: string) => `${name} is thinking of leaving`,
      notice: (name: string) => `${name} has given notice`,
      gone: (name: string) => `${name} has left`,
    } satisfies Record<RepState, (name: string) => string>,
    reviewed: {
      praised: 'The review: head office is delighted with you',
      accepted: 'The review: accepted',
      warned: 'The review: a warning',
      dismissed: 'The review: you are dismissed',
    },
  },
  debrief: {
    ended: (week: number) => `The season ended in week ${week}`,
    numbers: 'The season in numbers',
    staffRetention: 'of the team stayed',
    customerReturn: 'of customers would come back',
    csat: 'customers content, of 100',
    grossSales: 'sold',
    netSales: 'kept after cancellations',
    curves: 'The two curves',
    curvesHelp: 'Who stayed, above; what was sold and what was kept of it, below. The same weeks.',
    staff: 'Staff who stayed',
    gross: 'Sold',
    net: 'Kept',
    table: 'The same in numbers',
    stayed: 'Stayed',
    taken: '(taken)',
    acts: 'What you did',
    times: (times: number) => (times === 1 ? 'once' : `${times} times`),
    noActs: 'You took no act that the catalogue knows.',
    divided: 'Where the class was divided',
    dividedHelp: 'Most divided first.',
    hands: (count: number) => (count === 1 ? '1 hand' : `${count} hands`),
    questions: 'To talk over',
    again: 'Again, same dice',
    anew: 'Again, new dice',
    title: 'To the title',
    transcript: 'Download transcript',
    print: 'Print',
  },
  settings: {
    heading: 'Settings',
    text: 'Text size',
    motion: 'Calm motion',
    motionHelp: 'Nothing slides, walks or fades.',
    contrast: 'High contrast',
    voices: 'Voices',
    effects: 'Effects',
    ambience: 'Ambience',
    mute: 'Mute all sound',
    captions: 'Captions for sounds',
    classroom: 'A class on one screen',
    classroomHelp: 'Large type, and a count of raised hands at every choice.',
    seeing: 'Seeing',
    hearing: 'Hearing',
    teaching: 'Teaching',
    close: 'Done',
  },
  notice: {
    dismiss: 'Close',
    goBack: 'Go back to it',
    continueIt: 'Continue it',
    storage:
      'This browser does not let the game save (private window, or no room left). You can play; a reload starts afresh. The transcript can be downloaded.',
    unknownScenario: (id: string) =>
      `The address asks for the scenario “${id}”, and there is none of that name here. Choose one below.`,
    badSeed: (seed: string) =>
      `The address asks for the seed “${seed}”. A seed is a whole number from 0 to 4294967295.`,
    badMotion: (motion: string) =>
      `The address asks for motion=${motion}. Only motion=none is known; it was left out.`,
    restarted: 'Started again. The season before is kept.',
    savedBefore: (week: number) => `There is a saved season of this story, in week ${week}.`,
    failed: (message: string) =>
      `Something of ours broke: ${message} Your season is saved up to the last step.`,
    scenarioFailed: (title: string) =>
      `“${title}” could not be loaded. Check the connection and try again.`,
  },
  save: {
    cut: 'A saved season is cut off or damaged and cannot be read.',
    format: 'A saved season was written by a version of the game that this one does not know.',
    edited: 'A saved season has been changed outside the game.',
    seed: 'A saved season has a seed that is no whole number from 0 to 4294967295.',
    intents: 'A saved season holds a step that the game does not know.',
    'unknown-scenario': 'A saved season belongs to a scenario that is not here.',
    'other-scenario': 'A saved season belongs to an older or changed version of its scenario.',
    'other-engine': 'A saved season was played with other rules than the ones of today.',
    illegal: 'A saved season takes a step that its scenario does not offer.',
    source: 'The file that a saved season was played from is gone or cannot be read any more.',
  },
  saveKept: 'It is put aside, not deleted.',
  refused: {
    'not-offered': 'That is not on offer any more. Nothing was changed.',
    'not-now': 'That cannot be done just now. Nothing was changed.',
    'out-of-range': 'That number is out of range. Nothing was changed.',
    over: 'This season is over. Start again to change it.',
  } satisfies Record<Refusal, string>,
} as const;

/** Moods in one word, as a sentence about a person ends. */
export const MOOD_WORDS: Readonly<Record<Mood, string>> = {
  delighted: 'Delighted',
  pleased: 'Pleased',
  neutral: 'Neutral',
  uneasy: 'Uneasy',
  annoyed: 'Annoyed',
  angry: 'Angry',
};

export const ROLE_WORDS: Readonly<Record<Role | 'manager', string>> = {
  rep: 'rep',
  customer: 'customer',
  'district-manager': 'district manager',
  colleague: 'colleague',
  manager: 'manager',
};

export const SPOT_WORDS: Readonly<Record<Spot, string>> = {
  floor: 'on the floor',
  counter: 'at the counter',
  door: 'at the door',
  'back-room': 'in the back room',
  phone: 'on the phone',
};

/** What each TV rule is called, and what the reps will do under it. */
export const RULE_WORDS: Readonly<Record<TvRule, { name: string; means: string }>> = {
  none: { name: 'No rule', means: 'Nobody has to mention TV.' },
  'when-it-fits': {
    name: 'Offer when it fits',
    means: 'Ask what they watch; offer TV to those it would serve.',
  },
  'everyone-once': {
    name: 'Offer to everyone, once',
    means: 'Every customer hears it. A no is a no.',
  },
  'push-until-no': {
    name: 'Push until the third no',
    means: 'Ask again, and again. More is signed this month.',
  },
};

export const PREDICTION_WORDS: Readonly<Record<Prediction, string>> = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
};
