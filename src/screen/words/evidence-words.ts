import type { EvidenceGrade, EvidenceTag } from '../evidence/evidence.ts';

/** The sentences of the page on where the numbers come from. */
export const EVIDENCE_WORDS = {
  heading: 'Where the numbers come from',
  intro:
    'People in this game react because of numbers, and every number stands here with what it rests on. Directions follow studies where there are any. Many of the sizes are our own judgement, and say so. It is a model to think with, not a forecast.',
  close: 'Done',
  print: 'Print this page',
  shares: 'How much of it is known',
  sharesOf: (count: number) => `${count} numbers, by how we know them:`,
  share: (name: string, count: number, percent: number) => `${name}: ${count} (${percent} %)`,
  tags: {
    read: 'read',
    memory: 'from memory, not yet read',
    none: 'our judgement',
  } satisfies Record<EvidenceTag, string>,
  tagsMean: (read: string) => `${read}.`,
  memoryMeans:
    '“From memory” is a full reference that none of us has looked up again: it may be misremembered.',
  grades: {
    A: 'A, several studies summed up',
    B: 'B, one good study',
    C: 'C, judgement or a trade figure',
  } satisfies Record<EvidenceGrade, string>,
  gradesOf: 'And by how good the evidence for the number is:',
  causal: (all: number, count: number, percent: number) =>
    `${all} of them say what moves what; ${count} of these (${percent} %) have a source.`,
  fit: 'Does the model behave like the studies?',
  fitHelp: (stores: number, seed: number) =>
    `Published figures beside what comes out of the model: ${stores.toLocaleString('en')} stores led in random ways, and others that differ in one thing alone, simulated on this device, with dice ${seed}. Numbers may be tuned on these figures alone. What is accepted is wider than a study’s own margin: the trades and measures differ from ours.`,
  fitRunning: (percent: number) => `Simulating: ${percent} %`,
  fitStopped: 'Stopped. Nothing is shown of half a simulation.',
  fitFailed: 'The simulation could not be run here. The table stands without it.',
  fitDone: (inside: number, all: number) =>
    `Just now: ${inside} of ${all} inside what is accepted.`,
  fitStop: 'Stop',
  fitStart: 'Simulate',
  fitAgain: 'Simulate again',
  fitHeads: {
    what: 'What',
    published: 'Published',
    accepted: 'Accepted',
    simulated: 'Simulated',
    inside: 'Inside?',
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  yes: 'yes',
  no: 'no',
  pending: '…',
  nothing: 'nothing to measure',
  numbers: 'Every number',
  search: 'Search',
  searchHelp:
    'A word of the name, the unit, the note or the source: “coaching”, “quit”, “Griffeth”.',
  known: 'How it is known',
  any: 'All',
  found: (count: number, all: number) =>
    count === 0 ? `None of ${all} numbers.` : `${count} of ${all} numbers.`,
  heads: {
    number: 'Number',
    value: 'Value',
    range: 'Plausible',
    grade: 'Grade',
    rests: 'Rests on',
  },
  direction: (grade: EvidenceGrade) => `direction ${grade}`,
  memory: (sure: string) => `from memory, ${sure} confidence, not yet read`,
  read: 'read',
  noSource: 'No source.',
  acts: 'What you can do',
  actsHelp: (grade: EvidenceGrade) =>
    `What each act does to people goes in a direction that rests on this. How much it does is our judgement throughout (grade ${grade}).`,
  actHeads: { act: 'Act', grade: 'Grade of the direction', rests: 'Rests on' },
  actNoSource: 'The two texts this game was made from; no study.',
} as const;
