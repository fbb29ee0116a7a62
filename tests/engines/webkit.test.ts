import { describeJourney } from './journey';
import { findPrograms } from './programs';
import { launchWebKit } from './webkit';

const programs = findPrograms().webkit;
describeJourney('webkit', programs && (() => launchWebKit(programs)));
