import { Button, Ghost, Icon, Label, Mark, Scene, Window } from '../../../kit';

export default function XConnectedApps() {
  return (
    <Scene>
      <Window address="x.com/settings/connected_apps">
        <div className="page stack">
          <h1>Connected apps</h1>
          <Mark number={2} at="corner" block>
            <div className="card">
              <div className="row apart">
                <Label>Example Newsroom</Label>
                <Icon name="next" />
              </div>
            </div>
          </Mark>
          <div className="card">
            <Label>Example Newsroom</Label>
            <Ghost width="82%" />
            <Mark number={3} at="right" cursor>
              <Button kind="stop" small>
                Revoke
              </Button>
            </Mark>
          </div>
        </div>
      </Window>
    </Scene>
  );
}
