import type { Path, PathState } from '../../dialogue/path.ts';

/** What is left to the dice in a visit. Each is a chance of the model. */
export type VisitQuestion =
  | 'need-is-found'
  | 'buys-a-phone'
  | 'is-told-of-tv'
  | 'is-told-blindly'
  | 'takes-fitting-tv'
  | 'takes-blind-tv'
  | 'is-pushed'
  | 'gives-in'
  | 'cancels'
  | 'comes-back'
  | 'tells-others';

type State = PathState<VisitQuestion>;

/** A state in which Nature is asked; `yes` and `no` are each the event and where it leads. */
const ask = (
  asks: VisitQuestion,
  yes: readonly [event: string, to: string],
  no: readonly [event: string, to: string],
): State => ({ asks, yes, no });

/** At the door, whatever happened before: the customer comes back one day, or does not. */
const PARTING = ask('comes-back', ['returned', 'regular'], ['stayed-away', 'lost']);

/** Once it is settled whether they come back: they tell others that it went badly, or say nothing. */
const TALKING = ask('tells-others', ['told-others', 'talked-about'], ['said-nothing', 'over']);

/** With a TV contract in hand: it is kept for 90 days, or cancelled. */
const SIGNED = ask('cancels', ['cancelled', 'at-door-cancelling'], ['kept', 'at-door-keeping']);

/**
 * A customer's visit, and what comes of it weeks later. The order is that of the conversation: asked
 * or not, the phone, the pitch, the push after a no; then the door; then keeping or cancelling, coming
 * back or not, and telling others or not.
 */
export const VISIT_PATH: Path<VisitQuestion> = {
  greeted: ask('need-is-found', ['asked', 'understood'], ['assumed', 'unknown']),
  understood: ask('buys-a-phone', ['bought', 'fit-to-pitch'], ['browsed', 'empty-handed']),
  unknown: ask('buys-a-phone', ['bought', 'blind-to-pitch'], ['browsed', 'empty-handed']),
  'fit-to-pitch': ask('is-told-of-tv', ['pitched', 'offered'], ['spared', 'phone-only']),
  'blind-to-pitch': ask(
    'is-told-blindly',
    ['pitched', 'offered-blindly'],
    ['spared', 'phone-only'],
  ),
  offered: ask('takes-fitting-tv', ['accepted', 'glad'], ['declined', 'phone-only']),
  'offered-blindly': ask('takes-blind-tv', ['accepted', 'glad'], ['declined', 'phone-only']),
  'phone-only': ask('is-pushed', ['pushed', 'pressed'], ['let-go', 'at-door-with-phone']),
  'empty-handed': ask('is-pushed', ['pushed', 'at-door-pestered'], ['let-go', 'at-door']),
  glad: ask('is-pushed', ['pushed', 'with-tv-pestered'], ['let-go', 'with-tv']),
  pressed: ask('gives-in', ['gave-in', 'with-pushed-tv'], ['held-out', 'at-door-pestered']),
  'with-tv': SIGNED,
  'with-tv-pestered': SIGNED,
  'with-pushed-tv': SIGNED,
  'at-door': PARTING,
  'at-door-pestered': PARTING,
  'at-door-with-phone': PARTING,
  'at-door-keeping': PARTING,
  'at-door-cancelling': PARTING,
  regular: TALKING,
  lost: TALKING,
  'talked-about': {},
  over: {},
};
