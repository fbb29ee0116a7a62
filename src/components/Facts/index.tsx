import Translate from '@docusaurus/Translate';
import { CHECKED_ON, formats, limits, prices, type LengthId, type LimitId, type PriceId } from '@site/src/facts/x';
import type { ReactNode } from 'react';
import { Built, Day } from '../shared/Built';

/** What one of it costs, as X writes it (`$0.015`); `times` many of it are a sum (`$1.50`). */
export function Price({ of, times }: { of: PriceId; times?: number }): ReactNode {
  const digits = times === undefined ? 3 : 2;
  return <Built value={prices[of].value * (times ?? 1)}>{({ dollars }, sum) => dollars(sum, digits)}</Built>;
}

/** A count from the facts, with separators between thousands. */
export function Limit({ of }: { of: LimitId }): ReactNode {
  return <Built value={limits[of].value}>{({ count }, limit) => count(limit)}</Built>;
}

/** How many characters an item has today. */
export function Length({ of }: { of: LengthId }): ReactNode {
  return formats[of].value;
}

/** The day the guide was compared with X's documentation. */
export function CheckedOn(): ReactNode {
  return <Day of={CHECKED_ON} />;
}

const ROWS = {
  createPost: <Translate id="prices.createPost">Create a post</Translate>,
  createPostWithLink: <Translate id="prices.createPostWithLink">Create a post with a link in it</Translate>,
  createSummonedReply: (
    <Translate id="prices.createSummonedReply">Reply to someone who mentioned or quoted you</Translate>
  ),
  readPost: <Translate id="prices.readPost">Read a post</Translate>,
  readOwned: (
    <Translate id="prices.readOwned">
      Read one of your own posts, mentions, likes, bookmarks, lists, followers or followed accounts
    </Translate>
  ),
  readUser: <Translate id="prices.readUser">Read a user</Translate>,
  readFollower: <Translate id="prices.readFollower">Read one follower or followed account of others</Translate>,
  sendMessage: <Translate id="prices.sendMessage">Send a direct message</Translate>,
  readMessage: <Translate id="prices.readMessage">Read a direct message</Translate>,
  deleteOwn: <Translate id="prices.deleteOwn">Delete something you did</Translate>,
  readTrends: <Translate id="prices.readTrends">Ask for trends</Translate>,
} satisfies Record<PriceId, ReactNode>;

/** The prices `of` some of what a pipeline does, in that order. */
export function PriceTable({ of }: { of: readonly PriceId[] }): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="prices.what">What a pipeline does</Translate>
          </th>
          <th scope="col">
            <Translate id="prices.each">Price for each</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map((id) => (
          <tr key={id}>
            <td>{ROWS[id]}</td>
            <td>
              <Price of={id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
