import Translate from '@docusaurus/Translate';
import { formats, type LengthId } from '@site/src/facts/formats';
import { oauth1Retirement } from '@site/src/facts/retirement';
import {
  amounts,
  dates,
  documentedLabels,
  limits,
  prices,
  type AmountId,
  type DateId,
  type LimitId,
  type PriceId,
} from '@site/src/facts/x';
import { CHECKED_EARLIER_ON, CHECKED_ON } from '@site/src/facts/sources';
import type { ReactNode } from 'react';
import { Day, PrerenderedText } from '../shared/PrerenderedText';

/**
 * Shows the price of one item with three decimal places, as X does (`$0.015`). With `times`, shows the price of that
 * many items with two decimal places (`$1.50`).
 */
export function Price({ of, times }: { of: PriceId; times?: number }): ReactNode {
  const digits = times === undefined ? 3 : 2;
  return (
    <PrerenderedText value={prices[of].value * (times ?? 1)}>
      {({ dollars }, sum) => dollars(sum, digits)}
    </PrerenderedText>
  );
}

export function Amount({ of }: { of: AmountId }): ReactNode {
  return <PrerenderedText value={amounts[of].value}>{({ dollars }, sum) => dollars(sum, 0)}</PrerenderedText>;
}

export function Limit({ of, times = 1 }: { of: LimitId; times?: number }): ReactNode {
  return <PrerenderedText value={limits[of].value * times}>{({ count }, limit) => count(limit)}</PrerenderedText>;
}

export function Length({ of }: { of: LengthId }): ReactNode {
  return formats[of].value;
}

/** Shows a day from `dates`. For `oauth1Retirement`, shows the day on which X first wrote that OAuth 1.0a will end. */
export function Since({ of }: { of: DateId | 'oauth1Retirement' }): ReactNode {
  return <Day of={of === 'oauth1Retirement' ? oauth1Retirement.mentionedOn : dates[of].value} />;
}

interface CheckedOnProps {
  /** The fact whose last check is shown. Without it, the last check of X's prices and migration guide is shown. */
  readonly of?: PriceId | AmountId | LimitId;
  /** Whether to show the last check of X's other documentation instead. Ignored if `of` is set. */
  readonly earlier?: boolean;
}

export function CheckedOn({ of, earlier = false }: CheckedOnProps): ReactNode {
  const day = earlier ? CHECKED_EARLIER_ON : CHECKED_ON;
  return <Day of={of === undefined ? day : { ...prices, ...amounts, ...limits }[of].checkedOn} />;
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
      Read one of your own posts, mentions, likes, bookmarks, lists, followers, or followed accounts
    </Translate>
  ),
  readUser: <Translate id="prices.readUser">Read a user</Translate>,
  readFollower: (
    <Translate id="prices.readFollower">Read a follower of another account, or an account it follows</Translate>
  ),
  readMessage: <Translate id="prices.readMessage">Read a direct message</Translate>,
  readList: <Translate id="prices.readList">Read a list</Translate>,
  readSpace: <Translate id="prices.readSpace">Read a Space</Translate>,
  readCommunity: <Translate id="prices.readCommunity">Read a community</Translate>,
  readNote: <Translate id="prices.readNote">Read a note</Translate>,
  readProfileUpdate: <Translate id="prices.readProfileUpdate">Read a profile update</Translate>,
  readLike: <Translate id="prices.readLike">Read a like</Translate>,
  readMute: <Translate id="prices.readMute">Read a muted account</Translate>,
  readBlock: <Translate id="prices.readBlock">Read a blocked account</Translate>,
  readTrends: <Translate id="prices.readTrends">Get trends</Translate>,
  countRecentPosts: <Translate id="prices.countRecentPosts">Count recent posts</Translate>,
  countAllPosts: <Translate id="prices.countAllPosts">Count all posts</Translate>,
  sendMessage: <Translate id="prices.sendMessage">Send a direct message</Translate>,
  interactWithUser: (
    <Translate id="prices.interactWithUser">Follow a user or like a post (not available to self-serve apps)</Translate>
  ),
  deleteOwn: (
    <Translate
      id="prices.deleteOwn"
      values={{ name: <XName of="interactionDelete" />, price: <Price of="manageContent" /> }}
    >
      {
        'Delete something you did ({name}). X doesn’t define how this differs from managing content, which costs {price}.'
      }
    </Translate>
  ),
  manageContent: (
    <Translate
      id="prices.manageContent"
      values={{ name: <XName of="contentManage" />, price: <Price of="deleteOwn" /> }}
    >
      {'Manage content ({name}). X doesn’t define how this differs from deleting something, which costs {price}.'}
    </Translate>
  ),
  createList: <Translate id="prices.createList">Create a list</Translate>,
  manageList: <Translate id="prices.manageList">Manage a list</Translate>,
  bookmark: <Translate id="prices.bookmark">Bookmark a post</Translate>,
  setMediaMetadata: <Translate id="prices.setMediaMetadata">Add metadata to media</Translate>,
  updatePrivacy: <Translate id="prices.updatePrivacy">Change a privacy setting</Translate>,
} satisfies Record<PriceId, ReactNode>;

/** Shows a name from X's price list in English, because the list isn't translated. */
function XName({ of }: { of: 'interactionDelete' | 'contentManage' }): ReactNode {
  return (
    <span lang="en" translate="no">
      {documentedLabels[of].value}
    </span>
  );
}

type PriceTableProps = { readonly of: readonly PriceId[] } | { readonly except: readonly PriceId[] };

export function PriceTable(props: PriceTableProps): ReactNode {
  const rows = 'of' in props ? props.of : (Object.keys(ROWS) as PriceId[]).filter((id) => !props.except.includes(id));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="prices.what">Action</Translate>
          </th>
          <th scope="col">
            <Translate id="prices.each">Price per action</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((id) => (
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
