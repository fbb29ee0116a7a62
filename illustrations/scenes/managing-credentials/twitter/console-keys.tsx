import type { ReactNode } from 'react';
import { labels } from '../../../../src/facts/x';
import { Button, Console, Ghost, Icon, Label, Mark, Scene } from '../../../kit';

export default function ConsoleKeys() {
  return (
    <Scene>
      <Console section="apps">
        <div className="path row">
          {labels.apps.value}
          <Icon name="next" />
          <b>Example Newsroom</b>
        </div>
        <div className="tabs wide">
          <span>
            <Ghost width={74} />
          </span>
          <Mark number={2} at="right">
            <span className="here">{labels.keysAndTokens.value}</span>
          </Mark>
        </div>
        <NotWanted>{labels.bearerToken.value}</NotWanted>
        <div className="card chosen roomy">
          <h2>{labels.oauth1Keys.value}</h2>
          <Pair number={3} name={labels.consumerKey.value} />
          <Pair number={4} name={labels.accessToken.value} />
        </div>
        <NotWanted>
          {labels.clientId.value}, {labels.clientSecret.value}
        </NotWanted>
      </Console>
    </Scene>
  );
}

function Pair({ number, name }: { number: number; name: string }) {
  return (
    <div className="row apart">
      <Label>{name}</Label>
      <Mark number={number} cursor={number === 3}>
        <Button small>{labels.generate.value}</Button>
      </Mark>
    </div>
  );
}

function NotWanted({ children }: { children: ReactNode }) {
  return (
    <div className="card faint">
      <div className="row apart fold tight soft">
        <span>{children}</span>
        <span>not needed</span>
      </div>
    </div>
  );
}
