import { labels } from '../../../../src/facts/x';
import { Button, Ghost, Label, Mark, Scene, Window } from '../../../kit';

export default function PortalKeysTab() {
  return (
    <Scene>
      <Window title="The old Developer Portal">
        <div className="page stack">
          <div className="tabs wide">
            <span>
              <Ghost width={74} />
            </span>
            <span className="here">Keys and tokens</span>
          </div>
          <div className="card">
            <h2>Consumer Keys</h2>
            <div className="row apart fold">
              <Label>API Key and Secret</Label>
              <Mark number={7} cursor>
                <Button small>{labels.regenerate.value}</Button>
              </Mark>
            </div>
          </div>
          <div className="card">
            <h2>Authentication Tokens</h2>
            <div className="row apart soft">
              <span>{labels.bearerToken.value}</span>
              <span>not needed</span>
            </div>
            <div className="row apart fold">
              <Label>Access Token and Secret</Label>
              <span className="row">
                <Mark number={8}>
                  <Button small>{labels.regenerate.value}</Button>
                </Mark>
                <Button small>{labels.revoke.value}</Button>
              </span>
            </div>
            <span>created with Read Only permissions</span>
          </div>
        </div>
      </Window>
    </Scene>
  );
}
