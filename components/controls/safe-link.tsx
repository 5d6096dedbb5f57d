import type { ComponentChildren } from 'preact';

/** The address when it is http or https, else `null`: an address out of a page or a file is anybody's word. */
function parseWebAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

export interface SafeLinkProps {
  href: string | null;
  children: ComponentChildren;
  title?: string | undefined;
  /** Spoken name when the children don't say enough. */
  label?: string | undefined;
  /** Names it as a stop of the arrow keys in the surrounding group. */
  roving?: 0 | -1 | undefined;
}

/** A link that opens a new tab and says nothing of where the reader came from; plain text when the address is no web address. */
export function SafeLink({ href, children, title, label, roving }: SafeLinkProps) {
  const address = parseWebAddress(href);
  if (address === null) return <span title={title}>{children}</span>;
  return (
    <a
      class="link"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      aria-label={label}
      tabIndex={roving}
      data-rove={roving === undefined ? undefined : ''}
    >
      {children}
    </a>
  );
}
