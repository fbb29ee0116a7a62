import { Ghost, Icon, Mark, Scene, Window } from '../../../kit';

export default function PortalProject() {
  return (
    <Scene>
      <Window title="Developer Portal (the older one)">
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
                <Mark number={1}>
                  <span className="button small">
                    <Icon name="gear" />
                  </span>
                </Mark>
                <Mark number={2} cursor>
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
