/** What the copy can't read from a server. */
export interface Settings {
  /** The address of the site with its base path, for links. */
  readonly siteAddress: string;
  /** The day the copy was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** What components read from Docusaurus. */
  readonly context: {
    readonly siteConfig: { readonly customFields: Readonly<Record<string, unknown>> };
    readonly i18n: {
      readonly currentLocale: string;
      readonly localeConfigs: Readonly<Record<string, { readonly htmlLang: string; readonly direction: string }>>;
    };
  };
}

/** plugins/verifier-copy replaces it with the settings. */
declare const VERIFIER_COPY: Settings;

export const settings = VERIFIER_COPY;
