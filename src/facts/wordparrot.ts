/** These facts may be out of date, because Wordparrot's documentation was last updated in 2023. */
import { factTable, type Fact, type Source } from './fact';

const DOCUMENTATION: Source = { source: 'Wordparrot’s documentation, 2021–2023', checkedOn: '2026-08-22' };

export const wordparrot = factTable({
  hostedCredentialsUrl: { value: 'https://my.wordparrot.com/dashboard/credentials/list', ...DOCUMENTATION },
  selfHostedCredentialsPath: { value: '/credentials', ...DOCUMENTATION },
  testsKeys: { value: true, ...DOCUMENTATION },
});

export const wordparrotLabels = factTable({
  addNew: { value: 'Add New', ...DOCUMENTATION },
  twitter: { value: 'Twitter', ...DOCUMENTATION },
  apiKeyBox: { value: 'API key', ...DOCUMENTATION },
  apiSecretBox: { value: 'API secret', ...DOCUMENTATION },
  accessTokenBox: { value: 'Access token', ...DOCUMENTATION },
  accessTokenSecretBox: { value: 'Access token secret', ...DOCUMENTATION },
  submit: { value: 'Submit', ...DOCUMENTATION },
});

export const wordparrotFacts: readonly Fact[] = [wordparrot, wordparrotLabels].flatMap((table) =>
  Object.values<Fact>(table),
);
