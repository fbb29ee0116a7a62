import { labels } from '../../../../src/facts/x';
import { Button, Console, Field, Mark, Scene } from '../../../kit';

export default function ConsoleNewApp() {
  return (
    <Scene>
      <Console section="apps">
        <div className="row apart">
          <h1>{labels.apps.value}</h1>
          <Mark number={1} cursor>
            <Button>+ {labels.newApp.value}</Button>
          </Mark>
        </div>
        <div className="card">
          <Field label="Name" number={2}>
            Example Newsroom
          </Field>
          <Field label="Description" number={2}>
            Announces our new articles.
          </Field>
          <Field label="Use case" number={2}>
            We publish articles at EXAMPLE.ORG. When a new one appears, …
          </Field>
          <div className="row end">
            <Mark number={4}>
              <Button kind="main">{labels.createApp.value}</Button>
            </Mark>
          </div>
        </div>
      </Console>
    </Scene>
  );
}
