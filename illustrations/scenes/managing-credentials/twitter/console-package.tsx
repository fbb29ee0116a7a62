import { labels } from '../../../../src/facts/x';
import { Button, Console, Ghost, Icon, Label, Mark, Scene } from '../../../kit';

export default function ConsolePackage() {
  return (
    <Scene>
      <Console section="apps">
        <div className="row apart">
          <h1>{labels.apps.value}</h1>
          <Mark number={1}>
            <Button small>{labels.manageApps.value}</Button>
          </Mark>
        </div>
        <div className="card">
          <Label>Example Newsroom</Label>
          <span className="row">
            <span className="tag">{labels.payPerUse.value}</span>
            <span className="tag">{labels.production.value}</span>
          </span>
        </div>
        <div className="card roomy">
          <Mark number={2} at="right">
            <Button small>
              {labels.moveToPackage.value}
              <Icon name="down" />
            </Button>
          </Mark>
          <div className="columns">
            <div className="menu">
              <span className="chosen apart">
                {labels.payPerUse.value}
                <Icon name="next" />
              </span>
              <span>
                <Ghost width={96} />
              </span>
            </div>
            <div className="menu">
              <Mark number={3} at="corner" cursor>
                <span className="chosen">{labels.production.value}</span>
              </Mark>
              <span>
                <Ghost width={84} />
              </span>
            </div>
          </div>
        </div>
      </Console>
    </Scene>
  );
}
