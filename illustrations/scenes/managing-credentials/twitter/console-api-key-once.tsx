import { exampleKeys } from '../../../kit/keys';
import { ShownOnce } from '../../../kit/shown-once';

export default function ConsoleApiKeyOnce() {
  return (
    <ShownOnce
      rows={[
        { label: 'Consumer Key', alias: 'API key', value: exampleKeys.apiKey },
        { label: 'Consumer Secret', alias: 'API secret', value: exampleKeys.apiSecret },
      ]}
    />
  );
}
