import { Portrait, type PortraitProps } from '../portrait/portrait.tsx';

/** Nobody of any scenario: the kind of people one meets in all of them. */
const PEOPLE: readonly PortraitProps[] = [
  {
    name: 'a seller who has had enough',
    role: 'rep',
    mood: 'annoyed',
    look: { hair: 'short', skin: 4, accessory: 'beard', hairColour: 'black', age: 'middle' },
  },
  {
    name: 'a newcomer',
    role: 'rep',
    mood: 'uneasy',
    look: { hair: 'ponytail', skin: 3, hairColour: 'dark-brown', age: 'young', accessory: 'none' },
  },
  {
    name: 'a district manager',
    role: 'district-manager',
    mood: 'pleased',
    look: {
      hair: 'bob',
      skin: 0,
      hairColour: 'blond',
      clothes: 'navy',
      accessory: 'earrings',
      age: 'middle',
    },
  },
  {
    name: 'a customer who counts',
    role: 'customer',
    mood: 'delighted',
    look: { hair: 'bun', skin: 1, age: 'old', accessory: 'glasses', clothes: 'plum' },
  },
];

/** Shows four people behind a counter. Decoration only: the pitch beside it says what it is about. */
export function TitlePeople() {
  return (
    <div class="title-people" aria-hidden="true">
      {PEOPLE.map((person) => (
        <Portrait key={person.name} {...person} />
      ))}
    </div>
  );
}
