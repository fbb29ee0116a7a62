import { settings } from '../settings';

/** Replaces Docusaurus's hook in the offline copy, because the hook would bundle the whole site's configuration. */
export default function useDocusaurusContext() {
  return settings.context;
}
