import { exampleKeys } from '../../../kit/keys';
import { Number, Scene, Terminal } from '../../../kit';

const ACCOUNT_ID = exampleKeys.accessToken.split('-')[0];

export default function TerminalLiveTest() {
  return (
    <Scene>
      <Terminal>
        <div className="line">
          <Number of={1} />
          <span>
            <span className="soft">$ </span>
            curl -i -sS -m 30 -H &apos;Authorization: OAuth oauth_consumer_key=&quot;{exampleKeys.apiKey}&quot;, …&apos;
            https://api.x.com/2/users/me
          </span>
        </div>
        <div className="line">
          <Number of={2} />
          <span>
            <span className="good">HTTP/2 200</span>
            <br />
            x-access-level: <span className="good">read-write</span>
            <br />
            <br />
            <span className="answer">
              {`{"data":{"id":"${ACCOUNT_ID}","name":"Example","username":"`}
              <span className="good">EXAMPLE</span>
              {`"}}`}
            </span>
          </span>
        </div>
      </Terminal>
    </Scene>
  );
}
