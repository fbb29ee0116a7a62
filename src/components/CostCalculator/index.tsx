import Translate from '@docusaurus/Translate';
import { COST_PRICES, DAYS, monthlyCost, MOST_A_DAY, POSTS_PER_15_MINUTES, type Usage } from '@site/src/facts/cost';
import { limits } from '@site/src/facts/x';
import { useId, type ReactNode } from 'react';
import { HydratedButton } from '../shared/HydratedButton';
import { useClipboard } from '../shared/useClipboard';
import { Day, PrerenderedText } from '../shared/PrerenderedText';
import { useFormats } from '../shared/useFormats';
import styles from './styles.module.css';
import { BOXES, EXAMPLE, readEntries, writeHash, type Box, type InputError } from './usage';
import { keepOf, useEntries } from './useEntries';

export default function CostCalculator(): ReactNode {
  const { entries, around, onInput } = useEntries();
  const { usage, errors } = readEntries(entries);
  const id = useId();
  return (
    <section ref={around} className={styles.card} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <p className={styles.title} id={`${id}-title`}>
        <Translate id="cost.title">What will it cost?</Translate>
      </p>
      <noscript>
        <p>
          <Translate id="cost.example" values={EXAMPLE}>
            {'Example: {posts} posts a day, {links} of them with a link, and {reads} posts read a day.'}
          </Translate>
        </p>
      </noscript>
      <div className={styles.boxes}>
        {BOXES.map((box) => (
          <NumberBox key={box} id={`${id}-${box}`} box={box} error={errors[box]} onInput={onInput} />
        ))}
      </div>
      <div className={styles.sum}>
        <output htmlFor={BOXES.map((box) => `${id}-${box}`).join(' ')} className={styles.total}>
          {usage ? (
            <Total usage={usage} />
          ) : (
            <Translate id="cost.waits">Fix the highlighted number to see the total.</Translate>
          )}
        </output>
        {usage && <Parts usage={usage} />}
      </div>
      <Source />
      <CopyLink usage={usage} />
    </section>
  );
}

const LABELS = {
  posts: <Translate id="cost.posts">Posts a day</Translate>,
  links: <Translate id="cost.links">Of these, with a link</Translate>,
  reads: <Translate id="cost.reads">Posts read a day</Translate>,
} satisfies Record<Box, ReactNode>;

interface NumberBoxProps {
  readonly id: string;
  readonly box: Box;
  readonly error: InputError | undefined;
  readonly onInput: (input: HTMLInputElement) => void;
}

function NumberBox({ id, box, error, onInput }: NumberBoxProps): ReactNode {
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{LABELS[box]}</label>
      <input
        id={id}
        name={box}
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_A_DAY[box]}
        step={1}
        autoComplete="off"
        defaultValue={EXAMPLE[box]}
        data-preserve-input={keepOf(box)}
        aria-describedby={`${id}-message`}
        aria-invalid={error !== undefined && error !== 'empty'}
        onInput={(event) => onInput(event.currentTarget)}
      />
      <p id={`${id}-message`} className={styles.message} aria-live="polite">
        {error && <ErrorMessage box={box} error={error} />}
      </p>
    </div>
  );
}

function ErrorMessage({ box, error }: { box: Box; error: InputError }): ReactNode {
  const { count } = useFormats();
  switch (error) {
    case 'empty':
      return <Translate id="cost.trouble.empty">An empty box counts as 0.</Translate>;
    case 'no-number':
      return <Translate id="cost.trouble.noNumber">Enter digits only.</Translate>;
    case 'negative':
      return <Translate id="cost.trouble.negative">Enter 0 or more.</Translate>;
    case 'not-whole':
      return <Translate id="cost.trouble.notWhole">Enter a whole number.</Translate>;
    case 'more-than-posts':
      return <Translate id="cost.trouble.moreThanPosts">This can’t be more than your posts a day.</Translate>;
    case 'too-many':
      return box === 'reads' ? (
        <Translate
          id="cost.trouble.tooManyReads"
          values={{ most: count(limits.postReadsPerMonth.value), aDay: count(MOST_A_DAY.reads) }}
        >
          {'X allows at most {most} a month, which is {aDay} a day.'}
        </Translate>
      ) : (
        <Translate
          id="cost.trouble.tooManyPosts"
          values={{
            most: count(limits.postsPer3Hours.value),
            aDay: count(MOST_A_DAY.posts),
            quickly: count(POSTS_PER_15_MINUTES),
          }}
        >
          {
            'X allows up to {most} posts and reposts per 3 hours, which is {aDay} a day. Within 15 minutes, X’s lowest limit is {quickly}.'
          }
        </Translate>
      );
  }
}

function Total({ usage }: { usage: Usage }): ReactNode {
  return (
    <Translate id="cost.total" values={{ sum: <Dollars as="strong" value={monthlyCost(usage).total} /> }}>
      {'{sum} a month'}
    </Translate>
  );
}

function Dollars({ value, as }: { value: number; as?: 'strong' }): ReactNode {
  return (
    <PrerenderedText as={as} value={value}>
      {({ dollars }, sum) => dollars(sum)}
    </PrerenderedText>
  );
}

/**
 * Lists the numbers that the sum is calculated from. Before hydration, these are the numbers in `EXAMPLE`, even if the
 * reader has already typed different ones.
 */
function Parts({ usage }: { usage: Usage }): ReactNode {
  const cost = monthlyCost(usage);
  const aMonth = (aDay: number) => ({
    count: <PrerenderedText value={aDay * DAYS}>{({ count }, posts) => count(posts)}</PrerenderedText>,
  });
  return (
    <dl className={styles.parts}>
      <dt>
        <Translate id="cost.part.plainPosts" values={aMonth(usage.posts - usage.links)}>
          {'Posts without a link: {count}'}
        </Translate>
      </dt>
      <dd>
        <Dollars value={cost.plainPosts} />
      </dd>
      <dt>
        <Translate id="cost.part.linkPosts" values={aMonth(usage.links)}>
          {'Posts with a link: {count}'}
        </Translate>
      </dt>
      <dd>
        <Dollars value={cost.linkPosts} />
      </dd>
      <dt>
        <Translate id="cost.part.reads" values={aMonth(usage.reads)}>
          {'Posts read: {count}'}
        </Translate>
      </dt>
      <dd>
        <Dollars value={cost.reads} />
      </dd>
    </dl>
  );
}

function Source(): ReactNode {
  const checkedOn = COST_PRICES.map((price) => price.checkedOn).reduce((first, second) =>
    first < second ? first : second,
  );
  return (
    <p className={styles.source}>
      <Translate
        id="cost.source"
        values={{
          days: <PrerenderedText value={DAYS}>{({ days }, count) => days(count)}</PrerenderedText>,
          source: COST_PRICES[0].source,
          day: <Day of={checkedOn} />,
        }}
      >
        {
          'For {days}, before tax, at prices as of {day} ({source}). Check the console for the actual amount. A post that is read again on the same day (UTC) usually counts once. Failed requests are free.'
        }
      </Translate>
    </p>
  );
}

function CopyLink({ usage }: { usage: Usage | undefined }): ReactNode {
  const [copying, copy] = useClipboard();
  const address = () => `${location.origin}${location.pathname}${writeHash(usage as Usage)}`;
  return (
    <div className={styles.link}>
      <HydratedButton
        className="button button--secondary button--sm"
        disabled={!usage}
        onClick={() => void copy(address())}
      >
        <Translate id="cost.copy">Copy link to these numbers</Translate>
      </HydratedButton>
      <p role="status">
        {copying === 'copied' && <Translate id="cost.copied">Link copied.</Translate>}
        {copying === 'refused' && usage && (
          <Translate id="cost.refused" values={{ address: <code translate="no">{address()}</code> }}>
            {'Your browser blocked copying. Select this link and copy it: {address}'}
          </Translate>
        )}
      </p>
    </div>
  );
}
