export const useBaseUrlUtils = () => ({ withBaseUrl: (url: string) => url });
