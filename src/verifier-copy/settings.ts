/**
 * The build writes these settings into the offline copy, because a page that's opened from a file can't request them.
 */
export interface Settings {
  readonly siteAddress: string;
  /** The day the copy was made, as `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** The part of Docusaurus's context that the components use. */
  readonly context: {
    readonly siteConfig: { readonly customFields: Readonly<Record<string, unknown>> };
    readonly i18n: {
      readonly currentLocale: string;
      readonly localeConfigs: Readonly<Record<string, { readonly htmlLang: string; readonly direction: string }>>;
    };
  };
}

/** The bundler replaces this name with the settings (plugins/verifier-copy/bundle.ts). */
declare const VERIFIER_COPY: Settings;

export const settings = VERIFIER_COPY;
