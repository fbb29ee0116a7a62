import { Ghost, Icon, Mark, Scene, Window } from '../../../kit';

export default function PortalProject() {
  return (
    <Scene>
      <Window title="The old Developer Portal">
        <div className="page stack">
          <h1>Project</h1>
          <div className="card">
            <Ghost width="44%" strong />
            <div className="row apart fold">
              <span className="row">
                <Ghost width={44} height={44} strong />
                <b>Example Newsroom</b>
              </span>
              <span className="row icons">
                <Mark number={5}>
                  <span className="button small">
                    <Icon name="gear" />
                  </span>
                </Mark>
                <Mark number={6} cursor>
                  <span className="button small">
                    <Icon name="key" />
                  </span>
                </Mark>
              </span>
            </div>
          </div>
        </div>
      </Window>
    </Scene>
  );
}
