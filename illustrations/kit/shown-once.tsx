import { labels } from '../../src/facts/x';
import { Dialog, Icon, KeyRow, Mark, Note, Scene, Window } from '.';

/** The console shows the two values of a pair, this one time. */
export function ShownOnce({ rows }: { rows: readonly Record<'label' | 'alias' | 'value', string>[] }) {
  return (
    <Scene>
      <Window address="console.x.com">
        <Dialog>
          <div className="row apart">
            <h1>{labels.oauth1Keys.value}</h1>
            <Mark number={rows.length + 1}>
              <span className="close">
                <Icon name="cross" />
              </span>
            </Mark>
          </div>
          {rows.map((row, index) => (
            <KeyRow key={row.label} {...row} number={index + 1} />
          ))}
        </Dialog>
      </Window>
      <Note>Shown once. Save both values before you close this.</Note>
    </Scene>
  );
}
