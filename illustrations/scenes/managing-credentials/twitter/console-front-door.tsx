import { Button, GhostText, Icon, Mark, Scene, Window } from '../../../kit';

export default function ConsoleFrontDoor() {
  return (
    <Scene>
      <Window address="console.x.com" number={3}>
        <div className="page stack">
          <h1>Developer Console</h1>
          <GhostText widths={['72%', '54%']} />
          <Mark number={4} at="right" cursor>
            <Button kind="main">Sign in</Button>
          </Mark>
        </div>
      </Window>
      <Window
        address={
          <span className="row">
            <s>console.x.ai</s>
            <Icon name="cross" />
          </span>
        }
      >
        <p className="page soft">Grok’s API: a different product. Its keys don’t work here.</p>
      </Window>
    </Scene>
  );
}
