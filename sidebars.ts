import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guides: [
    {
      type: 'category',
      label: 'Managing credentials',
      link: { type: 'doc', id: 'managing-credentials/index' },
      collapsed: false,
      collapsible: false,
      items: [
        'managing-credentials/twitter',
        'managing-credentials/x-api-errors',
        'managing-credentials/x-api-prices',
        'managing-credentials/x-rules-for-automated-posts',
        'managing-credentials/x-keys-for-a-client',
        'managing-credentials/rotate-or-revoke-x-keys',
        'managing-credentials/what-you-can-paste',
        'managing-credentials/how-this-page-keeps-your-keys',
        'managing-credentials/what-changed-at-x',
        'managing-credentials/old-developer-portal',
      ],
    },
  ],
};

export default sidebars;
