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
        'managing-credentials/what-you-can-paste',
        'managing-credentials/what-x-answers',
        'managing-credentials/how-this-page-keeps-your-keys',
        'managing-credentials/what-changed-at-x',
      ],
    },
  ],
};

export default sidebars;
