/** The sounds of the game in words, for whoever does not hear them. */
export const CAPTION_WORDS = {
  door: 'door chime',
  phone: 'phone rings',
  register: 'cash register',
  choice: 'soft tap',
  'mood-up': 'a pleased “mm-hm”',
  'mood-down': 'an unhappy “hmm”',
  'week-end': 'closing chime',
  success: 'bright chord',
  setback: 'falling notes',
  steps: 'footsteps',
  shop: 'the store hums softly',
  'no-voices': 'hardly a voice in the store',
  'few-voices': 'a few voices',
  queue: 'a queue murmurs',
  crowd: 'a crowd talks',
  speech: (who: string) => `${who} speaks`,
} as const;

/** What the settings say about sound. */
export const SOUND_WORDS = {
  voices: 'Voices',
  effects: 'Effects',
  ambience: 'Ambience',
  mute: 'Mute all sound',
  captions: 'Captions for sounds',
  syllables: 'People are heard when they speak',
  syllablesHelp: 'A few soft syllables in a voice of their own, never words.',
  missing: 'Some sounds could not be loaded. The game goes on without them.',
  unsupported: 'This browser cannot play the sounds. The game goes on without them.',
} as const;
