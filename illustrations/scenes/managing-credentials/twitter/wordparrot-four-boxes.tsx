import { exampleKeys } from '../../../kit/keys';
import { Button, Field, Mark, Scene, Window } from '../../../kit';

const BOXES = [
  ['API key', exampleKeys.apiKey],
  ['API secret', exampleKeys.apiSecret],
  ['Access token', exampleKeys.accessToken],
  ['Access token secret', exampleKeys.accessTokenSecret],
] as const;

export default function WordparrotFourBoxes() {
  return (
    <Scene>
      <Window address="my.wordparrot.com">
        <div className="page stack">
          <h1>Twitter</h1>
          {BOXES.map(([label, value]) => (
            <Field key={label} label={label} number={3} mono>
              {value}
            </Field>
          ))}
          <div className="row end">
            <Mark number={4} cursor>
              <Button kind="main">Submit</Button>
            </Mark>
          </div>
        </div>
      </Window>
    </Scene>
  );
}
