interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** Workers may only be started from this site's own files; nothing else may become code. */
function allowOwnScripts(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, document.baseURI).origin === window.location.origin) return url;
      throw new TypeError(`Script from another origin refused: ${url}`);
    },
  });
}

allowOwnScripts();
