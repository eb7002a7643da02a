import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../season/transcript.ts';
import { Session } from './session.ts';
import { smallRules } from './small-story.ts';

const rules = smallRules();

const playLines = (lines: readonly string[]): { session: Session; texts: string[] } => {
  const session = new Session(rules, 7);
  return { session, texts: lines.map((line) => session.answer(line)) };
};

describe('Session', () => {
  test('greets with the plan and its numbered ways on', () => {
    const text = new Session(rules, 7).greet();
    expect(text).toContain('A small season (dice 7)');
    expect(text).toMatch(
      /The plan: offer when it fits\..*\nYour week of 45 hours: 15 paperwork, 0 coaching .*\nOrders .*\n(How will .*\n)? {2}1 {2}Open the store\n {2}2 {2}New rule/,
    );
  });

  test('plays from plan to ending by numbers and empty lines', () => {
    const { session, texts } = playLines(['1', '2', '', '', ...Array<string>(20).fill('1')]);
    expect(texts[0]).toContain('Dave Okoro: They only stream.');
    expect(texts[1]).toContain('(Dave Okoro, worse: it was an order)');
    expect(session.isOver).toBe(true);
    expect(texts.join('\n')).toContain('== The end, in week 5: Kept');
    expect(texts.join('\n')).toMatch(/The season in numbers:\n.*% of the team stayed/);
    expect(texts.join('\n')).toContain('When did you last push?');
  });

  test('asks for a guess where the story does, takes it or none', () => {
    const { session, texts } = playLines(['1', '1', 'maybe', '3']);
    expect(texts[1]).toMatch(/^How will Dave Okoro take it\?/);
    expect(texts[2]).toBe('That is 1, 2, 3 or an empty line.');
    expect(texts[3]).toContain('you expected worse, it was better');
    expect(session.state.intents.at(-1)).toMatchObject({ prediction: 'worse' });
    expect(playLines(['1', '1', '']).session.state.intents.at(-1)).not.toHaveProperty('prediction');
  });

  test('changes rule and goal in a plan, and says why not elsewhere', () => {
    const { session, texts } = playLines(['2', 'goal 3', 'goal 900', '1', 'goal 3']);
    expect(session.state).toMatchObject({ rule: 'none', handedGoal: 3 });
    expect(texts[2]).toMatch(/^A goal is 0 to \d+\.$/);
    expect(texts[4]).toContain('while planning');
  });

  test('notes a strength and a gap, shows the team on request, and says why not elsewhere', () => {
    const { session, texts } = playLines([
      'strength dave asking',
      'gap=dave:closing',
      't',
      'gap dave asking',
      'gap dave wit',
      'strength nobody asking',
      '1',
      '1',
      '',
      't',
      'strength dave none',
    ]);
    expect(session.state.insight.notes).toEqual([
      { person: 'dave', strength: 'asking', gap: 'closing' },
    ]);
    expect(texts[0]).toContain('(Dave Okoro, as you see them: strength asking, gap none)');
    expect(texts[2]).toContain(
      'Dave Okoro (dave): kind not asked yet; learns not asked yet; strength asking, gap closing',
    );
    expect(texts[3]).toBe('One thing cannot be both a strength and a gap.');
    expect(texts[4]).toContain('one of none, asking, closing');
    expect(texts[5]).toContain('Nobody called nobody works here');
    expect(texts[8]).toContain('** You found out how Dave Okoro likes to be led:');
    expect(texts[9]).toMatch(/kind friendly \(week 1: you wanted to know/);
    expect(texts[10]).toContain('while planning');
  });

  test('sets standing orders by their names, and says what each can be', () => {
    const { session, texts } = playLines([
      'overtime 4',
      'bonus=team',
      'rota as-they-wish',
      'rota backwards',
      'floor-hours 99',
    ]);
    expect(session.state.orders).toMatchObject({ overtime: 4, bonus: 'team' });
    expect(session.state.orders.rota).toBe('as-they-wish');
    expect(texts[0]).toContain('The order overtime: 4');
    expect(texts[2]).toMatch(/Orders \(\* not as usual\): rota as-they-wish\* · overtime 4\*/);
    expect(texts[3]).toBe('The order rota can be: as-it-was, as-they-wish, best-at-peak.');
    expect(texts[4]).toBe('The order floor-hours can be: 0 to 16.');
  });

  test('counts the hours of the week as they are given away', () => {
    const { texts } = playLines([
      'coaching 12',
      'floor-hours 16',
      'rota as-they-wish',
      'coaching 13',
    ]);
    expect(texts[1]).toMatch(/12 coaching .*, 16 on the floor; 2 free for conversations/);
    expect(texts[2]).toMatch(/16 on the floor, 2 rota and hiring; 0 free for conversations/);
    expect(texts[3]).toBe('Coaching is 0 to 12 hours a week.');
  });

  test('takes one guess a week about the one who is asked about', () => {
    const { session, texts } = playLines(['predict better', 'predict worse', 'predict much']);
    expect(texts[0]).toContain('you expect better');
    expect(texts[1]).toBe('The guess of this week is made.');
    expect(texts[2]).toBe('A prediction is better, same or worse.');
    expect(session.state.intents).toHaveLength(1);
  });

  test('answers ?, p and s without a step, and q by leaving', () => {
    const { session, texts } = playLines(['?', 'p', 's', '99', 'hello', 'q']);
    expect(texts[0]).toContain('A number chooses');
    expect(texts[1]).toContain('The plan:');
    expect(texts[2]).toContain('week 1 of 5');
    expect(texts[3]).toContain('"99" is nothing here');
    expect(session.state.intents).toEqual([]);
    expect(session.isOver).toBe(true);
  });

  test('stands in a season that a replay confirms, whatever is typed', () => {
    const line = fc.oneof(fc.constantFrom('1', '2', '3', '', 'goal 2', 's', 'p', '?'), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { session } = playLines(lines);
        const again = replay(rules, 7, session.state.intents);
        expect(again.state.events).toEqual(session.state.events);
      }),
      { numRuns: 40 },
    );
  });
});
