import { inspect } from 'node:util';
import type { XResponse } from './x-responses';

/**
 * X's responses in the formats of various tools, as people paste them into public bug reports. All values are invented.
 */

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};
const reason = ({ status }: XResponse) => REASONS[status] ?? 'Error';

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly reason?: string;
  readonly errors?: readonly { readonly code?: number; readonly message: string }[];
}

const dataOf = ({ body }: XResponse): Problem => (body.startsWith('{') ? (JSON.parse(body) as Problem) : {});

/** The part of X's response that most tools show. */
function wordsOf(response: XResponse): string {
  const { errors, detail, title } = dataOf(response);
  return errors?.[0]?.message ?? detail ?? title ?? reason(response);
}
const codeOf = (response: XResponse) => dataOf(response).errors?.[0]?.code;

/** The name that libraries give the exception for a status, such as `Forbidden`. */
const exceptionOf = (response: XResponse) =>
  response.status >= 500 ? 'ServerError' : reason(response).replaceAll(' ', '');

/** Returns what a tool prints for a response. */
export type Tool = (response: XResponse) => string;

export const wholeResponseTools: Readonly<Record<string, Tool>> = {
  'twitter-api-v2': (response) =>
    `/app/node_modules/twitter-api-v2/dist/cjs/client-mixins/request-handler.helper.js:104\n        return new types_1.ApiResponseError(errorString, {\n               ^\n\nApiResponseError: Request failed with code ${response.status}\n    at RequestHandlerHelper.createResponseError (/app/node_modules/twitter-api-v2/dist/cjs/client-mixins/request-handler.helper.js:104:16)\n    at process.processTicksAndRejections (node:internal/process/task_queues:89:21) ${inspect(
      {
        error: true,
        type: 'response',
        code: response.status,
        headers: { date: 'Wed, 22 Jul 2026 10:00:00 GMT', 'content-type': 'application/json', ...response.headers },
        data: response.body.startsWith('{') ? dataOf(response) : response.body,
      },
      { depth: 5 },
    )}`,
  'a Mixpost log': ({ body }) =>
    `[2026-10-13 19:47:37] production.ERROR: ${body} {"userId":1,"exception":"[object] (Abraham\\\\TwitterOAuth\\\\TwitterOAuthException(code: 0): ${body.replaceAll('"', '\\"')} at /home/example/mixpost/vendor/abraham/twitteroauth/src/TwitterOAuth.php:183)\n[stacktrace]\n#0 /home/example/mixpost/vendor/inovector/mixpost/src/SocialProviders/Twitter/TwitterProvider.php(18): publishPost()`,
  n8n: (response) =>
    JSON.stringify({
      status: 'rejected',
      reason: {
        message: `${reason(response)} - perhaps check your credentials?`,
        name: 'NodeApiError',
        cause: { message: `${response.status} - ${JSON.stringify(response.body)}`, name: 'AxiosError' },
      },
    }),
  Tweetinvi: (response) =>
    `Reason : ${reason(response)}\nDetails : ${response.body}\n (0)\nCode : ${response.status}\nDate : 07/22/2026 10:00:00 +00:00\nURL : https://api.x.com/2/tweets\nTwitter documentation description : none`,
  'a Python log': (response) =>
    `2026-10-13 14:11:27-0600 [XmlStream,client] x-rate-limit-limit 100 #${response.status} ${response.body}\n2026-10-13 14:11:27-0600 [XmlStream,client] Unhandled Error\n        Traceback (most recent call last):\n          File "/opt/env/lib/python3.14/site-packages/bot/twitter.py", line 275, in really_tweet\n            res = _helper(oauth, params)`,
  'a Docker log': ({ body, status }) =>
    `{"log":"Posting failed with status code ${status}: ${body.replaceAll('"', '\\"')}\\n","stream":"stderr","time":"2026-10-13T07:48:02.273040415Z"}`,
};

/** Tools that show the status and X's message, but leave out other parts of the response. */
export const wordsTools: Readonly<Record<string, Tool>> = {
  tweepy: (response) =>
    `Traceback (most recent call last):\n  File "/home/editor/bot/post.py", line 42, in <module>\n    client.create_tweet(text=text)\n  File "/home/editor/bot/env/lib/python3.12/site-packages/tweepy/client.py", line 118, in _make_request\n    response = self.request(method, route, params=request_params,\ntweepy.errors.${exceptionOf(response)}: ${response.status} ${reason(response)}\n${codeOf(response) === undefined ? '' : `${codeOf(response) ?? ''} - `}${wordsOf(response)}`,
  'tweepy 3': (response) =>
    `tweepy.error.TweepError: [{'code': ${codeOf(response) ?? response.status}, 'message': '${wordsOf(response)}'}]`,
  'twitter-api-v2 (in the first line)': (response) =>
    `Request failed with code ${response.status} - ${wordsOf(response)}${codeOf(response) === undefined ? '' : ` (Twitter code ${codeOf(response) ?? ''})`}`,
  Twitter4J: (response) =>
    `${response.status}:The request is understood, but it has been rejected (https://developer.x.com).\nmessage - ${wordsOf(response)}\ncode - ${codeOf(response) ?? -1}\n\nRelevant discussions can be found on the Internet at:\n\thttp://www.google.co.jp/search?q=55c999c1\nTwitterException{exceptionCode=[55c999c1-26fad2eb], statusCode=${response.status}, message=${wordsOf(response)}, code=${codeOf(response) ?? -1}, retryAfter=-1}`,
  Twython: (response) =>
    `twython.exceptions.TwythonError: Twitter API returned a ${response.status} (${reason(response)}), ${wordsOf(response)}`,
  'WP to Twitter': (response) =>
    `» ${response.status} ${reason(response)}: Your request has been received, but rejected by X. (Error Code: ${codeOf(response) ?? response.status}: ${wordsOf(response)})`,
  'Autoshare for Twitter': (response) => `Error: ${response.status}. ${wordsOf(response)}`,
  Huginn: (response) =>
    `Exception during receive. Twitter::Error::${exceptionOf(response)}: ${wordsOf(response)}:\n/app/vendor/bundle/ruby/3.2.0/gems/twitter-8.0.0/lib/twitter/rest/request.rb:97:in 'fail_or_return_response_body'`,
  'x-ruby': (response) => `X::${exceptionOf(response)} (${reason(response)}: ${wordsOf(response)})`,
  Codebird: (response) =>
    `object\n(\n[errors] => Array\n(\n[0] => stdClass Object\n(\n[code] => ${codeOf(response) ?? 0}\n[message] => ${wordsOf(response)}\n)\n\n)\n\n[httpstatus] => ${response.status}\n[rate] =>\n)`,
};

export interface ToolError {
  readonly text: string;
  readonly means: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Error messages of individual tools, each with its expected diagnosis (`means`). */
export const toolErrors: Readonly<Record<string, ToolError>> = {
  'suspended account, in a plugin’s message': {
    text: 'Could not publish to X: The user used for authentication is suspended.',
    means: 'suspended',
  },
  'suspended account, cut off before the type': {
    text: '{"title":"Forbidden","detail":"The user used for authentication is suspended","ty',
    means: 'suspended',
  },
  'suspended account, only X’s old message': {
    text: 'Your account is suspended and is not permitted to access this feature.',
    means: 'suspended',
  },
  'suspended account, from twitter-api-v2': {
    text: "data: {\n    title: 'Forbidden',\n    detail: 'The user used for authentication is suspended',\n    type: 'https://api.twitter.com/2/problems/user-suspended',\n    status: 403\n  }",
    means: 'suspended',
  },
  'suspended account, quoted in a ticket': {
    text: '> tweepy.errors.Forbidden: 403 Forbidden\n> The user used for authentication\n> is suspended',
    means: 'suspended',
  },
  'locked account, without an error code': {
    text: 'Error: To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to unlock your account.',
    means: 'locked',
  },
  'locked account, in a Java exception': {
    text: 'twitter4j.TwitterException: 403:The request is understood, but it has been refused.\nmessage - To protect our users from spam and other malicious activity, this account is temporarily locked.\ncode - 326',
    means: 'locked',
  },
  'locked account, quoted in a ticket': {
    text: '> [326] To protect our users from spam\n> and other malicious activity, this\n> account is temporarily locked.',
    means: 'locked',
  },
  'read-only app, from Ruby': {
    text: 'Twitter::Error::Unauthorized (Read-only application cannot POST.)',
    means: 'permissions',
  },
  'read-only app, from PHP': {
    text: 'stdClass Object ( [request] => /1.1/statuses/update.json [error] => Read-only application cannot POST. )',
    means: 'permissions',
  },
  'read-only app, from twitteroauth': {
    text: 'TwitterOAuthException: HTTP 401: {"errors":"Read-only application cannot POST."}',
    means: 'permissions',
  },
  'read-only app, quoted in a forum': {
    text: '> Error: 401\n> Read-only application\n> cannot POST.',
    means: 'permissions',
  },
  'read-only app, from API v1.1 in a log': {
    text: '[ERROR] 2026-10-13 08:00:00 post failed: Application cannot perform write actions. Contact Support. (261)',
    means: 'permissions',
  },
  'read-only app, from API v2 in n8n': {
    text: 'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.',
    means: 'permissions',
  },
  'read-only app, only the type of the error': {
    text: "type: 'https://api.twitter.com/2/problems/oauth1-permissions'",
    means: 'permissions',
  },
  'app not enrolled, in n8n’s own words': {
    text: "Problem in node 'Create Tweet'\nThe operation requires Twitter Api to be either Basic or Pro.",
    means: 'not-enrolled',
  },
  'app not enrolled, in n8n’s JSON': {
    text: '{"errorMessage":"Forbidden - perhaps check your credentials?","errorDescription":"The operation requires Twitter Api to be either Basic or Pro.","httpCode":"403"}',
    means: 'not-enrolled',
  },
  'app not enrolled, in n8n’s log': {
    text: '2026-10-13T08:00:00.000Z | error | NodeApiError: The operation requires Twitter Api to be either Basic or Pro. at Twitter.node.ts:212',
    means: 'not-enrolled',
  },
  'app not enrolled, from an old version of n8n': {
    text: 'ERROR: Forbidden - perhaps check your credentials?\nThe operation requires Twitter Api to be either Basic or Pro.\nTime\n10/13/2026, 8:00:00 AM',
    means: 'not-enrolled',
  },
  'app not enrolled, quoted in a forum': {
    text: '> The operation requires Twitter Api\n> to be either Basic or Pro.\nWhat does this mean?',
    means: 'not-enrolled',
  },
  'Client Forbidden without a reason, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nClient Forbidden',
    means: 'not-enrolled',
  },
  'Client Forbidden without a reason, from twitter-api-v2': {
    text: "ApiResponseError: Request failed with code 403 {\n  data: {\n    title: 'Client Forbidden',\n    type: 'https://api.twitter.com/2/problems/client-forbidden'\n  }\n}",
    means: 'not-enrolled',
  },
  'Client Forbidden without a reason, in a log': {
    text: '[2026-10-13 08:00:00] production.ERROR: 403 {"title":"Client Forbidden","detail":"This request must be made using an approved developer account.","type":"https://api.x.com/2/problems/client-forbidden"}',
    means: 'not-enrolled',
  },
  'Client Forbidden without a reason, cut off': {
    text: '{"title":"Client Forbidden","detail":"This request must be made using an appr',
    means: 'not-enrolled',
  },
  'app not enrolled, from n8n': {
    text: 'rejected client-not-enrolled Forbidden - perhaps check your credentials?',
    means: 'not-enrolled',
  },
  // Nested network errors are diagnosed by the innermost error, because that error says what happened.
  'unknown host name, from requests': {
    text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.twitter.com', port=443): Max retries exceeded with url: /2/tweets (Caused by NameResolutionError(\"<urllib3.connection.HTTPSConnection object at 0x7f1>: Failed to resolve 'api.twitter.com' ([Errno -3] Temporary failure in name resolution)\"))",
    means: 'network',
    details: { cause: 'name' },
  },
  'unknown host name, from an older version of requests': {
    text: "Failed to send request: HTTPSConnectionPool(host='api.x.com', port=443): Max retries exceeded with url: /2/users/me (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x1>: Failed to establish a new connection: [Errno 11001] getaddrinfo failed'))",
    means: 'network',
    details: { cause: 'name' },
  },
  'bad certificate, from requests': {
    text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='api.x.com', port=443): Max retries exceeded with url: /2/users/me (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1129)')))",
    means: 'network',
    details: { cause: 'certificate' },
  },
  'TLS failure, from requests': {
    text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='api.x.com', port=443): Max retries exceeded with url: /2/tweets (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:997)')))",
    means: 'network',
    details: { cause: 'tls' },
  },
  'timeout, from requests': {
    text: "requests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='api.x.com', port=443): Max retries exceeded with url: /2/tweets (Caused by ConnectTimeoutError(<urllib3.connection.HTTPSConnection object at 0x1>, 'Connection to api.x.com timed out. (connect timeout=60)'))",
    means: 'network',
    details: { cause: 'timeout' },
  },
  'refused connection, from requests': {
    text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.x.com', port=443): Max retries exceeded with url: /2/tweets (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x1>: Failed to establish a new connection: [Errno 111] Connection refused'))",
    means: 'network',
    details: { cause: 'refused' },
  },
  'proxy failure, from requests': {
    text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='api.x.com', port=443): Max retries exceeded with url: /2/tweets (Caused by ProxyError('Cannot connect to proxy.', NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x1>: Failed to establish a new connection: [WinError 10060]')))",
    means: 'network',
    details: { cause: 'proxy' },
  },
  'unreachable network, from requests': {
    text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.twitter.com', port=443): Max retries exceeded with url: /2/tweets (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x1>: Failed to establish a new connection: [Errno 101] Network is unreachable'))",
    means: 'network',
    details: { cause: 'other' },
  },
  'interrupted connection, from requests': {
    text: "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    means: 'network',
    details: { cause: 'interrupted' },
  },
  'unknown host name, from twitter-api-v2': {
    text: "ApiRequestError: Request failed.\n    at RequestHandlerHelper.createRequestError (/app/node_modules/twitter-api-v2/dist/cjs/client-mixins/request-handler.helper.js:67:16)\n    at TLSSocket.socketErrorListener (node:_http_client:518:5) {\n  error: true,\n  type: 'request',\n  code: undefined,\n  requestError: Error: getaddrinfo ENOTFOUND api.x.com\n      at GetAddrInfoReqWrap.onlookup (node:dns:122:26) {\n    errno: -3008,\n    code: 'ENOTFOUND',\n    syscall: 'getaddrinfo',\n    hostname: 'api.x.com'\n  }\n}",
    means: 'network',
    details: { cause: 'name' },
  },
  'bad certificate, from twitter-api-v2': {
    text: "ApiRequestError: Request failed. {\n  error: true,\n  type: 'request',\n  requestError: Error: self-signed certificate in certificate chain\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34) {\n    code: 'SELF_SIGNED_CERT_IN_CHAIN'\n  }\n}",
    means: 'network',
    details: { cause: 'certificate' },
  },
  'failed request without a cause, from twitter-api-v2': {
    text: 'ApiRequestError: Request failed.\n    at RequestHandlerHelper.createRequestError (/app/request-handler.helper.js:67:16)',
    means: 'network',
    details: { cause: 'other' },
  },
  'timeout, from Node': {
    text: "TypeError: fetch failed\n  [cause]: ConnectTimeoutError: Connect Timeout Error (attempted address: api.x.com:443, timeout: 10000ms) { code: 'UND_ERR_CONNECT_TIMEOUT' }",
    means: 'network',
    details: { cause: 'timeout' },
  },
  'reset connection, from Node': {
    text: "Error: socket hang up { code: 'ECONNRESET' }",
    means: 'network',
    details: { cause: 'interrupted' },
  },
  'temporary DNS failure, from Node': {
    text: 'Error: getaddrinfo EAI_AGAIN api.x.com',
    means: 'network',
    details: { cause: 'name' },
  },
  'timeout, from axios': {
    text: 'AxiosError: timeout of 30000ms exceeded',
    means: 'network',
    details: { cause: 'timeout' },
  },
  'refused connection, from axios': {
    text: 'AxiosError: connect ECONNREFUSED 127.0.0.1:443',
    means: 'network',
    details: { cause: 'refused' },
  },
  'unknown host name, from WordPress': {
    text: 'WP_Error: cURL error 6: Could not resolve host: api.x.com',
    means: 'network',
    details: { cause: 'name', curlError: 6 },
  },
  'timeout, from WordPress': {
    text: 'cURL error 28: Operation timed out after 5001 milliseconds with 0 bytes received (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)',
    means: 'network',
    details: { cause: 'timeout', curlError: 28 },
  },
  'bad certificate, from Guzzle': {
    text: 'GuzzleHttp\\Exception\\RequestException: cURL error 60: SSL certificate problem: unable to get local issuer certificate',
    means: 'network',
    details: { cause: 'certificate', curlError: 60 },
  },
  'timeout, from twitteroauth': {
    text: 'Abraham\\TwitterOAuth\\TwitterOAuthException: Operation timed out after 10001 milliseconds with 0 out of 0 bytes received',
    means: 'network',
    details: { cause: 'timeout' },
  },
  'unknown host name, from Java': {
    text: 'Caused by: java.net.UnknownHostException: api.x.com: Name or service not known',
    means: 'network',
    details: { cause: 'name' },
  },
  'bad certificate, from Java': {
    text: 'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
    means: 'network',
    details: { cause: 'certificate' },
  },
  'TLS failure, from Java': {
    text: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure',
    means: 'network',
    details: { cause: 'tls' },
  },
  'bad certificate, from .NET': {
    text: 'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.',
    means: 'network',
    details: { cause: 'certificate' },
  },
  'unknown host name, from .NET': {
    text: 'System.Net.Http.HttpRequestException: No such host is known. (api.x.com:443)',
    means: 'network',
    details: { cause: 'name' },
  },
  'refused connection, from Ruby': {
    text: 'Faraday::ConnectionFailed (Failed to open TCP connection to api.x.com:443 (Connection refused - connect(2) for "api.x.com" port 443))',
    means: 'network',
    details: { cause: 'refused' },
  },
  'bad certificate, from Go': {
    text: 'Post "https://api.x.com/2/tweets": x509: certificate signed by unknown authority',
    means: 'network',
    details: { cause: 'certificate' },
  },
  'X’s error page, without the status': {
    text: '<!DOCTYPE html>\n<html>\n<head><title>X / Error</title></head><body>…</body></html>',
    means: 'x-trouble',
  },
  'X’s error page, in an exception': {
    text: 'TwitterOAuthException: Unexpected response: <html lang="en"><head><title>Twitter / Error</title>',
    means: 'x-trouble',
  },
  'Service Unavailable, without a status': { text: 'Service Unavailable', means: 'x-trouble' },
  'Service Unavailable, in a log': {
    text: '[13-Oct-2026 10:00:00 UTC] X post failed: Service Unavailable',
    means: 'x-trouble',
  },
  'Bad gateway, from n8n': { text: 'Bad gateway - the service failed to handle your request', means: 'x-trouble' },
  'status 503, from tweepy': { text: 'tweepy.errors.TwitterServerError: 503 Service Unavailable', means: 'x-trouble' },
  'sign-in page of a hotel’s Wi-Fi': {
    text: '<html><head><title>Welcome</title></head><body>Sign in</body></html>',
    means: 'unknown',
  },
  'removed API address, from tweepy 3': {
    text: "tweepy.error.TweepError: [{'message': 'Sorry, that page does not exist', 'code': 34}]",
    means: 'wrong-address',
  },
  'removed API address, from PHP': {
    text: 'object(stdClass)#3 (1) { ["errors"]=> array(1) { [0]=> object(stdClass)#4 (2) { ["code"]=> int(34) ["message"]=> string(32) "Sorry, that page does not exist." } } }',
    means: 'wrong-address',
  },
  'removed API address, from twit': {
    text: "{ Error: Sorry, that page does not exist.\n  code: 34,\n  allErrors: [ { code: 34, message: 'Sorry, that page does not exist.' } ],\n  statusCode: 404 }",
    means: 'wrong-address',
  },
  'removed API address, cut off': {
    text: '{"errors":[{"message":"Sorry, that page does not exist","co',
    means: 'wrong-address',
  },
  'status 404, from Ruby': { text: 'X::NotFound (404 Not Found)', means: 'wrong-address' },
  'created post, from tweepy': {
    text: "Response(data={'edit_history_tweet_ids': ['1100000000000000001'], 'id': '1100000000000000001', 'text': 'An example post'}, includes={}, errors=[], meta={})",
    means: 'works',
    details: { createdPost: 1 },
  },
  'created post, from tweepy, without the edit history': {
    text: "Response(data={'id': '1100000000000000001', 'text': 'An example post'}, includes={}, errors=[], meta={})",
    means: 'works',
    details: { createdPost: 1 },
  },
  'created post, from twitter-api-v2': {
    text: "Tweet posted: {\n  data: {\n    edit_history_tweet_ids: [ '1100000000000000001' ],\n    id: '1100000000000000001',\n    text: 'An example post'\n  }\n}",
    means: 'works',
    details: { createdPost: 1 },
  },
  'created post, from n8n': {
    text: '[{"edit_history_tweet_ids":["1100000000000000001"],"id":"1100000000000000001","text":"An example post"}]',
    means: 'works',
    details: { createdPost: 1 },
  },
  'created post, from curl with status 201': {
    text: 'HTTP/2 201 \ncontent-type: application/json\n\n{"data":{"id":"1100000000000000001","text":"duplicate content, SpendCapReached, code 32"}}',
    means: 'works',
    details: { createdPost: 1 },
  },
  'account of the keys, from tweepy': {
    text: 'Response(data=<User id=1000000001 name=Example username=wordparrot_ex>, includes={}, errors=[], meta={})',
    means: 'works',
  },
  'duplicate post, from atymic/twitter': {
    text: 'RunTimeException: [187] Status is a duplicate.',
    means: 'post-duplicate',
  },
  'duplicate post, from Postiz': {
    text: 'You have already posted this post, please wait before posting again',
    means: 'post-duplicate',
  },
  'duplicate post, from X’s GraphQL API': {
    text: '{"errors":[{"message":"Authorization: Status is a duplicate. (187)","name":"AuthorizationError","code":187,"kind":"Permissions"}],"data":{}}',
    means: 'post-duplicate',
  },
  'video too long, from Postiz': {
    text: 'The video you are trying to post is longer than 2 minutes, which is not allowed for this account',
    means: 'post-video-too-long',
    details: { minutes: '2' },
  },
  'automated post, from Twitter4J': {
    text: "403:The request is understood, but it has been refused.\nmessage - This request looks like it might be automated. To protect our users from spam and other malicious activity, we can't complete this action right now. Please try again later.\ncode - 226",
    means: 'post-looks-automated',
  },
  'reply not allowed, from Tweetinvi': {
    text: 'Reason : Forbidden\nDetails : The original Tweet author restricted who can reply to this Tweet. (433)\nCode : 403',
    means: 'post-reply-not-allowed',
  },
  'not permitted, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nYou are not permitted to perform this action.',
    means: 'not-permitted',
  },
  'reply not allowed, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nYou can only reply to or quote posts where you are mentioned or are the author.',
    means: 'post-reply-not-allowed',
  },
  'daily limit, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\n185 - User is over daily status update limit.',
    means: 'post-daily-limit',
  },
  'daily limit, from PHP': {
    text: 'stdClass Object ( [errors] => Array ( [0] => stdClass Object ( [code] => 185 [message] => User is over daily status update limit. ) ) )',
    means: 'post-daily-limit',
  },
  'daily limit, in a log': {
    text: '2026-10-13T07:48:02Z ERROR publish: {"errors":[{"message":"User is over daily status update limit.","code":185',
    means: 'post-daily-limit',
  },
  'automated post, from tweepy': {
    text: "tweepy.errors.Forbidden: 403 Forbidden\n226 - This request looks like it might be automated. To protect our users from spam and other malicious activity, we can't complete this action right now.",
    means: 'post-looks-automated',
  },
  'automated post, from a plugin': {
    text: 'X said: This request looks like it might be automated. (226)',
    means: 'post-looks-automated',
  },
  'automated post, cut off': {
    text: '{"errors":[{"code":226,"message":"This request looks like it might be autom',
    means: 'post-looks-automated',
  },
  'automated post, in PHP’s output': {
    text: 'stdClass Object ( [errors] => Array ( [0] => stdClass Object ( [code] => 226 [message] => This request looks like it might be automated. ) ) )',
    means: 'post-looks-automated',
  },
  'daily limit, from Ruby': {
    text: 'Twitter::Error::Forbidden (User is over daily status update limit.)',
    means: 'post-daily-limit',
  },
  'mention not allowed, from twitter-api-v2': {
    text: "data: {\n    title: 'Authorization Error',\n    detail: 'This app may not mention this account.',\n    type: 'https://api.x.com/2/problems/not-authorized-for-resource'\n  }",
    means: 'post-reply-not-allowed',
  },
  'mention not allowed, in a log': {
    text: 'worker | POST /2/tweets 403 {"detail":"Not authorized.","type":"https://api.twitter.com/2/problems/not-authorized-for-resource","title":"Authorization Error"}',
    means: 'post-reply-not-allowed',
  },
  'post too long, in a log': {
    text: '2026-10-13T07:48:02Z ERROR publish: [{"code":186,"message":"Tweet needs to be a bit shorter."}]',
    means: 'post-too-long',
  },
  'post too long, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\n186 - Tweet needs to be a bit shorter.',
    means: 'post-too-long',
  },
  'post too long, from Ruby': {
    text: 'Twitter::Error::Forbidden: Tweet needs to be a bit shorter.',
    means: 'post-too-long',
  },
  'post too long, from twitter-api-v2': {
    text: 'ApiResponseError: Request failed with code 403 - Tweet needs to be a bit shorter. (Twitter code 186)',
    means: 'post-too-long',
  },
  'post too long, cut off': {
    text: '{"errors":[{"code":186,"message":"Tweet needs to be a bit sh',
    means: 'post-too-long',
  },
  'too many cashtags, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nA post can have a maximum of one cashtag.',
    means: 'post-cashtags',
  },
  'too many cashtags, from twitter-api-v2': {
    text: 'ApiResponseError: Request failed with code 403 - A post can have a maximum of one cashtag.',
    means: 'post-cashtags',
  },
  'too many cashtags, in a log': {
    text: 'pipeline 12: X rejected the post: "A post can have a maximum of one cashtag."',
    means: 'post-cashtags',
  },
  'too many cashtags, cut off': {
    text: '{"title":"Forbidden","detail":"A post can have a maximum of one cashtag.","ty',
    means: 'post-cashtags',
  },
  'video too long, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nThis user is not allowed to post a video longer than 2 minutes.',
    means: 'post-video-too-long',
    details: { minutes: '2' },
  },
  'video too long, from n8n': {
    text: 'Forbidden - perhaps check your credentials? This user is not allowed to post a video longer than 10 minutes.',
    means: 'post-video-too-long',
    details: { minutes: '10' },
  },
  'video too long, cut off': {
    text: '{"detail":"This user is not allowed to post a video longer than 2 minutes.","type":"abo',
    means: 'post-video-too-long',
    details: { minutes: '2' },
  },
  'not permitted, from n8n': {
    text: 'Forbidden - perhaps check your credentials? You are not permitted to perform this action.',
    means: 'not-permitted',
  },
  'not permitted, from twitter-api-v2': {
    text: 'ApiResponseError: Request failed with code 403 - You are not permitted to perform this action.',
    means: 'not-permitted',
  },
  'not permitted, cut off': {
    text: '{"title":"Forbidden","detail":"You are not permitted to perform this action.","st',
    means: 'not-permitted',
  },
  'OAuth 2.0 only, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nAuthenticating with OAuth 1.0a User Context is forbidden for this endpoint.  Supported authentication types are [OAuth 2.0 User Context].',
    means: 'oauth2-only',
  },
  'OAuth 2.0 only, from n8n': {
    text: 'Forbidden - perhaps check your credentials? Authenticating with OAuth 1.0a User Context is forbidden for this endpoint. Supported authentication types are [OAuth 2.0 User Context].',
    means: 'oauth2-only',
  },
  'OAuth 2.0 only, in a PHP log': {
    text: '[2026-10-13 08:00:00] local.ERROR: X upload failed {"status":403,"detail":"Authenticating with OAuth 1.0a User Context is forbidden for this endpoint.  Supported authentication types are [OAuth 2.0 Application-Only, OAuth 2.0 User Context]."}',
    means: 'oauth2-only',
  },
  'app-only authentication, from twitter-api-v2': {
    text: 'ApiResponseError: Request failed with code 403 - Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
    means: 'wrong-kind',
  },
  'unknown authentication, in a log': {
    text: 'post-worker | 403 Unsupported Authentication: Authenticating with Unknown is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
    means: 'wrong-kind',
  },
  'unknown authentication, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nAuthenticating with Unknown is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
    means: 'wrong-kind',
  },
  'unknown authentication, from n8n': {
    text: 'Forbidden - perhaps check your credentials? Authenticating with Unknown is forbidden for this endpoint. Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
    means: 'wrong-kind',
  },
  'unknown authentication, cut off': {
    text: '{"title":"Unsupported Authentication","detail":"Authenticating with Unknown is forbidden for this end',
    means: 'wrong-kind',
  },
  'spending limit, from tweepy': {
    text: 'tweepy.errors.Forbidden: 403 Forbidden\nYour enrolled account [1000000001] has reached its billing cycle spend cap. API requests will be blocked until the next cycle begins on 2026-11-01.',
    means: 'spend-cap',
  },
  'no credits, from tweepy': {
    text: 'tweepy.errors.HTTPException: 402 Payment Required\nYour enrolled account [1000000001] does not have any credits to fulfill this request.',
    means: 'no-credits',
  },
  'credits depleted, from tweepy': {
    text: 'tweepy.errors.HTTPException: 402 Payment Required\ncredits depleted',
    means: 'no-credits',
  },
  'credits depleted, from twitter-api-v2': {
    text: "data: {\n    title: 'Payment Required',\n    detail: 'credits depleted',\n    type: 'https://api.x.com/2/problems/credits-depleted'\n  }",
    means: 'no-credits',
  },
  'credits depleted, in a log': {
    text: '2026-10-13T07:48:02Z ERROR publish: {"title":"Payment Required","detail":"credits depleted","type":"https://api.x',
    means: 'no-credits',
  },
  'credits depleted, only X’s message': { text: 'X said: credits depleted', means: 'no-credits' },
  'no credits, from n8n': { text: 'Payment required - perhaps check your payment details?', means: 'no-credits' },
  'no credits, only the status': { text: 'ApiResponseError: Request failed with code 402', means: 'no-credits' },
  'spending limit, only the title of the error': { text: 'Error posting: SpendCapReached', means: 'spend-cap' },
  'spending limit, in a log': {
    text: 'tweet-pipeline[311]: 403 {"account_id":"1000000001","title":"SpendCapReached","detail":"Your enrolled account [1000000001] has reached its billing cycle spend cap. API requests will be blocked until the next cycle begins on 2026-11-01.","reset_date":"2026-11-01"',
    means: 'spend-cap',
    details: { resetDate: '2026-11-01' },
  },
  'too many requests, from n8n': { text: 'The service is receiving too many requests from you', means: 'rate-limited' },
  'too many requests, from tweepy': {
    text: 'tweepy.errors.TooManyRequests: 429 Too Many Requests\nToo Many Requests',
    means: 'rate-limited',
  },
  'too many requests, from Ruby': {
    text: 'Twitter::Error::TooManyRequests: Rate limit exceeded (code 88)',
    means: 'rate-limited',
  },
  'unauthorized, from tweepy': {
    text: 'tweepy.errors.Unauthorized: 401 Unauthorized\nUnauthorized',
    means: 'unauthorized',
  },
  'unauthorized, from axios': { text: 'AxiosError: Request failed with status code 401', means: 'unauthorized' },
  'unauthorized, from n8n': { text: 'Authorization failed - please check your credentials', means: 'unauthorized' },
  'unauthorized, from Twitter4J': {
    text: '401:Authentication credentials (https://dev.twitter.com/pages/auth) were missing or incorrect. Ensure that you have set valid consumer key/secret, access token/secret, and the system clock is in sync.',
    means: 'unauthorized',
  },
  'unauthorized, from Twython': {
    text: "TwythonError: 'updateStatus() failed with a 401 error code.'",
    means: 'unauthorized',
  },
  'bad signature, from Twitter4J on Android': {
    text: 'W/System.err: 401:Authentication credentials were missing or incorrect.\nW/System.err: message - Could not authenticate you.\nW/System.err: code - 32',
    means: 'bad-signature',
  },
  'bad signature, from PHP': {
    text: "'message' => 'Could not authenticate you',\n      'code' => 32,",
    means: 'bad-signature',
  },
  'invalid token, only X’s message': { text: 'Invalid or expired token.', means: 'token-revoked' },
  'unknown authentication, from a plugin': {
    text: 'Error: 403. Authenticating with **Unknown** is forbidden for this endpoint. Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
    means: 'wrong-kind',
  },
  'OAuth 2.0 only, from twitter-api-v2': {
    text: "data: {\n    title: 'Unsupported Authentication',\n    detail: 'Authenticating with OAuth 1.0a User Context is forbidden for this endpoint.  Supported authentication types are [OAuth 2.0 User Context].',\n    status: 403",
    means: 'oauth2-only',
  },
  'access level, in X’s older words': {
    text: 'Forbidden: 403 Forbidden\n453 - You currently have Essential access which includes access to Twitter API v2 endpoints only.',
    means: 'access-level',
  },
  // These errors say too little for a diagnosis.
  'status 403 without a body, from n8n': { text: 'Forbidden - perhaps check your credentials?', means: 'unknown' },
  'status 403 without a body, from tweepy': { text: 'tweepy.errors.Forbidden: 403 Forbidden', means: 'unknown' },
  'status 403 without a body, from Tweetinvi': {
    text: 'System.Net.WebException: The remote server returned an error: (403) Forbidden.',
    means: 'unknown',
  },
  'exit code, which isn’t an X error code': { text: 'Process exited with exit code 64', means: 'unknown' },
  'line number, which isn’t an X error code': {
    text: '  File "/home/editor/bot.py", line 404, in post\n    raise ValueError("no text")',
    means: 'unknown',
  },
  'time of day, which isn’t an X error code': {
    text: '2026-10-13 12:00:32 - ERROR - nothing to post',
    means: 'unknown',
  },
};
