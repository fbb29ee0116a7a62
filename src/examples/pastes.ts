import type { TwitterFieldId } from '../credentials/twitter';

export type Keys = Readonly<Record<TwitterFieldId, string>>;

export const examples: Keys = {
  apiKey: 'ExampleKeyDoNotUse0000000',
  apiSecret: 'ExampleSecretDoNotUse00000000000000000000000000000',
  accessToken: '1000000001-ExampleTokenDoNotUse0000000000000000000',
  accessTokenSecret: 'ExampleTokenSecretDoNotUse0000000000000000000',
};

const narrow = (value: string) => value.replace(/^.{9}|.{20}/g, '$&\n').trimEnd();

/**
 * Functions that write the four keys with labels, in formats that people use, such as an `.env` file. The tests pass
 * these texts to `readPaste`, and the docs list their names.
 */
export const sources: Readonly<Record<string, (keys: Keys) => string>> = {
  '.env file': (k) =>
    `X_API_KEY=${k.apiKey}\nX_API_SECRET=${k.apiSecret}\nX_ACCESS_TOKEN=${k.accessToken}\nX_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\n`,
  '.env file with quotes and comments': (k) =>
    `# Twitter\nAPI_KEY="${k.apiKey}" # consumer key\nAPI_KEY_SECRET='${k.apiSecret}'\n\n# act as @wordparrot\nACCESS_TOKEN="${k.accessToken}"\nACCESS_TOKEN_SECRET='${k.accessTokenSecret}'\n`,
  '.env file with export': (k) =>
    `export TWITTER_CONSUMER_KEY=${k.apiKey}\nexport TWITTER_CONSUMER_SECRET=${k.apiSecret}\nexport TWITTER_ACCESS_TOKEN=${k.accessToken}\nexport TWITTER_ACCESS_SECRET=${k.accessTokenSecret}\n`,
  '.env file of a project': (k) =>
    `ACME_API_KEY=${k.apiKey}\nACME_API_SECRET_KEY=${k.apiSecret}\nACME_ACCESS_TOKEN=${k.accessToken}\nACME_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}`,
  '.env file of a web app': (k) =>
    `NEXT_PUBLIC_TW_APP_KEY=${k.apiKey}\nNEXT_PUBLIC_TW_APP_SECRET=${k.apiSecret}\nNEXT_PUBLIC_TW_ACCESS_TOKEN=${k.accessToken}\nNEXT_PUBLIC_TW_ACCESS_SECRET=${k.accessTokenSecret}`,
  '.env file, account name after each label': (k) =>
    `CONSUMER_KEY_ACME=${k.apiKey}\nCONSUMER_SECRET_ACME=${k.apiSecret}\nACCESS_TOKEN_ACME=${k.accessToken}\nACCESS_TOKEN_SECRET_ACME=${k.accessTokenSecret}`,
  JSON: (k) =>
    `{\n  "api_key": "${k.apiKey}",\n  "api_secret": "${k.apiSecret}",\n  "access_token": "${k.accessToken}",\n  "access_token_secret": "${k.accessTokenSecret}"\n}`,
  'JSON on one line': (k) =>
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
  'command-line options': (k) =>
    `xurl auth oauth1 --consumer-key ${k.apiKey} --consumer-secret ${k.apiSecret} --access-token ${k.accessToken} --token-secret ${k.accessTokenSecret}`,
  PowerShell: (k) =>
    `$env:X_API_KEY = "${k.apiKey}"\n$env:X_API_SECRET = "${k.apiSecret}"\n$env:X_ACCESS_TOKEN = "${k.accessToken}"\n$env:X_ACCESS_TOKEN_SECRET = "${k.accessTokenSecret}"`,
  'PowerShell, permanent variables': (k) =>
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
  'Markdown table, one column per key': (k) =>
    `| API key | API secret | Access token | Access token secret |\n|---|:---|---|---|\n| ${k.apiKey} | ${k.apiSecret} | ${k.accessToken} | ${k.accessTokenSecret} |\n`,
  'Markdown list': (k) =>
    `- **API key:** \`${k.apiKey}\`\n- **API secret:** \`${k.apiSecret}\`\n- **Access token:** \`${k.accessToken}\`\n- **Access token secret:** \`${k.accessTokenSecret}\`\n`,
  'HTML table': (k) =>
    `<table class="keys"><tbody><tr><td>API Key</td><td><code>${k.apiKey}</code></td></tr><tr><td>API Key Secret</td><td><code>${k.apiSecret}</code></td></tr><tr><td>Access Token</td><td><code>${k.accessToken}</code></td></tr><tr><td>Access Token Secret</td><td><code>${k.accessTokenSecret}</code></td></tr></tbody></table>`,
  'HTML table, one column per key': (k) =>
    `<table>\n<tr>\n  <th>Consumer Key</th>\n  <th>Consumer Secret</th>\n  <th>Access Token</th>\n  <th>Access Token Secret</th>\n</tr>\n<tr>\n  <td>${k.apiKey}</td>\n  <td>${k.apiSecret}</td>\n  <td>${k.accessToken}</td>\n  <td>${k.accessTokenSecret}</td>\n</tr>\n</table>`,
  CSV: (k) =>
    `name,value\nAPI key,${k.apiKey}\nAPI secret,${k.apiSecret}\nAccess token,${k.accessToken}\nAccess token secret,${k.accessTokenSecret}\n`,
  'CSV, one column per key': (k) =>
    `account,api_key,api_secret,access_token,access_token_secret,notes\nacme,${k.apiKey},${k.apiSecret},${k.accessToken},${k.accessTokenSecret},checked\n`,
  'TSV, one column per key': (k) =>
    `API key\tAPI secret\tAccess token\tAccess token secret\n${k.apiKey}\t${k.apiSecret}\t${k.accessToken}\t${k.accessTokenSecret}\n`,
  'spreadsheet row with labels': (k) =>
    `API key\t${k.apiKey}\tAPI secret\t${k.apiSecret}\tAccess token\t${k.accessToken}\tAccess token secret\t${k.accessTokenSecret}`,
  'label and value': (k) =>
    `API key: ${k.apiKey}\nAPI secret: ${k.apiSecret}\nAccess token: ${k.accessToken}\nAccess token secret: ${k.accessTokenSecret}`,
  'label and value with dashes': (k) =>
    `Consumer Key - ${k.apiKey}\nConsumer Secret – ${k.apiSecret}\nAccess Token -> ${k.accessToken}\nAccess Token Secret → ${k.accessTokenSecret}`,
  'label and value with no separator': (k) =>
    `API Key ${k.apiKey}\nAPI Key Secret ${k.apiSecret}\nAccess Token ${k.accessToken}\nAccess Token Secret ${k.accessTokenSecret}`,
  'label on one line, value on the next': (k) =>
    `API Key\n${k.apiKey}\n\nAPI Key Secret\n${k.apiSecret}\n\nAccess Token\n${k.accessToken}\n\nAccess Token Secret\n${k.accessTokenSecret}\n`,
  'labels first, then the values': (k) =>
    `API key:\nAPI secret:\nAccess token:\nAccess token secret:\n\n${k.apiKey}\n${k.apiSecret}\n${k.accessToken}\n${k.accessTokenSecret}\n`,
  'console dialog': (k) =>
    `Consumer Key\n${k.apiKey}\nCopy\nConsumer Key Secret\n${k.apiSecret}\nCopy\nAccess Token\n${k.accessToken}\nCopy\nAccess Token Secret\n${k.accessTokenSecret}\nCopy\nYes, I saved them`,
  'password manager, note': (k) =>
    `Title: Twitter (X) app\nUsername: nina@example.org\nURL: https://console.x.com/\nNotes:\nAPI key: ${k.apiKey}\nAPI secret: ${k.apiSecret}\nAccess token: ${k.accessToken}\nAccess token secret: ${k.accessTokenSecret}\nModified: 2026-08-22 10:11`,
  'password manager, CSV': (k) =>
    `name,url,username,password\nTwitter API key,https://console.x.com,nina,${k.apiKey}\nTwitter API secret,https://console.x.com,nina,${k.apiSecret}\nTwitter access token,https://console.x.com,nina,${k.accessToken}\nTwitter access token secret,https://console.x.com,nina,${k.accessTokenSecret}\n`,
  'password manager, JSON': (k) =>
    `{"items":[{"type":2,"name":"X","fields":[{"name":"API key","value":"${k.apiKey}","type":1},{"name":"API secret","value":"${k.apiSecret}","type":1},{"name":"Access token","value":"${k.accessToken}","type":1},{"name":"Access token secret","value":"${k.accessTokenSecret}","type":1}]}]}`,
  'password manager, XML': (k) =>
    `<Entry><String><Key>API Key</Key><Value ProtectInMemory="True">${k.apiKey}</Value></String><String><Key>API Secret</Key><Value>${k.apiSecret}</Value></String><String><Key>Access Token</Key><Value>${k.accessToken}</Value></String><String><Key>Access Token Secret</Key><Value>${k.accessTokenSecret}</Value></String></Entry>`,
  'quoted email': (k) =>
    `Hi Nina,\n\n> Here are the keys:\n>\n> API key: ${k.apiKey}\n> API secret: ${k.apiSecret}\n> Access token: ${k.accessToken}\n> Access token secret: ${k.accessTokenSecret}\n>\n> Best, Tom`,
  'chat quote': (k) =>
    `Tom  10:42 AM\n>>> *API key* \`${k.apiKey}\`\n*API secret* \`${k.apiSecret}\`\n*Access token* \`${k.accessToken}\`\n*Access token secret* \`${k.accessTokenSecret}\`\n:tada: 1`,
  'signed request': (k) =>
    `oauth_consumer_key=${k.apiKey}&oauth_consumer_secret=${k.apiSecret}&oauth_token=${k.accessToken}&oauth_token_secret=${k.accessTokenSecret}`,
  '.env file with many services': (k) =>
    `NODE_ENV=production\nPORT=3000\nDATABASE_URL=postgres://app:Zx81mmPq77Lk@db.internal:5432/app\nREDIS_URL=redis://localhost:6379\nSECRET_KEY_BASE=4f0d1c2a9be87c36d5f44e21a0bb39cc7e12fa90d3b58c6e4471aa0f9cde2b17\nNEXT_PUBLIC_SITE_URL=https://example.org\nOPENAI_API_KEY=sk-none\nTWITTER_CONSUMER_KEY=${k.apiKey}\nTWITTER_CONSUMER_SECRET=${k.apiSecret}\nTWITTER_ACCESS_TOKEN_KEY=${k.accessToken}\nTWITTER_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\nAWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00\nSENTRY_DSN=https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/42\n`,
  '.env file with a numbered name': (k) =>
    `TWITTER1_CONSUMER_KEY=${k.apiKey}\nTWITTER1_CONSUMER_SECRET=${k.apiSecret}\nTWITTER1_OAUTH_TOKEN=${k.accessToken}\nTWITTER1_OAUTH_TOKEN_SECRET=${k.accessTokenSecret}`,
  'names and values on one line': (k) =>
    `API_KEY=${k.apiKey} API_SECRET=${k.apiSecret} ACCESS_TOKEN=${k.accessToken} ACCESS_TOKEN_SECRET=${k.accessTokenSecret}`,
  'docker run': (k) =>
    `docker run -d --name bot -e TWITTER_API_KEY=${k.apiKey} -e TWITTER_API_SECRET=${k.apiSecret} -e TWITTER_ACCESS_TOKEN=${k.accessToken} -e TWITTER_ACCESS_TOKEN_SECRET=${k.accessTokenSecret} ghcr.io/acme/bot:latest`,
  'multi-line command': (k) =>
    `docker run \\\n  -e X_API_KEY="${k.apiKey}" \\\n  -e X_API_SECRET="${k.apiSecret}" \\\n  -e X_ACCESS_TOKEN="${k.accessToken}" \\\n  -e X_ACCESS_TOKEN_SECRET="${k.accessTokenSecret}" \\\n  bot`,
  'PowerShell, .NET': (k) =>
    `[Environment]::SetEnvironmentVariable("API_KEY", "${k.apiKey}", "User")\n[Environment]::SetEnvironmentVariable("API_SECRET", "${k.apiSecret}", "User")\n[Environment]::SetEnvironmentVariable("ACCESS_TOKEN", "${k.accessToken}", "User")\n[Environment]::SetEnvironmentVariable("ACCESS_TOKEN_SECRET", "${k.accessTokenSecret}", "User")`,
  fish: (k) =>
    `set -gx API_KEY ${k.apiKey}\nset -gx API_SECRET ${k.apiSecret}\nset -gx ACCESS_TOKEN ${k.accessToken}\nset -gx ACCESS_TOKEN_SECRET ${k.accessTokenSecret}`,
  'printenv output': (k) =>
    `$ printenv | grep -i twitter\nTWITTER_API_KEY=${k.apiKey}\nTWITTER_API_SECRET=${k.apiSecret}\nTWITTER_ACCESS_TOKEN=${k.accessToken}\nTWITTER_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\nuser@mac-mini ~ %`,
  'heroku config output': (k) =>
    `=== acme-bot Config Vars\nACCESS_TOKEN:        ${k.accessToken}\nACCESS_TOKEN_SECRET: ${k.accessTokenSecret}\nCONSUMER_KEY:        ${k.apiKey}\nCONSUMER_SECRET:     ${k.apiSecret}\nDATABASE_URL:        postgres://u:p4ssw0rdLong@ec2-1-2-3-4.compute-1.amazonaws.com:5432/d\n`,
  'heroku config:set': (k) =>
    `heroku config:set CONSUMER_KEY=${k.apiKey} CONSUMER_SECRET=${k.apiSecret} ACCESS_TOKEN=${k.accessToken} ACCESS_TOKEN_SECRET=${k.accessTokenSecret} -a acme-bot`,
  'fly secrets': (k) =>
    `fly secrets set API_KEY=${k.apiKey} API_SECRET=${k.apiSecret} \\\n ACCESS_TOKEN=${k.accessToken} ACCESS_SECRET=${k.accessTokenSecret}`,
  'gh secret': (k) =>
    `gh secret set TWITTER_API_KEY --body "${k.apiKey}"\ngh secret set TWITTER_API_SECRET --body "${k.apiSecret}"\ngh secret set TWITTER_ACCESS_TOKEN --body "${k.accessToken}"\ngh secret set TWITTER_ACCESS_TOKEN_SECRET --body "${k.accessTokenSecret}"`,
  'options with an equals sign': (k) =>
    `./bot --consumer-key=${k.apiKey} --consumer-secret=${k.apiSecret} --access-token=${k.accessToken} --token-secret=${k.accessTokenSecret} --verbose`,
  '.twurlrc': (k) =>
    `---\nprofiles:\n  acme_news:\n    ${k.apiKey}:\n      username: acme_news\n      consumer_key: ${k.apiKey}\n      consumer_secret: ${k.apiSecret}\n      token: ${k.accessToken}\n      secret: ${k.accessTokenSecret}\nconfiguration:\n  default_profile:\n  - acme_news\n  - ${k.apiKey}\n`,
  'AWS secret': (k) =>
    `{\n    "SecretString": "{\\"TWITTER_API_KEY\\":\\"${k.apiKey}\\",\\"TWITTER_API_SECRET\\":\\"${k.apiSecret}\\",\\"TWITTER_ACCESS_TOKEN\\":\\"${k.accessToken}\\",\\"TWITTER_ACCESS_TOKEN_SECRET\\":\\"${k.accessTokenSecret}\\"}",\n    "ARN": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:tw-AbCdEf",\n    "VersionId": "0a1b2c3d-0000-4000-8000-123456789abc"\n}`,
  'JSON, values before names': (k) =>
    `[{"value":"${k.apiKey}","key":"API_KEY"},{"value":"${k.apiSecret}","key":"API_SECRET"},{"value":"${k.accessToken}","key":"ACCESS_TOKEN"},{"value":"${k.accessTokenSecret}","key":"ACCESS_TOKEN_SECRET"}]`,
  'JSON, truncated': (k) =>
    `{\n  "api_key": "${k.apiKey}",\n  "api_secret": "${k.apiSecret}",\n  "access_token": "${k.accessToken}",\n  "access_token_secret": "${k.accessTokenSecret}",\n`,
  'n8n credential': (k) =>
    `{"name":"X OAuth1 account","type":"twitterOAuth1Api","data":{"consumerKey":"${k.apiKey}","consumerSecret":"${k.apiSecret}","oauthTokenData":{"oauth_token":"${k.accessToken}","oauth_token_secret":"${k.accessTokenSecret}","user_id":"1529384756102938475","screen_name":"acme"}}}`,
  'Postman environment': (k) =>
    `{\n "id": "b4fd2c1e-8a3d-4f0e-9f5a-0123456789ab",\n "name": "X API",\n "values": [\n  {\n   "key": "consumer_key",\n   "value": "${k.apiKey}",\n   "type": "secret",\n   "enabled": true\n  },\n  {\n   "key": "consumer_secret",\n   "value": "${k.apiSecret}",\n   "type": "secret",\n   "enabled": true\n  },\n  {\n   "key": "access_token",\n   "value": "${k.accessToken}",\n   "type": "default",\n   "enabled": true\n  },\n  {\n   "key": "token_secret",\n   "value": "${k.accessTokenSecret}",\n   "type": "default",\n   "enabled": true\n  }\n ],\n "_postman_variable_scope": "environment"\n}`,
  'YAML with anchors': (k) =>
    `defaults: &defaults\n  api_key: &k ${k.apiKey}\n  api_secret: ${k.apiSecret}\nproduction:\n  <<: *defaults\n  access_token: ${k.accessToken}\n  access_token_secret: ${k.accessTokenSecret}\n`,
  'YAML, block scalars': (k) =>
    `api_key: |\n  ${k.apiKey}\napi_secret: >-\n  ${k.apiSecret}\naccess_token: |-\n  ${k.accessToken}\naccess_token_secret: |\n  ${k.accessTokenSecret}\n`,
  'Kubernetes, list': (k) =>
    `env:\n  - name: API_KEY\n    value: ${k.apiKey}\n  - name: API_SECRET\n    value: ${k.apiSecret}\n  - name: ACCESS_TOKEN\n    value: ${k.accessToken}\n  - name: ACCESS_TOKEN_SECRET\n    value: ${k.accessTokenSecret}\n`,
  Terraform: (k) =>
    `twitter_api_key             = "${k.apiKey}"\ntwitter_api_secret          = "${k.apiSecret}"\ntwitter_access_token        = "${k.accessToken}"\ntwitter_access_token_secret = "${k.accessTokenSecret}"\nregion = "eu-central-1"\n`,
  'Terraform variables': (k) =>
    `variable "twitter_api_key" {\n  type    = string\n  default = "${k.apiKey}"\n}\nvariable "twitter_api_secret" {\n  type    = string\n  default = "${k.apiSecret}"\n}\nvariable "twitter_access_token" {\n  type    = string\n  default = "${k.accessToken}"\n}\nvariable "twitter_access_token_secret" {\n  type    = string\n  default = "${k.accessTokenSecret}"\n}\n`,
  'Python, variables and their use': (k) =>
    `consumer_key = '${k.apiKey}'\nconsumer_secret = '${k.apiSecret}'\naccess_token = '${k.accessToken}'\naccess_token_secret = '${k.accessTokenSecret}'\n\nclient = tweepy.Client(consumer_key=consumer_key, consumer_secret=consumer_secret, access_token=access_token, access_token_secret=access_token_secret)\nclient.create_tweet(text="Hello")\n`,
  'Python, environment variable defaults': (k) =>
    `API_KEY = os.getenv("API_KEY", "${k.apiKey}")\nAPI_SECRET = os.getenv("API_SECRET", "${k.apiSecret}")\nACCESS_TOKEN = os.getenv("ACCESS_TOKEN", "${k.accessToken}")\nACCESS_TOKEN_SECRET = os.getenv("ACCESS_TOKEN_SECRET", "${k.accessTokenSecret}")`,
  'JavaScript, environment variable defaults': (k) =>
    `appKey: process.env.TWITTER_API_KEY ?? '${k.apiKey}',\nappSecret: process.env.TWITTER_API_SECRET ?? '${k.apiSecret}',\naccessToken: process.env.TWITTER_ACCESS_TOKEN ?? '${k.accessToken}',\naccessSecret: process.env.TWITTER_ACCESS_SECRET ?? '${k.accessTokenSecret}',`,
  TypeScript: (k) =>
    `export const API_KEY: string = "${k.apiKey}";\nexport const API_SECRET: string = "${k.apiSecret}";\nexport const ACCESS_TOKEN: string = "${k.accessToken}";\nexport const ACCESS_TOKEN_SECRET: string = "${k.accessTokenSecret}";`,
  'Go, struct': (k) =>
    `in := &gotwi.NewClientInput{\n\tAuthenticationMethod: gotwi.AuthenMethodOAuth1UserContext,\n\tOAuthToken:           "${k.accessToken}",\n\tOAuthTokenSecret:     "${k.accessTokenSecret}",\n\tAPIKey: "${k.apiKey}",\n\tAPIKeySecret: "${k.apiSecret}",\n}`,
  'C#': (k) =>
    `var credentials = new TwitterCredentials {\n    ConsumerKey = "${k.apiKey}",\n    ConsumerSecret = "${k.apiSecret}",\n    AccessToken = "${k.accessToken}",\n    AccessTokenSecret = "${k.accessTokenSecret}"\n};`,
  'appsettings.json': (k) =>
    `{\n  "Logging": { "LogLevel": { "Default": "Information" } },\n  "Twitter:ConsumerKey": "${k.apiKey}",\n  "Twitter:ConsumerSecret": "${k.apiSecret}",\n  "Twitter:AccessToken": "${k.accessToken}",\n  "Twitter:AccessTokenSecret": "${k.accessTokenSecret}"\n}`,
  R: (k) =>
    `create_token(\n  app = "acme",\n  consumer_key = "${k.apiKey}",\n  consumer_secret = "${k.apiSecret}",\n  access_token = "${k.accessToken}",\n  access_secret = "${k.accessTokenSecret}")`,
  Swift: (k) =>
    `let swifter = Swifter(consumerKey: "${k.apiKey}", consumerSecret: "${k.apiSecret}", oauthToken: "${k.accessToken}", oauthTokenSecret: "${k.accessTokenSecret}")`,
  'property list': (k) =>
    `<dict>\n\t<key>TwitterConsumerKey</key>\n\t<string>${k.apiKey}</string>\n\t<key>TwitterConsumerSecret</key>\n\t<string>${k.apiSecret}</string>\n\t<key>TwitterAccessToken</key>\n\t<string>${k.accessToken}</string>\n\t<key>TwitterAccessTokenSecret</key>\n\t<string>${k.accessTokenSecret}</string>\n</dict>`,
  'Android strings': (k) =>
    `<resources>\n  <string name="consumer_key">${k.apiKey}</string>\n  <string name="consumer_secret">${k.apiSecret}</string>\n  <string name="access_token">${k.accessToken}</string>\n  <string name="access_token_secret">${k.accessTokenSecret}</string>\n</resources>`,
  'CSV, reverse order': (k) =>
    `"Access Token Secret";"Access Token";"API Secret";"API Key"\n"${k.accessTokenSecret}";"${k.accessToken}";"${k.apiSecret}";"${k.apiKey}"\n`,
  'table in a terminal': (k) =>
    `    name             |                       value\n---------------------+----------------------------------------------------\n consumer_key        | ${k.apiKey}\n consumer_secret     | ${k.apiSecret}\n access_token        | ${k.accessToken}\n access_token_secret | ${k.accessTokenSecret}\n(4 rows)\n`,
  'table with box-drawing lines': (k) =>
    `┌─────────────────────┬────────────────────────────────────────────────────┐\n│ api_key             │ ${k.apiKey}                          │\n│ api_secret          │ ${k.apiSecret} │\n│ access_token        │ ${k.accessToken} │\n│ access_token_secret │ ${k.accessTokenSecret}      │\n└─────────────────────┴────────────────────────────────────────────────────┘`,
  'Bitwarden, CSV': (k) =>
    `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\nSocial,,login,X API,,"API Key: ${k.apiKey}\nAPI Secret: ${k.apiSecret}\nAccess Token: ${k.accessToken}\nAccess Token Secret: ${k.accessTokenSecret}",0,https://console.x.com,acme@example.org,6bQKnf9mW16K5H6jMQ0NgEcip4rJhICJiyVU77B8cVH5mQFz9w,`,
  'LastPass, CSV': (k) =>
    `url,username,password,totp,extra,name,grouping,fav\nhttp://sn,,,,"NoteType:Server\nconsumer key: ${k.apiKey}\nconsumer secret: ${k.apiSecret}\naccess token: ${k.accessToken}\naccess token secret: ${k.accessTokenSecret}",Twitter keys,Social,0`,
  '1Password, copied': (k) =>
    `X (Twitter) – Acme\nusername\nacme@example.org\npassword\n6bQKnf9mW16K5H6jMQ0NgEcip4rJhICJiyVU77B8cVH5mQFz9w\nAPI Key\n${k.apiKey}\nAPI Secret\n${k.apiSecret}\nAccess Token\n${k.accessToken}\nAccess Token Secret\n${k.accessTokenSecret}\nwebsite\nhttps://console.x.com\n`,
  'console with buttons': (k) =>
    `Keys & Tokens\nOAuth 1.0 Keys\nConsumer Key\n${k.apiKey}\nCopy\nConsumer Key Secret\n${k.apiSecret}\nCopy\nRegenerate\nThese keys are shown once. Save them in a safe place.\nAccess Token\nFor @acme\n${k.accessToken}\nCopy\nAccess Token Secret\n${k.accessTokenSecret}\nCopy\nRegenerate\nRevoke\n`,
  'old Developer Portal': (k) =>
    `Consumer Keys\nAPI Key and Secret\nAPI Key\n${k.apiKey}\nAPI Key Secret\n${k.apiSecret}\n\nAuthentication Tokens\nBearer Token\nAAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI%3DEUifiRBkKG5E2XzMDjRfl76ZC9Ub0wnz4XsNiRVBChTYbJcE3F\n\nAccess Token and Secret\nGenerated August 22, 2026 for @acme\nCreated with Read and Write permissions\nAccess Token\n${k.accessToken}\nAccess Token Secret\n${k.accessTokenSecret}\n\nYes, I saved them`,
  'first Developer Portal, labels after the values': (k) =>
    `Consumer API keys\n${k.apiKey} (API key)\n${k.apiSecret} (API secret key)\nAccess token & access token secret\n${k.accessToken} (Access token)\n${k.accessTokenSecret} (Access token secret)\nRead and write (Access level)`,
  'apps.twitter.com': (k) =>
    `Application Settings\nKeep the "Consumer Secret" a secret. This key should never be human-readable in your application.\nConsumer Key (API Key)\t${k.apiKey}\nConsumer Secret (API Secret)\t${k.apiSecret}\nAccess Level\tRead and write (modify app permissions)\nOwner\tacme\nOwner ID\t1529384756102938475\nYour Access Token\nAccess Token\t${k.accessToken}\nAccess Token Secret\t${k.accessTokenSecret}\nAccess Level\tRead and write`,
  'email with a signature': (k) =>
    `Hi Tom,\n\nas discussed, here are the Twitter keys:\n\nAPI key: ${k.apiKey}\nAPI secret: ${k.apiSecret}\nAccess token: ${k.accessToken}\nAccess token secret: ${k.accessTokenSecret}\n\nPlease delete this mail afterwards!\n\nBest regards,\nNina\nHead of Social | Acme GmbH\nTel. +49 30 1234567 | nina@example.org\nhttps://www.example.org | @acme\n`,
  'email reply': (k) =>
    `Got them, thanks!\n\nOn Mon, 3 Aug 2026 at 10:12, Nina <nina@example.org> wrote:\n> Hi Tom,\n>\n> API key: ${k.apiKey}\n> API secret: ${k.apiSecret}\n> Access token: ${k.accessToken}\n> Access token secret: ${k.accessTokenSecret}\n>\n> Best, Nina\n`,
  Slack: (k) =>
    `Nina\n  10:12 AM\nhere you go :key:\n\`\`\`\napi key ${k.apiKey}\napi secret ${k.apiSecret}\ntoken ${k.accessToken}\ntoken secret ${k.accessTokenSecret}\n\`\`\`\n10:13\nTom thx!\n`,
  WhatsApp: (k) =>
    `[03.08.26, 10:12:33] Nina: API Key: ${k.apiKey}\n[03.08.26, 10:12:40] Nina: API Secret: ${k.apiSecret}\n[03.08.26, 10:12:55] Nina: Access Token: ${k.accessToken}\n[03.08.26, 10:13:01] Nina: Access Token Secret: ${k.accessTokenSecret}\n[03.08.26, 10:13:20] Tom: danke!`,
  sentences: (k) =>
    `The API key is ${k.apiKey}, the API secret is ${k.apiSecret}. Your access token is ${k.accessToken} and the access token secret is ${k.accessTokenSecret}.`,
  'Japanese brackets': (k) =>
    `Twitter(X)のキーです。\nAPI Key：「${k.apiKey}」\nAPI Secret：「${k.apiSecret}」\nAccess Token：「${k.accessToken}」\nAccess Token Secret：「${k.accessTokenSecret}」`,
  numbered: (k) =>
    `1. API key ${k.apiKey}\n2. API secret ${k.apiSecret}\n3. Access token ${k.accessToken}\n4. Access token secret ${k.accessTokenSecret}\n`,
  'value with its label below it': (k) =>
    `${k.apiKey}\n(API Key)\n\n${k.apiSecret}\n(API Secret)\n\n${k.accessToken}\n(Access Token)\n\n${k.accessTokenSecret}\n(Access Token Secret)\n`,
  'Cyrillic letters in labels': (k) =>
    `АPI Key: ${k.apiKey}\nAPI Sеcret: ${k.apiSecret}\nAccess Tоken: ${k.accessToken}\nAccess Token Secret: ${k.accessTokenSecret}`,
  brackets: (k) =>
    `API Key: <${k.apiKey}>\nAPI Secret: <${k.apiSecret}>\nAccess Token: [${k.accessToken}]\nAccess Token Secret: (${k.accessTokenSecret})`,
  log: (k) =>
    `2026-08-22T10:11:12Z INFO config loaded api_key=${k.apiKey} api_secret=${k.apiSecret}\n2026-08-22T10:11:12Z INFO config loaded access_token=${k.accessToken} access_token_secret=${k.accessTokenSecret}\n2026-08-22T10:11:13Z WARN request_id=8d0f9c6e-0000-4111-8222-0123456789ab took 120ms`,
  'added lines in a diff': (k) =>
    `+API_KEY=${k.apiKey}\n+API_SECRET=${k.apiSecret}\n+ACCESS_TOKEN=${k.accessToken}\n+ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\n`,
  grep: (k) =>
    `.env:1:API_KEY=${k.apiKey}\n.env:2:API_SECRET=${k.apiSecret}\nconfig/keys.yml:4:  access_token: ${k.accessToken}\nconfig/keys.yml:5:  access_token_secret: ${k.accessTokenSecret}\n`,
  'file with line numbers': (k) =>
    `     1\tAPI_KEY=${k.apiKey}\n     2\tAPI_SECRET=${k.apiSecret}\n     3\tACCESS_TOKEN=${k.accessToken}\n     4\tACCESS_TOKEN_SECRET=${k.accessTokenSecret}\n`,
  'with hashes and IDs nearby': (k) =>
    `commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\nAuthor: Nina <nina@example.org>\nDate:   Mon Aug 3 10:12:33 2026 +0200\n\n    rotate keys\n\nsha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\nid 3f1b6d52-9a41-4c31-8f6a-b2140123abcd\nAPI_KEY=${k.apiKey}\nAPI_SECRET=${k.apiSecret}\nACCESS_TOKEN=${k.accessToken}\nACCESS_TOKEN_SECRET=${k.accessTokenSecret}`,
  'with the app ID and owner': (k) =>
    `App ID: 31234567\nApp name: acme-news-bot\nAPI Key: ${k.apiKey}\nAPI Key Secret: ${k.apiSecret}\nAccess Token: ${k.accessToken}\nAccess Token Secret: ${k.accessTokenSecret}\nUser ID: 1529384756102938475\nOwner: @acme\n`,
  'form responses': (k) =>
    `What is your X API key? *\n${k.apiKey}\nWhat is your X API secret? *\n${k.apiSecret}\nWhat is your access token? *\n${k.accessToken}\nAnd your access token secret? *\n${k.accessTokenSecret}`,
  'value = label': (k) =>
    `${k.apiKey} = API Key\n${k.apiSecret} = API Secret\n${k.accessToken} = Access Token\n${k.accessTokenSecret} = Access Token Secret`,
  emoji: (k) =>
    `🔑 API Key: ${k.apiKey}\n🤫 API Secret: ${k.apiSecret}\n🎟️ Access Token: ${k.accessToken}\n🔒 Access Token Secret: ${k.accessTokenSecret}`,
  'escaped Markdown': (k) =>
    `API\\_KEY=${k.apiKey}\nAPI\\_SECRET=${k.apiSecret}\nACCESS\\_TOKEN=${k.accessToken}\nACCESS\\_TOKEN\\_SECRET=${k.accessTokenSecret}`,
  'SQL, one column per key': (k) =>
    `INSERT INTO credentials (account, api_key, api_secret, access_token, access_token_secret) VALUES ('acme', '${k.apiKey}', '${k.apiSecret}', '${k.accessToken}', '${k.accessTokenSecret}');`,
  'SQL, names and values': (k) =>
    `INSERT INTO settings VALUES ('twitter_api_key','${k.apiKey}'),('twitter_api_secret','${k.apiSecret}'),('twitter_access_token','${k.accessToken}'),('twitter_access_token_secret','${k.accessTokenSecret}');`,
  CloudFormation: (k) =>
    `Parameters:\n  TwitterApiKey:\n    Type: String\n    NoEcho: true\n    Default: ${k.apiKey}\n  TwitterApiSecret:\n    Type: String\n    Default: ${k.apiSecret}\n  TwitterAccessToken:\n    Type: String\n    Default: ${k.accessToken}\n  TwitterAccessTokenSecret:\n    Type: String\n    Default: ${k.accessTokenSecret}\n`,
  'AWS parameters': (k) =>
    `aws ssm put-parameter --name /bot/twitter/api_key --value ${k.apiKey} --type SecureString\naws ssm put-parameter --name /bot/twitter/api_secret --value ${k.apiSecret} --type SecureString\naws ssm put-parameter --name /bot/twitter/access_token --value ${k.accessToken} --type SecureString\naws ssm put-parameter --name /bot/twitter/access_token_secret --value ${k.accessTokenSecret} --type SecureString`,
  'Azure settings': (k) =>
    `[\n  {\n    "name": "TWITTER_API_KEY",\n    "slotSetting": false,\n    "value": "${k.apiKey}"\n  },\n  {\n    "name": "WEBSITE_NODE_DEFAULT_VERSION",\n    "slotSetting": false,\n    "value": "~20"\n  },\n  {\n    "name": "TWITTER_API_SECRET",\n    "slotSetting": false,\n    "value": "${k.apiSecret}"\n  },\n  {\n    "name": "TWITTER_ACCESS_TOKEN",\n    "slotSetting": false,\n    "value": "${k.accessToken}"\n  },\n  {\n    "name": "TWITTER_ACCESS_TOKEN_SECRET",\n    "slotSetting": false,\n    "value": "${k.accessTokenSecret}"\n  }\n]`,
  'Vercel variables, copied': (k) =>
    `TWITTER_API_KEY\nProduction, Preview\n${k.apiKey}\nTWITTER_API_SECRET\nProduction, Preview\n${k.apiSecret}\nTWITTER_ACCESS_TOKEN\nProduction, Preview\n${k.accessToken}\nTWITTER_ACCESS_SECRET\nProduction, Preview\n${k.accessTokenSecret}`,
  'sections for several services': (k) =>
    `LinkedIn\nClient ID: 78abcd1234efgh\nClient Secret: WPL_AP1.aBcDeFgHiJkLmNoP.aBcDeF==\n\nX\nAPI Key: ${k.apiKey}\nAPI Secret: ${k.apiSecret}\nAccess Token: ${k.accessToken}\nAccess Token Secret: ${k.accessTokenSecret}\n\nTelegram\nBot token: 123456789:AAENPgEaF76Wdf006hIJgTgiZUevgKTNhN4\n`,
  'with names from several services': (k) =>
    `Mastodon access token: uM3rtLyEDdACffnzLx2VmMUBRd3IhcLwFhHXhrIHkno\nX access token: ${k.accessToken}\nX access token secret: ${k.accessTokenSecret}\nX API key: ${k.apiKey}\nX API secret: ${k.apiSecret}`,
  'Jira table': (k) =>
    `||Name||Value||\n|API Key|{{${k.apiKey}}}|\n|API Key Secret|{{${k.apiSecret}}}|\n|Access Token|{{${k.accessToken}}}|\n|Access Token Secret|{{${k.accessTokenSecret}}}|\n`,
  'Discord spoilers': (k) =>
    `API key: ||${k.apiKey}||\nAPI secret: ||${k.apiSecret}||\nAccess token: ||${k.accessToken}||\nAccess token secret: ||${k.accessTokenSecret}||`,
  'Org table': (k) =>
    `| API Key             | =${k.apiKey}= |\n|---------------------+----|\n| API Secret          | =${k.apiSecret}= |\n| Access Token        | ~${k.accessToken}~ |\n| Access Token Secret | ~${k.accessTokenSecret}~ |\n`,
  'Markdown tasks': (k) =>
    `- [x] API key: ${k.apiKey}\n- [x] API secret: ${k.apiSecret}\n- [ ] Access token: ${k.accessToken}\n- [ ] Access token secret: ${k.accessTokenSecret}`,
  'spreadsheet, password in the row below': (k) =>
    `\tX main\r\nAPI key\t${k.apiKey}\r\nAPI secret\t${k.apiSecret}\r\nAccess token\t${k.accessToken}\r\nToken secret\t${k.accessTokenSecret}\r\nPassword\t6bQKnf9mW16K5H6jMQ0NgEcip4rJhICJiyVU77B8cVH5mQFz9w\r\nRecovery code\tVAe9TONFlodw5ootDqAuPo27c\r\n`,
  'spreadsheet, password in between': (k) =>
    `Client\tHandle\tE-mail\tPassword\tConsumer key\tConsumer secret\tAccess token\tAccess token secret\tBearer token\nAcme\t@acme\tacme@example.org\tuM3rtLyEDdACffnzLx2VmMUBRd3IhcLwFhHXhrIHknocB\t${k.apiKey}\t${k.apiSecret}\t${k.accessToken}\t${k.accessTokenSecret}\tAAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI%3DEUifiRBkKG5E2XzMDjRfl76ZC9Ub0wnz4XsNiRVBChTYbJcE3F\n`,
  'HTML, spans': (k) =>
    `<div class="row"><span class="label">API Key</span><span class="value">${k.apiKey}</span></div><div class="row"><span class="label">API Key Secret</span><span class="value">${k.apiSecret}</span></div><div class="row"><span class="label">Access Token</span><span class="value">${k.accessToken}</span></div><div class="row"><span class="label">Access Token Secret</span><span class="value">${k.accessTokenSecret}</span></div>`,
  'HTML form': (k) =>
    `<label>API Key</label><input type="text" name="api_key" id="api_key" value="${k.apiKey}">\n<label>API Secret</label><input type="password" name="api_secret" value="${k.apiSecret}">\n<input name="access_token" value="${k.accessToken}">\n<input name="access_token_secret" value="${k.accessTokenSecret}">`,
  'HTML definition list': (k) =>
    `<dl>\n<dt>API key</dt>\n<dd><code>${k.apiKey}</code></dd>\n<dt>API secret</dt>\n<dd><code>${k.apiSecret}</code></dd>\n<dt>Access token</dt><dd>${k.accessToken}</dd><dt>Access token secret</dt><dd>${k.accessTokenSecret}</dd></dl>`,
  LaTeX: (k) =>
    `\\newcommand{\\apikey}{${k.apiKey}}\n\\newcommand{\\apisecret}{${k.apiSecret}}\n\\newcommand{\\accesstoken}{${k.accessToken}}\n\\newcommand{\\accesstokensecret}{${k.accessTokenSecret}}`,
  Elixir: (k) =>
    `config :extwitter, :oauth, [\n   consumer_key: "${k.apiKey}",\n   consumer_secret: "${k.apiSecret}",\n   access_token: "${k.accessToken}",\n   access_token_secret: "${k.accessTokenSecret}"\n]`,
  Clojure: (k) =>
    `{:app-consumer-key "${k.apiKey}" :app-consumer-secret "${k.apiSecret}"\n :user-access-token "${k.accessToken}"\n :user-access-token-secret "${k.accessTokenSecret}"}`,
  Perl: (k) =>
    `my $nt = Net::Twitter->new(\n    traits   => [qw/API::RESTv1_1/],\n    consumer_key        => '${k.apiKey}',\n    consumer_secret     => '${k.apiSecret}',\n    access_token        => '${k.accessToken}',\n    access_token_secret => '${k.accessTokenSecret}',\n);`,
  'Objective-C': (k) =>
    `NSString *kConsumerKey = @"${k.apiKey}";\nNSString *kConsumerSecret = @"${k.apiSecret}";\nNSString *kAccessToken = @"${k.accessToken}";\nNSString *kAccessTokenSecret = @"${k.accessTokenSecret}";`,
  C: (k) =>
    `#define TWITTER_API_KEY "${k.apiKey}"\n#define TWITTER_API_SECRET "${k.apiSecret}"\n#define TWITTER_ACCESS_TOKEN "${k.accessToken}"\n#define TWITTER_ACCESS_TOKEN_SECRET "${k.accessTokenSecret}"`,
  'Visual Basic': (k) =>
    `Public Const API_KEY As String = "${k.apiKey}"\nPublic Const API_SECRET As String = "${k.apiSecret}"\nPublic Const ACCESS_TOKEN As String = "${k.accessToken}"\nPublic Const ACCESS_TOKEN_SECRET As String = "${k.accessTokenSecret}"`,
  'Apps Script': (k) =>
    `var props = PropertiesService.getScriptProperties();\nprops.setProperty('CONSUMER_KEY', '${k.apiKey}');\nprops.setProperty('CONSUMER_SECRET', '${k.apiSecret}');\nprops.setProperty('ACCESS_TOKEN', '${k.accessToken}');\nprops.setProperty('ACCESS_SECRET', '${k.accessTokenSecret}');`,
  Laravel: (k) =>
    `'twitter' => [\n  'api_key' => env('TWITTER_API_KEY', '${k.apiKey}'),\n  'api_secret' => env('TWITTER_API_SECRET', '${k.apiSecret}'),\n  'access_token' => env('TWITTER_ACCESS_TOKEN', '${k.accessToken}'),\n  'access_token_secret' => env('TWITTER_ACCESS_TOKEN_SECRET', '${k.accessTokenSecret}'),\n],`,
  'Python, interactive': (k) =>
    `>>> api_key\n'${k.apiKey}'\n>>> api_secret\n'${k.apiSecret}'\n>>> access_token\n'${k.accessToken}'\n>>> access_token_secret\n'${k.accessTokenSecret}'\n>>> `,
  'JavaScript, class': (k) =>
    `class Bot {\n  #apiKey = '${k.apiKey}';\n  #apiSecret = '${k.apiSecret}';\n  private readonly accessToken = '${k.accessToken}';\n  private readonly accessTokenSecret = '${k.accessTokenSecret}';\n}`,
  request: (k) =>
    `oauth: { consumer_key: '${k.apiKey}', consumer_secret: '${k.apiSecret}', token: '${k.accessToken}', token_secret: '${k.accessTokenSecret}' }`,
  systemd: (k) =>
    `[Service]\nExecStart=/usr/bin/node /srv/bot.js\nEnvironment="API_KEY=${k.apiKey}"\nEnvironment="API_SECRET=${k.apiSecret}"\nEnvironment="ACCESS_TOKEN=${k.accessToken}"\nEnvironment="ACCESS_TOKEN_SECRET=${k.accessTokenSecret}"\nRestart=always`,
  supervisord: (k) =>
    `[program:bot]\nenvironment=API_KEY="${k.apiKey}",API_SECRET="${k.apiSecret}",ACCESS_TOKEN="${k.accessToken}",ACCESS_TOKEN_SECRET="${k.accessTokenSecret}"`,
  Apache: (k) =>
    `SetEnv TWITTER_API_KEY ${k.apiKey}\nSetEnv TWITTER_API_SECRET ${k.apiSecret}\nSetEnv TWITTER_ACCESS_TOKEN ${k.accessToken}\nSetEnv TWITTER_ACCESS_SECRET ${k.accessTokenSecret}`,
  Dockerfile: (k) =>
    `FROM node:20\nENV TWITTER_API_KEY ${k.apiKey}\nENV TWITTER_API_SECRET ${k.apiSecret}\nENV TWITTER_ACCESS_TOKEN=${k.accessToken} TWITTER_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}\nCMD ["node", "bot.js"]`,
  Makefile: (k) =>
    `API_KEY := ${k.apiKey}\nAPI_SECRET ?= ${k.apiSecret}\nACCESS_TOKEN := ${k.accessToken}\nACCESS_SECRET := ${k.accessTokenSecret}`,
  'Windows registry': (k) =>
    `Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Environment]\n"API_KEY"="${k.apiKey}"\n"API_SECRET"="${k.apiSecret}"\n"ACCESS_TOKEN"="${k.accessToken}"\n"ACCESS_TOKEN_SECRET"="${k.accessTokenSecret}"`,
  Wrangler: (k) =>
    `name = "bot"\nmain = "src/index.js"\naccount_id = "0123456789abcdef0123456789abcdef"\n[vars]\nX_API_KEY = "${k.apiKey}"\nX_API_SECRET = "${k.apiSecret}"\nX_ACCESS_TOKEN = "${k.accessToken}"\nX_ACCESS_TOKEN_SECRET = "${k.accessTokenSecret}"`,
  'firebase functions:config': (k) =>
    `firebase functions:config:set twitter.consumer_key="${k.apiKey}" twitter.consumer_secret="${k.apiSecret}" twitter.access_token="${k.accessToken}" twitter.access_token_secret="${k.accessTokenSecret}"`,
  'curl with a form': (k) =>
    `curl -X POST https://api.example.org/accounts -d 'consumer_key=${k.apiKey}' -d 'consumer_secret=${k.apiSecret}' -d 'access_token=${k.accessToken}' -d 'access_token_secret=${k.accessTokenSecret}'`,
  Ansible: (k) =>
    `- name: keys\n  set_fact:\n    x_api_key: "{{ lookup('env','X') | default('${k.apiKey}') }}"\n    x_api_secret: '${k.apiSecret}'\n    x_access_token: '${k.accessToken}'\n    x_access_token_secret: '${k.accessTokenSecret}'`,
  'GitLab variables, copied': (k) =>
    `Key\tValue\tAttributes\tEnvironments\nTWITTER_API_KEY\t${k.apiKey}\tProtected\tAll (default)\nTWITTER_API_SECRET\t${k.apiSecret}\tProtected\tAll (default)\nTWITTER_ACCESS_TOKEN\t${k.accessToken}\tProtected\tAll (default)\nTWITTER_ACCESS_SECRET\t${k.accessTokenSecret}\tProtected\tAll (default)`,
  'Outlook, German': (k) =>
    `Von: Nina <nina@example.org>\nGesendet: Montag, 3. August 2026 10:12\nAn: Tom\nBetreff: AW: Twitter Zugang\n\nHallo Tom,\n\nConsumer Key: ${k.apiKey}\nConsumer Secret: ${k.apiSecret}\nAccess Token: ${k.accessToken}\nAccess Token Secret: ${k.accessTokenSecret}\n\nMit freundlichen Grüßen\ni. A. Nina\nGeschäftsführer: Dr. N. N. · HRB 123456 · USt-IdNr. DE123456789\nIBAN DE89 3704 0044 0532 0130 00`,
  Teams: (k) =>
    `[Monday 10:12 AM] Nina\nkey ${k.apiKey}\n\n[Monday 10:12 AM] Nina\nsecret ${k.apiSecret}\n\n[Monday 10:13 AM] Nina\ntoken ${k.accessToken}\n\n[Monday 10:13 AM] Nina\ntoken secret ${k.accessTokenSecret}`,
  'secrets with the same name': (k) =>
    `ACCESS_TOKEN_SECRET=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nREFRESH_TOKEN_SECRET=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\nTWITTER_API_KEY=${k.apiKey}\nTWITTER_API_SECRET=${k.apiSecret}\nTWITTER_ACCESS_TOKEN=${k.accessToken}\nTWITTER_ACCESS_TOKEN_SECRET=${k.accessTokenSecret}`,
  'sections of a credentials file': (k) =>
    `[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = 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\naws_session_token = 6bQKnf9mW16K5H6jMQ0NgEcip4rJhICJiyVU77B8cVH5mQFz9w6bQKnf9mW16K5H6jMQ0NgEcip4rJhICJiyVU77B8cVH5mQFz9w\n\n[x]\napi_key = ${k.apiKey}\napi_secret = ${k.apiSecret}\naccess_token = ${k.accessToken}\naccess_token_secret = ${k.accessTokenSecret}`,
  'a button after each value': (k) =>
    `API Key: ${k.apiKey} Copy\nAPI Secret: ${k.apiSecret} Copy\nAccess Token: ${k.accessToken} Copy\nAccess Token Secret: ${k.accessTokenSecret} Copy`,
  abbreviations: (k) =>
    `twitter alt\nCK: ${k.apiKey}\nCS: ${k.apiSecret}\nAT: ${k.accessToken}\nATS: ${k.accessTokenSecret}`,
  'Python, four on one line': (k) =>
    `CK, CS, AT, ATS = "${k.apiKey}", "${k.apiSecret}", "${k.accessToken}", "${k.accessTokenSecret}"`,
  'parts of names under headings': (k) =>
    `Consumer\n  key ....... ${k.apiKey}\n  secret .... ${k.apiSecret}\nAccess\n  token ..... ${k.accessToken}\n  secret .... ${k.accessTokenSecret}`,
  'URL with a query string': (k) =>
    `https://relay.example/setup?consumer_key=${k.apiKey}&consumer_secret=${k.apiSecret}&access_token=${k.accessToken}&access_token_secret=${k.accessTokenSecret}&next=%2Fdone`,
  'URL inside a URL': (k) =>
    `https://relay.example/go?to=https%3A%2F%2Frelay.example%2Fsetup%3Fconsumer_key%3D${k.apiKey}%26consumer_secret%3D${k.apiSecret}%26access_token%3D${k.accessToken}%26access_token_secret%3D${k.accessTokenSecret}`,
  'raw email source': (k) =>
    `Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\nHere you go, Zo=C3=AB:\n\nX_API_KEY=3D${k.apiKey}\nX_API_SECRET=3D${k.apiSecret.slice(0, 30)}=\n${k.apiSecret.slice(30)}\nX_ACCESS_TOKEN=3D${k.accessToken}\nX_ACCESS_TOKEN_SECRET=3D${k.accessTokenSecret}\n`,
  'HTML with soft breaks': (k) =>
    `<p>API key:&nbsp;<b>${k.apiKey}</b><br>\nAPI key secret:&nbsp;<b>${k.apiSecret.slice(0, 25)}<wbr>${k.apiSecret.slice(25)}</b><br>\nAccess token:&nbsp;<b>${k.accessToken.replace('-', '&#45;')}</b><br>\nAccess token secret:&nbsp;<b>${k.accessTokenSecret.slice(0, 20)}&#8203;${k.accessTokenSecret.slice(20)}</b></p>`,
  'text recognized from an image (OCR)': (k) =>
    `APl Key: ${k.apiKey}\nAPl Key Secret: ${k.apiSecret}\nAcces Token: ${k.accessToken}\nAcces Token Secret: ${k.accessTokenSecret}`,
  'misspelled names': (k) =>
    `Comsumer Key: ${k.apiKey}\nComsumer Secert: ${k.apiSecret}\nAcces Tokn: ${k.accessToken}\nAcces Tokn Secert: ${k.accessTokenSecret}`,
  'terminal color codes': (k) =>
    `\u001b[36mX_API_KEY\u001b[0m=\u001b[32m${k.apiKey}\u001b[0m\n\u001b[36mX_API_SECRET\u001b[0m=\u001b[32m${k.apiSecret}\u001b[0m\n[36mX_ACCESS_TOKEN[0m=[32m${k.accessToken}[0m\n[36mX_ACCESS_SECRET[0m=[32m${k.accessTokenSecret}[0m`,
  'a narrow terminal': (k) =>
    `API_KEY=${k.apiKey}\nAPI_SECRET=${narrow(k.apiSecret)}\nACCESS_TOKEN=${k.accessToken}\nACCESS_SECRET=${narrow(k.accessTokenSecret)}`,
  'closing punctuation of every kind': (k) =>
    `api key: ${k.apiKey};\napi secret: ${k.apiSecret}.\naccess token: ${k.accessToken},\naccess token secret: ${k.accessTokenSecret}!`,
  'box table with two-line cells': (k) =>
    `╔════╗\n║ API_KEY │ ${k.apiKey} ║\n╟────╢\n║ API_SECRET │ ${k.apiSecret.slice(0, 28)} ║\n║            │ ${k.apiSecret.slice(28)} ║\n╟────╢\n║ ACCESS_TOKEN │ ${k.accessToken} ║\n╟────╢\n║ ACCESS_TOKEN_SECRET │ ${k.accessTokenSecret.slice(0, 28)} ║\n║                     │ ${k.accessTokenSecret.slice(28)} ║\n╚════╝`,
  'line-end markers': (k) =>
    `API_KEY=${k.apiKey}$\nAPI_SECRET=${k.apiSecret}$\nACCESS_TOKEN=${k.accessToken}$\nACCESS_TOKEN_SECRET=${k.accessTokenSecret}$`,
  'dot leaders': (k) =>
    `API key ............. ${k.apiKey}\nAPI secret .......... ${k.apiSecret}\nAccess token ........ ${k.accessToken}\nAccess token secret . ${k.accessTokenSecret}`,
};

/**
 * Texts whose labels are missing or don't identify all four keys, so `readPaste` must recognize some values by their
 * formats.
 */
export const bareSources: Readonly<Record<string, (keys: Keys) => string>> = {
  'JSON array': (k) => `["${k.apiKey}","${k.apiSecret}","${k.accessToken}","${k.accessTokenSecret}"]`,
  'JSON, key and secret nested': (k) =>
    `{\n  "consumer": {\n    "key": "${k.apiKey}",\n    "secret": "${k.apiSecret}"\n  },\n  "access_token": {\n    "key": "${k.accessToken}",\n    "secret": "${k.accessTokenSecret}"\n  }\n}`,
  'Python, two calls': (k) =>
    `auth = tweepy.OAuthHandler("${k.apiKey}", "${k.apiSecret}")\nauth.set_access_token("${k.accessToken}", "${k.accessTokenSecret}")\n`,
  'PHP, positional': (k) =>
    `<?php\n$connection = new TwitterOAuth('${k.apiKey}', '${k.apiSecret}', '${k.accessToken}', '${k.accessTokenSecret}');\n`,
  Go: (k) =>
    `config := oauth1.NewConfig("${k.apiKey}", "${k.apiSecret}")\ntoken := oauth1.NewToken("${k.accessToken}", "${k.accessTokenSecret}")\nhttpClient := config.Client(oauth1.NoContext, token)`,
  'sentences, labels after the values': (k) =>
    `Use “${k.apiKey}” as the API key and “${k.apiSecret}” as the API secret. Use “${k.accessToken}” as the access token and “${k.accessTokenSecret}” as the access token secret.`,
  German: (k) =>
    `Hallo Tom,\nhier die Zugangsdaten für Twitter:\nAPI-Schlüssel: ${k.apiKey}\nAPI-Geheimnis: ${k.apiSecret}\nZugriffstoken: ${k.accessToken}\nZugriffstoken-Geheimnis: ${k.accessTokenSecret}\nViele Grüße\nNina`,
  'German text with English labels': (k) =>
    `API-Key lautet ${k.apiKey}\nAPI-Secret lautet ${k.apiSecret}\nAccess-Token lautet ${k.accessToken}\nAccess-Token-Secret lautet ${k.accessTokenSecret}`,
  French: (k) =>
    `Bonjour,\nClé d’API : ${k.apiKey}\nSecret d’API : ${k.apiSecret}\nJeton d’accès : ${k.accessToken}\nSecret du jeton d’accès : ${k.accessTokenSecret}\nCordialement`,
  Spanish: (k) =>
    `Clave de API: ${k.apiKey}\nClave secreta de API: ${k.apiSecret}\nToken de acceso: ${k.accessToken}\nSecreto del token de acceso: ${k.accessTokenSecret}`,
  Portuguese: (k) =>
    `Chave de API: ${k.apiKey}\nSegredo da API: ${k.apiSecret}\nToken de acesso: ${k.accessToken}\nSegredo do token de acesso: ${k.accessTokenSecret}`,
  Japanese: (k) =>
    `APIキー：${k.apiKey}\nAPIシークレット：${k.apiSecret}\nアクセストークン：${k.accessToken}\nアクセストークンシークレット：${k.accessTokenSecret}`,
  'numbered, no labels': (k) => `1) ${k.apiKey}\n2) ${k.apiSecret}\n3) ${k.accessToken}\n4) ${k.accessTokenSecret}`,
  'pairs on one line': (k) =>
    `API Key / Secret: ${k.apiKey} / ${k.apiSecret}\nAccess Token / Secret: ${k.accessToken} / ${k.accessTokenSecret}`,
  'key and secret under headings': (k) =>
    `API\nkey: ${k.apiKey}\nsecret: ${k.apiSecret}\n\nAccess Token\ntoken: ${k.accessToken}\nsecret: ${k.accessTokenSecret}`,
  'bare values': (k) => `${k.apiKey}\n${k.apiSecret}\n${k.accessToken}\n${k.accessTokenSecret}`,
  'bare values, reverse order': (k) => `${k.accessTokenSecret}\n${k.accessToken}\n${k.apiKey}\n${k.apiSecret}\n`,
  'bare values on one line': (k) => `${k.apiSecret} ${k.accessTokenSecret} ${k.apiKey} ${k.accessToken}`,
  'bare values with commas': (k) => `${k.apiKey},${k.apiSecret},${k.accessToken},${k.accessTokenSecret}`,
  'account list': (k) =>
    `acme_bot:Hunter2Hunter2:acme@example.org:${k.apiKey}:${k.apiSecret}:${k.accessToken}:${k.accessTokenSecret}`,
  'bare values and a hash': (k) =>
    `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\n${k.apiKey}\n${k.apiSecret}\n${k.accessToken}\n${k.accessTokenSecret}`,
  'oauth-1.0a': (k) =>
    `const oauth = OAuth({\n  consumer: { key: '${k.apiKey}', secret: '${k.apiSecret}' },\n  signature_method: 'HMAC-SHA1',\n  hash_function: (b, k) => crypto.createHmac('sha1', k).update(b).digest('base64'),\n});\nconst token = { key: '${k.accessToken}', secret: '${k.accessTokenSecret}' };`,
  Russian: (k) =>
    `Ключ API: ${k.apiKey}\nСекрет API: ${k.apiSecret}\nТокен доступа: ${k.accessToken}\nСекрет токена доступа: ${k.accessTokenSecret}`,
  'Chinese without spaces': (k) =>
    `我的API密钥是${k.apiKey}，密钥的Secret是${k.apiSecret}，访问令牌是${k.accessToken}，令牌的Secret是${k.accessTokenSecret}。谢谢！`,
  'two values under each heading': (k) =>
    `API Key and Secret\n${k.apiKey}\n${k.apiSecret}\n\nAccess Token and Secret\n${k.accessToken}\n${k.accessTokenSecret}`,
  'Dutch sentence': (k) =>
    `De API-sleutel is ${k.apiKey} en het API-geheim is ${k.apiSecret}; het toegangstoken is ${k.accessToken} en het geheim daarvan ${k.accessTokenSecret}. Groetjes!`,
  Chinese: (k) =>
    `API 密钥：${k.apiKey}\nAPI 密钥密码：${k.apiSecret}\n访问令牌：${k.accessToken}\n访问令牌密码：${k.accessTokenSecret}。`,
  'Arabic with direction marks': (k) =>
    `\u202bمفتاح API: \u202a${k.apiKey}\u202c\u202c\nسر API: \u200e${k.apiSecret}\u200e\nرمز الوصول: \u2066${k.accessToken}\u2069\nسر رمز الوصول: ${k.accessTokenSecret}\u200f`,
  'short names': (k) =>
    `api: ${k.apiKey}\napi sec: ${k.apiSecret}\nacc: ${k.accessToken}\nacc sec: ${k.accessTokenSecret}`,
  'sentence without punctuation': (k) =>
    `ok so my key is ${k.apiKey} and then the secret is ${k.apiSecret} then theres the access token ${k.accessToken} and its secret ${k.accessTokenSecret} does that work`,
  'pairs in sections': (k) =>
    `Consumer Keys\n  Key: ${k.apiKey}\n  Secret: ${k.apiSecret}\nAuthentication Tokens\n  Token: ${k.accessToken}\n  Secret: ${k.accessTokenSecret}`,
};
