import { Button, Ghost, GhostText, Icon, Mark, Number, Scene, Window } from '../../../kit';

export default function ConsoleAgreement() {
  return (
    <Scene>
      <Window address="console.x.com">
        <div className="page stack">
          <div className="row">
            <Number of={1} />
            <h1>Developer Agreement</h1>
          </div>
          <div className="card">
            <GhostText widths={['97%', '92%', '95%', '89%', '58%']} />
          </div>
          <div className="row">
            <span className="box check">
              <Icon name="check" />
            </span>
            <Ghost width={220} />
          </div>
          <Mark number={2} at="right" cursor>
            <Button kind="main">Accept</Button>
          </Mark>
        </div>
      </Window>
    </Scene>
  );
}
