import { launchFirefox } from './firefox';
import { describeJourney } from './journey';
import { findPrograms } from './programs';

const programs = findPrograms().firefox;
describeJourney('firefox', programs && (() => launchFirefox(programs.firefox)));
