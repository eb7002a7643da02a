import { describe, expect, test } from 'vitest';
import { ORDER_NAMES, USUAL_ORDERS } from '../../scenario/standing-orders.ts';
import { BUDGET_DOLLARS } from '../../season/week/money.ts';
import { priceOf } from './order-prices.ts';

describe('priceOf', () => {
  test('takes nothing for any order as it usually stands, but overtime is priced by the hour', () => {
    for (const order of ORDER_NAMES)
      if (order !== 'overtime') expect(priceOf(order, USUAL_ORDERS[order])).toEqual({});
    const { dollars, per } = priceOf('overtime', 0);
    expect(per).toBe('hour');
    expect(dollars).toBeGreaterThan(0);
  });

  test('takes what the rules take, once for each thing it is paid for', () => {
    expect(priceOf('budget', 'prizes')).toEqual({ dollars: BUDGET_DOLLARS.prizes, per: 'week' });
    expect(priceOf('bonus', 'per-contract').per).toBe('contract');
    expect(priceOf('bonus', 'team').per).toBe('person');
    expect(priceOf('overtime', 8)).toEqual(priceOf('overtime', 1));
  });

  test('takes the manager’s hours for asking people, and for hiring only while a post is empty', () => {
    const rota = priceOf('rota', 'as-they-wish');
    expect(rota).toMatchObject({ isWhileEmpty: false });
    expect(rota.hours).toBeGreaterThan(0);
    expect(priceOf('hiring', 'with-care')).toMatchObject({ isWhileEmpty: true, per: 'post' });
    expect(priceOf('floor-hours', 3).hours).toBe(3);
    expect(priceOf('rota', 'best-at-peak')).toEqual({});
  });
});
