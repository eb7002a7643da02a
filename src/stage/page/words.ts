import type { Role, TvRule } from '../../scenario/scenario.ts';
import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';

const ROLE_WORDS: Readonly<Record<Role | 'manager', string>> = {
  rep: 'rep',
  customer: 'customer',
  'district-manager': 'district manager',
  colleague: 'colleague',
  manager: 'manager',
};

const RULE_WORDS: Readonly<Partial<Record<TvRule, string>>> = {
  'everyone-once': 'A poster asks for one TV pitch to every customer.',
  'push-until-no': 'A poster asks to push TV until three times no.',
};

/** Names somebody, their part and their mood: "Dave Okoro, rep, uneasy". */
export function describePerson({ name, role, mood, isSpeaking }: PersonSnapshot): string {
  return `${name}, ${ROLE_WORDS[role]}, ${mood}${isSpeaking ? ', speaking' : ''}`;
}

/** Tells in a few sentences what the picture of the store shows, for whoever cannot see it. */
export function describeStore(snapshot: Snapshot): string {
  const { scenario, week, floor, plan } = snapshot;
  const here = snapshot.people.filter((person) => person.isHere);
  const customers = snapshot.phase === 'moment' ? 0 : floor.customers.length;
  return [
    `${scenario.store}, week ${week}.`,
    here.length === 0
      ? 'Nobody of the team is here.'
      : `Here: ${here.map(describePerson).join('; ')}.`,
    customers === 0
      ? undefined
      : `${customers} ${customers === 1 ? 'customer' : 'customers'} on the floor.`,
    RULE_WORDS[plan.rule],
    `The staff board says ${plan.handedGoal} TV contracts a week${plan.isGoalTold ? ', ticked as told' : ', on a slip that nobody has spoken about'}.`,
    ...snapshot.people
      .filter(({ role, state }) => role === 'rep' && state === 'gone')
      .map(({ name }) => `An empty hook where the badge of ${name} hung.`),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}
