import type { Mood, RepState, Role, Spot, TvRule } from '../scenario/scenario.ts';
import type { Prediction, Refusal } from '../season/intent.ts';
import { DEBRIEF_WORDS, REPORT_WORDS } from './number-words.ts';

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
    saved: 'Saved seasons',
    lookAt: (title: string, ending: string) => `Look at “${title}”: ${ending}`,
    finished: (week: number) => `finished in week ${week}`,
    seedOf: (seed: number) => `seed ${seed}`,
    playedAt: (when: string) => `last played ${when}`,
    delete: 'Delete',
    deleteNamed: (title: string, week: number, seed: number) =>
      `Delete “${title}”, week ${week}, seed ${seed}`,
    shelfFull: (most: number) =>
      `${most} seasons are kept and no more: the next new one takes the place of the one that was not played for the longest time.`,
    continueNamed: (title: string, week: number) => `Continue “${title}”, week ${week}`,
    earlier: (count: number) => `Other saved seasons (${count})`,
    aside: (count: number) => `Put aside (${count})`,
    download: 'Download it',
    settings: 'Settings',
    about: 'About and credits',
    noScenarios: 'No scenario came with this build. Open one from this device.',
  },
  about: [
    'How honest is it? The directions follow published studies: what support, clear structure and pressure do to people and customers. Many of the sizes are our own judgement; each number is graded, and marked where it is ours. It is a model to think with, not a forecast, and no grade on you.',
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
    newest: 'Newest',
    earlier: (count: number) => `Earlier orders (${count})`,
    team: 'Your team',
    rule: 'The TV rule on the wall',
    goal: 'The goal you hand on',
    goalWanted: (goal: number) =>
      `Head office wants ${goal} TV ${goal === 1 ? 'contract' : 'contracts'} a week.`,
    goalLast: (tv: number) => `Last week the team sold ${tv}.`,
    goalUnit: 'TV contracts a week',
    less: 'One less',
    more: 'One more',
    same: 'Hand on the goal as it is',
    coaching: 'Hours kept free for coaching',
    coachingHelp: (left: number) =>
      `Going through sales with people takes you both off the floor. ${left} of your 45 hours are left.`,
    coachingUnit: 'hours a week',
    hourLess: 'One hour less',
    hourMore: 'One hour more',
    open: 'Open the store',
  },
  talk: {
    choices: 'Choices',
    log: 'What was said',
    you: 'You',
    ask: 'What do you do?',
    keys: (choices: number) => (choices === 1 ? 'Key 1 chooses' : `Keys 1 to ${choices} choose`),
    goOn: 'Go on',
    earlier: 'Said before',
    recent: 'Only the latest',
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
  report: REPORT_WORDS,
  debrief: DEBRIEF_WORDS,
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
    lookAtIt: 'Look at it',
    undo: 'Undo',
    deleted: (title: string, week: number, seed: number) =>
      `Deleted: “${title}”, week ${week}, seed ${seed}.`,
    madeRoom: (title: string, week: number, seed: number) =>
      `“${title}”, week ${week}, seed ${seed} had not been played for the longest time. It made room for this season and is gone.`,
    elsewhere: (week: number) =>
      `This season has gone on in another tab, to week ${week}. If you go on here, it becomes a second season of its own.`,
    loadIt: 'Load that one',
    forked:
      'This season has also gone on in another tab. Both are kept: from here on, the one in this tab is a saved season of its own.',
    goneSeason: 'The season that was here is not kept any more.',
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
    finishedBefore: (week: number) => `There is a finished season of this story, to week ${week}.`,
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

/** How near the door a rep is; nothing for those who simply work. */
export const STATE_WORDS: Readonly<Record<Exclude<RepState, 'working'>, string>> = {
  thinking: 'Thinking of leaving',
  notice: 'Has given notice',
  gone: 'Has left',
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
