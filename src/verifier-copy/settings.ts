/** What the copy has to be told, since it knows of no server. */
export interface Settings {
  /** Address of the site, with its base path: where links lead. */
  readonly siteAddress: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** What components ask Docusaurus for. */
  readonly context: {
    readonly siteConfig: { readonly customFields: Readonly<Record<string, unknown>> };
    readonly i18n: {
      readonly currentLocale: string;
      readonly localeConfigs: Readonly<Record<string, { readonly htmlLang: string; readonly direction: string }>>;
    };
  };
}

/** Written in its place by plugins/verifier-copy. */
declare const VERIFIER_COPY: Settings;

export const settings = VERIFIER_COPY;
