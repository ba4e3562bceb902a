type Headers = Record<string, string>;

export interface TransportOptions {
  /** Whether `SITE_URL` is https: only then may browsers be told to insist on it. */
  isHttps: boolean;
}

function commonHeaders({ isHttps }: TransportOptions): Headers {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ');
}

const portalDirectives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
};

export interface PortalOptions extends TransportOptions {
  /** Origins that this page may frame; none on most pages. */
  frames?: readonly string[];
}

/** Portal pages: nothing inline, nothing from elsewhere but the players a page says it needs. */
export function portalHeaders({ frames = [], ...options }: PortalOptions): Headers {
  const frameSources = frames.length > 0 && { 'frame-src': frames.join(' ') };
  return {
    ...commonHeaders(options),
    'content-security-policy': policy({ ...portalDirectives, ...frameSources }),
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'SAMEORIGIN',
  };
}

const inertPolicy = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'", sandbox: '' });

/** Feeds, sitemaps and robots.txt: documents that run nothing, read by any site. */
export function documentHeaders(options: TransportOptions): Headers {
  return {
    ...commonHeaders(options),
    'content-security-policy': inertPolicy,
    'cross-origin-resource-policy': 'cross-origin',
  };
}

const framePolicy = policy({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': '*',
});

/** Blocks that portals of others put into an `<iframe>`: text, pictures and links, no script. */
export function frameHeaders(options: TransportOptions): Headers {
  return {
    ...commonHeaders(options),
    'content-security-policy': framePolicy,
    'cross-origin-resource-policy': 'cross-origin',
    'x-robots-tag': 'noindex',
  };
}

/** Media and brand files: even an SVG that slipped through could run nothing. */
export function fileHeaders(options: TransportOptions): Headers {
  const directives = { 'default-src': "'none'", 'style-src': "'unsafe-inline'", sandbox: '' };
  return {
    ...commonHeaders(options),
    'content-security-policy': policy(directives),
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** Scripts, styles and fonts of the build. */
export function buildFileHeaders(options: TransportOptions): Headers {
  return { ...commonHeaders(options), 'cross-origin-resource-policy': 'same-origin' };
}

/** The script and style that portals of others load; a script of any site may read them. */
export function embedFileHeaders(options: TransportOptions): Headers {
  return {
    ...commonHeaders(options),
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  };
}

/** The admin: scripts by nonce, its own inline styles, nothing from elsewhere, never in a foreign frame. */
export function adminHeaders(nonce: string, options: TransportOptions): Headers {
  const adminPolicy = policy({
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'manifest-src': "'self'",
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
  });
  return {
    ...commonHeaders(options),
    'content-security-policy': adminPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  };
}
