import { Ghost, GhostText, Icon, Label, Scene, Window } from '../../../kit';

export default function XAccount() {
  return (
    <Scene>
      <Window address="x.com">
        <div className="page split even">
          <div className="stack">
            <Label number={1}>
              <span className="alias">signed in as</span>
            </Label>
            <div className="card">
              <div className="row">
                <Ghost width={52} height={52} round strong />
                <span>
                  <h2>Example</h2>
                  <span className="soft">@EXAMPLE</span>
                </span>
              </div>
            </div>
          </div>
          <div className="stack">
            <Label number={2}>
              <span className="alias">phone number</span>
            </Label>
            <div className="card">
              <div className="row">
                <span className="tag row">
                  <Icon name="check" />
                  verified
                </span>
              </div>
              <GhostText widths={['84%']} />
            </div>
          </div>
        </div>
      </Window>
    </Scene>
  );
}
