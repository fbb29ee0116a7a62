import { Button, Field, Ghost, Mark, Scene, Window } from '../../../kit';

export default function ConsoleProfile() {
  return (
    <Scene>
      <Window address="console.x.com">
        <div className="page stack">
          <div className="columns">
            <Field label={<Ghost width={96} strong />} number={1} />
            <span className="wide-only">
              <Field label={<Ghost width={128} strong />} />
            </span>
          </div>
          <Field label="Use case" number={2}>
            We publish articles at EXAMPLE.ORG. When a new one appears, our publishing pipeline, built with Wordparrot,
            creates one post with its title and link on our own account, @EXAMPLE. …
          </Field>
          <div className="row end">
            <Mark number={3}>
              <Button kind="main">
                <Ghost width={64} />
              </Button>
            </Mark>
          </div>
        </div>
      </Window>
    </Scene>
  );
}
