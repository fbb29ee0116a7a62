import { render, screen } from '@testing-library/react';
import type useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { describe, expect, it, vi } from 'vitest';
import CostCalculator from '@site/src/components/CostCalculator';
import { Amount, CheckedOn, Limit, Price } from '@site/src/components/Facts';
import Retirement from '@site/src/components/Retirement';

vi.mock(import('@site/src/facts/x'), async (importOriginal) => {
  const { fixPrices } = await import('../support/fixed-prices');
  return fixPrices(importOriginal);
});

vi.mock('@docusaurus/useDocusaurusContext', async (importOriginal) => {
  const { default: useEnglishContext } = await importOriginal<{ readonly default: typeof useDocusaurusContext }>();
  return {
    default: () => ({
      ...useEnglishContext(),
      i18n: { currentLocale: 'es', defaultLocale: 'en', localeConfigs: { es: { htmlLang: 'es-419' } } },
    }),
  };
});

describe('Spanish formats', () => {
  it.each([
    [<Price of="createPost" />, 'USD 0.015'],
    [<Price of="createPost" times={100} />, 'USD 1.50'],
    [<Amount of="freeForFirstCard" />, 'USD 20'],
    [<Limit of="postsPerDayAndApp" />, '10,000'],
    [<CheckedOn />, '2 de octubre de 2026'],
  ])('formats prices, limits, and dates in Spanish (case %#)', (fact, expected) => {
    render(fact);
    expect(document.body.textContent.replace(/\s/g, ' ')).toBe(expected);
  });

  it('formats the calculator’s total, number of days, and date of the prices in Spanish', () => {
    render(<CostCalculator />);
    expect(document.querySelector('output')).toHaveTextContent(/^USD \d/);
    expect(screen.getByText('30 días').parentElement).toHaveTextContent(/^For 30 días, .* as of 2 de octubre de 2026/);
  });

  it('formats the date on the retirement notice in Spanish', () => {
    render(<Retirement />);
    expect(screen.getByText('2 de octubre de 2026')).toBeVisible();
  });
});
