import type { StoreStateId } from './store-states.ts';

/** Every sentence of the gallery. */
export const GALLERY_WORDS = {
  title: 'Gallery',
  intro:
    'Everything that Floorwalker draws and plays, on one page: every person in every mood, every thing in the store, every state of the store, every sound. What you see and hear here comes from the same code as in the game.',
  back: 'To the game',
  nav: 'On this page',
  sections: {
    people: 'People',
    store: 'The store',
    things: 'Things',
    sounds: 'Sounds',
  },
  trouble: {
    region: 'What went wrong',
    failed: (what: string) => `Something could not be drawn: ${what}`,
    scenarios:
      'The stories could not be fetched, so there are no casts and no seasons to look into.',
    none: 'Without a story there is no season to look into.',
    picture: 'This could not be drawn.',
    never: 'No season that was played here comes to this.',
    waiting: 'Being drawn …',
    retry: 'Try again',
  },
  people: {
    help: 'Six moods each. Above the portrait of the conversations; below the small figure of the store from the front, from both sides and from behind.',
    all: 'Everybody at a glance',
    allHelp: 'Each once, in one mood after the other.',
    deeds: 'What they do',
    deedsHelp: 'From the front, from both sides and from behind.',
    stride: 'A double step in eight pictures',
    plain: 'no look written: everything follows from the name',
    someone: (name: string, mood: string) => `${name}, ${mood}`,
  },
  deeds: {
    waiting: 'waits',
    speaking: 'speaks',
    telephoning: 'is on the phone',
    pointing: 'points at something',
    impatient: 'looks at the watch',
    carrying: 'carries a bag out',
    sitting: 'sits',
  },
  things: {
    help: 'Each alone, at the size in which the store is drawn for this screen.',
    kinds: {
      room: 'The empty room',
      furniture: 'Furniture',
      mood: 'Moods in bubbles',
      speaks: 'Moods while speaking',
      visit: 'What became of a visit',
      step: 'What is happening in a visit',
      light: 'Light',
      street: 'The street',
      sign: 'Names of stores',
      poster: 'Posters of the TV rule',
      board: 'The staff board',
      rail: 'Name badges',
      carried: 'In somebody’s hand',
      aid: 'To get about with',
      other: 'Other things',
    } as Readonly<Record<string, string>>,
    said: { true: 'told to the team', false: 'not told' } as Readonly<Record<string, string>>,
  },
  store: {
    help: 'Each picture is a moment of a season that the engine played; under it stands which. Walk in to see it move.',
    looking: 'Seasons are being played to find these moments …',
    played: (scenario: string, policy: string, seed: number, week: number) =>
      `“${scenario}”, played by the policy ${policy}, seed ${seed}, week ${week}`,
    altered: 'The number of customers was changed: no season played here goes that far.',
    enter: 'Walk in',
    enterNamed: (title: string) => `Walk in: ${title}`,
    leave: 'Back to the picture',
    loading: 'The store is being set up.',
  },
  sounds: {
    help: 'Each with the caption that stands for it. Sound begins with your first press.',
    effects: 'Effects',
    background: 'Behind it all',
    backgroundHelp: 'They go on until you stop them; the murmur grows with the crowd.',
    crowds: { 0: 'Empty store', 0.6: 'A few people', 1: 'A usual week', 2: 'A crowd' },
    silence: 'Silence',
    voices: 'Voices',
    voicesHelp: 'Everybody has a voice of their own, made of syllables.',
    line: 'So tell me, what do you watch at home of an evening?',
    heard: 'What you hear',
    nothing: 'Nothing yet.',
    noVoices: 'No story came with this build, so there is nobody to speak.',
  },
} as const;

interface StateWords {
  readonly title: string;
  /** What to look at. */
  readonly look: string;
}

/** What each state of the store is called, and what tells of it. */
export const STATE_WORDS: Readonly<Record<StoreStateId, StateWords>> = {
  morning: { title: 'Morning', look: 'Sun falls through the door; plans are made.' },
  noon: { title: 'Midday', look: 'A conversation on the floor.' },
  evening: { title: 'Evening', look: 'Dusk, and the lamps are on.' },
  phone: { title: 'A call', look: 'Whoever is on the line hangs beside the manager.' },
  'back-room': { title: 'The back room', look: 'A conversation away from the customers.' },
  'no-poster': { title: 'Before the TV rule', look: 'No poster at the phone wall.' },
  'poster-once': { title: 'Offer it to everyone once', look: 'A poster has come.' },
  'poster-push': { title: 'Push until no', look: 'A louder poster has come.' },
  'goal-untold': { title: 'A goal that nobody was told', look: 'The board shows it faintly.' },
  'goal-told': { title: 'A goal that was told', look: 'It stands on the board.' },
  gone: { title: 'Somebody is gone', look: 'An empty place, and a hook without a badge.' },
  covered: { title: 'Somebody stands in', look: 'Lent from another store, without a badge here.' },
  celebration: { title: 'Something to celebrate', look: 'Cake and balloons.' },
  thanks: { title: 'Thanks that cost money', look: 'Gifts beside the counter.' },
  delivery: { title: 'New orders have come', look: 'Boxes at the door.' },
  'floor-empty': { title: 'Nobody comes', look: 'An empty floor and an empty street.' },
  'floor-usual': { title: 'As many as usual', look: 'A few customers of the week.' },
  'floor-full': { title: 'The store is talked about', look: 'A full floor and a busy street.' },
  winter: { title: 'Winter', look: 'The street in the first weeks.' },
  spring: { title: 'Spring', look: 'The street in the middle of the half year.' },
  summer: { title: 'Summer', look: 'The street at its end.' },
  'week-played': { title: 'A week on the floor', look: 'Who serves whom, and what is offered.' },
  queue: { title: 'A queue', look: 'Customers wait because everybody is serving.' },
};
