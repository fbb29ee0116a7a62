import MovedPage from '@site/src/components/MovedPage';
import type { ReactNode } from 'react';

export default function WhatXAnswers(): ReactNode {
  return <MovedPage to="/docs/managing-credentials/x-api-errors" />;
}
