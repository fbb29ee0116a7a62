import { settings } from '../settings';

/** Replaces Docusaurus's hook, which would bundle the configuration of the whole site. */
export default function useDocusaurusContext() {
  return settings.context;
}
