import type { Path } from '../../dialogue/path.ts';

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
  | 'comes-back';

/**
 * A customer's visit, and what comes of it weeks later. The order is that of the conversation: asked
 * or not, the phone, the pitch, the push after a no; then the door; then keeping or cancelling, and
 * coming back or not.
 */
export const VISIT_PATH: Path<VisitQuestion> = {
  greeted: { asks: 'need-is-found', yes: ['asked', 'understood'], no: ['assumed', 'unknown'] },
  understood: {
    asks: 'buys-a-phone',
    yes: ['bought', 'fit-to-pitch'],
    no: ['browsed', 'empty-handed'],
  },
  unknown: {
    asks: 'buys-a-phone',
    yes: ['bought', 'blind-to-pitch'],
    no: ['browsed', 'empty-handed'],
  },
  'fit-to-pitch': {
    asks: 'is-told-of-tv',
    yes: ['pitched', 'offered'],
    no: ['spared', 'phone-only'],
  },
  'blind-to-pitch': {
    asks: 'is-told-blindly',
    yes: ['pitched', 'offered-blindly'],
    no: ['spared', 'phone-only'],
  },
  offered: { asks: 'takes-fitting-tv', yes: ['accepted', 'glad'], no: ['declined', 'phone-only'] },
  'offered-blindly': {
    asks: 'takes-blind-tv',
    yes: ['accepted', 'glad'],
    no: ['declined', 'phone-only'],
  },
  'phone-only': {
    asks: 'is-pushed',
    yes: ['pushed', 'pressed'],
    no: ['let-go', 'at-door-with-phone'],
  },
  'empty-handed': {
    asks: 'is-pushed',
    yes: ['pushed', 'at-door-pestered'],
    no: ['let-go', 'at-door'],
  },
  glad: { asks: 'is-pushed', yes: ['pushed', 'with-tv-pestered'], no: ['let-go', 'with-tv'] },
  pressed: {
    asks: 'gives-in',
    yes: ['gave-in', 'with-pushed-tv'],
    no: ['held-out', 'at-door-pestered'],
  },
  'with-tv': {
    asks: 'cancels',
    yes: ['cancelled', 'at-door-cancelling'],
    no: ['kept', 'at-door-keeping'],
  },
  'with-tv-pestered': {
    asks: 'cancels',
    yes: ['cancelled', 'at-door-cancelling'],
    no: ['kept', 'at-door-keeping'],
  },
  'with-pushed-tv': {
    asks: 'cancels',
    yes: ['cancelled', 'at-door-cancelling'],
    no: ['kept', 'at-door-keeping'],
  },
  'at-door': { asks: 'comes-back', yes: ['returned', 'regular'], no: ['stayed-away', 'lost'] },
  'at-door-pestered': {
    asks: 'comes-back',
    yes: ['returned', 'regular'],
    no: ['stayed-away', 'lost'],
  },
  'at-door-with-phone': {
    asks: 'comes-back',
    yes: ['returned', 'regular'],
    no: ['stayed-away', 'lost'],
  },
  'at-door-keeping': {
    asks: 'comes-back',
    yes: ['returned', 'regular'],
    no: ['stayed-away', 'lost'],
  },
  'at-door-cancelling': {
    asks: 'comes-back',
    yes: ['returned', 'regular'],
    no: ['stayed-away', 'lost'],
  },
  regular: {},
  lost: {},
};
