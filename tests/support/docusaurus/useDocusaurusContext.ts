export default function useDocusaurusContext() {
  return {
    siteConfig: {
      url: 'https://guide.example.org',
      baseUrl: '/',
      customFields: { wordparrotCredentialsUrl: 'https://my.wordparrot.com/dashboard/credentials/list' },
    },
  };
}
