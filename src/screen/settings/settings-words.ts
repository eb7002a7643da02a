import { SOUND_WORDS } from './sound-words.ts';

/** The sentences of the settings. */
export const SETTINGS_WORDS = {
  heading: 'Settings',
  text: 'Text size',
  motion: 'Calm motion',
  motionHelp: 'Nothing slides, walks or fades.',
  contrast: 'High contrast',
  drawing: {
    slow: 'This machine draws slowly, so the store is drawn with fewer pixels while people move.',
    webgl: 'The store is drawn with WebGL.',
    canvas: 'The store is drawn with the plain canvas.',
  },
  sound: SOUND_WORDS,
  classroom: 'A class on one screen',
  classroomHelp: 'Large type, and a count of raised hands at every choice.',
  seeing: 'Seeing',
  hearing: 'Hearing',
  teaching: 'Teaching',
  close: 'Done',
} as const;
