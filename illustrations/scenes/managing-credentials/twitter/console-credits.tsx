import { labels } from '../../../../src/facts/x';
import { Button, Console, Ghost, Label, Mark, Scene } from '../../../kit';

export default function ConsoleCredits() {
  return (
    <Scene>
      <Console section="credits">
        <Label number={1}>
          <h1>{labels.credits.value}</h1>
        </Label>
        <div className="card">
          <div className="row apart">
            <span className="amount">$20.00</span>
            <Mark number={2} cursor>
              <Button kind="main">Buy credits</Button>
            </Mark>
          </div>
          <Ghost width="46%" />
        </div>
        <div className="columns">
          <div className="card">
            <Label number={3}>Spending limit</Label>
            <span className="box wide">$20.00</span>
            <span className="soft">per billing cycle</span>
          </div>
          <div className="card">
            <Label number={4}>Auto-recharge</Label>
            <span className="row">
              <i className="switch" />
              Off
            </span>
          </div>
        </div>
      </Console>
    </Scene>
  );
}
