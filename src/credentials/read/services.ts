/** Words that name other services, whose keys are often in the same files and must be ignored. */
export const otherServices: ReadonlySet<string> = new Set(
  (
    'github gitlab bitbucket aws amazon s3 azure gcp google gcs firebase openai anthropic claude gemini mistral cohere ' +
    'huggingface replicate groq xai grok discord slack telegram whatsapp facebook meta instagram threads linkedin reddit ' +
    'tiktok pinterest youtube mastodon bluesky twitch spotify tumblr snapchat medium stripe paypal shopify square twilio ' +
    'sendgrid mailgun mailchimp postmark resend sentry datadog newrelic cloudflare vercel netlify heroku digitalocean ' +
    'supabase planetscale mongodb mongo redis postgres postgresql mysql database db smtp imap jira atlassian confluence ' +
    'notion airtable asana trello linear zapier algolia mapbox maps recaptcha hcaptcha turnstile auth0 okta clerk cognito ' +
    'npm pypi docker dockerhub kubernetes jwt cookie csrf nextauth laravel django rails symfony wordpress ' +
    'salesforce hubspot zendesk intercom segment mixpanel amplitude posthog plaid coinbase binance kraken etherscan infura ' +
    'alchemy pusher ably cloudinary giphy tenor unsplash pexels newsapi openweather openweathermap weather bitly dropbox ' +
    'discogs flickr etsy vimeo withings garmin fitbit strava evernote goodreads bricklink magento woocommerce netsuite ' +
    'quickbooks intuit xero schoology fatsecret imgur plurk hatena soundcloud foursquare meetup lastfm smugmug xing ' +
    'zoom webex asana figma steam riot apple icloud microsoft ssh gpg vault consul elastic elasticsearch'
  ).split(' '),
);
