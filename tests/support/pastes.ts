import type { TwitterFieldId } from '../../src/credentials/twitter';

/** Pastes as people make them, shared by tests and demonstrations. All keys are invented, or X's own dead examples. */
export interface Paste {
  readonly name: string;
  readonly text: string;
  /** What the boxes hold afterwards; the others stay empty. */
  readonly values: Partial<Keys>;
  /** Notes that are told, by id; all of them, in any order. */
  readonly notes?: readonly string[];
  /** Fields offered for each value that could be several things. */
  readonly choices?: Readonly<Record<string, readonly TwitterFieldId[]>>;
}

export type Keys = Readonly<Record<TwitterFieldId, string>>;

/** Shapes of today. */
export const today: Keys = {
  apiKey: 'tR7xQm2LwVb9ZkPd4NsHy6FgJ',
  apiSecret: 'Wq8ZtB3nYc5LxVm1KdPj7RsGh4TfNb2QwXz9MvCk6JyHr0LpDs',
  accessToken: '1482093756182904832-Kd7TnXw2RbLq9VmZc4YsPj6HgFt3Ae',
  accessTokenSecret: 'p9LmXv4TqRz7BnKc2WdYs6JhGf3NtVb8MxQk5ZrPw1CjE',
};

/** A second set of today, for files with two. */
export const spare: Keys = {
  apiKey: 'Bn4VcXz8LkJh6GfDs2QpWo9Ie',
  apiSecret: 'Yt6RfDc4EsXz2WaQ9PlOk8MjN7ihBu5GvYt3FcRd1XeSz0AwQm',
  accessToken: '998877665-Zx9CvBn8MaSd7FgHj6KlQw5ErTy4UiOp3LkJh2Gf',
  accessTokenSecret: 'Qa1Zs2Wx3Ed4Cr5Fv6Tg7By8Hn9Uj0MkIoLpPlOkMjUyT',
};

/** X's own published examples: dead, and of older shapes save the access token. */
export const published: Keys = {
  apiKey: 'xvz1evFS4wEEPTGEFPHBog',
  apiSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
  accessToken: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
  accessTokenSecret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
};

/** The invented examples of the guide. */
export const examples: Keys = {
  apiKey: 'ExampleKeyDoNotUse0000000',
  apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000000',
  accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000000',
  accessTokenSecret: 'ExampleTokenSecretDoNotUse0000000000000000000',
};

export const bearerToken = `AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI%3DEUifiRBkKG5E2XzMDjRfl76ZC9Ub0wnz4XsNiRVBChTYbJcE3F`;
export const clientId = 'M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ';
export const clientSecret = 'aB3_dE5-gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1uV3';

/** The four values in the layout of every source that people copy from. */
export const sources: Readonly<Record<string, (keys: Keys) => string>> = {
  'environment file': (k) =>
    `X_API_KEY=${k.apiKey}\nX_API_SECRET=${k.apiSecret}\nX_ACCESS_TOKEN=${k.accessToken}\nX_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\n`,
  'environment file with quotes and comments': (k) =>
    `# Twitter\nAPI_KEY="${k.apiKey}" # consumer key\nAPI_KEY_SECRET='${k.apiSecret}'\n\n# act as @wordparrot\nACCESS_TOKEN="${k.accessToken}"\nACCESS_TOKEN_SECRET='${k.accessTokenSecret}'\n`,
  'environment file with export': (k) =>
    `export TWITTER_CONSUMER_KEY=${k.apiKey}\nexport TWITTER_CONSUMER_SECRET=${k.apiSecret}\nexport TWITTER_ACCESS_TOKEN=${k.accessToken}\nexport TWITTER_ACCESS_SECRET=${k.accessTokenSecret}\n`,
  'environment file of a project': (k) =>
    `ACME_API_KEY=${k.apiKey}\nACME_API_SECRET_KEY=${k.apiSecret}\nACME_ACCESS_TOKEN=${k.accessToken}\nACME_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}`,
  'environment file of a web app': (k) =>
    `NEXT_PUBLIC_TW_APP_KEY=${k.apiKey}\nNEXT_PUBLIC_TW_APP_SECRET=${k.apiSecret}\nNEXT_PUBLIC_TW_ACCESS_TOKEN=${k.accessToken}\nNEXT_PUBLIC_TW_ACCESS_SECRET=${k.accessTokenSecret}`,
  'environment file with the account behind': (k) =>
    `CONSUMER_KEY_ACME=${k.apiKey}\nCONSUMER_SECRET_ACME=${k.apiSecret}\nACCESS_TOKEN_ACME=${k.accessToken}\nACCESS_TOKEN_SECRET_ACME=${k.accessTokenSecret}`,
  JSON: (k) =>
    `{\n  "api_key": "${k.apiKey}",\n  "api_secret": "${k.apiSecret}",\n  "access_token": "${k.accessToken}",\n  "access_token_secret": "${k.accessTokenSecret}"\n}`,
  'JSON in one line': (k) =>
    `{"consumerKey":"${k.apiKey}","consumerSecret":"${k.apiSecret}","accessToken":"${k.accessToken}","accessTokenSecret":"${k.accessTokenSecret}"}`,
  'JSON, nested, with other services': (k) =>
    `{"github":{"token":"aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7o"},"twitter":{"appKey":"${k.apiKey}","appSecret":"${k.apiSecret}","accessToken":"${k.accessToken}","accessSecret":"${k.accessTokenSecret}"},"openai":{"api_key":"sk-proj-aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7o"}}`,
  'JSON in a JSON string': (k) =>
    JSON.stringify({
      notes: `API key: ${k.apiKey}\nAPI secret: ${k.apiSecret}\nAccess token: ${k.accessToken}\nAccess token secret: ${k.accessTokenSecret}`,
    }),
  YAML: (k) =>
    `twitter:\n  consumer_key: ${k.apiKey}\n  consumer_secret: ${k.apiSecret}\n  access_token: ${k.accessToken}\n  access_token_secret: ${k.accessTokenSecret}\n`,
  'YAML, nested, with other services': (k) =>
    `services:\n  discord:\n    token: aB3dE5gH7jK9mN1pQ3sT5vW7y.Z9bC1e.F3hJ5lM7oP9rS1uV3xY5\n  twitter:\n    keys:\n      consumer_key: "${k.apiKey}"\n      consumer_secret: "${k.apiSecret}"\n    tokens:\n      token: "${k.accessToken}"\n      token_secret: "${k.accessTokenSecret}"\n  slack:\n    token: xoxb-123456789012-aB3dE5gH7jK9mN1pQ3sT5vW7\n`,
  'docker compose': (k) =>
    `services:\n  bot:\n    image: acme/bot:latest\n    environment:\n      - X_API_KEY=${k.apiKey}\n      - X_API_SECRET=${k.apiSecret}\n      - X_ACCESS_TOKEN=${k.accessToken}\n      - X_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\n`,
  Kubernetes: (k) =>
    `env:\n- name: X_API_KEY\n  value: "${k.apiKey}"\n- name: X_API_SECRET\n  value: "${k.apiSecret}"\n- name: X_ACCESS_TOKEN\n  value: "${k.accessToken}"\n- name: X_ACCESS_TOKEN_SECRET\n  value: "${k.accessTokenSecret}"\n`,
  TOML: (k) =>
    `[twitter]\napi_key = "${k.apiKey}"\napi_secret = "${k.apiSecret}"\naccess_token = "${k.accessToken}"\naccess_token_secret = "${k.accessTokenSecret}"\n`,
  'INI with other services': (k) =>
    `[github]\ntoken=aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5lM7oP9rS1\n\n[twitter]\n; from the console\nconsumer_key=${k.apiKey}\nconsumer_secret=${k.apiSecret}\naccess_key=${k.accessToken}\naccess_secret=${k.accessTokenSecret}\n\n[discord]\ntoken=1482093756182904832-Zd7TnXw2RbLq9VmZc4YsPj6HgFt3Ae\n`,
  properties: (k) =>
    `oauth.consumerKey=${k.apiKey}\noauth.consumerSecret=${k.apiSecret}\noauth.accessToken=${k.accessToken}\noauth.accessTokenSecret=${k.accessTokenSecret}\n`,
  shell: (k) =>
    `CONSUMER_KEY='${k.apiKey}'; CONSUMER_SECRET='${k.apiSecret}'; ACCESS_TOKEN='${k.accessToken}'; ACCESS_TOKEN_SECRET='${k.accessTokenSecret}'; ./post.sh`,
  'command line options': (k) =>
    `xurl auth oauth1 --consumer-key ${k.apiKey} --consumer-secret ${k.apiSecret} --access-token ${k.accessToken} --token-secret ${k.accessTokenSecret}`,
  PowerShell: (k) =>
    `$env:X_API_KEY = "${k.apiKey}"\n$env:X_API_SECRET = "${k.apiSecret}"\n$env:X_ACCESS_TOKEN = "${k.accessToken}"\n$env:X_ACCESS_TOKEN_SECRET = "${k.accessTokenSecret}"`,
  'PowerShell, for good': (k) =>
    `[Environment]::SetEnvironmentVariable("X_API_KEY", "${k.apiKey}", "User")\n[Environment]::SetEnvironmentVariable("X_API_SECRET", "${k.apiSecret}", "User")\n[Environment]::SetEnvironmentVariable("X_ACCESS_TOKEN", "${k.accessToken}", "User")\n[Environment]::SetEnvironmentVariable("X_ACCESS_TOKEN_SECRET", "${k.accessTokenSecret}", "User")`,
  'Windows set': (k) =>
    `set X_API_KEY=${k.apiKey}\r\nset X_API_SECRET=${k.apiSecret}\r\nset X_ACCESS_TOKEN=${k.accessToken}\r\nset X_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\r\n`,
  'Windows setx': (k) =>
    `C:\\Users\\nina> setx TWITTER_API_KEY "${k.apiKey}"\r\nC:\\Users\\nina> setx TWITTER_API_SECRET "${k.apiSecret}"\r\nC:\\Users\\nina> setx TWITTER_ACCESS_TOKEN "${k.accessToken}"\r\nC:\\Users\\nina> setx TWITTER_ACCESS_SECRET "${k.accessTokenSecret}"\r\n`,
  'Python, tweepy': (k) =>
    `import tweepy\n\nclient = tweepy.Client(\n    consumer_key="${k.apiKey}",\n    consumer_secret="${k.apiSecret}",\n    access_token="${k.accessToken}",\n    access_token_secret="${k.accessTokenSecret}",\n)\nclient.create_tweet(text="Hello")\n`,
  'Python, positional': (k) =>
    `auth = tweepy.OAuth1UserHandler(\n    "${k.apiKey}",  # API key\n    "${k.apiSecret}",  # API secret\n    "${k.accessToken}",  # access token\n    "${k.accessTokenSecret}",  # access token secret\n)`,
  'Python, os.environ': (k) =>
    `os.environ["API_KEY"] = '${k.apiKey}'\nos.environ["API_SECRET"] = '${k.apiSecret}'\nos.environ["ACCESS_TOKEN"] = '${k.accessToken}'\nos.environ["ACCESS_TOKEN_SECRET"] = '${k.accessTokenSecret}'`,
  'Python, dict': (k) =>
    `KEYS = {'consumer_key': '${k.apiKey}', 'consumer_secret': '${k.apiSecret}', 'access_token_key': '${k.accessToken}', 'access_token_secret': '${k.accessTokenSecret}'}`,
  JavaScript: (k) =>
    `const client = new TwitterApi({\n  appKey: '${k.apiKey}',\n  appSecret: '${k.apiSecret}',\n  accessToken: '${k.accessToken}',\n  accessSecret: '${k.accessTokenSecret}',\n});`,
  'JavaScript, constants': (k) =>
    `const apiKey = \`${k.apiKey}\`;\nconst apiSecret = \`${k.apiSecret}\`;\nconst accessToken = \`${k.accessToken}\`;\nconst accessTokenSecret = \`${k.accessTokenSecret}\`;`,
  PHP: (k) =>
    `define('CONSUMER_KEY', '${k.apiKey}');\ndefine('CONSUMER_SECRET', '${k.apiSecret}');\ndefine('ACCESS_TOKEN', '${k.accessToken}');\ndefine('ACCESS_TOKEN_SECRET', '${k.accessTokenSecret}');`,
  'PHP, array': (k) =>
    `$settings = array(\n    'oauth_access_token' => "${k.accessToken}",\n    'oauth_access_token_secret' => "${k.accessTokenSecret}",\n    'consumer_key' => "${k.apiKey}",\n    'consumer_secret' => "${k.apiSecret}"\n);`,
  Ruby: (k) =>
    `client = Twitter::REST::Client.new do |config|\n  config.consumer_key        = "${k.apiKey}"\n  config.consumer_secret     = "${k.apiSecret}"\n  config.access_token        = "${k.accessToken}"\n  config.access_token_secret = "${k.accessTokenSecret}"\nend`,
  Java: (k) =>
    `cb.setOAuthConsumerKey("${k.apiKey}")\n  .setOAuthConsumerSecret("${k.apiSecret}")\n  .setOAuthAccessToken("${k.accessToken}")\n  .setOAuthAccessTokenSecret("${k.accessTokenSecret}");`,
  XML: (k) =>
    `<twitter>\n  <consumerKey>${k.apiKey}</consumerKey>\n  <consumerSecret>${k.apiSecret}</consumerSecret>\n  <accessToken>${k.accessToken}</accessToken>\n  <accessTokenSecret>${k.accessTokenSecret}</accessTokenSecret>\n</twitter>`,
  'XML attributes': (k) =>
    `<appSettings>\n  <add key="consumerKey" value="${k.apiKey}" />\n  <add key="consumerSecret" value="${k.apiSecret}" />\n  <add key="accessToken" value="${k.accessToken}" />\n  <add key="accessTokenSecret" value="${k.accessTokenSecret}" />\n</appSettings>`,
  'Markdown table': (k) =>
    `| Item | Value |\n| --- | --- |\n| API key | \`${k.apiKey}\` |\n| API secret | \`${k.apiSecret}\` |\n| Access token | \`${k.accessToken}\` |\n| Access token secret | \`${k.accessTokenSecret}\` |\n`,
  'Markdown table, across': (k) =>
    `| API key | API secret | Access token | Access token secret |\n|---|:---|---|---|\n| ${k.apiKey} | ${k.apiSecret} | ${k.accessToken} | ${k.accessTokenSecret} |\n`,
  'Markdown list': (k) =>
    `- **API key:** \`${k.apiKey}\`\n- **API secret:** \`${k.apiSecret}\`\n- **Access token:** \`${k.accessToken}\`\n- **Access token secret:** \`${k.accessTokenSecret}\`\n`,
  'HTML table': (k) =>
    `<table class="keys"><tbody><tr><td>API Key</td><td><code>${k.apiKey}</code></td></tr><tr><td>API Key Secret</td><td><code>${k.apiSecret}</code></td></tr><tr><td>Access Token</td><td><code>${k.accessToken}</code></td></tr><tr><td>Access Token Secret</td><td><code>${k.accessTokenSecret}</code></td></tr></tbody></table>`,
  'HTML table, across': (k) =>
    `<table>\n<tr>\n  <th>Consumer Key</th>\n  <th>Consumer Secret</th>\n  <th>Access Token</th>\n  <th>Access Token Secret</th>\n</tr>\n<tr>\n  <td>${k.apiKey}</td>\n  <td>${k.apiSecret}</td>\n  <td>${k.accessToken}</td>\n  <td>${k.accessTokenSecret}</td>\n</tr>\n</table>`,
  CSV: (k) =>
    `name,value\nAPI key,${k.apiKey}\nAPI secret,${k.apiSecret}\nAccess token,${k.accessToken}\nAccess token secret,${k.accessTokenSecret}\n`,
  'CSV, across': (k) =>
    `account,api_key,api_secret,access_token,access_token_secret,notes\nacme,${k.apiKey},${k.apiSecret},${k.accessToken},${k.accessTokenSecret},checked\n`,
  'TSV, across': (k) =>
    `API key\tAPI secret\tAccess token\tAccess token secret\n${k.apiKey}\t${k.apiSecret}\t${k.accessToken}\t${k.accessTokenSecret}\n`,
  'row of a spreadsheet with labels': (k) =>
    `API key\t${k.apiKey}\tAPI secret\t${k.apiSecret}\tAccess token\t${k.accessToken}\tAccess token secret\t${k.accessTokenSecret}`,
  'label and value': (k) =>
    `API key: ${k.apiKey}\nAPI secret: ${k.apiSecret}\nAccess token: ${k.accessToken}\nAccess token secret: ${k.accessTokenSecret}`,
  'label and value with dashes': (k) =>
    `Consumer Key - ${k.apiKey}\nConsumer Secret – ${k.apiSecret}\nAccess Token -> ${k.accessToken}\nAccess Token Secret → ${k.accessTokenSecret}`,
  'label and value, nothing between': (k) =>
    `API Key ${k.apiKey}\nAPI Key Secret ${k.apiSecret}\nAccess Token ${k.accessToken}\nAccess Token Secret ${k.accessTokenSecret}`,
  'label on one line, value on the next': (k) =>
    `API Key\n${k.apiKey}\n\nAPI Key Secret\n${k.apiSecret}\n\nAccess Token\n${k.accessToken}\n\nAccess Token Secret\n${k.accessTokenSecret}\n`,
  'labels first, then the values': (k) =>
    `API key:\nAPI secret:\nAccess token:\nAccess token secret:\n\n${k.apiKey}\n${k.apiSecret}\n${k.accessToken}\n${k.accessTokenSecret}\n`,
  'dialog of the console': (k) =>
    `Consumer Key\n${k.apiKey}\nCopy\nConsumer Key Secret\n${k.apiSecret}\nCopy\nAccess Token\n${k.accessToken}\nCopy\nAccess Token Secret\n${k.accessTokenSecret}\nCopy\nYes, I saved them`,
  'password manager, note': (k) =>
    `Title: Twitter (X) app\nUsername: nina@example.org\nURL: https://console.x.com/\nNotes:\nAPI key: ${k.apiKey}\nAPI secret: ${k.apiSecret}\nAccess token: ${k.accessToken}\nAccess token secret: ${k.accessTokenSecret}\nModified: 2026-08-22 10:11`,
  'password manager, CSV': (k) =>
    `name,url,username,password\nTwitter API key,https://console.x.com,nina,${k.apiKey}\nTwitter API secret,https://console.x.com,nina,${k.apiSecret}\nTwitter access token,https://console.x.com,nina,${k.accessToken}\nTwitter access token secret,https://console.x.com,nina,${k.accessTokenSecret}\n`,
  'password manager, JSON': (k) =>
    `{"items":[{"type":2,"name":"X","fields":[{"name":"API key","value":"${k.apiKey}","type":1},{"name":"API secret","value":"${k.apiSecret}","type":1},{"name":"Access token","value":"${k.accessToken}","type":1},{"name":"Access token secret","value":"${k.accessTokenSecret}","type":1}]}]}`,
  'password manager, XML': (k) =>
    `<Entry><String><Key>API Key</Key><Value ProtectInMemory="True">${k.apiKey}</Value></String><String><Key>API Secret</Key><Value>${k.apiSecret}</Value></String><String><Key>Access Token</Key><Value>${k.accessToken}</Value></String><String><Key>Access Token Secret</Key><Value>${k.accessTokenSecret}</Value></String></Entry>`,
  'e-mail quote': (k) =>
    `Hi Nina,\n\n> Here are the keys:\n>\n> API key: ${k.apiKey}\n> API secret: ${k.apiSecret}\n> Access token: ${k.accessToken}\n> Access token secret: ${k.accessTokenSecret}\n>\n> Best, Tom`,
  'chat quote': (k) =>
    `Tom  10:42 AM\n>>> *API key* \`${k.apiKey}\`\n*API secret* \`${k.apiSecret}\`\n*Access token* \`${k.accessToken}\`\n*Access token secret* \`${k.accessTokenSecret}\`\n:tada: 1`,
  'signed request': (k) =>
    `oauth_consumer_key=${k.apiKey}&oauth_consumer_secret=${k.apiSecret}&oauth_token=${k.accessToken}&oauth_token_secret=${k.accessTokenSecret}`,
};

/** What happens to a text on its way through editors, chats and mail. */
export const dirt: Readonly<Record<string, (text: string) => string>> = {
  'with Windows line ends and a byte-order mark': (text) => `\ufeff${text.replace(/\r?\n/g, '\r\n')}`,
  'with curly quotes and no-break spaces': (text) =>
    text
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/'([^'\n]*)'/g, '‘$1’')
      .replace(/(?<=\S) (?=\S)/g, '\u00a0'),
  'with invisible characters and a long dash in the token': (text) =>
    text
      .replace(/(\d{9,19})-/g, '$1–')
      .replace(/([A-Za-z\d]{12})(?=[A-Za-z\d]{10})/g, '$1\u200b')
      .replace(/([a-z]\d[A-Z])(?=[a-z]\d)/g, '$1\u00ad'),
};
