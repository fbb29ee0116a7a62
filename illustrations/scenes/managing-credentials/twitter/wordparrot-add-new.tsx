import { Button, Ghost, Icon, Mark, Scene, Window } from '../../../kit';

export default function WordparrotAddNew() {
  return (
    <Scene>
      <Window address="my.wordparrot.com/dashboard/credentials/list">
        <div className="page split">
          <div className="stack">
            <h1>Credentials</h1>
            <Stored />
            <Stored />
          </div>
          <div className="stack">
            <Mark number={1} at="right">
              <Button kind="main">
                Add New
                <Icon name="down" />
              </Button>
            </Mark>
            <div className="menu wide">
              <span>
                <Ghost width={120} />
              </span>
              <span>
                <Ghost width={92} />
              </span>
              <Mark number={2} block at="right" cursor>
                <span className="chosen">Twitter</span>
              </Mark>
              <span>
                <Ghost width={108} />
              </span>
            </div>
          </div>
        </div>
      </Window>
    </Scene>
  );
}

function Stored() {
  return (
    <div className="card">
      <Ghost width="62%" strong />
      <Ghost width="86%" />
    </div>
  );
}
