import Translate from '@docusaurus/Translate';
import KeyVerifier from '@site/src/components/KeyVerifier';
import LiveTest from '@site/src/components/LiveTest';
import Retirement from '@site/src/components/Retirement';
import ToWordparrot from '@site/src/components/ToWordparrot';
import { twitter } from '@site/src/messages/twitter';
import type { ReactNode } from 'react';
import { Age } from './Age';
import { title } from './shell';

export function Page(): ReactNode {
  return (
    <>
      <h1>{title}</h1>
      <p>
        <Translate id="copy.lead">
          This is the offline version of the Wordparrot key checker. It works without a network, and it can’t connect to
          one. Links open the guide on the web, in a new tab.
        </Translate>
      </p>
      <Age />
      <Retirement />
      <KeyVerifier platform={twitter} />
      <h2>
        <Translate id="copy.liveTest">Test your keys with X</Translate>
      </h2>
      <LiveTest platform={twitter} next="#wordparrot" />
      <h2 id="wordparrot">
        <Translate id="copy.wordparrot">Add your keys to Wordparrot</Translate>
      </h2>
      <ToWordparrot />
    </>
  );
}
