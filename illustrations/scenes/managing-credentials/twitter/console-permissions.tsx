import { labels } from '../../../../src/facts/x';
import { Button, Choice, Field, Mark, Scene, Window } from '../../../kit';

export default function ConsolePermissions() {
  return (
    <Scene>
      <Window address="console.x.com">
        <div className="page stack">
          <h1>{labels.authenticationSettings.value}</h1>
          <div className="columns">
            <div className="card">
              <h2>{labels.appPermissions.value}</h2>
              <Choice>{labels.readOnly.value}</Choice>
              <Mark number={2} at="right">
                <Choice chosen>{labels.readAndWrite.value}</Choice>
              </Mark>
              <Choice>{labels.directMessages.value}</Choice>
            </div>
            <div className="card">
              <h2>Type of app</h2>
              <Mark number={3} at="right">
                <Choice chosen>{labels.webApp.value}</Choice>
              </Mark>
              <Choice>{labels.nativeApp.value}</Choice>
            </div>
          </div>
          <div className="columns">
            <Field label="Callback URL" number={4}>
              https://example.org/
            </Field>
            <Field label="Website URL" number={4}>
              https://example.org/
            </Field>
          </div>
          <div className="row end">
            <Mark number={5} cursor>
              <Button kind="main">Save</Button>
            </Mark>
          </div>
        </div>
      </Window>
    </Scene>
  );
}
