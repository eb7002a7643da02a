import type { Pace, Style } from '../../scenario/scenario.ts';
import type { LearnedBy, PersonalField } from '../../season/event.ts';
import type { NotedQuality } from '../../season/intent.ts';

/** The sentences of what the player knows of the team, and of how well at the end. */
export const KNOW_WORDS = {
  heading: 'Your team, as you see it',
  intro:
    'What is in no file you find out by asking, listening, coaching, or serving beside them. Note where each is strongest and weakest in this team: reviews say how many of your notes are right, the end says which.',
  whilePlanning: 'You can note this while planning.',
  close: 'Close',
  gone: 'No more to find out.',
  field: {
    style: 'How to lead them',
    pace: 'How they learn',
  } satisfies Record<PersonalField, string>,
  unknown: 'You have not asked yet.',
  /** What each kind of person makes of what a manager does, as the acts say it. */
  style: {
    'service-first':
      'Service first. Being made to push hurts more than it does others, and money is not what it is done for.',
    closer: 'A closer. Likes the limelight, and means to be next when a colleague is praised.',
    technical:
      'Technical. Likes to be asked how it is done, and to see the numbers; shuns the limelight.',
    friendly: 'Friendly. Likes the limelight: praise in front of the others does good.',
    newcomer:
      'New to selling. Grows with room to try and a date to work to; wants it shown step by step, and a kind word.',
  } satisfies Record<Style, string>,
  pace: {
    slow: 'Needs it shown step by step, and a kind word; then it stays.',
    steady: 'At a steady pace, like most.',
    quick: 'Fast. Being taught what is known already is a bore.',
  } satisfies Record<Pace, string>,
  by: {
    asking: (week: number) => `You asked, in week ${week}.`,
    coaching: (week: number) => `It showed while you coached, in week ${week}.`,
    serving: (week: number) => `It showed on the floor, in week ${week}.`,
  } satisfies Record<LearnedBy, (week: number) => string>,
  evidence: (first: number, last: number) =>
    first === last ? `Week ${first} in numbers` : `Weeks ${first} to ${last} in numbers`,
  noEvidence: 'No week served yet.',
  what: 'What',
  team: 'Team',
  customers: 'Customers',
  phones: 'Phones, of 100 customers',
  fitting: 'TV that fits',
  pushed: 'TV after a no',
  csat: 'Content, of 100',
  strength: 'Strength',
  gap: 'Gap',
  of: (name: string) => `of ${name}`,
  quality: {
    none: 'Nothing noted',
    asking: 'Finding out the need',
    closing: 'Closing phones',
    fitting: 'TV that fits',
    content: 'Content customers',
    steady: 'Letting a no stand',
    learning: 'Learning fast',
  } satisfies Record<NotedQuality, string>,
  knew: 'How well you knew them',
  knewRight: (right: number, of: number) => `You were right about ${right} of ${of}.`,
  knewNothing: 'You noted nothing about anybody. This is how they stand.',
  knewPlain: 'You noted something only of people in whom nothing stands out.',
  knewHow:
    'Each against the rest of the team, in an ordinary week, as they are now; who left, as they were then. Where two things are as good as equal, both count.',
  right: 'As you noted.',
  wrong: (noted: string) => `You noted: ${noted}.`,
  unnoted: 'You noted nothing.',
  plain: 'Nothing stands out.',
  /** Things that are as good as equal: “TV that fits, content customers or learning fast”. */
  or: (all: readonly string[]) => {
    const said = all.map((one, i) =>
      i === 0 || one.startsWith('TV') ? one : one.charAt(0).toLowerCase() + one.slice(1),
    );
    const last = said.pop() ?? '';
    return said.length === 0 ? last : `${said.join(', ')} or ${last}`;
  },
} as const;
