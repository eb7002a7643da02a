/** The sentences of the week that is played in the picture of the store. */
export const FLOOR_WORDS = {
  region: (week: number) => `Week ${week} on the floor`,
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  daysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  pause: 'Pause the week',
  speeds: 'Speed',
  speed: (times: number) => `${times} times as fast`,
  speedShort: (times: number) => `${times}×`,
  skip: 'Skip the week on the floor',
  again: 'Watch it again',
  watch: 'Watch',
  watchNamed: (week: number) => `Watch week ${week}, larger`,
  smaller: 'Make the picture small again',
  progress: 'Passed of the week',
} as const;
