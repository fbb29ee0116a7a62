import { Button, Ghost, Label, Mark, Scene, Window } from '../../../kit';

export default function PortalWhichDescribesYou() {
  return (
    <Scene>
      <Window title="The old Developer Portal">
        <div className="page stack">
          <h1>Which best describes you?</h1>
          <Cards number={2} names={['Professional', 'Hobbyist', 'Academic']} chosen="Hobbyist" />
          <Cards
            number={2}
            names={['Making a bot', 'Building tools', 'Exploring the API']}
            chosen="Exploring the API"
          />
          <div className="row end">
            <Button kind="main">Get started</Button>
          </div>
        </div>
      </Window>
    </Scene>
  );
}

function Cards({ number, names, chosen }: { number: number; names: readonly string[]; chosen: string }) {
  return (
    <div className="columns">
      {names.map((name) => {
        const card = (
          <div key={name} className="card">
            <Label>{name}</Label>
            <span className="wide-only wide">
              <Ghost width="80%" />
            </span>
          </div>
        );
        return name === chosen ? (
          <Mark key={name} number={number} at="corner" block>
            {card}
          </Mark>
        ) : (
          card
        );
      })}
    </div>
  );
}
