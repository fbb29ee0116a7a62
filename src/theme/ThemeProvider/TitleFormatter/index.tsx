/** Why swizzled: the theme ends each title with the site's title from docusaurus.config.ts, which isn't translated. */
import { useThemeConfig } from '@docusaurus/theme-common';
import { TitleFormatterProvider } from '@docusaurus/theme-common/internal';
import type { Props } from '@theme/ThemeProvider/TitleFormatter';
import type { ComponentProps, ReactNode } from 'react';

type Formatter = ComponentProps<typeof TitleFormatterProvider>['formatter'];

export default function TranslatedTitleFormatter({ children }: Props): ReactNode {
  const { title: siteTitle } = useThemeConfig().navbar;
  const format: Formatter = ({ defaultFormatter, ...parts }) =>
    defaultFormatter({ ...parts, siteTitle: siteTitle ?? parts.siteTitle });
  return <TitleFormatterProvider formatter={format}>{children}</TitleFormatterProvider>;
}
