import { Button, Field, Ghost, Mark, Scene, Window } from '../../../kit';

export default function ConsoleSignIn() {
  return (
    <Scene>
      <Window title="Sign in to X">
        <div className="page stack">
          <Field label={<Ghost width={112} strong />} number={1}>
            @EXAMPLE
          </Field>
          <Field label={<Ghost width={88} strong />} number={2}>
            ••••••••••••
          </Field>
          <div className="row end">
            <Mark number={3} cursor>
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
