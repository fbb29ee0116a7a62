import { describeJourney } from './journey';
import { findPrograms } from './programs';
import { createWebKit } from './webkit';

const programs = findPrograms().webkit;
describeJourney('webkit', programs && (() => Promise.resolve(createWebKit(programs))));
