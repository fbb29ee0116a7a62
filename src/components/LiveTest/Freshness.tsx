import Translate from '@docusaurus/Translate';
import { useEffect, useState, type ReactNode } from 'react';

interface Props {
  /** When the command was signed, in seconds since 1970. */
  readonly signedAt: number;
  /** How long the server accepts the command, in seconds. */
  readonly goodFor: number;
}

/** Screen readers announce only that the command has expired, not the countdown. */
export function Freshness({ signedAt, goodFor }: Props): ReactNode {
  const left = useSecondsUntil(signedAt + goodFor);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p>
      {left > 0 && (
        <Translate id="liveTest.fresh" values={{ time: <span role="timer">{clock}</span> }}>
          {'Valid for {time}. After that, copy a new command.'}
        </Translate>
      )}
      <span role="status">
        {left === 0 && <Translate id="liveTest.stale">This command has expired. Copy a new one.</Translate>}
      </span>
    </p>
  );
}

function useSecondsUntil(moment: number): number {
  const count = () => Math.max(0, Math.ceil(moment - Date.now() / 1000));
  const [left, setLeft] = useState(count);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setLeft(count()), 1000);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `count` depends only on `moment`.
  }, [moment, isOver]);
  return left;
}
