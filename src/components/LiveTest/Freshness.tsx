import Translate from '@docusaurus/Translate';
import { useEffect, useState, type ReactNode } from 'react';

interface Props {
  /** Seconds since 1970. */
  readonly signedAt: number;
  /** For how many seconds the command is taken. */
  readonly goodFor: number;
}

/** Counts down to when the command has to be copied anew. It is there to be looked at; only its end is spoken. */
export function Freshness({ signedAt, goodFor }: Props): ReactNode {
  const left = useSecondsUntil(signedAt + goodFor);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p>
      {left > 0 && (
        <Translate id="liveTest.fresh" values={{ time: <span role="timer">{clock}</span> }}>
          {'Good for {time} from now; then copy it anew.'}
        </Translate>
      )}
      <span role="status">
        {left === 0 && <Translate id="liveTest.stale">This command is too old now: copy it anew.</Translate>}
      </span>
    </p>
  );
}

/** Whole seconds until a moment; 0 once it has passed. */
function useSecondsUntil(moment: number): number {
  const count = () => Math.max(0, Math.ceil(moment - Date.now() / 1000));
  const [left, setLeft] = useState(count);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setLeft(count()), 1000);
    return () => clearInterval(timer);
    // `count` depends on `moment` alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [moment, isOver]);
  return left;
}
