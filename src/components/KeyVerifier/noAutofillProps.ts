/** Keeps spelling services, writing assistants, autofill, and password managers away from a text box. */
export const noAutofillProps = {
  autoCapitalize: 'none',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  translate: 'no',
  writingsuggestions: 'false',
  'data-1p-ignore': 'true',
  'data-bwignore': 'true',
  'data-enable-grammarly': 'false',
  'data-form-type': 'other',
  'data-gramm': 'false',
  'data-lpignore': 'true',
  'data-protonpass-ignore': 'true',
} as const;
