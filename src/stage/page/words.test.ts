import { describe, expect, test } from 'vitest';
import { someone, stillStore } from '../../../tests/still-store.ts';
import { describePerson, describeStore } from './words.ts';

const dave = someone('dave', { name: 'Dave Okoro', mood: 'uneasy' });

const snapshot = stillStore({
  week: 3,
  manager: { ...dave, id: 'you', name: 'Todd Berg', role: 'manager', mood: 'neutral' },
  people: [dave, { ...dave, id: 'vera', name: 'Vera', role: 'district-manager', isHere: false }],
  plan: { ...stillStore().plan, rule: 'everyone-once' },
  floor: {
    crowd: 1,
    customers: [
      { id: 'c', look: {}, mood: 'pleased', outcome: 'phone', steps: ['greeted'], at: 0 },
    ],
  },
});

describe('describePerson', () => {
  test('names the person, the part and the mood', () => {
    expect(describePerson(dave)).toBe('Dave Okoro, rep, uneasy');
  });

  test('says who speaks', () => {
    expect(describePerson({ ...dave, isSpeaking: true })).toBe('Dave Okoro, rep, uneasy, speaking');
  });
});

describe('describeStore', () => {
  test('tells who is here, who is not mentioned, and what hangs on the wall', () => {
    expect(describeStore(snapshot)).toBe(
      'Signal & Co, week 3. Here: Dave Okoro, rep, uneasy. 1 customer on the floor. ' +
        'A poster asks for one TV pitch to every customer. The staff board says 18 TV contracts a week, ' +
        'on a slip that nobody has spoken about.',
    );
  });

  test('tells of the empty hook of somebody who has left, and that the goal was told', () => {
    const people = [{ ...dave, state: 'gone' as const, isHere: false }];
    const words = describeStore({
      ...snapshot,
      people,
      plan: { ...snapshot.plan, isGoalTold: true },
    });
    expect(words).toContain('An empty hook where the badge of Dave Okoro hung.');
    expect(words).toContain('ticked as told');
  });

  test('says so when the team is gone, and leaves customers out of a moment', () => {
    const words = describeStore({ ...snapshot, phase: 'moment', people: [] });
    expect(words).toContain('Nobody of the team is here.');
    expect(words).not.toContain('customer on the floor');
  });
});
