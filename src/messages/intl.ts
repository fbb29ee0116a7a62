/** The language of the page. Sentences with numbers and lists are made in the browser, where it has one. */
function language(): string {
  return typeof document === 'undefined' ? 'en' : document.documentElement.lang || 'en';
}

/** Joins items with “or”: `a, b, or c`. */
export function anyOf(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'disjunction' }).format(items);
}

const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Selects the form for a number from forms that a `|` separates, in the order of the language’s plural categories: the
 * same notation as Docusaurus’ `usePluralForm`, which only components can call.
 */
export function pluralForm(count: number, forms: string): string {
  const rules = new Intl.PluralRules(language());
  const { pluralCategories } = rules.resolvedOptions();
  const index = PLURAL_CATEGORIES.filter((category) => pluralCategories.includes(category)).indexOf(
    rules.select(count),
  );
  const parts = forms.split('|');
  return parts[Math.min(index, parts.length - 1)] ?? '';
}
