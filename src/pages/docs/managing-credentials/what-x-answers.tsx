import MovedPage from '@site/src/components/MovedPage';
import type { ReactNode } from 'react';

/** The former address of the page about errors. */
export default function WhatXAnswers(): ReactNode {
  return <MovedPage to="/docs/managing-credentials/x-api-errors" />;
}
