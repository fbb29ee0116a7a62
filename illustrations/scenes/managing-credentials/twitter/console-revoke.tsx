import { labels } from '../../../../src/facts/x';
import { Button, Console, Icon, Label, Mark, Scene } from '../../../kit';

export default function ConsoleRevoke() {
  return (
    <Scene>
      <Console section="apps">
        <div className="path row">
          Example Newsroom
          <Icon name="next" />
          <b>{labels.keysAndTokens.value}</b>
        </div>
        <div className="card roomy">
          <h2>{labels.oauth1Keys.value}</h2>
          <div className="row apart fold">
            <Label>{labels.consumerKey.value}</Label>
            <Mark number={2} cursor>
              <Button small>{labels.regenerate.value}</Button>
            </Mark>
          </div>
          <div className="row apart fold">
            <Label>{labels.accessToken.value}</Label>
            <span className="row">
              <Mark number={3}>
                <Button small>{labels.regenerate.value}</Button>
              </Mark>
              <Button small kind="stop">
                {labels.revoke.value}
              </Button>
            </span>
          </div>
        </div>
      </Console>
    </Scene>
  );
}
