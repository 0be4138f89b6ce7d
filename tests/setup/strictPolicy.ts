/**
 * What a strict host sends: nothing inline, nothing from elsewhere, and no text that becomes HTML or script. Every story
 * and the example portal run under it.
 */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");
