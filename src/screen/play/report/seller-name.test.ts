import { expect, test } from 'vitest';
import { someone } from '../../../../tests/still-store.ts';
import { sellerName } from './seller-name.ts';

const DAVE = someone('dave', { name: 'Dave Okoro', state: 'gone', isHere: false });

type Told = Parameters<typeof sellerName>[1];
const told = (more: Partial<Told>): Told => ({ people: [DAVE], news: [], week: 8, ...more });
const COVER = { rep: 'dave', isCover: true };
const LENT = { rep: 'lent', isCover: false };
const BECAUSE = { kind: 'week', words: 'was lent', week: 8 } as const;

test('names the rep, the manager, and whoever covers a post or is lent', () => {
  expect(sellerName({ rep: 'dave', isCover: false }, told({}))).toBe('Dave Okoro');
  expect(sellerName({ rep: 'you', isCover: false }, told({}))).toBe('You');
  const post = { id: 'dave', name: 'Dave Okoro' };
  const newcomers = [
    { name: 'Opal Reed', how: 'with-care', post, since: 5 },
    { name: 'Gus Hale', how: 'lent', since: 5, until: 12 },
  ] as const;
  expect(sellerName(COVER, told({ newcomers }))).toContain('Opal Reed');
  expect(sellerName(LENT, told({ newcomers }))).toBe('Gus Hale');
});

test('still names who goes on this very Friday, and not who comes only after it', () => {
  const news = [
    { type: 'handsMoved', how: 'went-back', name: 'Gus Hale', since: 5, because: BECAUSE },
    {
      type: 'handsMoved',
      how: 'left',
      name: 'Opal Reed',
      post: 'dave',
      since: 5,
      because: BECAUSE,
    },
  ] as const;
  expect(sellerName(LENT, told({ news }))).toBe('Gus Hale');
  expect(sellerName(COVER, told({ news }))).toContain('Opal Reed');
  const hired = [{ ...news[1], how: 'hired', since: 9 }] as const;
  expect(sellerName(COVER, told({ news: hired }))).not.toContain('Opal Reed');
});
