import { expect, inject, it } from 'vitest';
import { createSearch } from '../../src/components/Search/engine';
import { SECTIONS_FILE, type Section } from '../../src/components/Search/section';
import { messageIn } from '../support/ui';

type Query = readonly [query: string, ...places: string[]];

/** What readers type, and the places that help, below `docs/managing-credentials`. */
const QUERIES: readonly Query[] = [
  // Getting the keys
  ['get api key', 'twitter', 'twitter#step-keys'],
  ['twitter api key', 'twitter', 'twitter#step-keys'],
  ['create app', 'twitter#step-app'],
  ['new app', 'twitter#step-app'],
  ['developer console', 'twitter#step-sign-in'],
  ['sign in', 'twitter#step-sign-in'],
  ['console.x.ai', 'twitter#step-sign-in'],
  ['phone number', 'twitter#step-sign-in', 'twitter#before'],
  ['read and write', 'twitter#step-permissions'],
  ['permissions', 'twitter#step-permissions'],
  ['callback url', 'twitter#step-permissions'],
  ['type of app', 'twitter#step-permissions'],
  ['use case', 'twitter#step-use'],
  ['developer agreement', 'twitter#step-use'],
  ['buy credits', 'twitter#step-credits'],
  ['spending limit', 'twitter#step-credits', 'x-api-prices#auto-recharge'],
  ['consumer key', 'twitter#step-keys'],
  ['customer key', 'twitter#step-keys'],
  ['access token', 'twitter#step-keys'],
  ['access token secret', 'twitter#step-keys'],
  ['client id', 'twitter#step-keys'],
  ['client secret', 'twitter#step-keys'],
  ['bearer token', 'twitter#step-keys'],
  ['oauth 1.0a', 'twitter#step-keys', 'what-changed-at-x#oauth1'],
  ['oauth 2.0', 'twitter#step-keys', 'what-changed-at-x#oauth1'],
  ['pay-per-use', 'twitter#step-app', 'x-api-prices'],
  ['mobile', 'twitter#step-keys'],
  ['existing app', 'twitter#step-app'],
  ['project', 'twitter#step-app', 'old-developer-portal'],
  // Checking, testing, adding
  ['check my keys', 'twitter#step-check'],
  ['test keys', 'twitter#live-test'],
  ['terminal', 'twitter#live-test', 'how-this-page-keeps-your-keys#command'],
  ['add to wordparrot', 'twitter#step-wordparrot'],
  ['support', 'twitter#ask-for-help'],
  ['self-hosted', 'twitter#other-hands', 'twitter#step-wordparrot'],
  ['paste .env', 'what-you-can-paste'],
  ['is it safe', 'how-this-page-keeps-your-keys'],
  ['privacy', 'how-this-page-keeps-your-keys'],
  ['offline', 'how-this-page-keeps-your-keys#copy'],
  ['password', ''],
  // Errors
  ['401', 'x-api-errors#unauthorized'],
  ['402', 'x-api-errors#no-credits'],
  ['payment required', 'x-api-errors#no-credits'],
  ['creditsdepleted', 'x-api-errors#no-credits'],
  ['403 forbidden', 'x-api-errors#not-enrolled', 'x-api-errors#permissions', 'x-api-errors#wrong-kind'],
  ['client-not-enrolled', 'x-api-errors#not-enrolled', 'twitter#step-app'],
  ['429', 'x-api-errors#rate-limited', 'x-api-errors#usage-capped'],
  ['code 32', 'x-api-errors#bad-signature'],
  ['could not authenticate you', 'x-api-errors#bad-signature'],
  ['timestamp out of bounds', 'x-api-errors#clock'],
  ['spend cap', 'x-api-errors#spend-cap'],
  ['suspended', 'x-api-errors#suspended', 'x-api-errors#app-suspended', 'rotate-or-revoke-x-keys#suspended'],
  // Money
  ['price', 'x-api-prices', 'x-api-prices#prices'],
  ['cost of a tweet', 'x-api-prices'],
  ['how much', 'x-api-prices#cost', 'x-api-prices'],
  ['calculator', 'x-api-prices#cost', 'x-api-prices'],
  ['free credits', 'x-api-prices#free-credits'],
  ['auto-recharge', 'x-api-prices#auto-recharge', 'twitter#step-credits'],
  ['refund', 'x-api-prices#refunds'],
  ['free tier', 'x-api-prices#plans', 'what-changed-at-x#dates'],
  ['basic plan', 'x-api-prices#plans'],
  // Rules
  ['agency', 'x-keys-for-a-client', 'x-keys-for-a-client#client'],
  ['client account', 'x-keys-for-a-client', 'x-keys-for-a-client#client'],
  ['wrong account', 'x-keys-for-a-client#wrong-account'],
  ['team account', 'x-keys-for-a-client#team'],
  [
    'share keys',
    'x-keys-for-a-client#client',
    'x-rules-for-automated-posts#keys-and-third-parties',
    'twitter#other-hands',
  ],
  ['bot label', 'x-rules-for-automated-posts#label'],
  ['ai', 'x-rules-for-automated-posts#ai'],
  ['chatgpt', 'x-rules-for-automated-posts#ai'],
  ['rate limit', 'x-rules-for-automated-posts#limits', 'x-api-errors#rate-limited'],
  ['posts per day', 'x-rules-for-automated-posts#limits'],
  ['replies', 'x-rules-for-automated-posts#replies'],
  ['rss', 'x-rules-for-automated-posts#allowed'],
  // Afterwards
  ['revoke', 'rotate-or-revoke-x-keys#revoke'],
  ['delete keys', 'rotate-or-revoke-x-keys#revoke'],
  ['regenerate', 'rotate-or-revoke-x-keys#rotate', 'twitter#step-keys'],
  ['leaked key', 'rotate-or-revoke-x-keys#leak'],
  ['hacked', 'rotate-or-revoke-x-keys#leak'],
  ['lost key', 'twitter#step-keys'],
  ['retired', 'what-changed-at-x#oauth1', 'twitter', 'twitter#step-keys'],
  ['developer portal', 'old-developer-portal'],
  ['hobbyist', 'old-developer-portal'],
];

/** With accents, and without, as many people type on a phone. */
const IN_SPANISH: readonly Query[] = [
  ['obtener claves de api', 'twitter', 'twitter#step-keys'],
  ['clave de api', 'twitter', 'twitter#step-keys', 'twitter#step-app'],
  ['crear app', 'twitter#step-app'],
  ['iniciar sesión', 'twitter#step-sign-in'],
  ['numero de telefono', 'twitter#before', 'twitter#step-sign-in'],
  ['permisos', 'twitter#step-permissions'],
  ['read and write', 'twitter#step-permissions'],
  ['comprar créditos', 'twitter#step-credits'],
  ['limite de gasto', 'twitter#step-credits', 'x-api-prices#auto-recharge'],
  ['token de acceso', 'twitter#step-keys'],
  ['consumer key', 'twitter#step-keys'],
  ['verificar mis claves', 'twitter#step-check'],
  ['probar claves', 'twitter#live-test'],
  ['agregar a wordparrot', 'twitter#step-wordparrot'],
  ['soporte', 'twitter#ask-for-help'],
  ['pedir ayuda', 'twitter#ask-for-help'],
  ['es seguro', 'how-this-page-keeps-your-keys'],
  ['sin conexion', 'how-this-page-keeps-your-keys#copy'],
  ['contrasena', ''],
  ['401', 'x-api-errors#unauthorized'],
  ['pago requerido', 'x-api-errors#no-credits'],
  ['sin creditos', 'x-api-errors#no-credits'],
  ['código 32', 'x-api-errors#bad-signature'],
  ['demasiadas solicitudes', 'x-api-errors#rate-limited'],
  ['contenido duplicado', 'x-api-errors#post-duplicate'],
  ['cuenta suspendida', 'x-api-errors#suspended', 'x-api-errors#app-suspended', 'rotate-or-revoke-x-keys#suspended'],
  ['precio', 'x-api-prices', 'x-api-prices#prices'],
  ['cuanto cuesta', 'x-api-prices', 'x-api-prices#cost'],
  ['costo de un tuit', 'x-api-prices', 'x-api-prices#cost'],
  ['calculadora', 'x-api-prices#cost', 'x-api-prices'],
  ['créditos gratis', 'x-api-prices#free-credits'],
  ['recarga automatica', 'x-api-prices#auto-recharge', 'twitter#step-credits'],
  ['reembolso', 'x-api-prices#refunds'],
  ['agencia', 'x-keys-for-a-client', 'x-keys-for-a-client#client'],
  ['cuenta de un cliente', 'x-keys-for-a-client', 'x-keys-for-a-client#client'],
  ['otra cuenta', 'x-keys-for-a-client', 'x-keys-for-a-client#wrong-account'],
  ['etiqueta de bot', 'x-rules-for-automated-posts#label'],
  ['inteligencia artificial', 'x-rules-for-automated-posts#ai'],
  ['limite de publicaciones', 'x-rules-for-automated-posts#limits'],
  ['respuestas', 'x-rules-for-automated-posts#replies', 'x-rules-for-automated-posts#ai'],
  ['revocar', 'rotate-or-revoke-x-keys#revoke'],
  ['borrar claves', 'rotate-or-revoke-x-keys#revoke'],
  ['clave filtrada', 'rotate-or-revoke-x-keys#leak'],
  ['me hackearon', 'rotate-or-revoke-x-keys#leak'],
  ['clave robada', 'rotate-or-revoke-x-keys#leak'],
  ['perdí la clave', 'twitter#step-keys'],
  ['portal de desarrolladores', 'old-developer-portal'],
];

it.each([
  { language: '', queries: QUERIES, atLeast: 50 },
  { language: 'es/', queries: IN_SPANISH, atLeast: 20 },
])('finds what readers type, language “$language”', async ({ language, queries, atLeast }) => {
  const response = await fetch(inject('site') + language + SECTIONS_FILE);
  const search = createSearch((await response.json()) as Section[], messageIn(language, 'search.sameMeaning'));
  const ranks = queries.map(([query, ...places]) => {
    const addresses = places.map((place) => `/${language}docs/managing-credentials/${place}`.replace(/\/$/, ''));
    return { query, rank: search(query).findIndex(({ section }) => addresses.includes(section.path)) };
  });
  const isFirst = ranks.filter(({ rank }) => rank === 0);
  const isFound = ranks.filter(({ rank }) => rank >= 0 && rank < 3);
  const missed = ranks.filter((entry) => !isFound.includes(entry)).map(({ query }) => query);
  expect(queries.length).toBeGreaterThanOrEqual(atLeast);
  expect(isFound.length / queries.length, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
  expect(isFirst.length / queries.length).toBeGreaterThanOrEqual(0.8);
});
