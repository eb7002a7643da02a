import type { Refusal } from '../season/intent.ts';
import { CAPTION_WORDS } from './settings/sound-words.ts';

/** The language in which this module is written, a BCP 47 tag. */
export const SCREEN_LANGUAGE = 'en';

/**
 * Every sentence of the screens that is not the scenario's own, in one place, so that another
 * language is another module of this shape.
 */
export const WORDS = {
  game: 'Floorwalker',
  pitch:
    'You are the new manager of a phone store. Pressure pays this month; how you lead decides what is left by the end.',
  region: {
    store: 'Store',
    plan: 'Plan',
    conversation: 'Conversation',
    report: 'Week report',
    debrief: 'Debrief',
    notices: 'Notices',
  },
  waiting: {
    region: 'Loading',
    now: 'One moment …',
    failed: 'This page did not load',
    help: 'Check the connection and try again. If that does not help, reload the page: the season goes on where it is.',
    retry: 'Try again',
  },
  title: {
    scenarios: 'Choose a story',
    start: 'Start',
    startNamed: (title: string) => `Start “${title}”`,
    minutes: (minutes: number) => `${minutes} minutes`,
    teaches: 'You will practise',
    more: 'More',
    seed: 'Dice',
    seedHelp:
      'Chance decides who comes in and how some things turn out. The same dice, a whole number from 0 to 4294967295, fall the same way every time. Leave it empty for new ones.',
    seedWrong: 'That is not a whole number from 0 to 4294967295.',
    open: 'Open a file from this device',
    openHelp: 'A scenario in YAML or JSON. It stays on this device.',
    opening: 'Opening …',
    saved: 'Saved seasons',
    lookAt: (title: string, ending: string) => `Look at “${title}”: ${ending}`,
    finished: (week: number) => `finished in week ${week}`,
    seedOf: (seed: number) => `dice ${seed}`,
    playedAt: (when: string) => `last played ${when}`,
    delete: 'Delete',
    deleteNamed: (title: string, week: number, seed: number) =>
      `Delete “${title}”, week ${week}, dice ${seed}`,
    shelfFull: (most: number) =>
      `${most} seasons are kept and no more: the next new one takes the place of the one that was not played for the longest time.`,
    openNamed: (title: string, week: number) => `Open “${title}”, week ${week}`,
    continueNamed: (title: string, week: number) => `Continue “${title}”, week ${week}`,
    earlier: (count: number) => `Other saved seasons (${count})`,
    aside: (count: number) => `Put aside (${count})`,
    download: 'Download it',
    settings: 'Settings',
    about: 'About and credits',
    evidence: 'Where the numbers come from',
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
  caption: CAPTION_WORDS,
  notice: {
    dismiss: 'Close',
    leave: 'Leave to the title',
    goBack: 'Go back to it',
    continueIt: 'Continue it',
    lookAtIt: 'Look at it',
    undo: 'Undo',
    deleted: (title: string, week: number, seed: number) =>
      `Deleted: “${title}”, week ${week}, dice ${seed}.`,
    madeRoom: (title: string, week: number, seed: number) =>
      `“${title}”, week ${week}, dice ${seed}, had not been played for the longest time. It made room for this season and is gone.`,
    elsewhere: (week: number) =>
      `This season has gone on in another tab, to week ${week}. If you go on here, it becomes a second season of its own.`,
    openTwice:
      'This season is open in another tab as well. Go on in one of them: if both go on, each becomes a season of its own. Nothing is lost.',
    loadIt: 'Load that one',
    forked:
      'This season has also gone on in another tab. Both are kept: from here on, the one in this tab is a saved season of its own.',
    goneSeason: 'The season that was here is not kept any more.',
    storage:
      'This browser does not let the game save (private window, or no room left). You can play; a reload starts afresh. The transcript can be downloaded.',
    unknownScenario: (id: string) =>
      `The address asks for the scenario “${id}”, and there is none of that name here. Choose one below.`,
    badSeed: (seed: string) =>
      `The address asks for the dice “${seed}”. Dice are a whole number from 0 to 4294967295.`,
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
    seed: 'A saved season has dice that are no whole number from 0 to 4294967295.',
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
    'no-hours': 'Your week has no hours left for that. Take them from something else first.',
    over: 'This season is over. Start again to change it.',
  } satisfies Record<Refusal, string>,
} as const;
