import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../../season/view.ts';
import { tellKnew } from './note-words.ts';
import { playList, splitList } from './play-list.ts';
import { smallRules } from './small-story.ts';

const rules = smallRules();
const play = (list: string) => playList(rules, 7, splitList(list));

describe('splitList', () => {
  test('takes words apart at commas and drops empty ones', () => {
    expect(splitList(' a,, b.c ,')).toEqual(['a', 'b.c']);
    expect(splitList('')).toEqual([]);
  });
});

describe('playList', () => {
  test('plays to the end with full ids, local ids and anything between', () => {
    const full = play('huddle.opening.ask,huddle.opening.tell');
    expect(full.ending).toBe('kept');
    expect(play('ask,opening.tell')).toEqual(full);
  });

  test('stops where a choice is needed and the list is at its end', () => {
    const stopped = play('ask');
    expect(stopped).toMatchObject({ phase: 'moment', week: 4 });
    expect(stopped.ending).toBeUndefined();
    expect(play('').week).toBe(1);
  });

  test('gives orders in the plan that comes next', () => {
    const { reports } = play('rule=push-until-no,goal=2,ask,tell');
    expect(reports[0]).toMatchObject({ rule: 'push-until-no', handedGoal: 2 });
    expect(play('ask,rule=none,tell').reports[1]).toMatchObject({ week: 2, rule: 'none' });
  });

  test('gives every standing order, and a guess about whoever is asked about', () => {
    const { orders, coachingHours, events } = play(
      'coaching=4,rota=as-they-wish,overtime=2,floor-hours=8,bonus=team,predict=same',
    );
    expect(orders).toMatchObject({ rota: 'as-they-wish', overtime: 2, 'floor-hours': 8 });
    expect([orders.bonus, coachingHours]).toEqual(['team', 4]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'guessed', guess: 'same' }));
  });

  test('notes strengths and gaps, and tells at the end what was so', () => {
    const { insight, intents } = play('strength=dave:asking,gap=dave:learning,ask');
    expect(insight.notes).toEqual([{ person: 'dave', strength: 'asking', gap: 'learning' }]);
    expect(intents[0]).toEqual({ do: 'note', person: 'dave', strength: 'asking' });
    const told = tellKnew(snapshotOf(rules, play('gap=dave:learning,ask,tell')));
    expect(told.join('\n')).toMatch(
      /in whom nothing stands out:\n.*Dave Okoro: nothing stands out/,
    );
  });

  test('says where the run stood and what was on offer when a word is no choice there', () => {
    expect(() => play('ask,shout')).toThrow(
      /"shout" is not on offer; the run stands in week 4, in "The huddle"\n.*\n.*huddle\.opening\.ask.*\n.*huddle\.opening\.tell/,
    );
    expect(() => play('ask,tel')).toThrow(
      expect.objectContaining({ hint: 'did you mean "tell"?' }),
    );
  });

  test.each([
    ['ask,tell,tell', 'the season ended in week 5, and "tell" was still to come'],
    ['rule=loud', 'no TV rule "loud"'],
    ['goal=-3', 'a goal is a whole number'],
    ['goal=900', 'the goal 900 is out of range: 0 to'],
    ['mood=5', 'no order "mood"'],
    ['bonus=gold', 'the order "bonus" cannot be "gold"'],
    ['overtime=99', 'overtime is 0 to 8 hours a week'],
    ['floor-hours=x', 'floor-hours is a whole number'],
    ['gap=dave:wit', 'a gap is noted as name:quality'],
    ['gap=vera:asking', 'nobody called "vera" works here'],
    ['gap=dave:asking,strength=dave:asking', 'cannot be both the strength and the gap of dave'],
    ['predict=fine', 'a prediction is better, same or worse'],
    ['predict=same,predict=worse', 'guessed about this week already'],
    ['ask,constructor', '"constructor" is not on offer'],
  ])('refuses %s', (list, words) => {
    expect(() => play(list)).toThrow(words);
  });

  test('refuses an order where a choice is needed', () => {
    const { scenario } = rules;
    const [week1, ...others] = scenario.calendar;
    if (week1 === undefined) throw new Error('the small story has no calendar');
    const busy = { ...rules, scenario: { ...scenario, calendar: [week1, week1, ...others] } };
    expect(() => playList(busy, 7, ['ask', 'rule=none'])).toThrow('is given in a plan');
  });
});
