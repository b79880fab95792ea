interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Workers may only be started from this site's own files; nothing else may become code. A `blob:` of
 * this site has its origin too, and whoever could write one could write code. Text never becomes
 * markup: there is no rule for it, so the browser refuses.
 */
function allowOwnScripts(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createScriptURL: (url) => {
      const { href, origin } = new URL(url, document.baseURI);
      if (origin === window.location.origin && href.startsWith(`${origin}/`)) return url;
      throw new TypeError(`Script from elsewhere refused: ${url}`);
    },
  });
}

allowOwnScripts();
