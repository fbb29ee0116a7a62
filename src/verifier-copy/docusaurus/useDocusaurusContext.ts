import { settings } from '../settings';

/** In place of Docusaurus' own, with which the configuration of the whole site would come along. */
export default function useDocusaurusContext() {
  return settings.context;
}
