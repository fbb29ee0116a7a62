import { labels } from '../../../../src/facts/x';
import { Dialog, Icon, KeyRow, Note, Scene, Window } from '../../../kit';
import { exampleKeys } from '../../../kit/keys';

export default function ConsoleApiKeyOnce() {
  return (
    <Scene>
      <Window address="console.x.com">
        <Dialog>
          <div className="row apart">
            <h1>{labels.oauth1Keys.value}</h1>
            <span className="close">
              <Icon name="cross" />
            </span>
          </div>
          <KeyRow label="Consumer Key" alias="API key" value={exampleKeys.apiKey} number={5} />
          <KeyRow label="Consumer Secret" alias="API secret" value={exampleKeys.apiSecret} number={6} />
        </Dialog>
      </Window>
      <Note>Shown once. Save both values before you close this.</Note>
    </Scene>
  );
}
