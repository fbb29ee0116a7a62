import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Amount, CheckedOn, Limit, Price, PriceTable, Since } from '@site/src/components/Facts';
import { prices, type PriceId } from '@site/src/facts/x';

vi.mock(import('@site/src/facts/x'), async (importOriginal) => {
  const { fixPrices } = await import('../support/fixed-prices');
  return fixPrices(importOriginal);
});

const text = () => document.body.textContent;
const rows = () => screen.getAllByRole('row').slice(1);

describe('a fact in a sentence', () => {
  it.each([
    [<Price of="createPost" />, '$0.015'],
    [<Price of="createPost" times={100} />, '$1.50'],
    [<Amount of="freeForFirstCard" />, '$20'],
    [<Limit of="postsPerDayAndApp" />, '10,000'],
    [<Since of="freeCreditsSince" />, 'October 2, 2026'],
    [<Since of="oauth1Retirement" />, 'September 21, 2026'],
    [<CheckedOn />, 'October 2, 2026'],
    [<CheckedOn of="readPost" />, 'October 2, 2026'],
    [<CheckedOn of="postsPer15Minutes" />, 'August 22, 2026'],
  ])('formats the price, amount, limit, or date of a fact (case %#)', (fact, expected) => {
    render(fact);
    expect(text()).toBe(expected);
  });
});

describe('a table of prices', () => {
  it('shows only the requested prices, in the requested order', () => {
    render(<PriceTable of={['readPost', 'createPost']} />);
    expect(rows().map((row) => row.textContent)).toEqual(['Read a post$0.005', 'Create a post$0.015']);
  });

  it('shows all prices except the excluded ones', () => {
    const shown: PriceId[] = ['createPost', 'readPost'];
    render(<PriceTable except={shown} />);
    expect(rows()).toHaveLength(Object.keys(prices).length - shown.length);
  });

  it('shows both deletion prices in each row about deletion, because X doesn’t define how the two kinds of deletion differ', () => {
    render(<PriceTable of={['deleteOwn', 'manageContent']} />);
    for (const row of rows()) {
      expect(row).toHaveTextContent('X doesn’t define how this differs');
      expect(within(row).getByText('$0.010')).toBeInTheDocument();
      expect(within(row).getByText('$0.005')).toBeInTheDocument();
    }
  });
});
