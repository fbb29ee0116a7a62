import { exampleKeys } from '../../../kit/keys';
import { ShownOnce } from '../../../kit/shown-once';

export default function ConsoleAccessTokenOnce() {
  return (
    <ShownOnce
      rows={[
        { label: 'Access Token', alias: 'Access token', value: exampleKeys.accessToken },
        { label: 'Access Token Secret', alias: 'Access token secret', value: exampleKeys.accessTokenSecret },
      ]}
    />
  );
}
