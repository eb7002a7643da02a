import type { Mood, RepState, Role, Spot, TvRule } from '../../scenario/scenario.ts';
import type { PersonalField } from '../../season/event.ts';
import type { Prediction } from '../../season/intent.ts';

/** The sentences of the screens of play: the frame, the plan, the conversation. */
export const PLAY_WORDS = {
  play: {
    week: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
    menu: 'Menu',
    settings: 'Settings',
    evidence: 'Where the numbers come from',
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
    standIn: (name: string) => `Now here: ${name}`,
    know: 'As you see them',
    rule: 'The TV rule on the wall',
    goal: 'The goal for the team',
    goalWanted: (goal: number) =>
      `Head office wants ${goal} TV ${goal === 1 ? 'contract' : 'contracts'} a week.`,
    goalLast: (tv: number) => `Last week the team sold ${tv}.`,
    goalUnit: 'a week',
    less: 'One less',
    more: 'One more',
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
    because: 'Why',
    others: 'Also here',
    inWeek: (week: number) => `in week ${week}`,
    predict: (name: string) => `How will ${name} take it?`,
    skip: 'Skip',
    predicted: (name: string, guess: string, was: string) =>
      `You expected ${name} to feel ${guess}. It was ${was}.`,
    hands: (choice: number) => `Raised hands for choice ${choice}`,
    fewer: 'One hand fewer',
    another: 'One hand more',
    total: (total: number) => (total === 1 ? '1 hand' : `${total} hands`),
    learned: (name: string | undefined, what: PersonalField) =>
      `You found out how ${name} ${what === 'pace' ? 'learns' : 'likes to be led'}.`,
    divided: 'The room is divided. Hear both sides before you take one.',
  },
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
