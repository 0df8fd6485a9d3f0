// Who may use the control API: programs, and pages that the sandbox itself gave. A page of another site, which runs in the browser of
// whoever runs the sandbox, reaches loopback addresses too: by a request to them, or by a name of its own that it lets point there (DNS
// rebinding). The first says so in Origin or Sec-Fetch-Site, the second in Host.

/** Where the sandbox may be asked for. */
export interface Names {
  /** Whether it listens for other machines too. */
  readonly isShared: boolean;
  /** Further names, in lower case. */
  readonly allowed: readonly string[];
}

/** Why the request is refused, or nothing. */
export function refusalOf(header: (name: string) => string | undefined, names: Names): string | undefined {
  const host = header('host');
  const name = nameOf(`http://${host}`);
  if (host === undefined || name === undefined) return 'The Host header is missing, or names no host.';
  if (!isAllowed(name, names)) {
    return `The control API is not for the host ${JSON.stringify(name)}: use 127.0.0.1 or localhost, or start the sandbox with --allow-host ${name}.`;
  }
  const origin = header('origin');
  if (origin !== undefined && hostOf(origin) !== hostOf(`http://${host}`)) return 'The control API is not for pages of another origin.';
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'The control API is not for pages of another site.';
  return undefined;
}

/** An address is no name that somebody could let point here; nor is a name without a dot, as hosts in a network of containers have. */
function isAllowed(name: string, { isShared, allowed }: Names): boolean {
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(?:\.\d+){3}$/.test(name)) return true;
  if (isShared && (name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name) || !name.includes('.'))) return true;
  return allowed.includes(name);
}

function nameOf(url: string): string | undefined {
  return parsed(url)?.hostname;
}

function hostOf(url: string): string | undefined {
  return parsed(url)?.host;
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
